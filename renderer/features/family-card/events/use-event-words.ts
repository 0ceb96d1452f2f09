import { useRead } from '../../../app/call.ts';
import { useTranslate } from '../../../app/translate.tsx';
import type { CardEvent } from './events.ts';

/** One event in a line of words. */
export function useEventWords(): (event: CardEvent) => string {
  const { t, nameOf, script, formatNumber } = useTranslate();
  const items = useRead('lists.all').data;
  const thousand = (soum: number | null) => formatNumber((soum ?? 0) / 1000, 0);
  return (event) => {
    switch (event.kind) {
      case 'visit':
        return t('card.eventVisit', {
          name: event.visit.official,
          work: script(event.visit.work),
        });
      case 'done':
        return event.item.evidence === null
          ? script(event.item.measure)
          : t('card.eventDone', {
              name: script(event.item.measure),
              evidence: script(event.item.evidence),
            });
      case 'due':
        return t('card.eventOverdue', { name: script(event.item.measure) });
      case 'income': {
        const after = thousand(event.income.perCapita);
        return event.before === null
          ? t('card.eventIncomeFirst', { after })
          : t('card.eventIncomeChange', { before: thousand(event.before.perCapita), after });
      }
      case 'category': {
        const item = items?.find((one) => one.id === event.category.categoryId);
        const name = item ? nameOf(item) : '';
        const document = event.category.document;
        return document === null ? name : `${name} (${script(document)})`;
      }
      case 'step':
        return t(`card.${event.field}`);
    }
  };
}
