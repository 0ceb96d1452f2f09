import { daysBetween } from '../../../shared/calendar.ts';
import type { CardOfficial, FamilyCard } from '../../../shared/family-card.ts';
import { StatusText } from '../../app/frame/StatusText.tsx';
import { useTranslate } from '../../app/translate.tsx';

interface CardStatusProps {
  readonly card: FamilyCard;
  readonly today: string;
}

/** In the status bar: who answers for the family, and when somebody was there last. */
export function CardStatus({ card, today }: CardStatusProps) {
  const { t, script } = useTranslate();
  const head = card.officials.find((one) => one.toOn === null || one.toOn >= today);
  const visit = card.visits[0]?.day;
  const days = visit === undefined || today === '' ? null : daysBetween(visit, today);
  return (
    <StatusText>
      <span>
        {head === undefined
          ? t('card.statusNobody')
          : t('card.statusAttached', { name: head.fullName, since: sinceOf(head) })}
      </span>
      <span>
        {days === null
          ? t('card.statusNoVisit')
          : days === 0
            ? t('card.statusVisitToday')
            : t('card.statusVisit', { count: days })}
      </span>
    </StatusText>
  );

  function sinceOf({ orderNumber, fromOn }: CardOfficial): string {
    if (orderNumber !== null) return t('card.order', { number: script(orderNumber), on: fromOn });
    return fromOn === null ? '—' : t('card.since', { on: fromOn });
  }
}
