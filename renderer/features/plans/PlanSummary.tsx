import type { FamilyPlan } from '../../../shared/plans.ts';
import { May } from '../../app/rights.tsx';
import { useTranslate } from '../../app/translate.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import styles from './Plans.module.css';
import { stateOfPlan } from './plan-words.ts';

interface PlanSummaryProps {
  readonly plan: FamilyPlan;
  readonly onApprove: () => void;
}

/** How far the plan is, and which edition of it was approved: «3 бажарилди · 3 ижрода · 1 муддати ўтган». */
export function PlanSummary({ plan, onApprove }: PlanSummaryProps) {
  const { t } = useTranslate();
  const { edition, approvedOn } = plan;
  const done = plan.items.filter((item) => stateOfPlan(item.stateId) === 'good').length;
  const overdue = plan.items.filter((item) => item.overdueDays !== null).length;
  const open = plan.items.filter((item) => item.isOpen).length - overdue;
  const approval =
    approvedOn === null ? t('plans.notApproved') : t('plans.approved', { on: approvedOn, edition });
  return (
    <span className={styles['summary']}>
      <span>{t('plans.summary', { done, open })}</span>
      {overdue > 0 && (
        <span className={styles['overdue']}>{t('plans.summaryOverdue', { count: overdue })}</span>
      )}
      <May do="edit" instead={approval}>
        <LinkButton onClick={onApprove}>{approval}</LinkButton>
      </May>
    </span>
  );
}
