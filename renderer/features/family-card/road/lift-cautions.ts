import type { FamilyCard } from '../../../../shared/family-card.ts';
import type { PlanItem } from '../../../../shared/plans.ts';

/** What speaks against an exit, before it is saved: the same that `families.lift` answers after. */
export function cautionsOf(card: FamilyCard, items: readonly PlanItem[]) {
  const { income } = card.assessment;
  const perCapita = income?.perCapita ?? null;
  const line = income?.lineSoum ?? null;
  return [
    ...(perCapita !== null && line !== null && perCapita < line
      ? (['card.warnIncomeUnderLine'] as const)
      : []),
    ...(perCapita === null ? (['card.warnIncomeUnknown'] as const) : []),
    ...(card.studiedOn === null ? (['card.warnNotStudied'] as const) : []),
    ...(items.some((item) => item.isOpen) ? (['card.warnPlanOpen'] as const) : []),
  ];
}
