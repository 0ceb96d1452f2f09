import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { CardIncome, FamilyCard } from '../../../../shared/family-card.ts';
import { useRead } from '../../../app/call.ts';
import { May, useMay } from '../../../app/rights.tsx';
import { useTranslate } from '../../../app/translate.tsx';
import { EmptyNote } from '../../../components/EmptyNote.tsx';
import { LinkButton } from '../../../components/LinkButton.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { StateChip } from '../../../components/StateChip.tsx';
import { stateOfCategory } from '../category-state.ts';
import styles from '../FamilyCard.module.css';
import { CategoryDialog } from './CategoryDialog.tsx';
import { IncomeChart } from './IncomeChart.tsx';
import { IncomeDialog } from './IncomeDialog.tsx';

interface IncomePanelProps {
  readonly card: FamilyCard;
  readonly today: string;
}

/** Income per head against the poverty line, how it was reckoned, and the category it speaks for. */
export function IncomePanel({ card, today }: IncomePanelProps) {
  const { t } = useTranslate();
  /** `new`, or the period that is corrected. */
  const [editing, setEditing] = useState<CardIncome | 'new' | null>(null);
  const mayEdit = useMay('edit');
  const [isCategoryOpen, setCategoryOpen] = useState(false);
  return (
    <Panel
      title={t('card.income')}
      note={
        <>
          {t('card.incomeUnit')}{' '}
          <May do="edit">
            <LinkButton label={t('card.addIncome')} onClick={() => setEditing('new')}>
              <IconPlus size={14} stroke={2.4} />
            </LinkButton>
          </May>
        </>
      }
    >
      {card.incomes.length > 0 ? (
        <IncomeChart incomes={card.incomes} onOpen={mayEdit ? setEditing : null} />
      ) : (
        <EmptyNote
          title={t('card.noIncome')}
          hint={t('card.noIncomeHint')}
          action={
            <May do="edit">
              <Button size="xs" onClick={() => setEditing('new')}>
                {t('card.addIncome')}
              </Button>
            </May>
          }
        />
      )}
      <Reckoning card={card} onCategory={() => setCategoryOpen(true)} />
      {editing !== null && (
        <IncomeDialog
          card={card}
          income={editing === 'new' ? null : editing}
          today={today}
          onClose={() => setEditing(null)}
        />
      )}
      {isCategoryOpen && (
        <CategoryDialog card={card} today={today} onClose={() => setCategoryOpen(false)} />
      )}
    </Panel>
  );
}

interface ReckoningProps {
  readonly card: FamilyCard;
  readonly onCategory: () => void;
}

/** «Ҳисоб: 3 ойлик 8 970 000 ÷ 5 ÷ 3…», the hint beside the official category, the next check. */
function Reckoning({ card, onCategory }: ReckoningProps) {
  const { t, formatNumber, formatMoney, shortNameOf } = useTranslate();
  const { income, official, hint, missing, differs, nextCheckOn } = card.assessment;
  const items = useRead('lists.all').data;
  const category = items?.find((item) => item.id === official?.categoryId);
  return (
    <div className={styles['line']}>
      {income !== null && income.perCapita !== null && (
        <>
          {t('card.formula', {
            total: formatNumber(income.total),
            members: income.members,
            result: formatMoney(income.perCapita),
          })}{' '}
        </>
      )}
      {category
        ? t('card.official', { name: shortNameOf(category), on: official?.fromOn ?? null })
        : t('card.officialNone')}
      {nextCheckOn !== null && <>, {t('card.nextCheck', { on: nextCheckOn })}</>}.{' '}
      <May do="edit">
        <LinkButton onClick={onCategory}>{t('card.change')}</LinkButton>
      </May>
      <div>
        {hint === 'unknown' ? (
          missing !== null && t('card.hint', { name: t(`card.missing.${missing}`) })
        ) : (
          <>
            <StateChip state={stateOfCategory(hint)}>
              {t('card.hint', { name: t(`card.hint.${hint}`) })}
            </StateChip>{' '}
            {differs && <StateChip state="warn">{t('card.differs')}</StateChip>}
          </>
        )}
      </div>
    </div>
  );
}
