import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { FamilyCard } from '../../../../shared/family-card.ts';
import { useRead, useWrite } from '../../../app/call.ts';
import { useDialogDraft } from '../../../app/draft.ts';
import { useTranslate } from '../../../app/translate.tsx';
import { DayField } from '../../../components/DayField.tsx';
import { Dialog } from '../../../components/Dialog.tsx';
import { TextField } from '../../../components/TextField.tsx';
import styles from '../FamilyCard.module.css';
import { cautionsOf } from './lift-cautions.ts';
import { UnliftForm } from './UnliftForm.tsx';
import { useRoadRefusal } from './use-road-refusal.ts';

interface LiftDialogProps {
  readonly card: FamilyCard;
  readonly onClose: () => void;
}

/** The exit from poverty with its evidence; of a family that is out, also the return. */
export function LiftDialog({ card, onClose }: LiftDialogProps) {
  const { t } = useTranslate();
  const today = useRead('office.get').data?.today ?? null;
  const plan = useRead('plans.get', { familyId: card.id }).data;
  const { values, change, close } = useDialogDraft(
    `lift.${card.id}`,
    {
      day: card.liftedOn ?? today,
      document: card.liftedDocument ?? '',
      confirmedBy: card.liftedBy ?? '',
    },
    onClose,
  );
  const { day, document, confirmedBy } = values;
  const [isReturning, setReturning] = useState(false);
  const lift = useWrite('families.lift', { isQuiet: true });
  const refusal = useRoadRefusal(lift.error);
  const cautions = cautionsOf(card, plan?.items ?? []);
  const isComplete = day !== null && document.trim() !== '' && confirmedBy.trim() !== '';

  if (isReturning) return <UnliftForm card={card} onClose={close} />;
  return (
    <Dialog onClose={close} title={t('card.liftTitle')} size={460}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          if (!isComplete) return;
          lift.mutate(
            { id: card.id, liftedOn: day, document, confirmedBy },
            {
              onSuccess: () => {
                notifications.show({ message: t('card.lifted') });
                close();
              },
            },
          );
        }}
      >
        {cautions.length > 0 && (
          <div className={styles['caution']}>
            {t('card.liftCaution')}
            <ul>
              {cautions.map((key) => (
                <li key={key}>{t(key)}</li>
              ))}
            </ul>
          </div>
        )}
        <DayField
          label={t('card.stepDay')}
          value={day}
          onChange={(next) => change({ day: next })}
          error={refusal}
          isFocused
          isRequired
        />
        <TextField
          label={t('card.liftDocument')}
          hint={t('card.liftDocumentHint')}
          value={document}
          onChange={(next) => change({ document: next })}
          isRequired
        />
        <TextField
          label={t('card.liftBy')}
          value={confirmedBy}
          onChange={(next) => change({ confirmedBy: next })}
          isRequired
        />
        <Group justify="space-between">
          {card.liftedOn === null ? (
            <span />
          ) : (
            <Button variant="default" onClick={() => setReturning(true)}>
              {t('card.unlift')}
            </Button>
          )}
          <div className={styles['buttons']}>
            <Button type="submit" loading={lift.isPending} disabled={!isComplete}>
              {t('common.save')}
            </Button>
            <Button variant="default" onClick={close}>
              {t('common.cancel')}
            </Button>
          </div>
        </Group>
      </form>
    </Dialog>
  );
}
