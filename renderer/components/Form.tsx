import type { KeyboardEvent, ReactNode, Ref } from 'react';
import type { CallError } from '../app/call.ts';
import type { Draft } from '../app/draft.ts';
import { ErrorNote } from './ErrorNote.tsx';
import styles from './Form.module.css';
import { InForm } from './in-form.ts';

interface FormProps {
  /** Where what is typed lives, so that it outlives a lock, a crash and a power cut. */
  readonly draft: Pick<Draft<object>, 'isReady'>;
  /** Not called before the draft was looked for. `button` is what was pressed, or what Enter meant. */
  readonly onSubmit: (button: HTMLElement | null) => void;
  /** Shown above the buttons. */
  readonly error?: CallError | null;
  readonly buttons: ReactNode;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLFormElement>;
  /** Ctrl+Enter was pressed: takes the keyboard out of its field. Else it simply goes. */
  readonly onCtrlEnter?: () => void;
}

/**
 * Every form that a person types in is one of these: without a draft there is none. Ctrl+Enter presses the button
 * marked `data-ctrl-enter`, from inside any field; where none is marked, the one that Enter means.
 */
export function Form(props: FormProps) {
  const { draft, onSubmit, error = null, buttons, children, ref, onCtrlEnter = leaveField } = props;
  return (
    <form
      className={styles['form']}
      {...(ref !== undefined && { ref })}
      onKeyDown={(event) => draft.isReady && submitByKeys(event, onCtrlEnter)}
      onSubmit={(event) => {
        event.preventDefault();
        if (draft.isReady) onSubmit((event.nativeEvent as SubmitEvent).submitter);
      }}
    >
      <InForm value={true}>{children}</InForm>
      {error && <ErrorNote error={error} />}
      {buttons}
    </form>
  );
}

/** A day or a sum that was typed is read when its field is left. */
function leaveField(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

function submitByKeys(event: KeyboardEvent<HTMLFormElement>, leave: () => void): void {
  if (event.key !== 'Enter' || !event.ctrlKey) return;
  event.preventDefault();
  const form = event.currentTarget;
  if (!form.reportValidity()) return;
  leave();
  setTimeout(() => form.requestSubmit(form.querySelector<HTMLElement>('[data-ctrl-enter]')));
}

/** Two fields beside each other. */
export function FieldPair({ children }: { readonly children: ReactNode }) {
  return <div className={styles['pair']}>{children}</div>;
}

/** Many short fields, as many beside each other as there is room for. */
export function FieldGrid({ children }: { readonly children: ReactNode }) {
  return <div className={styles['grid']}>{children}</div>;
}
