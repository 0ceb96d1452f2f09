import type { FamilyCard } from '../../../../shared/family-card.ts';
import { useRead, useWrite } from '../../../app/call.ts';
import { useDialogDraft } from '../../../app/draft.ts';
import { useTranslate } from '../../../app/translate.tsx';
import { DayField } from '../../../components/DayField.tsx';
import { FormDialog } from '../../../components/FormDialog.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { useRoadRefusal } from './use-road-refusal.ts';

interface UnliftFormProps {
  readonly card: FamilyCard;
  readonly onClose: () => void;
}

/** The family is poor again: since when, and why. */
export function UnliftForm({ card, onClose }: UnliftFormProps) {
  const { t } = useTranslate();
  const today = useRead('office.get').data?.today ?? null;
  const draft = useDialogDraft(`unlift.${card.id}`, { day: today, reason: '' }, onClose);
  const { day, reason } = draft.values;
  const unlift = useWrite('families.unlift', { isQuiet: true });
  const refusal = useRoadRefusal(unlift.error);

  function submit(): void {
    if (day !== null)
      unlift.mutate({ id: card.id, returnedOn: day, reason }, { onSuccess: draft.close });
  }

  return (
    <FormDialog
      title={t('card.unliftTitle')}
      size={460}
      draft={draft}
      onSave={submit}
      isSaving={unlift.isPending}
      error={unlift.error}
      isComplete={day !== null && reason.trim() !== ''}
    >
      <div>{t('card.unliftNote')}</div>
      <DayField
        name="returnedOn"
        label={t('card.unliftDay')}
        value={day}
        onChange={(next) => draft.change({ day: next })}
        error={refusal}
        isFocused
        isRequired
      />
      <TextField
        name="reason"
        label={t('card.reason')}
        maxLength={2000}
        value={reason}
        onChange={(next) => draft.change({ reason: next })}
        isRequired
      />
    </FormDialog>
  );
}
