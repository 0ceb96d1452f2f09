import { type ReactNode, useEffect, useRef } from 'react';
import './caps-lock.ts';
import './cover.css';
import { isCovered } from './session-store.ts';

// Before anything else hears of it: Escape on the sign-in page must not close a dialog behind it. What keys do
// by themselves (letters, Tab, Enter in a form) they still do.
for (const type of ['keydown', 'keyup', 'keypress'] as const)
  window.addEventListener(
    type,
    (event) => {
      if (isCovered()) event.stopImmediatePropagation();
    },
    { capture: true },
  );

interface CoverProps {
  readonly isCovered: boolean;
  readonly children: ReactNode;
}

/** The work of a person: alive, and out of sight and reach while it is covered. */
export function Cover({ isCovered: isHidden, children }: CoverProps) {
  const last = useRef<HTMLElement | null>(null);
  useEffect(() => {
    if (isHidden) return;
    const remember = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement && !isCovered()) last.current = target;
    };
    document.addEventListener('focusin', remember);
    // Back to where the person was typing.
    if (last.current?.isConnected) last.current.focus({ preventScroll: true });
    return () => document.removeEventListener('focusin', remember);
  }, [isHidden]);
  return (
    <div data-work inert={isHidden} style={{ height: '100%' }}>
      {children}
    </div>
  );
}
