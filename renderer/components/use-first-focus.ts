import { type RefObject, useEffect, useRef } from 'react';

/**
 * Puts the keyboard into the field marked `isFocused` of a form that appears late or begins again: a
 * dialog looks for that field only when it opens.
 * @param round changes when the form begins anew
 */
export function useFirstFocus(round: number): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round is the reason to run again
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus();
  }, [round]);
  return form;
}
