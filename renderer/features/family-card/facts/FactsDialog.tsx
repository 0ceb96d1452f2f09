import type { FamilyCard } from '../../../../shared/family-card.ts';
import { useRead, useWrite } from '../../../app/call.ts';
import { useDialogDraft } from '../../../app/draft.ts';
import { useTranslate } from '../../../app/translate.tsx';
import { DayField } from '../../../components/DayField.tsx';
import { FieldPair } from '../../../components/Form.tsx';
import { FormDialog } from '../../../components/FormDialog.tsx';
import { TickList } from '../../../components/TickList.tsx';

interface FactsForm {
  readonly causeIds: readonly string[];
  readonly registerIds: readonly string[];
  readonly on: string | null;
}

interface FactsDialogProps {
  readonly card: FamilyCard;
  readonly today: string;
  readonly onClose: () => void;
}

/** Ticks the causes of poverty and the registers, each from its list. */
export function FactsDialog({ card, today, onClose }: FactsDialogProps) {
  const { t, nameOf } = useTranslate();
  const items = useRead('lists.all').data ?? [];
  const draft = useDialogDraft<FactsForm>(
    `facts.${card.id}`,
    {
      causeIds: card.causeIds,
      registerIds: card.registers.map((one) => one.registerId),
      on: today,
    },
    onClose,
  );
  const { causeIds, registerIds, on } = draft.values;
  const saveCauses = useWrite('families.setCauses', { isQuiet: true });
  const saveRegisters = useWrite('families.setRegisters', { isQuiet: true });
  const choicesOf = (list: string) =>
    items
      .filter((item) => item.list === list)
      .map((item) => ({ value: item.id, label: nameOf(item) }));

  async function save(): Promise<void> {
    if (on === null) return;
    const familyId = card.id;
    await saveCauses.mutateAsync({ familyId, causeIds: [...causeIds] });
    await saveRegisters.mutateAsync({ familyId, registerIds: [...registerIds], on });
    draft.close();
  }

  return (
    <FormDialog
      title={t('card.factsTitle')}
      size={620}
      draft={draft}
      // What is refused is shown below.
      onSave={() => void save().catch(() => undefined)}
      isSaving={saveCauses.isPending || saveRegisters.isPending}
      isComplete={on !== null}
      error={saveCauses.error ?? saveRegisters.error}
    >
      <FieldPair>
        <TickList
          title={t('card.causes')}
          choices={choicesOf('povertyCause')}
          chosen={causeIds}
          onChange={(next) => draft.change({ causeIds: next })}
          isFocused
        />
        <TickList
          title={t('card.registers')}
          choices={choicesOf('register')}
          chosen={registerIds}
          onChange={(next) => draft.change({ registerIds: next })}
        >
          <DayField
            label={t('card.registersOn')}
            value={on}
            onChange={(next) => draft.change({ on: next })}
            isRequired
          />
        </TickList>
      </FieldPair>
    </FormDialog>
  );
}
