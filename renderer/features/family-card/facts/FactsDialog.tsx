import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { FamilyCard } from '../../../../shared/family-card.ts';
import { useRead, useWrite } from '../../../app/call.ts';
import { useTranslate } from '../../../app/translate.tsx';
import { DayField } from '../../../components/DayField.tsx';
import { Dialog } from '../../../components/Dialog.tsx';
import { ErrorNote } from '../../../components/ErrorNote.tsx';
import styles from '../FamilyCard.module.css';

interface FactsDialogProps {
  readonly card: FamilyCard;
  readonly today: string;
  readonly onClose: () => void;
}

/** Ticks the causes of poverty and the registers, each from its list. */
export function FactsDialog({ card, today, onClose }: FactsDialogProps) {
  const { t, nameOf } = useTranslate();
  const items = useRead('lists.all').data ?? [];
  const [causeIds, setCauseIds] = useState<readonly string[]>(card.causeIds);
  const [registerIds, setRegisterIds] = useState<readonly string[]>(
    card.registers.map((one) => one.registerId),
  );
  const [on, setOn] = useState<string | null>(today);
  const saveCauses = useWrite('families.setCauses', { isQuiet: true });
  const saveRegisters = useWrite('families.setRegisters', { isQuiet: true });
  const error = saveCauses.error ?? saveRegisters.error;

  async function save(): Promise<void> {
    if (on === null) return;
    const familyId = card.id;
    await saveCauses.mutateAsync({ familyId, causeIds: [...causeIds] });
    await saveRegisters.mutateAsync({ familyId, registerIds: [...registerIds], on });
    onClose();
  }

  const ticks = (list: string, chosen: readonly string[], set: (ids: string[]) => void) =>
    items
      .filter((item) => item.list === list)
      .map((item) => (
        <Checkbox
          key={item.id}
          label={nameOf(item)}
          checked={chosen.includes(item.id)}
          onChange={(event) =>
            set(
              event.currentTarget.checked
                ? [...chosen, item.id]
                : chosen.filter((id) => id !== item.id),
            )
          }
        />
      ));

  return (
    <Dialog onClose={onClose} title={t('card.factsTitle')} size={620}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          // What is refused is shown below.
          save().catch(() => undefined);
        }}
      >
        <div className={styles['two']}>
          <fieldset className={styles['ticks']}>
            <legend>{t('card.causes')}</legend>
            {ticks('povertyCause', causeIds, setCauseIds)}
          </fieldset>
          <fieldset className={styles['ticks']}>
            <legend>{t('card.registers')}</legend>
            {ticks('register', registerIds, setRegisterIds)}
            <DayField label={t('card.registersOn')} value={on} onChange={setOn} isRequired />
          </fieldset>
        </div>
        {error && <ErrorNote error={error} />}
        <div className={styles['buttons']}>
          <Button
            type="submit"
            loading={saveCauses.isPending || saveRegisters.isPending}
            disabled={on === null}
          >
            {t('common.save')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
