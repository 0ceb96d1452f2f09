import { Button } from '@mantine/core';
import { addDays } from '../../../../shared/calendar.ts';
import type { CardIncome, FamilyCard } from '../../../../shared/family-card.ts';
import { perCapitaIncome } from '../../../../shared/poverty.ts';
import { useWrite } from '../../../app/call.ts';
import { useDialogDraft } from '../../../app/draft.ts';
import { useTranslate } from '../../../app/translate.tsx';
import { DayField } from '../../../components/DayField.tsx';
import { FieldPair } from '../../../components/Form.tsx';
import { FormDialog } from '../../../components/FormDialog.tsx';
import { MoneyField } from '../../../components/MoneyField.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { readMembers } from './read-members.ts';

interface IncomeForm {
  readonly day: string | null;
  readonly total: number | null;
  readonly typedMembers: string;
}

interface IncomeDialogProps {
  readonly card: FamilyCard;
  /** The period that is corrected; null: a new one. */
  readonly income: CardIncome | null;
  readonly today: string;
  readonly onClose: () => void;
}

/** The income of three months; says at once how much that is per head. */
export function IncomeDialog({ card, income, today, onClose }: IncomeDialogProps) {
  const { t, formatMoney } = useTranslate();
  const draft = useDialogDraft<IncomeForm>(
    `income.${card.id}.${income?.id ?? 'new'}`,
    {
      day: income?.periodEndOn ?? lastMonthEnd(today),
      total: income?.total ?? null,
      typedMembers: income?.isMembersEntered ? String(income.members) : '',
    },
    onClose,
  );
  const { values, change, close } = draft;
  const { day, total, typedMembers } = values;
  const save = useWrite('families.saveIncome', { isQuiet: true });
  const remove = useWrite('families.removeIncome');
  const members = readMembers(typedMembers);
  const perCapita = total === null ? null : perCapitaIncome(total, members ?? card.members.length);

  function submit(): void {
    if (day === null || total === null || members === undefined) return;
    save.mutate(
      { familyId: card.id, id: income?.id ?? null, periodEndOn: day, total, members },
      { onSuccess: close },
    );
  }

  return (
    <FormDialog
      title={t('card.incomeTitle')}
      size={440}
      draft={draft}
      onSave={submit}
      isSaving={save.isPending}
      isComplete={day !== null && total !== null && members !== undefined}
      error={save.error}
      aside={
        income !== null && (
          <Button
            variant="default"
            loading={remove.isPending}
            onClick={() => remove.mutate({ id: income.id }, { onSuccess: close })}
          >
            {t('card.removeIncome')}
          </Button>
        )
      }
    >
      <MoneyField
        name="total"
        label={t('card.incomeTotal')}
        value={total}
        onChange={(next) => change({ total: next })}
        {...(perCapita !== null && {
          hint: t('card.incomeWould', { value: formatMoney(perCapita) }),
        })}
        isFocused
        isRequired
      />
      <FieldPair>
        <DayField
          name="periodEndOn"
          label={t('card.incomeEnd')}
          hint={t('card.incomeEndHint')}
          value={day}
          onChange={(next) => change({ day: next })}
          isRequired
        />
        <TextField
          name="members"
          label={t('card.incomeMembers')}
          hint={t('card.incomeMembersHint', { count: card.members.length })}
          value={typedMembers}
          onChange={(next) => change({ typedMembers: next })}
          error={members === undefined ? t('grid.notANumber') : null}
        />
      </FieldPair>
    </FormDialog>
  );
}

/** Incomes are told for whole months: the last one that is over. */
function lastMonthEnd(today: string): string {
  return addDays(`${today.slice(0, 8)}01`, -1);
}
