import { useCallback, useEffect, useRef, useState } from 'react';
import { call } from './call.ts';

const saveAfterMs = 500;

export interface Draft<Values> {
  readonly values: Values;
  /** Merges what was typed; kept even when the window is closed, the program stops or the power is cut. */
  change(part: Partial<Values>): void;
  /** After saving or cancelling: forgets what was typed; the form then shows `values`, else the initial ones. */
  discard(values?: Values): void;
  /** What is shown was typed earlier and never saved. */
  readonly isRestored: boolean;
  /** False until a draft was looked for: do not let the person type before. */
  readonly isReady: boolean;
}

/**
 * Values of a form that survive. `key` names the form and the record: `family.new`, `visit.<id>`
 * (letters, digits, `.`, `_` and `-`). Only plain data: it is kept as JSON.
 */
export function useDraft<Values extends object>(key: string, initial: Values): Draft<Values> {
  const settingKey = `draft.${key}`;
  const first = useRef(initial);
  const latest = useRef(initial);
  const [values, setValues] = useState(initial);
  const [isRestored, setRestored] = useState(false);
  const [isReady, setReady] = useState(false);
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; save: () => void } | null>(null);

  useEffect(() => {
    let isCurrent = true;
    setReady(false);
    void readDraft(settingKey).then((kept) => {
      if (!isCurrent) return;
      latest.current = { ...first.current, ...(kept as Partial<Values> | null) };
      setValues(latest.current);
      setRestored(kept !== null);
      setReady(true);
    });
    return () => {
      isCurrent = false;
      flush(waiting);
    };
  }, [settingKey]);

  const change = useCallback(
    (part: Partial<Values>) => {
      const after = { ...latest.current, ...part };
      latest.current = after;
      setValues(after);
      schedule(waiting, () => writeDraft(settingKey, JSON.stringify(after)));
    },
    [settingKey],
  );
  const discard = useCallback(
    (next: Values = first.current) => {
      if (waiting.current) clearTimeout(waiting.current.timer);
      waiting.current = null;
      writeDraft(settingKey, '');
      first.current = next;
      latest.current = next;
      setValues(next);
      setRestored(false);
    },
    [settingKey],
  );

  return { values, change, discard, isRestored, isReady };
}

interface Waiting {
  current: { timer: ReturnType<typeof setTimeout>; save: () => void } | null;
}

function schedule(waiting: Waiting, save: () => void): void {
  if (waiting.current) clearTimeout(waiting.current.timer);
  waiting.current = { timer: setTimeout(() => flush(waiting), saveAfterMs), save };
}

function flush(waiting: Waiting): void {
  if (!waiting.current) return;
  clearTimeout(waiting.current.timer);
  waiting.current.save();
  waiting.current = null;
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
