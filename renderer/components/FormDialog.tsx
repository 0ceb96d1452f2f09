import type { ModalProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { Dialog } from './Dialog.tsx';
import { EditForm, type EditFormProps } from './EditForm.tsx';

interface FormDialogProps extends EditFormProps {
  readonly title: ReactNode;
  readonly size?: NonNullable<ModalProps['size']>;
  /** Below the form. */
  readonly below?: ReactNode;
}

/**
 * A dialog with a form in it. Cancel and Escape throw away what was typed; a click beside the dialog, which a hand
 * does by mistake, does not.
 */
export function FormDialog({ title, size = 'md', below, ...form }: FormDialogProps) {
  const { close, isChanged } = form.draft;
  return (
    <Dialog onClose={close} title={title} size={size} closeOnClickOutside={!isChanged}>
      <EditForm {...form} />
      {below}
    </Dialog>
  );
}
