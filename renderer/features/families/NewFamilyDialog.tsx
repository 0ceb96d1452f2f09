import { Button, Group, SegmentedControl, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useRead, useWrite } from '../../app/call.ts';
import { useDraft } from '../../app/draft.ts';
import { navigate } from '../../app/router.tsx';
import { useTranslate } from '../../app/translate.tsx';
import { DayField } from '../../components/DayField.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { type Entity, EntitySelect } from '../../components/EntitySelect.tsx';
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
  const { values, change, discard } = useDraft('family.new', empty);
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
    discard();
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

  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    // A failure was told to the person by `useWrite` already; what was typed stays.
    save(false).catch(() => undefined);
  }

  return (
    <Dialog onClose={onClose} title={t('families.newTitle')}>
      <form key={round} onSubmit={onSubmit}>
        <Stack gap="sm">
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
          <Group justify="flex-end" mt="xs">
            <Button
              variant="default"
              disabled={!isComplete}
              loading={create.isPending}
              onClick={() => void save(true).catch(() => undefined)}
            >
              {t('families.newAnother')}
            </Button>
            <Button type="submit" disabled={!isComplete} loading={create.isPending}>
              {t('common.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
