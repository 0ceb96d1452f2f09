import { Button, SegmentedControl } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useWrite } from '../../../app/call.ts';
import { useDialogDraft } from '../../../app/draft.ts';
import { useTranslate } from '../../../app/translate.tsx';
import { DayField } from '../../../components/DayField.tsx';
import { Dialog } from '../../../components/Dialog.tsx';
import { FieldPair, Form } from '../../../components/Form.tsx';
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
  const draft = useDialogDraft(`member.${familyId}`, empty, onClose);
  const { values, change } = draft;
  const create = useWrite('persons.create', { isQuiet: true });
  const tellWarnings = useTellWarnings();
  const [round, setRound] = useState(0);
  const form = useFirstFocus(round);
  const isComplete = values.fullName.trim() !== '';

  async function save(button: HTMLElement | null): Promise<void> {
    if (!isComplete || create.isPending) return;
    const jshshir = values.jshshir.trim() === '' ? null : values.jshshir;
    const { warnings } = await create.mutateAsync({ ...values, familyId, jshshir });
    tellWarnings(warnings);
    draft.discard();
    if (!button?.hasAttribute('data-next')) {
      onClose();
      return;
    }
    notifications.show({ message: t('card.memberAdded', { name: values.fullName }) });
    setRound(round + 1);
  }

  return (
    <Dialog onClose={draft.putAside} title={t('card.memberTitle')} size={520}>
      <Form
        key={round}
        ref={form}
        draft={draft}
        // What is refused is shown below; what was typed stays.
        onSubmit={(button) => void save(button).catch(() => undefined)}
        error={create.error}
        buttons={
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
            <Button variant="default" onClick={draft.close}>
              {t('common.cancel')}
            </Button>
          </div>
        }
      >
        <TextField
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
        </FieldPair>
      </Form>
    </Dialog>
  );
}
