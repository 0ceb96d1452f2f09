import { notifications } from '@mantine/notifications';
import { useRead, useWrite } from '../../app/call.ts';
import { useDialogDraft } from '../../app/draft.ts';
import { navigate } from '../../app/router.tsx';
import { useTranslate } from '../../app/translate.tsx';
import { AddForm } from '../../components/AddForm.tsx';
import { DayField } from '../../components/DayField.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { type Entity, EntitySelect } from '../../components/EntitySelect.tsx';
import { FieldPair } from '../../components/Form.tsx';
import { SwitchField } from '../../components/SwitchField.tsx';
import { TextField } from '../../components/TextField.tsx';

interface FamilyForm {
  readonly mahalla: Entity | null;
  readonly headName: string;
  readonly headBornOn: string | null;
  readonly headSex: 'male' | 'female' | null;
  readonly address: string;
}

const empty: FamilyForm = {
  mahalla: null,
  headName: '',
  headBornOn: null,
  headSex: null,
  address: '',
};

/** The few things that make a family; the rest is entered on its card. */
export function NewFamilyDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslate();
  const office = useRead('office.get').data;
  const create = useWrite('families.create', { isQuiet: true });
  const draft = useDialogDraft('family.new', empty, onClose);
  const { values, change } = draft;

  async function add(isGoingOn: boolean): Promise<void> {
    const { address, mahalla, ...head } = values;
    const { id } = await create.mutateAsync({
      ...head,
      mahallaId: mahalla?.id ?? null,
      address: address.trim() === '' ? null : address,
    });
    if (!isGoingOn) navigate('/families/:id', { id });
    else notifications.show({ message: t('families.newSaved', { name: values.headName }) });
  }

  return (
    <Dialog onClose={draft.putAside} title={t('families.newTitle')} size={520}>
      <AddForm
        draft={draft}
        isAdding={create.isPending}
        isComplete={values.headName.trim() !== ''}
        error={create.error}
        onAdd={add}
        // Lists are entered mahalla by mahalla.
        kept={{ mahalla: values.mahalla }}
      >
        <TextField
          name="headName"
          label={t('families.newHead')}
          value={values.headName}
          onChange={(headName) => change({ headName })}
          isRequired
          isFocused
        />
        <FieldPair>
          <DayField
            name="headBornOn"
            label={t('persons.birthDay')}
            value={values.headBornOn}
            onChange={(headBornOn) => change({ headBornOn })}
            {...(office && { today: office.today })}
          />
          <SwitchField
            label={t('persons.sex')}
            choices={[
              { value: 'male', label: t('persons.sexMale') },
              { value: 'female', label: t('persons.sexFemale') },
            ]}
            value={values.headSex}
            onChange={(headSex) => change({ headSex })}
          />
        </FieldPair>
        <EntitySelect
          kind="mahalla"
          label={t('families.mahalla')}
          value={values.mahalla}
          onChange={(mahalla) => change({ mahalla })}
          isClearable
        />
        <TextField
          name="address"
          label={t('families.address')}
          maxLength={2000}
          value={values.address}
          onChange={(address) => change({ address })}
        />
      </AddForm>
    </Dialog>
  );
}
