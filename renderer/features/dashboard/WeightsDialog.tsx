import { NumberInput } from '@mantine/core';
import { useState } from 'react';
import { type RatingWeights, ratingParts } from '../../../shared/rating.ts';
import { useWrite } from '../../app/call.ts';
import { useTranslate } from '../../app/translate.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { FormButtons } from '../../components/FormButtons.tsx';
import styles from './Dashboard.module.css';
import { useDashboardWords } from './dashboard-words.ts';

interface WeightsDialogProps {
  readonly weights: RatingWeights;
  readonly onClose: () => void;
}

/** What each share counts for. */
export function WeightsDialog({ weights, onClose }: WeightsDialogProps) {
  const { t } = useTranslate();
  const { itemName } = useDashboardWords();
  const save = useWrite('rating.saveWeights', { isQuiet: true });
  const [typed, setTyped] = useState(weights);
  const isAllZero = ratingParts.every((part) => typed[part] === 0);

  function submit(): void {
    if (!isAllZero && !save.isPending) save.mutate({ ...typed }, { onSuccess: onClose });
  }

  return (
    <Dialog onClose={onClose} title={t('dashboard.weightsTitle')} size={440}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <div className={styles['soft']}>{t('dashboard.weightsHint')}</div>
        {ratingParts.map((part, index) => (
          <NumberInput
            key={part}
            label={itemName(`ratingWeight.${part}`)}
            value={typed[part]}
            onChange={(value) => setTyped({ ...typed, [part]: Number(value) || 0 })}
            min={0}
            max={100}
            allowDecimal={false}
            allowNegative={false}
            clampBehavior="strict"
            data-autofocus={index === 0 || undefined}
          />
        ))}
        {isAllZero && <div className={styles['wrong']}>{t('dashboard.weightsAllZero')}</div>}
        {save.error && <ErrorNote error={save.error} />}
        <FormButtons isSaving={save.isPending} isDisabled={isAllZero} onClose={onClose} />
      </form>
    </Dialog>
  );
}
