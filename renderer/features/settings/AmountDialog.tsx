import type { AmountLine } from '../../../shared/office.ts';
import { useWrite } from '../../app/call.ts';
import { useDraft } from '../../app/draft.ts';
import { useTranslate } from '../../app/translate.tsx';
import { ChoiceField } from '../../components/ChoiceField.tsx';
import { DayField } from '../../components/DayField.tsx';
import { MoneyField } from '../../components/MoneyField.tsx';
import { TextField } from '../../components/TextField.tsx';
import { RowDialog } from './RowDialog.tsx';
import { rowEditing } from './row-editing.ts';
import styles from './SettingsPage.module.css';

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
  const draft = useDraft<AmountValues>(`settings.amount.${line?.id ?? 'new'}`, line ?? empty);
  const { kind, fromOn, amount, source } = draft.values;
  const editing = rowEditing({ save, remove, draft, id: line?.id ?? null, onClose });

  function submit(): void {
    if (fromOn === null || amount === null) return;
    editing.save({ id: line?.id ?? null, kind, fromOn, amount, source });
  }

  return (
    <RowDialog
      title={line ? t(`settings.${line.kind}`) : t('settings.newAmount')}
      error={editing.error}
      isSaving={editing.isSaving}
      isComplete={draft.isReady && fromOn !== null && amount !== null && amount > 0}
      onSave={submit}
      onClose={onClose}
      onRemove={editing.remove}
    >
      <ChoiceField
        label={t('settings.amountKind')}
        choices={kinds.map((value) => ({ value, label: t(`settings.${value}`) }))}
        value={kind}
        onChange={(value) => value !== null && draft.change({ kind: value as AmountLine['kind'] })}
      />
      <div className={styles['pair']}>
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
      </div>
      <TextField
        label={t('settings.amountSource')}
        value={source}
        onChange={(value) => draft.change({ source: value })}
      />
    </RowDialog>
  );
}
