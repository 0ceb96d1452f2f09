import { IconTrash } from '@tabler/icons-react';
import { useCallback, useMemo, useState } from 'react';
import { personQuickNames } from '../../../shared/persons.ts';
import { useRead, useWrite } from '../../app/call.ts';
import { useTellWarnings } from '../../app/person-warnings.ts';
import { navigate, useValues } from '../../app/router.tsx';
import { useTranslate } from '../../app/translate.tsx';
import { DataGrid } from '../../components/data-grid/DataGrid.tsx';
import type { GridCounts, GridEdit } from '../../components/data-grid/grid-props.ts';
import { Page } from '../../components/Page.tsx';
import { RemovePersonsDialog } from './RemovePersonsDialog.tsx';
import { usePersonColumns } from './use-person-columns.ts';
import { usePersonExport } from './use-person-export.tsx';

/** All members of all families. */
export function PersonGridPage() {
  const { t } = useTranslate();
  const { mahalla, search = '', quick: quickName } = useValues('/members');
  const start = useMemo(
    () => ({
      search,
      ...(quickName && { quick: quickName }),
      filters: mahalla
        ? [{ kind: 'choice' as const, column: 'mahallaId', values: mahalla.split(',') }]
        : [],
    }),
    [mahalla, search, quickName],
  );
  const columns = usePersonColumns();
  const quickCounts = useRead('persons.quickCounts', {}, { keepPrevious: true }).data;
  const destroyed = useRead('persons.count').data?.destroyed ?? 0;
  const quick = useMemo(
    () =>
      personQuickNames.map((name) => ({
        name,
        label: t('duty.noConsent'),
        count: quickCounts?.[name],
      })),
    [t, quickCounts],
  );
  const save = useWrite('persons.save', { isQuiet: true }).mutateAsync;
  const { onExport, dialog } = usePersonExport();
  const tellWarnings = useTellWarnings();
  const [counts, setCounts] = useState<GridCounts | null>(null);
  const [removing, setRemoving] = useState<readonly string[]>([]);
  const onEdit = useCallback(
    async (edits: readonly GridEdit[]) => {
      const { warnings } = await save({ edits: [...edits] });
      tellWarnings(warnings);
    },
    [save, tellWarnings],
  );
  const actions = useMemo(
    () => [
      {
        label: t('common.remove'),
        icon: <IconTrash size={15} />,
        isDangerous: true,
        run: setRemoving,
      },
    ],
    [t],
  );

  return (
    <Page
      isFilled
      title={t('persons.title')}
      subtitle={
        counts && (
          <>
            {t('families.shownOf', { all: counts.all, count: counts.matching })}
            {destroyed > 0 && <> · {t('persons.destroyedMore', { count: destroyed })}</>}
          </>
        )
      }
    >
      {columns && (
        <DataGrid
          name="persons"
          call="persons.list"
          rowKey="membershipId"
          columns={columns}
          quick={quick}
          start={start}
          onOpen={({ familyId }) => navigate('/families/:id', { id: familyId })}
          onEdit={onEdit}
          isSelectable
          actions={actions}
          onExport={onExport}
          onCounts={setCounts}
          emptyTitle={t('persons.emptyTitle')}
          emptyAdvice={t('persons.emptyAdvice')}
        />
      )}
      {dialog}
      {removing.length > 0 && (
        <RemovePersonsDialog ids={removing} onClose={() => setRemoving([])} />
      )}
    </Page>
  );
}
