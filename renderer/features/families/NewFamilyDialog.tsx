import { Button, Group, SegmentedControl } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useRead, useWrite } from '../../app/call.ts';
import { useDialogDraft } from '../../app/draft.ts';
import { navigate } from '../../app/router.tsx';
import { useTranslate } from '../../app/translate.tsx';
import { DayField } from '../../components/DayField.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { type Entity, EntitySelect } from '../../components/EntitySelect.tsx';
import { Form } from '../../components/Form.tsx';
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
  const create = useWrite('families.create');
  const draft = useDialogDraft('family.new', empty, onClose);
  const { values, change } = draft;
  const [round, setRound] = useState(0);
  const isComplete = values.headName.trim() !== '';

  async function save(isAnother: boolean): Promise<void> {
    if (!isComplete) return;
    const { address, mahalla, ...head } = values;
    const { id } = await create.mutateAsync({
      ...head,
      mahallaId: mahalla?.id ?? null,
      address: address.trim() === '' ? null : address,
    });
    draft.discard();
    if (!isAnother) {
      onClose();
      navigate('/families/:id', { id });
      return;
    }
    notifications.show({ message: t('families.newSaved', { name: values.headName }) });
    // Lists are entered mahalla by mahalla: it stays for the next one.
    change({ mahalla });
    setRound(round + 1);
  }

  // A failure was told to the person by `useWrite` already; what was typed stays.
  const trySave = (isAnother: boolean) => void save(isAnother).catch(() => undefined);

  return (
    <Dialog onClose={draft.putAside} title={t('families.newTitle')} size={520}>
      <Form
        key={round}
        draft={draft}
        onSubmit={() => trySave(false)}
        buttons={
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={draft.close}>
              {t('common.cancel')}
            </Button>
            <Button
              variant="default"
              disabled={!isComplete}
              loading={create.isPending}
              onClick={() => trySave(true)}
            >
              {t('families.newAnother')}
            </Button>
            <Button type="submit" disabled={!isComplete} loading={create.isPending}>
              {t('common.save')}
            </Button>
          </Group>
        }
      >
        <TextField
          label={t('families.newHead')}
          value={values.headName}
          onChange={(headName) => change({ headName })}
          isRequired
          isFocused
        />
        <Group grow align="flex-end">
          <DayField
            label={t('families.newBornOn')}
            value={values.headBornOn}
            onChange={(headBornOn) => change({ headBornOn })}
            {...(office && { today: office.today })}
          />
          <SegmentedControl
            aria-label={t('families.newSex')}
            data={[
              { value: 'male', label: t('persons.sexMale') },
              { value: 'female', label: t('persons.sexFemale') },
            ]}
            value={values.headSex ?? ''}
            onChange={(value) => change({ headSex: value === 'female' ? 'female' : 'male' })}
          />
        </Group>
        <EntitySelect
          kind="mahalla"
          label={t('families.mahalla')}
          value={values.mahalla}
          onChange={(mahalla) => change({ mahalla })}
          isClearable
        />
        <TextField
          label={t('families.address')}
          value={values.address}
          onChange={(address) => change({ address })}
        />
      </Form>
    </Dialog>
  );
}
