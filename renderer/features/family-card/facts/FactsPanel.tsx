import { useState } from 'react';
import type { FamilyCard } from '../../../../shared/family-card.ts';
import { useRead } from '../../../app/call.ts';
import { May } from '../../../app/rights.tsx';
import { useTranslate } from '../../../app/translate.tsx';
import { LinkButton } from '../../../components/LinkButton.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { StateChip } from '../../../components/StateChip.tsx';
import styles from '../FamilyCard.module.css';
import { FactsDialog } from './FactsDialog.tsx';

interface FactsPanelProps {
  readonly card: FamilyCard;
  readonly today: string;
}

/** Why the family is poor, and in which registers it is. */
export function FactsPanel({ card, today }: FactsPanelProps) {
  const { t, nameOf, script } = useTranslate();
  const items = useRead('lists.all').data ?? [];
  const [isOpen, setOpen] = useState(false);
  const registerIds = card.registers.map((one) => one.registerId);
  const chosen = (ids: readonly string[]) => items.filter((item) => ids.includes(item.id));
  return (
    <Panel
      title={t('card.causes')}
      note={
        <May do="edit">
          <LinkButton onClick={() => setOpen(true)}>{t('card.change')}</LinkButton>
        </May>
      }
    >
      <div className={styles['chips']}>
        {chosen(card.causeIds).map((item) => (
          <StateChip key={item.id} state="neutral">
            {nameOf(item)}
          </StateChip>
        ))}
        {card.causeIds.length === 0 && <span className={styles['soft']}>{t('card.noCauses')}</span>}
      </div>
      <div className={styles['line']} style={{ marginTop: 6 }}>
        {t('card.registers')}:{' '}
        {registerIds.length === 0
          ? t('card.noRegisters')
          : chosen(registerIds)
              .map((item) => nameOf(item))
              .join(', ')}
      </div>
      {card.note !== null && <div className={styles['line']}>{script(card.note)}</div>}
      {isOpen && <FactsDialog card={card} today={today} onClose={() => setOpen(false)} />}
    </Panel>
  );
}
