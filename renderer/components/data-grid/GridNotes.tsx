import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { CallError } from '../../app/call.ts';
import { useTranslate } from '../../app/translate.tsx';
import { EmptyNote } from '../EmptyNote.tsx';
import { ErrorNote } from '../ErrorNote.tsx';
import styles from './DataGrid.module.css';
import { useDesk } from './grid-context.ts';
import { isFiltered } from './grid-query.ts';

interface GridNotesProps {
  readonly error: CallError | null;
  readonly onRetry: () => void;
  /** Null until the first page has come. */
  readonly total: number | null;
  /** Rows whatever is filtered; null until that is known. */
  readonly all: number | null;
  readonly emptyTitle: string;
  readonly emptyAdvice: string | undefined;
  readonly emptyAction: ReactNode;
}

/** Over the grid where rows would be: what went wrong, or why there is nothing and what to do next. */
export function GridNotes(props: GridNotesProps) {
  const { t } = useTranslate();
  const { query, change } = useDesk();
  const { error, total, all } = props;
  if (error) {
    return (
      <div className={styles['note']}>
        <ErrorNote error={error} onRetry={props.onRetry} />
      </div>
    );
  }
  if (total !== 0) return null;
  // Where there is nothing at all no filter is in the way.
  if (isFiltered(query) && all !== 0) {
    return (
      <div className={styles['note']}>
        <EmptyNote
          title={t('grid.nothingMatches')}
          hint={t('grid.nothingMatchesAdvice')}
          action={
            <Button variant="default" size="xs" onClick={() => change({ type: 'clear' })}>
              {t('grid.clearFilters')}
            </Button>
          }
        />
      </div>
    );
  }
  return (
    <div className={styles['note']}>
      <EmptyNote title={props.emptyTitle} hint={props.emptyAdvice} action={props.emptyAction} />
    </div>
  );
}
