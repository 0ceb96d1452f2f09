import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { CallError } from '../app/call.ts';
import type { Draft } from '../app/draft.ts';
import { ErrorNote } from './ErrorNote.tsx';
import styles from './Form.module.css';
import { findRefused } from './field-props.ts';
import { InForm } from './in-form.ts';

interface FormProps {
  /** Where what is typed lives, so that it outlives a lock, a crash and a power cut. */
  readonly draft: Pick<Draft<object>, 'isReady'>;
  /** Whether enough is typed. Else nothing is sent, and the fields that lack something say so. */
  readonly isComplete?: boolean;
  /** Not called before the draft was looked for. `button` is what was pressed, or what Enter meant. */
  readonly onSubmit: (button: HTMLElement | null) => void;
  /** Said below the field that it names, else above the buttons. */
  readonly error?: CallError | null;
  readonly buttons: ReactNode;
  readonly children: ReactNode;
  readonly ref?: RefObject<HTMLFormElement | null>;
  /** It stays when it was sent, and so does the keyboard. */
  readonly isStanding?: boolean;
  /** Escape in a field that keeps it not to itself, as a list that is open does. */
  readonly onEscape?: () => void;
  /** Ctrl+Enter was pressed: the keyboard goes out of its field. */
  readonly onCtrlEnter?: () => void;
  /** Nothing was sent, for something lacks: the keyboard is there. */
  readonly onLacking?: () => void;
}

/**
 * Every form that a person types in is one of these: without a draft there is none. Ctrl+Enter presses the button
 * marked `data-ctrl-enter`, from inside any field; where none is marked, the one that Enter means. What is not sent, or
 * refused, leaves the keyboard in the first field that is wrong, else in the one that it came from.
 */
export function Form(props: FormProps) {
  const {
    draft,
    isComplete = true,
    onSubmit,
    error = null,
    buttons,
    onCtrlEnter,
    onLacking,
  } = props;
  const own = useRef<HTMLFormElement>(null);
  const form = props.ref ?? own;
  /** Where the keyboard was when the form was sent. */
  const left = useRef<HTMLElement | null>(null);
  const [tries, setTries] = useState(0);
  const isSaid = useIsSaidByField(form, error);
  const state = useMemo(() => ({ isTried: tries > 0, refusal: error }), [tries, error]);

  function remember(): void {
    const field = document.activeElement;
    if (field instanceof HTMLElement && form.current?.contains(field)) left.current = field;
  }

  function send(button: HTMLElement | null): void {
    if (!draft.isReady) return;
    remember();
    // A day or a sum that means nothing is known by its field alone.
    if (isComplete && form.current?.checkValidity()) onSubmit(button);
    else setTries((before) => before + 1);
  }

  function onKeyDown(event: KeyboardEvent<HTMLFormElement>): void {
    if (event.key === 'Escape' && !isKept(event.target)) props.onEscape?.();
    if (event.key !== 'Enter' || !draft.isReady) return;
    if (event.ctrlKey) {
      event.preventDefault();
      remember();
      onCtrlEnter?.();
      // A day or a sum that was typed is read when its field is left.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      const sent = event.currentTarget;
      setTimeout(() => {
        sent.requestSubmit(sent.querySelector<HTMLElement>('[data-ctrl-enter]'));
        if (props.isStanding) left.current?.focus();
      });
    } else if (!isComplete && !event.defaultPrevented && event.target instanceof HTMLInputElement) {
      // The browser does nothing while the button that Enter means is grey.
      event.preventDefault();
      send(null);
    }
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: each try is a reason to run again, when the fields have said what they lack
  useEffect(() => {
    if (tries === 0 || !form.current) return;
    putKeyboard(form.current, left.current);
    onLacking?.();
  }, [tries]);
  useEffect(() => {
    if (error && form.current) selectText(putKeyboard(form.current, left.current));
  }, [error, form]);

  return (
    <form
      className={styles['form']}
      ref={form}
      // What is wrong is said below the fields, not in a bubble of the browser.
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        send((event.nativeEvent as SubmitEvent).submitter);
      }}
    >
      <InForm value={state}>{props.children}</InForm>
      {error && !isSaid && <ErrorNote error={error} />}
      {buttons}
    </form>
  );
}

function useIsSaidByField(form: RefObject<HTMLFormElement | null>, error: CallError | null) {
  const [said, setSaid] = useState<CallError | null>(null);
  useLayoutEffect(() => {
    setSaid(error && form.current && findRefused(form.current, error) ? error : null);
  }, [form, error]);
  return said === error;
}

/** Into the first field that is wrong, else back to where it was; not where somebody works elsewhere by now. Answers where it went. */
function putKeyboard(form: HTMLFormElement, left: HTMLElement | null): HTMLElement | null {
  const present = document.activeElement;
  const isInForm = form.contains(present);
  if (!isInForm && present !== document.body) return null;
  const wrong = form.querySelector<HTMLElement>('[aria-invalid="true"]');
  const to = wrong ?? (isInForm ? null : left);
  to?.focus();
  return to;
}

/** The mark by which the component library keeps a key from the dialog that a field is in. */
function isKept(field: EventTarget): boolean {
  return (
    field instanceof Element && field.closest('[data-mantine-stop-propagation="true"]') !== null
  );
}

function selectText(field: HTMLElement | null): void {
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.select();
}

/** Two fields beside each other. */
export function FieldPair({ children }: { readonly children: ReactNode }) {
  return <div className={styles['pair']}>{children}</div>;
}

/** Many short fields, as many beside each other as there is room for. */
export function FieldGrid({ children }: { readonly children: ReactNode }) {
  return <div className={styles['grid']}>{children}</div>;
}
