import { Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import type { CallError } from '../../app/call.ts';
import { useTranslate } from '../../app/translate.tsx';
import { ConfirmButton } from '../../components/ConfirmButton.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import styles from './SettingsPage.module.css';

interface RowDialogProps {
  readonly title: string;
  readonly error: CallError | null;
  readonly isSaving: boolean;
  readonly isComplete: boolean;
  readonly onSave: () => void;
  readonly onClose: () => void;
  /** Without it the row cannot be removed. */
  readonly onRemove?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** The frame of a dialog over one row of a list, an amount or a day off. */
export function RowDialog(props: RowDialogProps) {
  const { t } = useTranslate();
  return (
    <Dialog onClose={props.onClose} title={props.title} size={520}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          if (props.isComplete && !props.isSaving) props.onSave();
        }}
      >
        {props.children}
        {props.error && <ErrorNote error={props.error} />}
        <Group justify="space-between" gap="xs">
          {props.onRemove ? (
            <ConfirmButton
              label={t('settings.remove')}
              question={t('settings.removeQuestion')}
              onConfirm={props.onRemove}
              isDanger
            />
          ) : (
            <span />
          )}
          <Group gap="xs">
            <Button variant="default" onClick={props.onClose}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" loading={props.isSaving} disabled={!props.isComplete}>
              {t('common.save')}
            </Button>
          </Group>
        </Group>
      </form>
    </Dialog>
  );
}
