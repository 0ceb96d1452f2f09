import type { FamilyCard } from '../../../shared/family-card.ts';
import { AttachmentsPart, ConsentsPart, DecisionsPart, PlanPart } from '../../app/parts.tsx';
import { EventsPanel } from './events/EventsPanel.tsx';
import styles from './FamilyCard.module.css';
import { FactsPanel } from './facts/FactsPanel.tsx';
import { IncomePanel } from './income/IncomePanel.tsx';
import { MembersPanel } from './members/MembersPanel.tsx';

interface CardViewProps {
  readonly card: FamilyCard;
  readonly today: string;
}

/** Left who they are and what is done for them, right what they live on and what happened. */
export function CardView({ card, today }: CardViewProps) {
  return (
    <div className={styles['columns']}>
      <div className={styles['column']}>
        {card.decisions.length > 0 && <DecisionsPart familyId={card.id} />}
        <MembersPanel card={card} />
        <PlanPart familyId={card.id} />
        <AttachmentsPart subject="family" id={card.id} />
      </div>
      <div className={styles['column']}>
        <IncomePanel card={card} today={today} />
        <FactsPanel card={card} today={today} />
        <ConsentsPart familyId={card.id} />
        <EventsPanel card={card} today={today} />
      </div>
    </div>
  );
}
