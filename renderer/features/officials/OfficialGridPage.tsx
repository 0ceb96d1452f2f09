import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconPlus, IconTrash, IconUserPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { OfficialEdit } from '../../../shared/officials.ts';
import { asCallError, useRead, useWrite } from '../../app/call.ts';
import { openDialog } from '../../app/dialogs.ts';
import { May } from '../../app/rights.tsx';
import { navigate, useValues } from '../../app/router.tsx';
import { useTranslate } from '../../app/translate.tsx';
import { DataGrid } from '../../components/data-grid/DataGrid.tsx';
import type { GridCounts } from '../../components/data-grid/grid-props.ts';
import { useGridExport } from '../../components/data-grid/use-grid-export.ts';
import { ImportButton } from '../../components/ImportButton.tsx';
import { Page } from '../../components/Page.tsx';
import { NewOfficialDialog } from './NewOfficialDialog.tsx';
import { NormButton } from './NormButton.tsx';
import { useOfficialColumns } from './official-columns.ts';
import { officialStart } from './official-start.ts';

/** All officials: whom they answer for, who is over the norm, who has not reported. */
export function OfficialGridPage() {
  const { t } = useTranslate();
  const address = JSON.stringify(useValues('/officials'));
  // The same address is the same start, however often the page is drawn.
  const start = useMemo(() => officialStart(JSON.parse(address)), [address]);
  const { today = '', isDayOff = false } = useRead('office.get').data ?? {};
  const columns = useOfficialColumns(today, isDayOff);
  const quick = useQuickFilters();
  const [counts, setCounts] = useState<GridCounts | null>(null);
  const [isAdding, setAdding] = useState(false);
  const save = useWrite('officials.save', { isQuiet: true });
  const remove = useRemoval();
  const exportGrid = useGridExport('officials', t('officials.title'));
  const addButton = (
    <May do="edit">
      <Button leftSection={<IconPlus size={15} />} onClick={() => setAdding(true)}>
        {t('officials.new')}
      </Button>
    </May>
  );
  return (
    <Page
      isFilled
      title={t('officials.title')}
      subtitle={counts && t('common.shownOf', { count: counts.matching, total: counts.all })}
      actions={
        <>
          <May do="settings">
            <NormButton />
          </May>
          <ImportButton />
          {addButton}
        </>
      }
    >
      <DataGrid
        name="officials"
        call="officials.list"
        columns={columns}
        quick={quick}
        start={start}
        isSelectable
        actions={[
          {
            label: t('attachments.attachTargets'),
            icon: <IconUserPlus size={15} />,
            run: (ids) => openDialog('attach', { officialIds: ids }),
          },
          {
            label: t('common.remove'),
            icon: <IconTrash size={15} />,
            isDangerous: true,
            run: remove,
          },
        ]}
        onOpen={(row) => navigate('/officials/:id', { id: row.id })}
        onEdit={(edits) => save.mutateAsync({ edits: edits as OfficialEdit[] })}
        onExport={exportGrid}
        onCounts={setCounts}
        emptyTitle={t('officials.emptyTitle')}
        emptyAdvice={t('officials.emptyAdvice')}
        emptyAction={addButton}
      />
      {isAdding && <NewOfficialDialog onClose={() => setAdding(false)} />}
    </Page>
  );
}

function useQuickFilters() {
  const { t } = useTranslate();
  const { data } = useRead('officials.quickCounts');
  return useMemo(
    () => [
      { name: null, label: t('common.all'), count: data?.all },
      {
        name: 'notReportedToday',
        label: t('officials.notReportedToday'),
        count: data?.notReportedToday,
      },
      { name: 'overNorm', label: t('officials.overNorm'), count: data?.overNorm },
      {
        name: 'withoutFamilies',
        label: t('officials.withoutFamilies'),
        count: data?.withoutFamilies,
      },
      { name: 'overdue', label: t('officials.quickOverdue'), count: data?.overdue },
    ],
    [t, data],
  );
}

/** Removes, or says what still hangs on whom. */
function useRemoval(): (ids: readonly string[]) => Promise<void> {
  const { t } = useTranslate();
  const remove = useWrite('officials.remove', { isQuiet: true });
  return async (ids) => {
    try {
      const { removed } = await remove.mutateAsync({ ids: [...ids] });
      notifications.show({ message: t('officials.removed', { count: removed }) });
    } catch (failure) {
      const { code, params } = asCallError(failure).report;
      if (code !== 'in-use') throw failure;
      const { name = '', attachments = 0, measures = 0 } = params;
      notifications.show({
        color: 'red',
        message: t('officials.inUse', { name, attachments, measures }),
      });
    }
  };
}
