import { useRead, useWrite } from '../../app/call.ts';
import { useDraft } from '../../app/draft.ts';
import { useTranslate } from '../../app/translate.tsx';
import { DayField } from '../../components/DayField.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { FormButtons } from '../../components/FormButtons.tsx';
import { TextField } from '../../components/TextField.tsx';
import styles from './Plans.module.css';
import { useTellChanged } from './use-tell-changed.ts';

interface CompleteForm {
  readonly chosen: string | null;
  readonly evidence: string;
}

interface CompleteDialogProps {
  readonly ids: readonly string[];
  readonly onClose: (isDone: boolean) => void;
}

/** Marks many measures as done on one day, with what shows it. */
export function CompleteDialog({ ids, onClose }: CompleteDialogProps) {
  const { t } = useTranslate();
  const today = useRead('office.get').data?.today ?? null;
  const draft = useDraft<CompleteForm>(`plan.complete.${ids[0]}`, { chosen: null, evidence: '' });
  const { chosen, evidence } = draft.values;
  const close = (isDone: boolean) => {
    draft.discard();
    onClose(isDone);
  };
  const complete = useWrite('plans.complete', { isQuiet: true });
  const tellChanged = useTellChanged();
  const doneOn = chosen ?? today;
  return (
    <Dialog onClose={() => close(false)} title={t('plans.completeTitle')} size={420}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          if (doneOn === null) return;
          complete.mutate(
            { ids: [...ids], doneOn, evidence: evidence.trim() === '' ? null : evidence },
            {
              onSuccess: (result) => {
                tellChanged('plans.completed', result);
                close(true);
              },
            },
          );
        }}
      >
        <div>{t('plans.chosen', { count: ids.length })}</div>
        <DayField
          label={t('plans.doneOn')}
          value={doneOn}
          onChange={(next) => draft.change({ chosen: next })}
          isFocused
          isRequired
        />
        <TextField
          label={t('plans.evidence')}
          value={evidence}
          onChange={(next) => draft.change({ evidence: next })}
        />
        {complete.error && <ErrorNote error={complete.error} />}
        <FormButtons
          isSaving={complete.isPending}
          isDisabled={doneOn === null}
          onClose={() => close(false)}
          saveLabel={t('plans.complete')}
        />
      </form>
    </Dialog>
  );
}
