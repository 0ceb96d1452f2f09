import type { AmountLine } from '../../../shared/office.ts';
import { useWrite } from '../../app/call.ts';
import { useDialogDraft } from '../../app/draft.ts';
import { useTranslate } from '../../app/translate.tsx';
import { ChoiceField } from '../../components/ChoiceField.tsx';
import { DayField } from '../../components/DayField.tsx';
import { FieldPair } from '../../components/Form.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { MoneyField } from '../../components/MoneyField.tsx';
import { TextField } from '../../components/TextField.tsx';
import { RemoveButton } from './RemoveButton.tsx';

const kinds = ['povertyLine', 'baseAmount', 'minimumWage'] as const;

interface AmountValues {
  readonly kind: AmountLine['kind'];
  readonly fromOn: string | null;
  readonly amount: number | null;
  readonly source: string;
}

const empty: AmountValues = { kind: 'povertyLine', fromOn: null, amount: null, source: '' };

/** An amount set by the state, the day from which it holds, and by what document. */
export function AmountDialog({
  line,
  onClose,
}: {
  /** Null: a new one. */
  readonly line: AmountLine | null;
  readonly onClose: () => void;
}) {
  const { t } = useTranslate();
  const save = useWrite('amounts.save', { isQuiet: true });
  const remove = useWrite('amounts.remove', { isQuiet: true });
  const draft = useDialogDraft<AmountValues>(
    `settings.amount.${line?.id ?? 'new'}`,
    line ?? empty,
    onClose,
  );
  const { kind, fromOn, amount, source } = draft.values;

  function submit(): void {
    if (fromOn === null || amount === null) return;
    save.mutate({ id: line?.id ?? null, kind, fromOn, amount, source }, { onSuccess: draft.close });
  }

  return (
    <FormDialog
      size={520}
      title={line ? t(`settings.${line.kind}`) : t('settings.newAmount')}
      draft={draft}
      error={save.error ?? remove.error}
      isSaving={save.isPending}
      isComplete={fromOn !== null && amount !== null && amount > 0}
      onSave={submit}
      aside={
        line && (
          <RemoveButton
            onRemove={() => remove.mutate({ id: line.id }, { onSuccess: draft.close })}
          />
        )
      }
    >
      <ChoiceField
        label={t('settings.amountKind')}
        choices={kinds.map((value) => ({ value, label: t(`settings.${value}`) }))}
        value={kind}
        onChange={(value) => value !== null && draft.change({ kind: value as AmountLine['kind'] })}
      />
      <FieldPair>
        <DayField
          label={t('settings.amountFrom')}
          value={fromOn}
          onChange={(value) => draft.change({ fromOn: value })}
          isRequired
          isFocused
        />
        <MoneyField
          label={t('settings.amountSum')}
          value={amount}
          onChange={(value) => draft.change({ amount: value })}
          isRequired
        />
      </FieldPair>
      <TextField
        label={t('settings.amountSource')}
        maxLength={500}
        value={source}
        onChange={(value) => draft.change({ source: value })}
      />
    </FormDialog>
  );
}
