import { notifications } from '@mantine/notifications';
import { useWrite } from '../../../app/call.ts';
import { useDialogDraft } from '../../../app/draft.ts';
import { useTellWarnings } from '../../../app/person-warnings.ts';
import { useTranslate } from '../../../app/translate.tsx';
import { AddForm } from '../../../components/AddForm.tsx';
import { DayField } from '../../../components/DayField.tsx';
import { Dialog } from '../../../components/Dialog.tsx';
import { FieldPair } from '../../../components/Form.tsx';
import { ListSelect } from '../../../components/ListSelect.tsx';
import { SwitchField } from '../../../components/SwitchField.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { JshshirField } from './JshshirField.tsx';

interface MemberForm {
  readonly fullName: string;
  readonly relationId: string | null;
  readonly bornOn: string | null;
  readonly sex: 'male' | 'female' | null;
  readonly jshshir: string;
  readonly employmentId: string | null;
  readonly disabilityId: string | null;
}

const empty: MemberForm = {
  fullName: '',
  relationId: null,
  bornOn: null,
  sex: null,
  jshshir: '',
  employmentId: null,
  disabilityId: null,
};

interface MemberDialogProps {
  readonly familyId: string;
  readonly onClose: () => void;
}

/** Adds members to a family, one after the other. */
export function MemberDialog({ familyId, onClose }: MemberDialogProps) {
  const { t } = useTranslate();
  const draft = useDialogDraft(`member.${familyId}`, empty, onClose);
  const { values, change } = draft;
  const create = useWrite('persons.create', { isQuiet: true });
  const tellWarnings = useTellWarnings();

  async function add(): Promise<void> {
    const jshshir = values.jshshir.trim() === '' ? null : values.jshshir;
    const { warnings } = await create.mutateAsync({ ...values, familyId, jshshir });
    tellWarnings(warnings);
    notifications.show({ message: t('card.memberAdded', { name: values.fullName }) });
  }

  return (
    <Dialog onClose={draft.putAside} title={t('card.memberTitle')} size={520}>
      <AddForm
        draft={draft}
        isAdding={create.isPending}
        isComplete={values.fullName.trim() !== ''}
        error={create.error}
        onAdd={add}
      >
        <TextField
          name="fullName"
          label={t('persons.fullName')}
          value={values.fullName}
          onChange={(fullName) => change({ fullName })}
          isRequired
          isFocused
        />
        <FieldPair>
          <ListSelect
            list="relation"
            label={t('persons.relation')}
            value={values.relationId}
            onChange={(relationId) => change({ relationId })}
            isClearable
          />
          <DayField
            name="bornOn"
            label={t('persons.birthDay')}
            value={values.bornOn}
            onChange={(bornOn) => change({ bornOn })}
          />
          <SwitchField
            label={t('persons.sex')}
            choices={[
              { value: 'male', label: t('persons.sexMale') },
              { value: 'female', label: t('persons.sexFemale') },
            ]}
            value={values.sex}
            onChange={(sex) => change({ sex })}
          />
          <JshshirField
            name="jshshir"
            value={values.jshshir}
            onChange={(jshshir) => change({ jshshir })}
          />
          <ListSelect
            list="employment"
            label={t('persons.employment')}
            value={values.employmentId}
            onChange={(employmentId) => change({ employmentId })}
            isClearable
          />
          <ListSelect
            list="disability"
            label={t('persons.disability')}
            value={values.disabilityId}
            onChange={(disabilityId) => change({ disabilityId })}
            isClearable
          />
        </FieldPair>
      </AddForm>
    </Dialog>
  );
}
