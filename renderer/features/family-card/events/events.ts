/** What happened in a family, newest first: visits, results, missed deadlines, incomes, categories, steps. Pure. */
import {
  type CardCategory,
  type CardIncome,
  type CardVisit,
  type FamilyCard,
  type RoadField,
  roadFields,
} from '../../../../shared/family-card.ts';
import type { PlanItem } from '../../../../shared/plans.ts';

export type CardEvent = { readonly day: string; readonly key: string } & (
  | { readonly kind: 'visit'; readonly visit: CardVisit }
  | { readonly kind: 'done' | 'due'; readonly item: PlanItem }
  | { readonly kind: 'income'; readonly income: CardIncome; readonly before: CardIncome | null }
  | { readonly kind: 'category'; readonly category: CardCategory }
  | { readonly kind: 'step'; readonly field: RoadField }
);

export function eventsOf(card: FamilyCard, items: readonly PlanItem[]): CardEvent[] {
  const events: CardEvent[] = [
    ...card.visits.map((visit) => ({
      kind: 'visit' as const,
      day: visit.day,
      key: visit.logEntryId,
      visit,
    })),
    ...items.flatMap((item) => itemEvents(item)),
    ...card.incomes.map((income, index) => ({
      kind: 'income' as const,
      day: income.periodEndOn,
      key: income.id,
      income,
      before: card.incomes[index - 1] ?? null,
    })),
    ...card.categories.flatMap((category) =>
      category.fromOn === null
        ? []
        : [{ kind: 'category' as const, day: category.fromOn, key: category.id, category }],
    ),
    ...roadFields.flatMap((field) => {
      const day = card[field];
      return day === null ? [] : [{ kind: 'step' as const, day, key: field, field }];
    }),
  ];
  return events.sort((one, other) => other.day.localeCompare(one.day));
}

function itemEvents(item: PlanItem): CardEvent[] {
  if (item.doneOn !== null) return [{ kind: 'done', day: item.doneOn, key: item.id, item }];
  const isMissed = item.overdueDays !== null && item.dueOn !== null;
  return isMissed ? [{ kind: 'due', day: item.dueOn, key: item.id, item }] : [];
}
