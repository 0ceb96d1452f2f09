import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { FamilyCard } from '../../../../shared/family-card.ts';
import { useRead, useWrite } from '../../../app/call.ts';
import { useDialogDraft } from '../../../app/draft.ts';
import { useTranslate } from '../../../app/translate.tsx';
import { DayField } from '../../../components/DayField.tsx';
import { FormDialog } from '../../../components/FormDialog.tsx';
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
  const draft = useDialogDraft(
    `lift.${card.id}`,
    {
      day: card.liftedOn ?? today,
      document: card.liftedDocument ?? '',
      confirmedBy: card.liftedBy ?? '',
    },
    onClose,
  );
  const { values, change, close } = draft;
  const { day, document, confirmedBy } = values;
  const [isReturning, setReturning] = useState(false);
  const lift = useWrite('families.lift', { isQuiet: true });
  const refusal = useRoadRefusal(lift.error);
  const cautions = cautionsOf(card, plan?.items ?? []);

  function submit(): void {
    if (day === null) return;
    lift.mutate(
      { id: card.id, liftedOn: day, document, confirmedBy },
      {
        onSuccess: () => {
          notifications.show({ message: t('card.lifted') });
          close();
        },
      },
    );
  }

  if (isReturning) return <UnliftForm card={card} onClose={close} />;
  return (
    <FormDialog
      title={t('card.liftTitle')}
      size={460}
      draft={draft}
      onSave={submit}
      isSaving={lift.isPending}
      error={lift.error}
      isComplete={day !== null && document.trim() !== '' && confirmedBy.trim() !== ''}
      aside={
        card.liftedOn !== null && (
          <Button variant="default" onClick={() => setReturning(true)}>
            {t('card.unlift')}
          </Button>
        )
      }
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
        name="liftedOn"
        label={t('card.stepDay')}
        value={day}
        onChange={(next) => change({ day: next })}
        error={refusal}
        isFocused
        isRequired
      />
      <TextField
        name="document"
        label={t('card.liftDocument')}
        maxLength={2000}
        hint={t('card.liftDocumentHint')}
        value={document}
        onChange={(next) => change({ document: next })}
        isRequired
      />
      <TextField
        name="confirmedBy"
        label={t('card.liftBy')}
        value={confirmedBy}
        onChange={(next) => change({ confirmedBy: next })}
        isRequired
      />
    </FormDialog>
  );
}
