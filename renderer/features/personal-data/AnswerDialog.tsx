import { useState } from 'react';
import type { CitizenRequest } from '../../../shared/citizen-requests.ts';
import { useRead, useWrite } from '../../app/call.ts';
import { useTranslate } from '../../app/translate.tsx';
import { DayField } from '../../components/DayField.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { FormButtons } from '../../components/FormButtons.tsx';
import { TextField } from '../../components/TextField.tsx';
import styles from './PersonalData.module.css';

interface AnswerDialogProps {
  readonly request: CitizenRequest;
  readonly onClose: () => void;
}

/** Enters under which number and when a request was answered. */
export function AnswerDialog({ request, onClose }: AnswerDialogProps) {
  const { t, script } = useTranslate();
  const today = useRead('office.get').data?.today ?? null;
  const [number, setNumber] = useState('');
  const [on, setOn] = useState<string | null>(null);
  const [text, setText] = useState('');
  const answer = useWrite('requests.answer', { isQuiet: true });
  const day = on ?? today;
  return (
    <Dialog onClose={onClose} title={`№ ${request.number}, ${script(request.applicant)}`} centered>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          if (day === null) return;
          answer.mutate(
            { id: request.id, answeredOn: day, answerNumber: number, answer: text || null },
            { onSuccess: onClose },
          );
        }}
      >
        <div className={styles['pair']}>
          <TextField
            label={t('duty.answerNumber')}
            value={number}
            onChange={setNumber}
            isFocused
            isRequired
          />
          <DayField label={t('duty.answeredOn')} value={day} onChange={setOn} isRequired />
        </div>
        <TextField label={t('duty.answerText')} value={text} onChange={setText} />
        {answer.error && <ErrorNote error={answer.error} />}
        <FormButtons
          isSaving={answer.isPending}
          isDisabled={number.trim() === '' || day === null}
          onClose={onClose}
        />
      </form>
    </Dialog>
  );
}
