import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import { useRead, useWrite } from '../../app/call.ts';
import { useTranslate } from '../../app/translate.tsx';
import { DayField } from '../../components/DayField.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { TextField } from '../../components/TextField.tsx';
import styles from './Plans.module.css';
import { useTellChanged } from './use-tell-changed.ts';

interface CompleteDialogProps {
  readonly ids: readonly string[];
  readonly onClose: (isDone: boolean) => void;
}

/** Marks many measures as done on one day, with what shows it. */
export function CompleteDialog({ ids, onClose }: CompleteDialogProps) {
  const { t } = useTranslate();
  const today = useRead('office.get').data?.today ?? null;
  const [chosen, setChosen] = useState<string | null>(null);
  const [evidence, setEvidence] = useState('');
  const complete = useWrite('plans.complete', { isQuiet: true });
  const tellChanged = useTellChanged();
  const doneOn = chosen ?? today;
  return (
    <Modal opened onClose={() => onClose(false)} title={t('plans.completeTitle')} size={420}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          if (doneOn === null) return;
          complete.mutate(
            { ids: [...ids], doneOn, evidence: evidence.trim() === '' ? null : evidence },
            {
              onSuccess: (result) => {
                tellChanged('plans.completed', result);
                onClose(true);
              },
            },
          );
        }}
      >
        <div>{t('plans.chosen', { count: ids.length })}</div>
        <DayField
          label={t('plans.doneOn')}
          value={doneOn}
          onChange={setChosen}
          isFocused
          isRequired
        />
        <TextField label={t('plans.evidence')} value={evidence} onChange={setEvidence} />
        {complete.error && <ErrorNote error={complete.error} />}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={() => onClose(false)}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" loading={complete.isPending} disabled={doneOn === null}>
            {t('plans.complete')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
