import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { planQuickNames } from '../../../shared/plans.ts';
import { useRead } from '../../app/call.ts';
import { href, navigate, useValues } from '../../app/router.tsx';
import { useTranslate } from '../../app/translate.tsx';
import { DataGrid } from '../../components/data-grid/DataGrid.tsx';
import type { GridCounts } from '../../components/data-grid/grid-props.ts';
import { useGridExport } from '../../components/data-grid/use-grid-export.ts';
import { Page } from '../../components/Page.tsx';
import { planStart } from './plan-start.ts';
import { usePlanActions } from './use-plan-actions.tsx';
import { usePlanColumns } from './use-plan-columns.ts';
import { usePlanSave } from './use-plan-save.ts';

const quickLabels = {
  overdue: 'plans.quickOverdue',
  dueThisWeek: 'plans.quickDueThisWeek',
  withoutResponsible: 'plans.quickWithoutResponsible',
  withoutDeadline: 'plans.quickWithoutDeadline',
  doneThisWeek: 'plans.quickDoneThisWeek',
} as const;

/** All measures of all families: what is overdue, due, without anybody; many settled at once. */
export function PlanGridPage() {
  const { t } = useTranslate();
  const values = useValues('/plans');
  const address = JSON.stringify(values);
  // The same address is the same start, however often the page is drawn.
  const start = useMemo(() => planStart(JSON.parse(address)), [address]);
  const columns = usePlanColumns('all');
  const counts = useRead('plans.quickCounts', { filters: [] }, { keepPrevious: true }).data;
  const quick = useMemo(
    () =>
      planQuickNames.map((name) => ({ name, label: t(quickLabels[name]), count: counts?.[name] })),
    [t, counts],
  );
  const onEdit = usePlanSave();
  const { actions, dialog } = usePlanActions();
  const onExport = useGridExport('plans', t('plans.title'));
  const [shown, setShown] = useState<GridCounts | null>(null);
  return (
    <Page
      isFilled
      title={t('plans.title')}
      subtitle={shown && t('plans.shownOf', { all: shown.all, count: shown.matching })}
    >
      {columns && (
        <DataGrid
          name="plans"
          call="plans.list"
          columns={columns}
          quick={quick}
          start={start}
          onOpen={({ familyId }) => navigate('/families/:id', { id: familyId })}
          onEdit={onEdit}
          isSelectable
          actions={actions}
          onExport={onExport}
          onCounts={setShown}
          emptyTitle={t('plans.emptyAllTitle')}
          emptyAdvice={t('plans.emptyAllAdvice')}
          emptyAction={
            <Button component="a" href={href('/families')}>
              {t('plans.openFamilies')}
            </Button>
          }
        />
      )}
      {dialog}
    </Page>
  );
}
