import type { Movement } from '../../../shared/dashboard.ts';
import { useWrite } from '../../app/call.ts';
import { useDialogDraft } from '../../app/draft.ts';
import { useTranslate } from '../../app/translate.tsx';
import { DayField } from '../../components/DayField.tsx';
import { FieldPair } from '../../components/Form.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { NumberField } from '../../components/NumberField.tsx';

interface TargetForm {
  readonly fromOn: string | null;
  readonly toOn: string | null;
  readonly amount: number | null;
}

interface TargetDialogProps {
  readonly movement: Movement;
  readonly today: string;
  readonly onClose: () => void;
}

/** How many families are to be lifted, from when till when. */
export function TargetDialog({ movement, today, onClose }: TargetDialogProps) {
  const { t } = useTranslate();
  const { target } = movement;
  const id = target?.id ?? null;
  const save = useWrite('targets.save', { isQuiet: true });
  const draft = useDialogDraft<TargetForm>(
    `target.${id ?? 'new'}`,
    { fromOn: movement.fromOn, toOn: movement.toOn, amount: target?.amount ?? null },
    onClose,
  );
  const { fromOn, toOn, amount } = draft.values;

  function submit(): void {
    if (fromOn !== null && toOn !== null && amount !== null)
      save.mutate({ id, fromOn, toOn, amount }, { onSuccess: draft.close });
  }

  return (
    <FormDialog
      title={t('dashboard.targetTitle')}
      size={440}
      draft={draft}
      onSave={submit}
      isSaving={save.isPending}
      isComplete={fromOn !== null && toOn !== null && amount !== null}
      error={save.error}
    >
      <NumberField
        name="amount"
        label={t('dashboard.targetAmount')}
        hint={t('dashboard.targetHint')}
        value={amount}
        onChange={(next) => draft.change({ amount: next })}
        min={1}
        max={1_000_000}
        isRequired
        isFocused
      />
      <FieldPair>
        <DayField
          label={t('dashboard.targetFrom')}
          value={fromOn}
          onChange={(next) => draft.change({ fromOn: next })}
          today={today}
          isRequired
        />
        <DayField
          name="toOn"
          label={t('dashboard.targetTo')}
          value={toOn}
          onChange={(next) => draft.change({ toOn: next })}
          today={today}
          isRequired
        />
      </FieldPair>
    </FormDialog>
  );
}
