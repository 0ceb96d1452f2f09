/**
 * Signing in and out as the window sees it. The work of a person stays in the window, covered, while it is
 * locked or the data process began anew; for another person the window is loaded afresh.
 */
import { onlineManager, type Query, type QueryClient } from '@tanstack/react-query';
import type { Session, SignedInUser } from '../../shared/session.ts';
import { asCallError, call, onShellEvent, takeMissedReads } from './call.ts';
import { flushDrafts, forgetDrafts } from './draft-keeper.ts';
import {
  isSessionOpen,
  mayWork,
  sessionState,
  setSessionState,
  tellAccessChanged,
} from './session-store.ts';

/**
 * Follows the session from now on; kept when it is known. While nobody is at work, reads and writes of data wait: "online"
 * means that somebody is signed in with a password of their own, the network is nothing to us. Before it is known the first reads go out with it.
 */
export function followSession(client: QueryClient): Promise<void> {
  onlineManager.setEventListener(() => () => undefined);
  const take = (session: Session) => takeSession(client, session);
  onShellEvent((event) => {
    if (event.type === 'session') {
      told = event.session;
      take(event.session);
    } else if (event.type === 'lock') void lockNow();
    else if (event.type === 'data-process') {
      if (event.state === 'stopped') onlineManager.setOnline(false);
      else void askSession(take);
    }
  });
  return askSession(take);
}

/** Asks again how the session stands, after it could not be told. */
export function retrySession(client: QueryClient): void {
  void askSession((session) => takeSession(client, session));
}

/** What the window was told unasked since it asked. */
let told: Session | null = null;

/**
 * An announcement may overtake the answer. Both are taken, the newer one last: what was read under the older one is
 * then asked anew, or the window loaded afresh.
 */
async function askSession(take: (session: Session) => void): Promise<void> {
  told = null;
  try {
    take(await call('session.get'));
    if (told) take(told);
  } catch (error) {
    setSessionState({ error: asCallError(error).report });
  }
}

function takeSession(client: QueryClient, session: Session): void {
  const { owner, session: before, isLeaving } = sessionState();
  if (isLeaving) return;
  const user = session.state === 'open' ? session.user : null;
  if (owner && user && owner.id !== user.id) {
    startAfresh();
    return;
  }
  const isKept = session.state === 'closed' || session.state === 'locked';
  const isAtWork = mayWork(session);
  const hasMissed = isAtWork && takeMissedReads();
  onlineManager.setOnline(isAtWork);
  const failed = (query: Query) => query.state.status === 'error';
  if (isAtWork && !mayWork(before))
    void client.refetchQueries({ type: 'active', predicate: failed });
  setSessionState({
    session,
    error: null,
    owner: user ?? (isKept ? owner : null),
    ...(user && { isSwitching: false }),
  });
  const isOther = owner !== null && user !== null && !mayTheSame(owner, user);
  if (isOther) void client.invalidateQueries();
  if (isOther || (owner && hasMissed)) tellAccessChanged();
}

function mayTheSame(one: SignedInUser, other: SignedInUser): boolean {
  const accessOf = ({ rights, scope }: SignedInUser) => JSON.stringify([rights, scope]);
  return accessOf(one) === accessOf(other);
}

/** Nothing of a former person stays in this window: no answer, no page, no text. */
function startAfresh(): void {
  forgetDrafts();
  setSessionState({ isLeaving: true });
  onlineManager.setOnline(false);
  history.replaceState(null, '', '#/');
  window.location.reload();
}

/** What was typed is kept first; then nobody sees anything. */
export async function lockNow(): Promise<void> {
  if (!isSessionOpen()) return;
  await flushDrafts();
  await call('session.lock').catch(() => undefined);
}

/** Locks, and asks for another person's name: the present work waits for its own. */
export async function switchUser(): Promise<void> {
  setSessionState({ isSwitching: true });
  await lockNow();
}

export async function signOut(): Promise<void> {
  await flushDrafts();
  setSessionState({ isLeaving: true });
  try {
    await call('session.signOut');
  } finally {
    setSessionState({ isLeaving: false });
    startAfresh();
  }
}
