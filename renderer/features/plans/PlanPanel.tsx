import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useRead } from '../../app/call.ts';
import { openDialog } from '../../app/dialogs.ts';
import { May } from '../../app/rights.tsx';
import { Link } from '../../app/router.tsx';
import { useTranslate } from '../../app/translate.tsx';
import { DataGrid } from '../../components/data-grid/DataGrid.tsx';
import { Panel } from '../../components/Panel.tsx';
import { ApproveDialog } from './ApproveDialog.tsx';
import { PlanSummary } from './PlanSummary.tsx';
import styles from './Plans.module.css';
import { usePlanColumns } from './use-plan-columns.ts';
import { usePlanSave } from './use-plan-save.ts';

/** Under the seven opportunities, in their order. */
const start = { sort: [{ column: 'opportunityId', descending: false }] };

/** The plan on the card of a family: what, by when, who, how far; edited in place. */
export function PlanPanel({ familyId }: { readonly familyId: string }) {
  const { t } = useTranslate();
  const columns = usePlanColumns('brief');
  const plan = useRead('plans.get', { familyId }, { keepPrevious: true }).data;
  const onEdit = usePlanSave();
  const [isApproving, setApproving] = useState(false);
  const fixed = useMemo(
    () => [{ kind: 'choice' as const, column: 'familyId', values: [familyId] }],
    [familyId],
  );
  const hasItems = (plan?.items.length ?? 0) > 0;
  return (
    <Panel
      className={styles['panel']}
      title={
        <Link to="/families/:id" values={{ id: familyId, tab: 'plan' }}>
          {t('plans.familyPlan')}
        </Link>
      }
      note={plan && hasItems && <PlanSummary plan={plan} onApprove={() => setApproving(true)} />}
      isFlush
    >
      {columns && (
        <DataGrid
          name="plan.brief"
          call="plans.list"
          columns={columns}
          start={start}
          fixed={fixed}
          onEdit={onEdit}
          isPlain
          emptyTitle={t('plans.emptyTitle')}
          emptyAdvice={t('plans.emptyAdvice')}
          emptyAction={
            <May do="edit">
              <Button
                size="xs"
                leftSection={<IconPlus size={15} />}
                onClick={() => openDialog('planItem', { familyId })}
              >
                {t('plans.add')}
              </Button>
            </May>
          }
        />
      )}
      {isApproving && plan && <ApproveDialog plan={plan} onClose={() => setApproving(false)} />}
    </Panel>
  );
}
