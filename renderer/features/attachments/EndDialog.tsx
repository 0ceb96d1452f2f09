import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useRead, useWrite } from '../../app/call.ts';
import { useTranslate } from '../../app/translate.tsx';
import { DayField } from '../../components/DayField.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import styles from './Attach.module.css';

interface EndDialogProps {
  readonly ids: readonly string[];
  /** They were entered by mistake and never held. */
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** Asks for the last day of attachments and ends them. */
export function EndDialog({ ids, onRemove, onClose }: EndDialogProps) {
  const { t } = useTranslate();
  const today = useRead('office.get').data?.today ?? null;
  const [chosen, setChosen] = useState<string | null>(null);
  const toOn = chosen ?? today;
  const end = useWrite('attachments.end', { isQuiet: true });

  function submit(): void {
    if (toOn === null) return;
    end.mutate(
      { ids: [...ids], toOn },
      {
        onSuccess: ({ ended }) => {
          notifications.show({ message: t('attachments.ended', { count: ended }) });
          onClose();
        },
      },
    );
  }

  return (
    <Dialog onClose={onClose} title={t('attachments.endTitle')} size={460}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <div>{t('attachments.endCount', { count: ids.length })}</div>
        <DayField
          label={t('attachments.lastDay')}
          value={toOn}
          onChange={setChosen}
          isFocused
          isRequired
        />
        {end.error && <ErrorNote error={end.error} />}
        <div className={styles['caption']}>{t('attachments.endHint')}</div>
        <Group gap="xs">
          <Button variant="default" c="var(--bad)" onClick={onRemove}>
            {t('attachments.remove')}
          </Button>
          <Button variant="default" ml="auto" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" loading={end.isPending} disabled={toOn === null}>
            {t('attachments.end')}
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}
