import { Loader } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { CallError } from '../app/call.ts';
import { useTranslate } from '../app/translate.tsx';
import { ErrorNote } from './ErrorNote.tsx';
import styles from './Notes.module.css';

interface ReadStateProps<Data> {
  readonly read: UseQueryResult<Data, CallError>;
  readonly isEmpty?: (data: Data) => boolean;
  /** Says what to do next: an `<EmptyNote>`. */
  readonly empty?: ReactNode;
  readonly children: (data: Data) => ReactNode;
}

/** What a read shows: loading, failed, empty, or its data. Data that is being refetched stays in sight. */
export function ReadState<Data>({ read, isEmpty, empty, children }: ReadStateProps<Data>) {
  const { t } = useTranslate();
  if (read.isError) return <ErrorNote error={read.error} onRetry={() => void read.refetch()} />;
  if (read.isPending) {
    return (
      <div className={styles['empty']}>
        <Loader size="sm" />
        {t('common.loading')}
      </div>
    );
  }
  if (empty && isEmpty?.(read.data)) return empty;
  return children(read.data);
}
