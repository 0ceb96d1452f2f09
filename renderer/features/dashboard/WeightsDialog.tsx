import { NumberInput } from '@mantine/core';
import { type RatingWeights, ratingParts } from '../../../shared/rating.ts';
import { useWrite } from '../../app/call.ts';
import { useDialogDraft } from '../../app/draft.ts';
import { useTranslate } from '../../app/translate.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
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
  const draft = useDialogDraft('weights', weights, onClose);
  const { values } = draft;
  const isAllZero = ratingParts.every((part) => values[part] === 0);

  return (
    <FormDialog
      title={t('dashboard.weightsTitle')}
      size={440}
      draft={draft}
      onSave={() => save.mutate({ ...values }, { onSuccess: draft.close })}
      isSaving={save.isPending}
      isComplete={!isAllZero}
      error={save.error}
    >
      <div className={styles['soft']}>{t('dashboard.weightsHint')}</div>
      {ratingParts.map((part, index) => (
        <NumberInput
          key={part}
          className={styles['part'] ?? ''}
          label={itemName(`ratingWeight.${part}`)}
          value={values[part]}
          onChange={(value) => draft.change({ [part]: Number(value) || 0 })}
          min={0}
          max={100}
          allowDecimal={false}
          allowNegative={false}
          clampBehavior="strict"
          data-autofocus={index === 0 || undefined}
        />
      ))}
      {isAllZero && <div className={styles['wrong']}>{t('dashboard.weightsAllZero')}</div>}
    </FormDialog>
  );
}
