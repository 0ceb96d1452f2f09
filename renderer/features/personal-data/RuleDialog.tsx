import { Checkbox } from '@mantine/core';
import type { DutyRule } from '../../../shared/personal-data.ts';
import { useWrite } from '../../app/call.ts';
import { useDialogDraft } from '../../app/draft.ts';
import { useTranslate } from '../../app/translate.tsx';
import { ConfirmButton } from '../../components/ConfirmButton.tsx';
import { DayField } from '../../components/DayField.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { NumberField } from '../../components/NumberField.tsx';
import { TextField } from '../../components/TextField.tsx';

interface RuleDialogProps {
  /** Null: a new legal basis. */
  readonly rule: DutyRule | null;
  readonly onClose: () => void;
}

/** A rule and where it is written. */
export function RuleDialog({ rule, onClose }: RuleDialogProps) {
  const { t } = useTranslate();
  const id = rule?.id ?? null;
  const draft = useDialogDraft(
    `duty.rule.${id ?? 'new'}`,
    {
      nameCyrl: rule?.nameCyrl ?? '',
      nameRu: rule?.nameRu ?? '',
      source: rule?.source ?? '',
      fromOn: rule?.fromOn ?? null,
      amount: rule?.amount ?? null,
      isWorking: rule?.isWorking ?? false,
      isConfirmed: rule?.isUnconfirmed === false,
    },
    onClose,
  );
  const { values, change } = draft;
  const { nameCyrl, nameRu, source, fromOn, amount, isWorking, isConfirmed } = values;
  const save = useWrite('personalData.saveRule', { isQuiet: true });
  const remove = useWrite('personalData.removeRule', { isQuiet: true });
  const list = rule?.list ?? 'legalBasis';
  const hasAmount = list !== 'legalBasis';

  return (
    <FormDialog
      title={t(`settings.list.${list}`)}
      size="lg"
      draft={draft}
      onSave={() =>
        save.mutate(
          { id, nameCyrl, nameRu, source, fromOn, amount, isWorking, isConfirmed },
          { onSuccess: draft.close },
        )
      }
      isSaving={save.isPending}
      isComplete={nameCyrl.trim() !== '' && source.trim() !== '' && !(hasAmount && amount === null)}
      error={save.error ?? remove.error}
      aside={
        rule?.list === 'legalBasis' && (
          <ConfirmButton
            label={t('common.remove')}
            question={t('settings.removeQuestion')}
            onConfirm={() => remove.mutate({ id: rule.id }, { onSuccess: draft.close })}
            isDanger
          />
        )
      }
    >
      <TextField
        label={t('duty.nameCyrl')}
        maxLength={500}
        value={nameCyrl}
        onChange={(next) => change({ nameCyrl: next })}
        isFocused
        isRequired
      />
      <TextField
        label={t('duty.nameRu')}
        maxLength={500}
        value={nameRu}
        onChange={(next) => change({ nameRu: next })}
      />
      {hasAmount && (
        <NumberField
          label={t(list === 'requestTerm' ? 'duty.ruleDays' : 'duty.ruleYears')}
          value={amount}
          onChange={(next) => change({ amount: next })}
          min={1}
          max={100}
          isRequired
        />
      )}
      {list === 'requestTerm' && (
        <Checkbox
          label={t('duty.inWorkingDays')}
          checked={isWorking}
          onChange={(event) => change({ isWorking: event.currentTarget.checked })}
        />
      )}
      {hasAmount && (
        <Checkbox
          label={t('duty.confirmed')}
          description={isConfirmed ? undefined : t('duty.unconfirmedText')}
          checked={isConfirmed}
          onChange={(event) => change({ isConfirmed: event.currentTarget.checked })}
        />
      )}
      <TextField
        label={t('duty.ruleSource')}
        maxLength={500}
        value={source}
        onChange={(next) => change({ source: next })}
        isRequired
      />
      <DayField
        label={t('duty.ruleFrom')}
        value={fromOn}
        onChange={(next) => change({ fromOn: next })}
      />
    </FormDialog>
  );
}
