import { useCallback, useEffect, useRef, useState } from 'react';
import { flushDrafts, keepDraft, readDraft } from './draft-keeper.ts';

export interface Draft<Values> {
  /** The saved values, with what was typed over them. */
  readonly values: Values;
  /** Merges what was typed; kept even when the window is closed, the program stops or the power is cut. */
  change(part: Partial<Values>): void;
  /** After saving or cancelling: forgets what was typed. */
  discard(): void;
  readonly isChanged: boolean;
  /** What is shown was typed earlier and never saved: say so. */
  readonly isRestored: boolean;
  /** False until a draft was looked for: do not let the person type before. */
  readonly isReady: boolean;
}

/**
 * Values of a form that survive. `key` names the form and the record: `family.new`, `visit.<id>`
 * (letters, digits, `.`, `_` and `-`); `saved` is what the record holds now. Only plain data: what
 * was typed is kept as JSON, in the account of the person who typed it. Never a password.
 */
export function useDraft<Values extends object>(key: string, saved: Values): Draft<Values> {
  const settingKey = settingOf(key);
  const [typed, setTyped] = useState<Partial<Values> | null>(null);
  const [isRestored, setRestored] = useState(false);
  const [isReady, setReady] = useState(false);
  const latest = useRef<Partial<Values> | null>(null);

  const show = useCallback((next: Partial<Values> | null) => {
    latest.current = next;
    setTyped(next);
  }, []);

  useEffect(() => {
    let isCurrent = true;
    setReady(false);
    show(null);
    void readDraft(settingKey).then((json) => {
      if (!isCurrent) return;
      const kept = parse<Values>(json);
      // What was typed before it came is newer: a quick hand, or a slow disk.
      if (kept !== null) show({ ...kept, ...latest.current });
      setRestored(kept !== null);
      setReady(true);
    });
    return () => {
      isCurrent = false;
      void flushDrafts();
    };
  }, [settingKey, show]);

  const change = useCallback(
    (part: Partial<Values>) => {
      show({ ...latest.current, ...part });
      keepDraft(settingKey, JSON.stringify(latest.current));
    },
    [show, settingKey],
  );
  const discard = useCallback(() => {
    forgetDraft(key);
    show(null);
    setRestored(false);
  }, [key, show]);

  const values = { ...saved, ...typed };
  return { values, change, discard, isChanged: typed !== null, isRestored, isReady };
}

export interface DialogDraft<Values> extends Draft<Values> {
  /** Saved or cancelled: forgets what was typed, and closes. */
  close(): void;
  /** Closes; what was typed is there when the dialog is opened again. */
  putAside(): void;
}

/**
 * The same for a dialog: whoever closes it, saved or not, is done with what was typed; only what a lock, a crash
 * or a power cut interrupted is there when it is opened again.
 */
export function useDialogDraft<Values extends object>(
  key: string,
  saved: Values,
  onClose: () => void,
): DialogDraft<Values> {
  const draft = useDraft(key, saved);
  const close = () => {
    draft.discard();
    onClose();
  };
  return { ...draft, close, putAside: onClose };
}

/** Of a form that is not on screen any more: it was dismissed by a click elsewhere. */
export function forgetDraft(key: string): void {
  keepDraft(settingOf(key), '');
  void flushDrafts();
}

const settingOf = (key: string) => `draft.${key}`;

/** Null for no draft, and for one that a former version wrote otherwise. */
function parse<Values>(json: string): Partial<Values> | null {
  if (json === '') return null;
  try {
    return JSON.parse(json) as Partial<Values>;
  } catch {
    return null;
  }
}
