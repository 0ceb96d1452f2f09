import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { type RequestKind, requestKinds } from '../../../shared/citizen-requests.ts';
import { useRead, useWrite } from '../../app/call.ts';
import { useTranslate } from '../../app/translate.tsx';
import { ChoiceField } from '../../components/ChoiceField.tsx';
import { DayField } from '../../components/DayField.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { type Entity, EntitySelect } from '../../components/EntitySelect.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { FormButtons } from '../../components/FormButtons.tsx';
import { LongTextField } from '../../components/LongTextField.tsx';
import { TextField } from '../../components/TextField.tsx';
import styles from './PersonalData.module.css';

/** Registers a request; the person is found by name in any script or by number, and may be nobody we keep. */
export function RequestDialog({ onClose }: { readonly onClose: () => void }) {
  const { t, formatDay } = useTranslate();
  const today = useRead('office.get').data?.today ?? null;
  const [person, setPerson] = useState<Entity | null>(null);
  const [applicant, setApplicant] = useState('');
  const [kind, setKind] = useState<RequestKind>('access');
  const [receivedOn, setReceivedOn] = useState<string | null>(null);
  const [text, setText] = useState('');
  const create = useWrite('requests.create', { isQuiet: true });
  const day = receivedOn ?? today;

  function submit(): void {
    if (day === null) return;
    create.mutate(
      { receivedOn: day, kind, personId: person?.id ?? null, applicant, text: text || null },
      {
        onSuccess: ({ number, dueOn }) => {
          notifications.show({
            message: `№ ${number}. ${t('duty.answerDue')}: ${formatDay(dueOn)}`,
          });
          onClose();
        },
      },
    );
  }

  return (
    <Dialog onClose={onClose} title={t('duty.requestAdd')} size="lg" centered>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <EntitySelect
          kind="person"
          label={t('duty.applicantFind')}
          hint={t('duty.applicantHint')}
          value={person}
          onChange={(found) => {
            setPerson(found);
            if (found) setApplicant(found.title);
          }}
          isClearable
          isFocused
        />
        <TextField
          label={t('duty.applicant')}
          value={applicant}
          onChange={setApplicant}
          isRequired
        />
        <div className={styles['pair']}>
          <ChoiceField
            label={t('duty.kind')}
            value={kind}
            onChange={(value) => setKind(requestKinds.find((one) => one === value) ?? 'access')}
            choices={requestKinds.map((value) => ({ value, label: t(`duty.kind.${value}`) }))}
          />
          <DayField label={t('duty.receivedOn')} value={day} onChange={setReceivedOn} isRequired />
        </div>
        <LongTextField label={t('duty.text')} value={text} onChange={setText} />
        {create.error && <ErrorNote error={create.error} />}
        <FormButtons
          isSaving={create.isPending}
          isDisabled={applicant.trim() === '' || day === null}
          onClose={onClose}
        />
      </form>
    </Dialog>
  );
}
