import { Button, Checkbox, Group, NumberInput } from '@mantine/core';
import { useState } from 'react';
import type { DutyRule } from '../../../shared/personal-data.ts';
import { useWrite } from '../../app/call.ts';
import { useTranslate } from '../../app/translate.tsx';
import { ConfirmButton } from '../../components/ConfirmButton.tsx';
import { DayField } from '../../components/DayField.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { TextField } from '../../components/TextField.tsx';
import styles from './PersonalData.module.css';

interface RuleDialogProps {
  /** Null: a new legal basis. */
  readonly rule: DutyRule | null;
  readonly onClose: () => void;
}

/** A rule and where it is written. */
export function RuleDialog({ rule, onClose }: RuleDialogProps) {
  const { t } = useTranslate();
  const [nameCyrl, setNameCyrl] = useState(rule?.nameCyrl ?? '');
  const [nameRu, setNameRu] = useState(rule?.nameRu ?? '');
  const [source, setSource] = useState(rule?.source ?? '');
  const [fromOn, setFromOn] = useState(rule?.fromOn ?? null);
  const [amount, setAmount] = useState(rule?.amount ?? null);
  const [isWorking, setWorking] = useState(rule?.isWorking ?? false);
  const [isConfirmed, setConfirmed] = useState(rule?.isUnconfirmed === false);
  const save = useWrite('personalData.saveRule', { isQuiet: true });
  const remove = useWrite('personalData.removeRule', { isQuiet: true });
  const list = rule?.list ?? 'legalBasis';
  const error = save.error ?? remove.error;

  return (
    <Dialog onClose={onClose} title={t(`settings.list.${list}`)} size="lg" centered>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          const id = rule?.id ?? null;
          save.mutate(
            { id, nameCyrl, nameRu, source, fromOn, amount, isWorking, isConfirmed },
            { onSuccess: onClose },
          );
        }}
      >
        <TextField
          label={t('duty.nameCyrl')}
          value={nameCyrl}
          onChange={setNameCyrl}
          isFocused
          isRequired
        />
        <TextField label={t('duty.nameRu')} value={nameRu} onChange={setNameRu} />
        {list !== 'legalBasis' && (
          <NumberInput
            label={t('duty.ruleAmount')}
            value={amount ?? ''}
            onChange={(value) => setAmount(typeof value === 'number' ? value : null)}
            min={1}
            max={100}
            allowDecimal={false}
          />
        )}
        {list === 'requestTerm' && (
          <Checkbox
            label={t('duty.inWorkingDays')}
            checked={isWorking}
            onChange={(event) => setWorking(event.currentTarget.checked)}
          />
        )}
        {list !== 'legalBasis' && (
          <Checkbox
            label={t('duty.confirmed')}
            description={isConfirmed ? undefined : t('duty.unconfirmedText')}
            checked={isConfirmed}
            onChange={(event) => setConfirmed(event.currentTarget.checked)}
          />
        )}
        <TextField label={t('duty.ruleSource')} value={source} onChange={setSource} isRequired />
        <DayField label={t('duty.ruleFrom')} value={fromOn} onChange={setFromOn} />
        {error && <ErrorNote error={error} />}
        <Group gap="xs">
          {rule?.list === 'legalBasis' && (
            <ConfirmButton
              label={t('common.remove')}
              question={t('settings.removeQuestion')}
              onConfirm={() => remove.mutate({ id: rule.id }, { onSuccess: onClose })}
              isDanger
            />
          )}
          <Button ml="auto" variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button
            type="submit"
            loading={save.isPending}
            disabled={
              nameCyrl.trim() === '' ||
              source.trim() === '' ||
              (list !== 'legalBasis' && amount === null)
            }
          >
            {t('common.save')}
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}
