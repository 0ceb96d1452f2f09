import { NumberInput } from '@mantine/core';
import { useState } from 'react';
import type { Movement } from '../../../shared/dashboard.ts';
import { useWrite } from '../../app/call.ts';
import { useTranslate } from '../../app/translate.tsx';
import { DayField } from '../../components/DayField.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { FormButtons } from '../../components/FormButtons.tsx';
import styles from './Dashboard.module.css';

interface TargetDialogProps {
  readonly movement: Movement;
  readonly today: string;
  readonly onClose: () => void;
}

/** How many families are to be lifted, from when till when. */
export function TargetDialog({ movement, today, onClose }: TargetDialogProps) {
  const { t } = useTranslate();
  const { target } = movement;
  const save = useWrite('targets.save', { isQuiet: true });
  const [fromOn, setFromOn] = useState<string | null>(movement.fromOn);
  const [toOn, setToOn] = useState<string | null>(movement.toOn);
  const [amount, setAmount] = useState<number | null>(target?.amount ?? null);
  const isComplete = fromOn !== null && toOn !== null && amount !== null;

  function submit(): void {
    if (fromOn === null || toOn === null || amount === null || save.isPending) return;
    save.mutate({ id: target?.id ?? null, fromOn, toOn, amount }, { onSuccess: onClose });
  }

  return (
    <Dialog onClose={onClose} title={t('dashboard.targetTitle')} size={440}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <NumberInput
          label={t('dashboard.targetAmount')}
          description={t('dashboard.targetHint')}
          value={amount ?? ''}
          onChange={(value) => setAmount(typeof value === 'number' ? value : null)}
          min={1}
          max={1_000_000}
          allowDecimal={false}
          allowNegative={false}
          thousandSeparator=" "
          withAsterisk
          hideControls
          data-autofocus
        />
        <div className={styles['pair']}>
          <DayField
            label={t('dashboard.targetFrom')}
            value={fromOn}
            onChange={setFromOn}
            today={today}
            isRequired
          />
          <DayField
            label={t('dashboard.targetTo')}
            value={toOn}
            onChange={setToOn}
            today={today}
            isRequired
          />
        </div>
        {save.error && <ErrorNote error={save.error} />}
        <FormButtons isSaving={save.isPending} isDisabled={!isComplete} onClose={onClose} />
      </form>
    </Dialog>
  );
}
