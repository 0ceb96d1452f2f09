import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { GridFilter } from '../../../shared/grid.ts';
import type { MahallaEdit } from '../../../shared/mahallas.ts';
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
import { useMahallaColumns } from './mahalla-columns.ts';
import { NewMahallaDialog } from './NewMahallaDialog.tsx';

export function MahallaGridPage() {
  const { t } = useTranslate();
  const { quick: startQuick, sector, search } = useValues('/mahallas');
  const columns = useMahallaColumns();
  const quick = useQuickFilters();
  const [counts, setCounts] = useState<GridCounts | null>(null);
  const [isAdding, setAdding] = useState(false);
  const save = useWrite('mahallas.save', { isQuiet: true });
  const remove = useRemoval();
  const exportGrid = useGridExport('mahallas', t('mahallas.title'));
  const start = useMemo(() => {
    const filters: GridFilter[] = sector
      ? [{ kind: 'number', column: 'sector', from: Number(sector), to: Number(sector) }]
      : [];
    return { quick: startQuick ?? null, filters, search: search ?? '' };
  }, [startQuick, sector, search]);
  return (
    <Page
      isFilled
      title={t('mahallas.title')}
      subtitle={counts && t('common.shownOf', { count: counts.matching, total: counts.all })}
      actions={
        <>
          <ImportButton />
          <May do="edit">
            <Button leftSection={<IconPlus size={16} />} onClick={() => setAdding(true)}>
              {t('mahallas.new')}
            </Button>
          </May>
        </>
      }
    >
      <DataGrid
        name="mahallas"
        call="mahallas.list"
        columns={columns}
        quick={quick}
        start={start}
        isSelectable
        actions={[
          {
            label: t('attachments.attach'),
            run: (ids) => openDialog('attach', { mahallaIds: ids }),
          },
          { label: t('common.remove'), isDangerous: true, run: remove },
        ]}
        onOpen={(row) => navigate('/mahallas/:id', { id: row.id })}
        onEdit={(edits) => save.mutateAsync({ edits: edits as MahallaEdit[] })}
        onExport={exportGrid}
        onCounts={setCounts}
        emptyTitle={t('mahallas.emptyTitle')}
        emptyAdvice={t('mahallas.emptyAdvice')}
        emptyAction={<ImportButton />}
      />
      {isAdding && <NewMahallaDialog onClose={() => setAdding(false)} />}
    </Page>
  );
}

function useQuickFilters() {
  const { t } = useTranslate();
  const { data } = useRead('mahallas.quickCounts');
  return useMemo(
    () => [
      { name: null, label: t('common.all'), count: data?.all },
      { name: 'withoutHead', label: t('mahallas.withoutHead'), count: data?.withoutHead },
      { name: 'unattached', label: t('mahallas.quickUnattached'), count: data?.unattached },
      { name: 'overdue', label: t('mahallas.quickOverdue'), count: data?.overdue },
      { name: 'difficult', label: t('mahallas.quickDifficult'), count: data?.difficult },
    ],
    [t, data],
  );
}

/** Removes, or says who still lives there. */
function useRemoval(): (ids: readonly string[]) => Promise<void> {
  const { t } = useTranslate();
  const remove = useWrite('mahallas.remove', { isQuiet: true });
  return async (ids) => {
    try {
      const { removed } = await remove.mutateAsync({ ids: [...ids] });
      notifications.show({ message: t('mahallas.removed', { count: removed }) });
    } catch (failure) {
      const { code, params } = asCallError(failure).report;
      if (code !== 'in-use') throw failure;
      const { name = '', families = 0, officials = 0 } = params;
      notifications.show({
        color: 'red',
        message: t('mahallas.inUse', { name, families, officials }),
      });
    }
  };
}
