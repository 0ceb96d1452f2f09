import { type RefObject, useEffect, useState } from 'react';
import { createTypeAhead, isPlainKey, type Press, pressHere } from './type-ahead.ts';

export interface FormAhead {
  /** The row is being saved: from now on keys are kept for the next one. */
  begin(): void;
  /** There was nothing to save: what was typed since goes to the field that has the keyboard now. */
  takeBack(): void;
  /** The row was refused: what is typed for the next one, up to the first pause, must not get into it. */
  drop(): void;
}

/**
 * Keys typed while a form saves a row and begins the next one.
 * @param round changes when the form begins anew with the keyboard in its first field: then they are typed there
 */
export function useFormAhead(form: RefObject<HTMLFormElement | null>, round: number): FormAhead {
  const [ahead] = useState(() =>
    createTypeAhead({
      isKept: (event) => isHere(form.current) && (isPlainKey(event) || isCtrlEnter(event)),
      press: (press) => form.current && pressInForm(form.current, press),
    }),
  );
  useEffect(() => ahead.listen(), [ahead]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round is the reason to run again
  useEffect(() => void ahead.play(insert), [ahead, round]);
  return {
    begin: ahead.begin,
    takeBack: () => void ahead.play(insert),
    drop: () => ahead.drop(pauseMs),
  };
}

/** Whoever types on without looking has looked by then. */
const pauseMs = 800;

/** Nowhere, or in the form; but not where a password is asked that has come over it. */
function isHere(form: HTMLFormElement | null): boolean {
  const field = document.activeElement;
  return field === document.body || (form?.contains(field) ?? false);
}

function isCtrlEnter({ key, ctrlKey, altKey }: KeyboardEvent): boolean {
  return key === 'Enter' && ctrlKey && !altKey;
}

/** As if it were typed: the field is told, and Ctrl+Z of the browser knows of it. */
function insert(text: string): void {
  document.execCommand('insertText', false, text);
}

/** A key that a program presses is only told; what the browser itself does with it is done here. */
function pressInForm(form: HTMLFormElement, press: Press): void {
  if (!pressHere(press)) return;
  if (press.key === 'Enter') form.requestSubmit();
  else moveKeyboard(form, press.shiftKey ? -1 : 1);
}

function moveKeyboard(form: HTMLFormElement, by: 1 | -1): void {
  const stops = [...form.querySelectorAll<HTMLElement>('input, textarea, button')].filter(isStop);
  const at = stops.indexOf(document.activeElement as HTMLElement);
  stops[at + by]?.focus();
}

/** Whether Tab comes here: of choices beside each other only to the one that is chosen, or to the first. */
function isStop(field: HTMLElement): boolean {
  if (field.tabIndex < 0 || field.matches(':disabled') || !field.checkVisibility()) return false;
  if (!(field instanceof HTMLInputElement) || field.type !== 'radio') return true;
  const group = field.form?.elements.namedItem(field.name);
  if (!(group instanceof RadioNodeList)) return true;
  return group.value === '' ? group[0] === field : field.checked;
}
