import { notifications } from '@mantine/notifications';
import { IconTrash } from '@tabler/icons-react';
import { useMemo } from 'react';
import { isDay } from '../../../shared/calendar.ts';
import { readFilters } from '../../../shared/grid-address.ts';
import { type LogEdit, logQuickNames } from '../../../shared/log.ts';
import { useRead, useWrite } from '../../app/call.ts';
import { navigate, useValues } from '../../app/router.tsx';
import { useTranslate } from '../../app/translate.tsx';
import { DataGrid } from '../../components/data-grid/DataGrid.tsx';
import type { GridStart } from '../../components/data-grid/grid-props.ts';
import { useGridExport } from '../../components/data-grid/use-grid-export.ts';
import { useLogColumns } from './log-columns.ts';

const quickLabels = {
  today: 'common.today',
  thisWeek: 'log.quickThisWeek',
  withoutFamilies: 'log.quickWithoutFamilies',
  solvedMoreThanFound: 'log.quickSolvedMoreThanFound',
} as const;

/** Every entry of the log, of all days. */
export function AllDays() {
  const { t } = useTranslate();
  const columns = useLogColumns();
  const counts = useRead('log.quickCounts', {}, { keepPrevious: true }).data;
  const quick = useMemo(
    () =>
      logQuickNames.map((name) => ({ name, label: t(quickLabels[name]), count: counts?.[name] })),
    [t, counts],
  );
  const address = JSON.stringify(useValues('/log'));
  // The same address is the same start, however often the page is drawn.
  const start = useMemo(() => startOf(JSON.parse(address)), [address]);
  const save = useWrite('log.save', { isQuiet: true });
  const remove = useWrite('log.remove');
  const exportGrid = useGridExport('log', t('log.title'));
  return (
    <DataGrid
      name="log"
      call="log.list"
      columns={columns}
      quick={quick}
      start={start}
      isSelectable
      actions={[
        {
          label: t('common.remove'),
          icon: <IconTrash size={15} />,
          isDangerous: true,
          run: async (ids) => {
            const { removed } = await remove.mutateAsync({ ids: [...ids] });
            notifications.show({ message: t('grid.removed', { count: removed }) });
          },
        },
      ]}
      onOpen={(row) => navigate('/log', { day: row.day })}
      onEdit={(edits) => save.mutateAsync({ edits: edits as LogEdit[] })}
      onExport={exportGrid}
      emptyTitle={t('log.emptyTitle')}
      emptyAdvice={t('log.emptyAdvice')}
    />
  );
}

/** An address may ask for a day, an official, a mahalla, a ready-made filter. */
function startOf(values: Readonly<Record<string, string | undefined>>): GridStart {
  const choice = (column: string, id: string | undefined) =>
    id === undefined ? [] : [{ kind: 'choice' as const, column, values: [id] }];
  const { day, official, mahalla, quick, filters } = values;
  return {
    quick: logQuickNames.find((name) => name === quick) ?? null,
    filters: [
      ...readFilters(filters),
      ...(day !== undefined && isDay(day)
        ? [{ kind: 'day' as const, column: 'day', from: day, to: day }]
        : []),
      ...choice('officialId', official),
      ...choice('mahallaId', mahalla),
    ],
  };
}
