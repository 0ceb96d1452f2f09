import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import type { FamilyPlan } from '../../../shared/plans.ts';
import { useRead, useWrite } from '../../app/call.ts';
import { useTranslate } from '../../app/translate.tsx';
import { DayField } from '../../components/DayField.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { TextField } from '../../components/TextField.tsx';
import styles from './Plans.module.css';

interface ApproveDialogProps {
  readonly plan: FamilyPlan;
  readonly onClose: () => void;
}

/** Asks who approved the plan and when; by default the head of the headquarters, today. */
export function ApproveDialog({ plan, onClose }: ApproveDialogProps) {
  const { t } = useTranslate();
  const office = useRead('office.get').data;
  const [chosenDay, setDay] = useState<string | null>(null);
  const [chosenName, setName] = useState<string | null>(null);
  const approve = useWrite('plans.approve', { isQuiet: true });
  const approvedOn = chosenDay ?? office?.today ?? null;
  const approvedBy = chosenName ?? plan.approvedBy ?? office?.headName ?? '';
  const isComplete = approvedOn !== null && approvedBy.trim() !== '';
  return (
    <Modal opened onClose={onClose} title={t('plans.approveTitle')} size={420}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          if (!isComplete) return;
          approve.mutate(
            { familyId: plan.familyId, approvedOn, approvedBy },
            { onSuccess: onClose },
          );
        }}
      >
        <div>{t('plans.approveNote', { edition: plan.edition + 1 })}</div>
        <DayField
          label={t('plans.approvedOn')}
          value={approvedOn}
          onChange={setDay}
          isFocused
          isRequired
        />
        <TextField label={t('plans.approvedBy')} value={approvedBy} onChange={setName} isRequired />
        {approve.error && <ErrorNote error={approve.error} />}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" loading={approve.isPending} disabled={!isComplete}>
            {t('plans.approve')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
