import { useCallback, useEffect, useRef, useState } from 'react';
import { call } from './call.ts';

const saveAfterMs = 500;

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
 * was typed is kept as JSON.
 */
export function useDraft<Values extends object>(key: string, saved: Values): Draft<Values> {
  const settingKey = `draft.${key}`;
  const [typed, setTyped] = useState<Partial<Values> | null>(null);
  const [isRestored, setRestored] = useState(false);
  const [isReady, setReady] = useState(false);
  const latest = useRef<Partial<Values> | null>(null);
  const waiting = useRef<ReturnType<typeof setTimeout> | null>(null);

  const show = useCallback((next: Partial<Values> | null) => {
    latest.current = next;
    setTyped(next);
  }, []);
  /** Writes now what waits to be written. */
  const flush = useCallback(() => {
    if (waiting.current === null) return;
    clearTimeout(waiting.current);
    waiting.current = null;
    writeDraft(settingKey, JSON.stringify(latest.current));
  }, [settingKey]);

  useEffect(() => {
    let isCurrent = true;
    setReady(false);
    void readDraft(settingKey).then((kept) => {
      if (!isCurrent) return;
      show(kept as Partial<Values> | null);
      setRestored(kept !== null);
      setReady(true);
    });
    return () => {
      isCurrent = false;
      flush();
    };
  }, [settingKey, show, flush]);

  const change = useCallback(
    (part: Partial<Values>) => {
      show({ ...latest.current, ...part });
      if (waiting.current !== null) clearTimeout(waiting.current);
      waiting.current = setTimeout(flush, saveAfterMs);
    },
    [show, flush],
  );
  const discard = useCallback(() => {
    if (waiting.current !== null) clearTimeout(waiting.current);
    waiting.current = null;
    writeDraft(settingKey, '');
    show(null);
    setRestored(false);
  }, [settingKey, show]);

  const values = { ...saved, ...typed };
  return { values, change, discard, isChanged: typed !== null, isRestored, isReady };
}

/** A draft that cannot be kept must not stop the work: the form still holds it. */
function writeDraft(key: string, value: string): void {
  void call('settings.save', { key, value }).catch(() => undefined);
}

async function readDraft(key: string): Promise<unknown> {
  try {
    const kept = await call('settings.get', { key });
    return kept ? JSON.parse(kept) : null;
  } catch {
    return null;
  }
}
