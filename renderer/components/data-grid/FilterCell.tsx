import type { CustomFloatingFilterDisplayProps } from 'ag-grid-react';
import { useEffect, useState } from 'react';
import { useTranslate } from '../../app/translate.tsx';
import { ChoiceFilter } from './ChoiceFilter.tsx';
import styles from './DataGrid.module.css';
import { useDesk } from './grid-context.ts';
import { type FilterKind, readFilter } from './grid-filters.ts';
import type { ReadyColumn } from './ready-column.ts';

const pauseMs = 250;
const hints = {
  text: 'grid.filterHintText',
  number: 'grid.filterHintNumber',
  day: 'grid.filterHintDay',
} as const;

/** The filter under a column's title. */
export function FilterCell({ column }: CustomFloatingFilterDisplayProps) {
  const { columns } = useDesk();
  const ready = columns.get(column.getColId());
  if (!ready?.filterKind) return null;
  if (ready.filterKind === 'choice') return <ChoiceFilter ready={ready} />;
  return <TypedFilter ready={ready} kind={ready.filterKind} />;
}

interface TypedFilterProps {
  readonly ready: ReadyColumn;
  readonly kind: Exclude<FilterKind, 'choice'>;
}

function TypedFilter({ ready, kind }: TypedFilterProps) {
  const { t } = useTranslate();
  const { query, change, today } = useDesk();
  const asked = query.filters[ready.filterBy]?.typed ?? '';
  const [typed, setTyped] = useState(asked);
  // What was cleared by its tag, or came with the address, shows here as well.
  useEffect(() => setTyped(asked), [asked]);

  useEffect(() => {
    if (typed === asked) return;
    const timer = setTimeout(() => {
      const filter = readFilter(kind, ready.filterBy, typed, today);
      change({
        type: 'filter',
        column: ready.filterBy,
        filter: typed.trim() === '' ? null : { typed, filter },
      });
    }, pauseMs);
    return () => clearTimeout(timer);
  }, [typed, asked, kind, ready.filterBy, today, change]);

  const isUnclear = query.filters[ready.filterBy]?.filter === 'unclear';
  return (
    <input
      className={styles['filter']}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && typed !== '') {
          event.stopPropagation();
          setTyped('');
        }
      }}
      aria-label={t('grid.filterOf', { title: ready.title })}
      aria-invalid={isUnclear}
      title={isUnclear ? `${t('grid.filterUnclear')}. ${t(hints[kind])}` : t(hints[kind])}
      spellCheck={false}
    />
  );
}
