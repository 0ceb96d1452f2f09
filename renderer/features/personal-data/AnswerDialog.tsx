import type { CitizenRequest } from '../../../shared/citizen-requests.ts';
import { useRead, useWrite } from '../../app/call.ts';
import { useDialogDraft } from '../../app/draft.ts';
import { useTranslate } from '../../app/translate.tsx';
import { DayField } from '../../components/DayField.tsx';
import { FieldPair } from '../../components/Form.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { TextField } from '../../components/TextField.tsx';

interface AnswerDialogProps {
  readonly request: CitizenRequest;
  readonly onClose: () => void;
}

/** Enters under which number and when a request was answered. */
export function AnswerDialog({ request, onClose }: AnswerDialogProps) {
  const { t, script } = useTranslate();
  const today = useRead('office.get').data?.today ?? null;
  const draft = useDialogDraft(
    `request.answer.${request.id}`,
    { answerNumber: '', answeredOn: today, answer: '' },
    onClose,
  );
  const { values, change } = draft;
  const { answerNumber, answeredOn, answer } = values;
  const save = useWrite('requests.answer', { isQuiet: true });

  function submit(): void {
    if (answeredOn === null) return;
    save.mutate(
      { id: request.id, answeredOn, answerNumber, answer: answer || null },
      { onSuccess: draft.close },
    );
  }

  return (
    <FormDialog
      title={`№ ${request.number}, ${script(request.applicant)}`}
      draft={draft}
      onSave={submit}
      isSaving={save.isPending}
      isComplete={answerNumber.trim() !== '' && answeredOn !== null}
      error={save.error}
    >
      <FieldPair>
        <TextField
          label={t('duty.answerNumber')}
          maxLength={50}
          value={answerNumber}
          onChange={(next) => change({ answerNumber: next })}
          isFocused
          isRequired
        />
        <DayField
          label={t('duty.answeredOn')}
          value={answeredOn}
          onChange={(next) => change({ answeredOn: next })}
          isRequired
        />
      </FieldPair>
      <TextField
        label={t('duty.answerText')}
        maxLength={2000}
        value={answer}
        onChange={(next) => change({ answer: next })}
      />
    </FormDialog>
  );
}
