import { Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslate } from '../app/translate.tsx';
import { Dialog } from './Dialog.tsx';

interface ConfirmDialogProps {
  /** What is done: the title, and the word on the button that does it. */
  readonly action: string;
  /** What is asked, with what goes with it. */
  readonly children: ReactNode;
  readonly isPending: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks in the middle of the window before rows are removed; Enter means no. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { t } = useTranslate();
  return (
    <Dialog onClose={props.onClose} title={props.action}>
      {props.children}
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={props.onClose} data-autofocus>
          {t('common.cancel')}
        </Button>
        <Button color="red" loading={props.isPending} onClick={props.onConfirm}>
          {props.action}
        </Button>
      </Group>
    </Dialog>
  );
}
