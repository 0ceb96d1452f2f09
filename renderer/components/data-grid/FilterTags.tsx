import { IconX } from '@tabler/icons-react';
import { useTranslate } from '../../app/translate.tsx';
import styles from './GridToolbar.module.css';
import { useDesk } from './grid-context.ts';
import type { ColumnFilter } from './grid-query.ts';
import type { ReadyColumn } from './ready-column.ts';

/** The filters in force, each with a cross: also those of columns that are hidden. */
export function FilterTags() {
  const { t } = useTranslate();
  const { columns, query, change } = useDesk();
  const all = [...columns.values()];
  return Object.entries(query.filters).map(([column, filter]) => {
    if (filter.filter === null || filter.filter === 'unclear') return null;
    const ready = all.find((one) => one.filterBy === column);
    const title = ready?.title ?? column;
    return (
      <span key={column} className={styles['tag']}>
        <span className={styles['tagText']}>
          {title}: {wordsOf(filter, ready, t('grid.notGiven'))}
        </span>
        <button
          type="button"
          className={styles['clear']}
          aria-label={t('grid.removeFilter', { title })}
          onClick={() => change({ type: 'filter', column, filter: null })}
        >
          <IconX size={12} />
        </button>
      </span>
    );
  });
}

function wordsOf(
  { typed, filter }: ColumnFilter,
  ready: ReadyColumn | undefined,
  notGiven: string,
): string {
  if (filter === null || filter === 'unclear' || filter.kind !== 'choice') return typed;
  return filter.values
    .map((id) => (id === null ? notGiven : (ready?.shortOf(id) ?? id)))
    .join(', ');
}
