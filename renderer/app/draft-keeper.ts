/**
 * Writes what was typed, quickly and in the order in which it was typed. The rows belong to the account that
 * is signed in: `settings.save` sees to that. What cannot be written now (locked, the data process died) is
 * written when the same person is back.
 */
import { call, onShellEvent } from './call.ts';
import { isSessionOpen, onSessionState, whenSessionOpen } from './session-store.ts';

/** After the last key; a draft is never older than `longestMs` while somebody types on. */
const quietMs = 120;
const longestMs = 600;

/** By setting: what waits to be written, '' to forget a draft. */
const waiting = new Map<string, string>();
let timer: ReturnType<typeof setTimeout> | null = null;
let waitingSince = 0;
let writing: Promise<void> = Promise.resolve();

export function keepDraft(key: string, value: string): void {
  if (waiting.size === 0) waitingSince = Date.now();
  waiting.set(key, value);
  if (timer !== null) clearTimeout(timer);
  const left = Math.max(0, waitingSince + longestMs - Date.now());
  timer = setTimeout(() => void flushDrafts(), Math.min(quietMs, left));
}

/** Writes at once what waits. Kept when it is in the file. */
export function flushDrafts(): Promise<void> {
  if (timer !== null) clearTimeout(timer);
  timer = null;
  if (waiting.size > 0 && isSessionOpen()) {
    const batch = [...waiting];
    waiting.clear();
    const before = writing;
    writing = Promise.all([before, ...batch.map(([key, value]) => write(key, value))]).then(
      () => undefined,
    );
  }
  return writing;
}

/** A draft that cannot be kept must not stop the work: the form still holds it, and it is tried again. */
async function write(key: string, value: string): Promise<void> {
  try {
    await call('settings.save', { key, value });
  } catch {
    if (!waiting.has(key)) waiting.set(key, value);
  }
}

/** What was typed under a key, as JSON; '' for nothing. */
export async function readDraft(key: string): Promise<string> {
  for (;;) {
    const unwritten = waiting.get(key);
    if (unwritten !== undefined) return unwritten;
    try {
      return (await call('settings.get', { key })) ?? '';
    } catch {
      if (isSessionOpen()) return '';
      await whenSessionOpen();
    }
  }
}

/** Of a person who has gone: none of it may be written in another one's name. */
export function forgetDrafts(): void {
  waiting.clear();
}

/** From now on drafts are written also when a field is left, the window hides or closes, and after a lock. */
export function followDrafts(): () => void {
  const flush = () => void flushDrafts();
  const onHide = () => {
    if (document.visibilityState === 'hidden') flush();
  };
  document.addEventListener('focusout', flush);
  document.addEventListener('visibilitychange', onHide);
  window.addEventListener('pagehide', flush);
  const stopSession = onSessionState(flush);
  const stopEvents = onShellEvent((event) => {
    if (event.type === 'flush') void flushDrafts().finally(() => void call('shell.flushed'));
  });
  return () => {
    document.removeEventListener('focusout', flush);
    document.removeEventListener('visibilitychange', onHide);
    window.removeEventListener('pagehide', flush);
    stopSession();
    stopEvents();
  };
}
