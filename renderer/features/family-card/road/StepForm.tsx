import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { FamilyCard, RoadField } from '../../../../shared/family-card.ts';
import { useRead, useWrite } from '../../../app/call.ts';
import { useTranslate } from '../../../app/translate.tsx';
import { DayField } from '../../../components/DayField.tsx';
import styles from '../FamilyCard.module.css';
import { useRoadRefusal } from './use-road-refusal.ts';

interface StepFormProps {
  readonly card: FamilyCard;
  readonly field: RoadField;
  readonly onClose: () => void;
}

/** The day of one step; empty takes the step back. */
export function StepForm({ card, field, onClose }: StepFormProps) {
  const { t } = useTranslate();
  const today = useRead('office.get').data?.today;
  const [day, setDay] = useState<string | null>(card[field] ?? today ?? null);
  const saveAny = useWrite('families.save', { isQuiet: true });
  const recheck = useWrite('families.recheck', { isQuiet: true });
  const refusal = useRoadRefusal(saveAny.error ?? recheck.error);
  const isPending = saveAny.isPending || recheck.isPending;

  function save(next: string | null): void {
    const options = { onSuccess: onClose };
    if (field === 'recheckedOn') recheck.mutate({ id: card.id, recheckedOn: next }, options);
    else saveAny.mutate({ edits: [{ id: card.id, fields: { [field]: next } }] }, options);
  }

  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        save(day);
      }}
    >
      <DayField
        label={t(`card.${field}`)}
        value={day}
        onChange={setDay}
        error={refusal}
        isFocused
      />
      <Group gap="xs" justify="flex-end">
        {card[field] !== null && (
          <Button size="xs" variant="default" loading={isPending} onClick={() => save(null)}>
            {t('card.stepClear')}
          </Button>
        )}
        <Button size="xs" type="submit" loading={isPending} disabled={day === null}>
          {t('common.save')}
        </Button>
      </Group>
    </form>
  );
}
