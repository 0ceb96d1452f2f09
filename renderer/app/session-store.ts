/** How the session stands, for the whole window. Who changes it: `session.ts`. */
import { useSyncExternalStore } from 'react';
import type { ErrorReport } from '../../shared/errors.ts';
import type { Session, SignedInUser } from '../../shared/session.ts';

export interface SessionState {
  /** Null until it is known. */
  readonly session: Session | null;
  /** Why it is not known: the data does not open at all. */
  readonly error: ErrorReport | null;
  /** Whose work lies in this window; stays while it is covered. */
  readonly owner: SignedInUser | null;
  /** The window is about to be loaded anew, for somebody else. */
  readonly isLeaving: boolean;
  /** The person went away to let another one in: the lock page asks for a name too. */
  readonly isSwitching: boolean;
}

let state: SessionState = {
  session: null,
  error: null,
  owner: null,
  isLeaving: false,
  isSwitching: false,
};
const listeners = new Set<() => void>();

export function sessionState(): SessionState {
  return state;
}

export function setSessionState(part: Partial<SessionState>): void {
  state = { ...state, ...part };
  // At once, before React draws: see cover.css.
  document.documentElement.toggleAttribute('data-covered', isCovered());
  for (const listener of listeners) listener();
}

/** Work lies in the window and nobody may see it now. */
export function isCovered(): boolean {
  return state.owner !== null && !isSessionOpen();
}

export function isSessionOpen(): boolean {
  return state.session?.state === 'open' && !state.isLeaving;
}

/** Somebody is in, and with a password of their own: reads and writes of data are answered. */
export function mayWork(session: Session | null): boolean {
  return session?.state === 'open' && !session.user.mustChangePassword;
}

/** Answers how to stop listening. */
export function onSessionState(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const accessListeners = new Set<() => void>();

/** Told when the person may see other things than before, or reads failed while nobody was in. */
export function onAccessChanged(listener: () => void): () => void {
  accessListeners.add(listener);
  return () => accessListeners.delete(listener);
}

export function tellAccessChanged(): void {
  for (const listener of accessListeners) listener();
}

/** Known to be closed to everybody for now; while nothing is known yet, calls find out by themselves. */
export function isShut(): boolean {
  return state.isLeaving || (state.session !== null && state.session.state !== 'open');
}

/** Kept when somebody signed in or unlocked. */
export function whenSessionOpen(): Promise<void> {
  if (isSessionOpen()) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = onSessionState(() => {
      if (!isSessionOpen()) return;
      stop();
      resolve();
    });
  });
}

export function useSessionState(): SessionState {
  return useSyncExternalStore(onSessionState, sessionState);
}
