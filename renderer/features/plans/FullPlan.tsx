import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useRead } from '../../app/call.ts';
import { openDialog } from '../../app/dialogs.ts';
import { May } from '../../app/rights.tsx';
import { useTranslate } from '../../app/translate.tsx';
import { DataGrid } from '../../components/data-grid/DataGrid.tsx';
import { useGridExport } from '../../components/data-grid/use-grid-export.ts';
import { ApproveDialog } from './ApproveDialog.tsx';
import { PlanSummary } from './PlanSummary.tsx';
import { usePlanActions } from './use-plan-actions.tsx';
import { usePlanColumns } from './use-plan-columns.ts';
import { usePlanSave } from './use-plan-save.ts';

const start = { sort: [{ column: 'opportunityId', descending: false }] };

interface FullPlanProps {
  readonly familyId: string;
  readonly members: readonly { readonly id: string; readonly fullName: string }[];
}

/** The plan of one family with all its columns, over the whole page. */
export function FullPlan({ familyId, members }: FullPlanProps) {
  const { t, script } = useTranslate();
  const choices = useMemo(
    () =>
      members.map(({ id, fullName }) => ({ id, label: script(fullName), synonyms: [fullName] })),
    [members, script],
  );
  const columns = usePlanColumns('full', choices);
  const plan = useRead('plans.get', { familyId }, { keepPrevious: true }).data;
  const onEdit = usePlanSave();
  const onExport = useGridExport('plans', t('plans.familyPlan'));
  const { actions, dialog } = usePlanActions();
  const [isApproving, setApproving] = useState(false);
  const fixed = useMemo(
    () => [{ kind: 'choice' as const, column: 'familyId', values: [familyId] }],
    [familyId],
  );
  if (!columns) return null;
  return (
    <>
      <DataGrid
        name="plan.full"
        call="plans.list"
        columns={columns}
        start={start}
        fixed={fixed}
        onEdit={onEdit}
        onExport={onExport}
        isSelectable
        actions={actions}
        hasSearch={false}
        toolbar={plan && <PlanSummary plan={plan} onApprove={() => setApproving(true)} />}
        emptyTitle={t('plans.emptyTitle')}
        emptyAdvice={t('plans.emptyAdvice')}
        emptyAction={
          <May do="edit">
            <Button
              leftSection={<IconPlus size={15} />}
              onClick={() => openDialog('planItem', { familyId })}
            >
              {t('plans.add')}
            </Button>
          </May>
        }
      />
      {dialog}
      {isApproving && plan && <ApproveDialog plan={plan} onClose={() => setApproving(false)} />}
    </>
  );
}
