import type { RebuildResult } from '../../../shared/rebuild.ts';
import { tableNames } from '../../../shared/tables.ts';
import { useTranslate } from '../../app/translate.tsx';
import { SimpleTable } from '../../components/SimpleTable.tsx';
import styles from './Backups.module.css';
import { tableWord } from './table-word.ts';

/** Of the program's own tables a person knows these two. */
const ownWords = {
  change: 'backups.rebuildHistory',
  journal_entry: 'backups.rebuildJournal',
} as const;
const known: readonly string[] = [...tableNames, ...Object.keys(ownWords)];

/** What a rebuild finds and what is lost, by table; those with losses first. */
export function FoundAndLost({ result }: { readonly result: RebuildResult }) {
  const { t, tKey, formatNumber } = useTranslate();
  const rows = result.tables
    .filter(({ table }) => known.includes(table))
    .sort((a, b) => b.lost - a.lost);
  const wordOf = (table: string) =>
    table === 'change' || table === 'journal_entry' ? t(ownWords[table]) : tableWord(tKey, table);
  return (
    <div>
      <p className={styles['loss']}>
        {t(
          rows.some(({ lost, isAtLeast }) => lost > 0 || isAtLeast)
            ? 'backups.rebuildLoses'
            : 'backups.rebuildWhole',
        )}
        {!result.isChainOld && ` ${t('backups.rebuildChain')}`}
      </p>
      <div className={styles['scroll']}>
        <SimpleTable
          rows={rows}
          rowKey={({ table }) => table}
          columns={[
            { key: 'table', title: t('backups.table'), cell: ({ table }) => wordOf(table) },
            {
              key: 'found',
              title: t('backups.found'),
              align: 'right',
              cell: ({ found }) => formatNumber(found),
            },
            {
              key: 'lost',
              title: t('backups.lost'),
              align: 'right',
              cell: ({ lost, isAtLeast }) => (
                <span data-lost={lost > 0 || isAtLeast || undefined}>
                  {isAtLeast ? t('backups.atLeast', { count: lost }) : formatNumber(lost)}
                </span>
              ),
            },
          ]}
        />
      </div>
    </div>
  );
}
