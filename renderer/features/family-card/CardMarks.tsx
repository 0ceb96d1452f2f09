import { Tooltip } from '@mantine/core';
import type { FamilyCard } from '../../../shared/family-card.ts';
import { useRead } from '../../app/call.ts';
import { Link } from '../../app/router.tsx';
import { useTranslate } from '../../app/translate.tsx';
import { StateChip } from '../../components/StateChip.tsx';
import { stateOfCategory } from './category-state.ts';

/** Beside the name: the official category, the registers, what waits for a decision, returns. */
export function CardMarks({ card }: { readonly card: FamilyCard }) {
  const { t, shortNameOf, nameOf, formatDay } = useTranslate();
  const items = new Map(useRead('lists.all').data?.map((item) => [item.id, item]));
  const category = items.get(card.assessment.official?.categoryId ?? '');
  return (
    <>
      {category && (
        <StateChip state={stateOfCategory(category.id)}>{shortNameOf(category)}</StateChip>
      )}
      {card.registers.map(({ id, registerId }) => {
        const register = items.get(registerId);
        return (
          register && (
            <StateChip key={id} state="neutral">
              {nameOf(register)}
            </StateChip>
          )
        );
      })}
      {card.returns > 0 && (
        <Tooltip label={t('card.returnedHint', { on: card.returnedOn, reason: card.returnReason })}>
          <span title={formatDay(card.returnedOn)}>
            <StateChip state="warn">{t('card.returned', { count: card.returns })}</StateChip>
          </span>
        </Tooltip>
      )}
      {card.decisions.length > 0 && (
        <Link to="/decisions" values={{ family: card.id }}>
          <StateChip state="warn">
            {t('card.decisions', { count: card.decisions.length })}
          </StateChip>
        </Link>
      )}
    </>
  );
}
