import { notifications } from '@mantine/notifications';
import { type RequestKind, requestKinds } from '../../../shared/citizen-requests.ts';
import { useRead, useWrite } from '../../app/call.ts';
import { useDialogDraft } from '../../app/draft.ts';
import { useTranslate } from '../../app/translate.tsx';
import { ChoiceField } from '../../components/ChoiceField.tsx';
import { DayField } from '../../components/DayField.tsx';
import { type Entity, EntitySelect } from '../../components/EntitySelect.tsx';
import { FieldPair } from '../../components/Form.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { LongTextField } from '../../components/LongTextField.tsx';
import { TextField } from '../../components/TextField.tsx';

interface RequestForm {
  readonly person: Entity | null;
  readonly applicant: string;
  readonly kind: RequestKind;
  readonly receivedOn: string | null;
  readonly text: string;
}

/** Registers a request; the person is found by name in any script or by number, and may be nobody we keep. */
export function RequestDialog({ onClose }: { readonly onClose: () => void }) {
  const { t, formatDay } = useTranslate();
  const today = useRead('office.get').data?.today ?? null;
  const draft = useDialogDraft<RequestForm>(
    'request.new',
    { person: null, applicant: '', kind: 'access', receivedOn: today, text: '' },
    onClose,
  );
  const { values, change } = draft;
  const { person, applicant, kind, receivedOn, text } = values;
  const create = useWrite('requests.create', { isQuiet: true });

  function submit(): void {
    if (receivedOn === null) return;
    create.mutate(
      { receivedOn, kind, personId: person?.id ?? null, applicant, text: text || null },
      {
        onSuccess: ({ number, dueOn }) => {
          notifications.show({
            message: `№ ${number}. ${t('duty.answerDue')}: ${formatDay(dueOn)}`,
          });
          draft.close();
        },
      },
    );
  }

  return (
    <FormDialog
      title={t('duty.requestAdd')}
      size="lg"
      draft={draft}
      onSave={submit}
      isSaving={create.isPending}
      isComplete={applicant.trim() !== '' && receivedOn !== null}
      error={create.error}
    >
      <EntitySelect
        kind="person"
        label={t('duty.applicantFind')}
        hint={t('duty.applicantHint')}
        value={person}
        onChange={(found) => change({ person: found, ...(found && { applicant: found.title }) })}
        isClearable
        isFocused
      />
      <TextField
        label={t('duty.applicant')}
        value={applicant}
        onChange={(next) => change({ applicant: next })}
        isRequired
      />
      <FieldPair>
        <ChoiceField
          label={t('duty.kind')}
          value={kind}
          onChange={(next) =>
            change({ kind: requestKinds.find((one) => one === next) ?? 'access' })
          }
          choices={requestKinds.map((value) => ({ value, label: t(`duty.kind.${value}`) }))}
        />
        <DayField
          label={t('duty.receivedOn')}
          value={receivedOn}
          onChange={(next) => change({ receivedOn: next })}
          isRequired
        />
      </FieldPair>
      <LongTextField
        label={t('duty.text')}
        value={text}
        onChange={(next) => change({ text: next })}
      />
    </FormDialog>
  );
}
