import { Button, SegmentedControl } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useWrite } from '../../../app/call.ts';
import { useDraft } from '../../../app/draft.ts';
import { useTranslate } from '../../../app/translate.tsx';
import { DayField } from '../../../components/DayField.tsx';
import { Dialog } from '../../../components/Dialog.tsx';
import { ErrorNote } from '../../../components/ErrorNote.tsx';
import { ListSelect } from '../../../components/ListSelect.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { useFirstFocus } from '../../../components/use-first-focus.ts';
import styles from '../FamilyCard.module.css';
import { useTellWarnings } from './use-tell-warnings.ts';

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

/** Adds members one after the other: Enter saves and closes, the second button goes on with the next. */
export function MemberDialog({ familyId, onClose }: MemberDialogProps) {
  const { t } = useTranslate();
  const { values, change, discard } = useDraft(`member.${familyId}`, empty);
  const create = useWrite('persons.create', { isQuiet: true });
  const tellWarnings = useTellWarnings();
  const [round, setRound] = useState(0);
  const form = useFirstFocus(round);
  const isComplete = values.fullName.trim() !== '';

  async function onSubmit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    if (!isComplete || create.isPending) return;
    const jshshir = values.jshshir.trim() === '' ? null : values.jshshir;
    const { warnings } = await create.mutateAsync({ ...values, familyId, jshshir });
    tellWarnings(warnings);
    discard();
    if (!submitter?.hasAttribute('data-next')) {
      onClose();
      return;
    }
    notifications.show({ message: t('card.memberAdded', { name: values.fullName }) });
    setRound(round + 1);
  }

  return (
    <Dialog onClose={onClose} title={t('card.memberTitle')} size={520}>
      <form
        key={round}
        ref={form}
        className={styles['form']}
        // What is refused is shown below; what was typed stays.
        onSubmit={(event) => void onSubmit(event).catch(() => undefined)}
      >
        <TextField
          label={t('persons.fullName')}
          value={values.fullName}
          onChange={(fullName) => change({ fullName })}
          isRequired
          isFocused
        />
        <div className={styles['two']}>
          <ListSelect
            list="relation"
            label={t('persons.relation')}
            value={values.relationId}
            onChange={(relationId) => change({ relationId })}
            isClearable
          />
          <DayField
            label={t('persons.bornOn')}
            value={values.bornOn}
            onChange={(bornOn) => change({ bornOn })}
          />
          <SegmentedControl
            aria-label={t('persons.sex')}
            data={[
              { value: 'male', label: t('persons.sexMale') },
              { value: 'female', label: t('persons.sexFemale') },
            ]}
            value={values.sex ?? ''}
            onChange={(sex) => change({ sex: sex === 'female' ? 'female' : 'male' })}
          />
          <TextField
            placeholder={t('persons.jshshir')}
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
        </div>
        {create.error && <ErrorNote error={create.error} />}
        <div className={styles['buttons']}>
          <Button type="submit" loading={create.isPending} disabled={!isComplete}>
            {t('common.add')}
          </Button>
          <Button
            type="submit"
            variant="default"
            data-next
            loading={create.isPending}
            disabled={!isComplete}
          >
            {t('card.addAnother')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
