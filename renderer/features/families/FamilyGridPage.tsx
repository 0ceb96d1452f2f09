import { Button } from '@mantine/core';
import { IconPlus, IconPrinter, IconTrash, IconUserPlus } from '@tabler/icons-react';
import { useCallback, useMemo, useState } from 'react';
import { useWrite } from '../../app/call.ts';
import { openDialog } from '../../app/dialogs.ts';
import { May } from '../../app/rights.tsx';
import { navigate, useValues } from '../../app/router.tsx';
import { useTranslate } from '../../app/translate.tsx';
import { DataGrid } from '../../components/data-grid/DataGrid.tsx';
import type { GridCounts, GridEdit } from '../../components/data-grid/grid-props.ts';
import { useGridExport } from '../../components/data-grid/use-grid-export.ts';
import { ImportButton } from '../../components/ImportButton.tsx';
import { Page } from '../../components/Page.tsx';
import { familyStart } from './family-start.ts';
import { NewFamilyDialog } from './NewFamilyDialog.tsx';
import { RemoveDialog } from './RemoveDialog.tsx';
import { useFamilyColumns } from './use-family-columns.ts';
import { useFamilyQuick } from './use-family-quick.ts';

/** All families of the district. */
export function FamilyGridPage() {
  const { t } = useTranslate();
  const values = useValues('/families');
  const address = JSON.stringify(values);
  // The same address is the same start, however often the page is drawn.
  const start = useMemo(() => familyStart(JSON.parse(address)), [address]);
  const columns = useFamilyColumns();
  const quick = useFamilyQuick();
  const save = useWrite('families.save', { isQuiet: true }).mutateAsync;
  const exportGrid = useGridExport('families', t('families.title'));
  const [counts, setCounts] = useState<GridCounts | null>(null);
  const [isAdding, setAdding] = useState(false);
  const [removing, setRemoving] = useState<readonly string[]>([]);
  const onEdit = useCallback((edits: readonly GridEdit[]) => save({ edits: [...edits] }), [save]);
  const actions = useMemo(
    () => [
      {
        label: t('families.attach'),
        icon: <IconUserPlus size={15} />,
        run: (ids: readonly string[]) => openDialog('attach', { familyIds: ids }),
      },
      {
        label: t('families.print'),
        icon: <IconPrinter size={15} />,
        needs: 'print' as const,
        run: (ids: readonly string[]) =>
          openDialog('print', { familyIds: ids, title: t('families.title') }),
      },
      {
        label: t('common.remove'),
        icon: <IconTrash size={15} />,
        isDangerous: true,
        run: setRemoving,
      },
    ],
    [t],
  );
  const addButton = (
    <May do="edit">
      <Button leftSection={<IconPlus size={15} />} onClick={() => setAdding(true)}>
        {t('families.add')}
      </Button>
    </May>
  );

  return (
    <Page
      isFilled
      title={t('families.title')}
      subtitle={counts && t('families.shownOf', { all: counts.all, count: counts.matching })}
      actions={
        <>
          <ImportButton />
          {addButton}
        </>
      }
    >
      {columns && (
        <DataGrid
          name="families"
          call="families.list"
          columns={columns}
          quick={quick}
          start={start}
          onOpen={({ id }) => navigate('/families/:id', { id })}
          onEdit={onEdit}
          isSelectable
          actions={actions}
          onExport={exportGrid}
          onCounts={setCounts}
          emptyTitle={t('families.emptyTitle')}
          emptyAdvice={t('families.emptyAdvice')}
          emptyAction={addButton}
        />
      )}
      {isAdding && <NewFamilyDialog onClose={() => setAdding(false)} />}
      {removing.length > 0 && <RemoveDialog ids={removing} onClose={() => setRemoving([])} />}
    </Page>
  );
}
