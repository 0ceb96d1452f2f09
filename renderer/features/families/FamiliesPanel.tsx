import { IconUserPlus } from '@tabler/icons-react';
import { useCallback, useMemo } from 'react';
import { useWrite } from '../../app/call.ts';
import { openDialog } from '../../app/dialogs.ts';
import { navigate } from '../../app/router.tsx';
import { useTranslate } from '../../app/translate.tsx';
import { DataGrid } from '../../components/data-grid/DataGrid.tsx';
import type { GridEdit } from '../../components/data-grid/grid-props.ts';
import { useFamilyColumns } from './use-family-columns.ts';
import { useFamilyQuick } from './use-family-quick.ts';

/** The families of one mahalla, inside its card. */
export function FamiliesPanel({ mahallaId }: { readonly mahallaId: string }) {
  const { t } = useTranslate();
  const all = useFamilyColumns();
  const columns = useMemo(
    () => all?.filter(({ field }) => field !== 'mahallaId' && field !== 'sector'),
    [all],
  );
  const fixed = useMemo(
    () => [{ kind: 'choice' as const, column: 'mahallaId', values: [mahallaId] }],
    [mahallaId],
  );
  const quick = useFamilyQuick(fixed);
  const save = useWrite('families.save', { isQuiet: true }).mutateAsync;
  const onEdit = useCallback((edits: readonly GridEdit[]) => save({ edits: [...edits] }), [save]);
  const actions = useMemo(
    () => [
      {
        label: t('families.attach'),
        icon: <IconUserPlus size={15} />,
        run: (ids: readonly string[]) => openDialog('attach', { familyIds: ids }),
      },
    ],
    [t],
  );
  if (!columns) return null;
  return (
    <DataGrid
      name="families.ofMahalla"
      call="families.list"
      columns={columns}
      fixed={fixed}
      quick={quick}
      onOpen={({ id }) => navigate('/families/:id', { id })}
      onEdit={onEdit}
      isSelectable
      actions={actions}
      emptyTitle={t('mahallas.noFamilies')}
    />
  );
}
