import { useMemo } from 'react';
import type { FamilyRow } from '../../../shared/families.ts';
import { useRead } from '../../app/call.ts';
import { openDialog } from '../../app/dialogs.ts';
import { navigate } from '../../app/router.tsx';
import { useTranslate } from '../../app/translate.tsx';
import { DataGrid } from '../../components/data-grid/DataGrid.tsx';
import type { GridColumn } from '../../components/data-grid/grid-props.ts';

/** The families of one mahalla, to look through and to attach somebody to. */
export function MahallaFamilies({ mahallaId }: { readonly mahallaId: string }) {
  const { t } = useTranslate();
  const columns = useColumns();
  const fixed = useMemo(
    () => [{ kind: 'choice' as const, column: 'mahallaId', values: [mahallaId] }],
    [mahallaId],
  );
  const { data } = useRead('families.quickCounts', { filters: fixed });
  const quick = useMemo(
    () => [
      { name: null, label: t('mahallas.all'), count: data?.all },
      { name: 'unattached', label: t('mahallas.familyUnattached'), count: data?.unattached },
      { name: 'overdue', label: t('mahallas.quickOverdue'), count: data?.overdue },
    ],
    [t, data],
  );
  return (
    <DataGrid
      name="mahalla.families"
      call="families.list"
      columns={columns}
      fixed={fixed}
      quick={quick}
      isSelectable
      actions={[
        { label: t('attachments.attach'), run: (ids) => openDialog('attach', { familyIds: ids }) },
      ]}
      onOpen={(row) => navigate('/families/:id', { id: row.id })}
      emptyTitle={t('mahallas.noFamilies')}
    />
  );
}

function useColumns(): readonly GridColumn<FamilyRow>[] {
  const { t } = useTranslate();
  const today = useRead('office.get').data?.today ?? '';
  const items = useRead('lists.all').data;
  const { shortNameOf } = useTranslate();
  return useMemo(() => {
    const stages = (items ?? [])
      .filter((item) => item.list === 'familyStage')
      .map((item) => ({ id: item.code, label: shortNameOf(item), synonyms: [item.nameCyrl] }));
    return [
      {
        field: 'headName',
        title: t('mahallas.familyHead'),
        kind: 'text',
        width: 220,
        isFlexible: true,
        isBold: true,
        isPinned: true,
      },
      { field: 'address', title: t('mahallas.familyAddress'), kind: 'text', width: 170 },
      {
        field: 'categoryId',
        title: t('mahallas.category'),
        kind: 'chip',
        list: 'category',
        width: 150,
      },
      {
        field: 'members',
        title: t('mahallas.familyMembers'),
        kind: 'number',
        width: 80,
        isSummed: true,
      },
      {
        field: 'official',
        title: t('mahallas.familyOfficial'),
        kind: 'text',
        width: 190,
        text: (row) => row.official ?? t('mahallas.noHead'),
        state: (row) => (row.official === null ? 'bad' : null),
      },
      {
        field: 'planTotal',
        title: t('mahallas.familyPlan'),
        kind: 'progress',
        width: 110,
        sortBy: 'planShare',
        filterBy: 'planShare',
        progress: (row) => ({ done: row.planDone, total: row.planTotal }),
        text: (row) => (row.planTotal === 0 ? '—' : `${row.planDone}/${row.planTotal}`),
      },
      {
        field: 'nextDueOn',
        title: t('mahallas.familyDue'),
        kind: 'day',
        width: 110,
        state: (row) => (row.nextDueOn !== null && row.nextDueOn < today ? 'bad' : null),
      },
      { field: 'lastVisitOn', title: t('mahallas.familyVisit'), kind: 'day', width: 120 },
      {
        field: 'stage',
        title: t('mahallas.familyStage'),
        kind: 'chip',
        choices: stages,
        width: 110,
        state: (row) => (row.stage === 'lifted' || row.stage === 'rechecked' ? 'good' : 'accent'),
      },
    ];
  }, [t, shortNameOf, items, today]);
}
