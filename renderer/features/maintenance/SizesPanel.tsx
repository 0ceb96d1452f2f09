import type { Health } from '../../../shared/maintenance.ts';
import { useTranslate } from '../../app/translate.tsx';
import { Panel } from '../../components/Panel.tsx';
import { SimpleTable } from '../../components/SimpleTable.tsx';
import { useSizeWords } from './use-size-words.ts';

const shownTables = ['mahalla', 'family', 'person', 'official', 'log_entry', 'plan_item'] as const;

export function SizesPanel({ health }: { readonly health: Health }) {
  const { t, formatNumber } = useTranslate();
  const sizeWords = useSizeWords();
  return (
    <Panel title={t('maintenance.sizes')} isFlush>
      <SimpleTable
        rows={health.sizes}
        rowKey={({ kind }) => kind}
        columns={[
          {
            key: 'kind',
            title: t('maintenance.what'),
            cell: ({ kind }) => t(`maintenance.kind.${kind}`),
          },
          {
            key: 'files',
            title: t('maintenance.files'),
            align: 'right',
            cell: ({ files }) => formatNumber(files),
          },
          {
            key: 'size',
            title: t('maintenance.size'),
            align: 'right',
            cell: ({ bytes }) => sizeWords(bytes),
          },
        ]}
      />
    </Panel>
  );
}

export function CountsPanel({ health }: { readonly health: Health }) {
  const { t, formatNumber } = useTranslate();
  return (
    <Panel isFlush>
      <SimpleTable
        rows={shownTables}
        rowKey={(table) => table}
        columns={[
          {
            key: 'table',
            title: t('maintenance.counts'),
            cell: (table) => t(`maintenance.count.${table}`),
          },
          {
            key: 'rows',
            title: '',
            align: 'right',
            cell: (table) => formatNumber(health.counts[table] ?? 0),
          },
        ]}
      />
    </Panel>
  );
}
