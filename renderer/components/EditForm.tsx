import type { ReactNode } from 'react';
import type { CallError } from '../app/call.ts';
import type { DialogDraft } from '../app/draft.ts';
import { Form } from './Form.tsx';
import { FormButtons } from './FormButtons.tsx';

export interface EditFormProps {
  readonly draft: Omit<DialogDraft<object>, 'values' | 'change'>;
  readonly isSaving: boolean;
  /** Whether enough is typed to save it. */
  readonly isComplete?: boolean;
  readonly error?: CallError | null;
  readonly onSave: () => void;
  /** The word on the button that saves, where it is not «Сақлаш». */
  readonly saveLabel?: string;
  /** Keys that save from inside any field, told on the button. */
  readonly saveKeys?: string;
  /** On a page: Escape cancels. A dialog sees to that itself. */
  readonly isOnPage?: boolean;
  /** Opposite the buttons: what removes the row. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A form that is saved once, and gone then: Enter saves, cancel throws away what was typed. */
export function EditForm(props: EditFormProps) {
  const { draft, isSaving, isComplete = true, onSave } = props;
  return (
    <Form
      draft={draft}
      error={props.error ?? null}
      isComplete={isComplete}
      {...(props.isOnPage && { onEscape: draft.close })}
      onSubmit={() => !isSaving && onSave()}
      buttons={
        <FormButtons
          isSaving={isSaving}
          isDisabled={!isComplete || !draft.isReady}
          onClose={draft.close}
          saveLabel={props.saveLabel}
          saveKeys={props.saveKeys}
          aside={props.aside}
        />
      }
    >
      {props.children}
    </Form>
  );
}
