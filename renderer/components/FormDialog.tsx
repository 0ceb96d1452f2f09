import type { ModalProps } from '@mantine/core';
import type { ReactNode } from 'react';
import type { CallError } from '../app/call.ts';
import type { DialogDraft } from '../app/draft.ts';
import { Dialog } from './Dialog.tsx';
import { Form } from './Form.tsx';
import { FormButtons } from './FormButtons.tsx';

interface FormDialogProps {
  readonly title: ReactNode;
  readonly size?: NonNullable<ModalProps['size']>;
  readonly draft: Omit<DialogDraft<object>, 'values' | 'change'>;
  readonly isSaving: boolean;
  /** Whether enough is typed to save it. */
  readonly isComplete?: boolean;
  readonly error?: CallError | null;
  readonly onSave: () => void;
  /** The word on the button that saves, where it is not «Сақлаш». */
  readonly saveLabel?: string;
  /** Opposite the buttons: what removes the row. */
  readonly aside?: ReactNode;
  /** Below the form. */
  readonly below?: ReactNode;
  readonly children: ReactNode;
}

/**
 * A dialog with a form in it. Cancel and Escape throw away what was typed; a click beside the dialog, which a hand
 * does by mistake, does not.
 */
export function FormDialog(props: FormDialogProps) {
  const { draft, isSaving, isComplete = true, onSave } = props;
  return (
    <Dialog
      onClose={draft.close}
      title={props.title}
      size={props.size ?? 'md'}
      closeOnClickOutside={!draft.isChanged}
    >
      <Form
        draft={draft}
        error={props.error ?? null}
        onSubmit={() => isComplete && !isSaving && onSave()}
        buttons={
          <FormButtons
            isSaving={isSaving}
            isDisabled={!isComplete || !draft.isReady}
            onClose={draft.close}
            saveLabel={props.saveLabel}
            aside={props.aside}
          />
        }
      >
        {props.children}
      </Form>
      {props.below}
    </Dialog>
  );
}
