import { useRead, useWrite } from '../../app/call.ts';
import { useDialogDraft } from '../../app/draft.ts';
import { useTranslate } from '../../app/translate.tsx';
import { DayField } from '../../components/DayField.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useTellChanged } from './use-tell-changed.ts';

interface CompleteDialogProps {
  readonly ids: readonly string[];
  readonly onClose: (isDone: boolean) => void;
}

/** Marks many measures as done on one day, with what shows it. */
export function CompleteDialog({ ids, onClose }: CompleteDialogProps) {
  const { t } = useTranslate();
  const today = useRead('office.get').data?.today ?? null;
  const draft = useDialogDraft(`plan.complete.${ids[0]}`, { doneOn: today, evidence: '' }, () =>
    onClose(false),
  );
  const { doneOn, evidence } = draft.values;
  const complete = useWrite('plans.complete', { isQuiet: true });
  const tellChanged = useTellChanged();

  function submit(): void {
    if (doneOn === null) return;
    complete.mutate(
      { ids: [...ids], doneOn, evidence: evidence.trim() === '' ? null : evidence },
      {
        onSuccess: (result) => {
          tellChanged('plans.completed', result);
          draft.discard();
          onClose(true);
        },
      },
    );
  }

  return (
    <FormDialog
      title={t('plans.completeTitle')}
      size={420}
      draft={draft}
      onSave={submit}
      isSaving={complete.isPending}
      isComplete={doneOn !== null}
      error={complete.error}
      saveLabel={t('plans.complete')}
    >
      <div>{t('plans.chosen', { count: ids.length })}</div>
      <DayField
        label={t('plans.doneOn')}
        value={doneOn}
        onChange={(next) => draft.change({ doneOn: next })}
        isFocused
        isRequired
      />
      <TextField
        label={t('plans.evidence')}
        maxLength={2000}
        value={evidence}
        onChange={(next) => draft.change({ evidence: next })}
      />
    </FormDialog>
  );
}
