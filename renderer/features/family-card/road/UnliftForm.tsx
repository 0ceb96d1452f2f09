import { Button } from '@mantine/core';
import type { FamilyCard } from '../../../../shared/family-card.ts';
import { useRead, useWrite } from '../../../app/call.ts';
import { useDialogDraft } from '../../../app/draft.ts';
import { useTranslate } from '../../../app/translate.tsx';
import { DayField } from '../../../components/DayField.tsx';
import { Dialog } from '../../../components/Dialog.tsx';
import { TextField } from '../../../components/TextField.tsx';
import styles from '../FamilyCard.module.css';
import { useRoadRefusal } from './use-road-refusal.ts';

interface UnliftFormProps {
  readonly card: FamilyCard;
  readonly onClose: () => void;
}

/** The family is poor again: since when, and why. */
export function UnliftForm({ card, onClose }: UnliftFormProps) {
  const { t } = useTranslate();
  const today = useRead('office.get').data?.today ?? null;
  const { values, change, close } = useDialogDraft(
    `unlift.${card.id}`,
    { day: today, reason: '' },
    onClose,
  );
  const { day, reason } = values;
  const unlift = useWrite('families.unlift', { isQuiet: true });
  const refusal = useRoadRefusal(unlift.error);
  const isComplete = day !== null && reason.trim() !== '';
  return (
    <Dialog onClose={close} title={t('card.unliftTitle')} size={460}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          if (!isComplete) return;
          unlift.mutate({ id: card.id, returnedOn: day, reason }, { onSuccess: close });
        }}
      >
        <div>{t('card.unliftNote')}</div>
        <DayField
          label={t('card.unliftDay')}
          value={day}
          onChange={(next) => change({ day: next })}
          error={refusal}
          isFocused
          isRequired
        />
        <TextField
          label={t('card.reason')}
          value={reason}
          onChange={(next) => change({ reason: next })}
          isRequired
        />
        <div className={styles['buttons']}>
          <Button type="submit" loading={unlift.isPending} disabled={!isComplete}>
            {t('common.save')}
          </Button>
          <Button variant="default" onClick={close}>
            {t('common.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
