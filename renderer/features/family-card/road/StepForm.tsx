import { Button, Group } from '@mantine/core';
import type { FamilyCard, RoadField } from '../../../../shared/family-card.ts';
import { useRead, useWrite } from '../../../app/call.ts';
import { useDialogDraft } from '../../../app/draft.ts';
import { useTranslate } from '../../../app/translate.tsx';
import { DayField } from '../../../components/DayField.tsx';
import { Form } from '../../../components/Form.tsx';
import { useRoadRefusal } from './use-road-refusal.ts';

interface StepFormProps {
  readonly card: FamilyCard;
  readonly field: RoadField;
  readonly onClose: () => void;
}

export const stepDraft = (card: FamilyCard, field: RoadField) => `step.${card.id}.${field}`;

/** The day of one step; empty takes the step back. */
export function StepForm({ card, field, onClose }: StepFormProps) {
  const { t } = useTranslate();
  const today = useRead('office.get').data?.today ?? null;
  const draft = useDialogDraft(stepDraft(card, field), { day: card[field] ?? today }, onClose);
  const { day } = draft.values;
  const saveAny = useWrite('families.save', { isQuiet: true });
  const recheck = useWrite('families.recheck', { isQuiet: true });
  const error = saveAny.error ?? recheck.error;
  const refusal = useRoadRefusal(error);
  const isPending = saveAny.isPending || recheck.isPending;

  function save(next: string | null): void {
    const options = { onSuccess: draft.close };
    if (field === 'recheckedOn') recheck.mutate({ id: card.id, recheckedOn: next }, options);
    else saveAny.mutate({ edits: [{ id: card.id, fields: { [field]: next } }] }, options);
  }

  return (
    <Form
      draft={draft}
      isComplete={day !== null}
      onSubmit={() => save(day)}
      error={error}
      buttons={
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
      }
    >
      <DayField
        name={field}
        label={t(`card.${field}`)}
        value={day}
        onChange={(next) => draft.change({ day: next })}
        error={refusal}
        isFocused
        isRequired
      />
    </Form>
  );
}
