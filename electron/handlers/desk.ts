import { findLastSet, listHistory, undoSets } from '../../db/changes.ts';
import { findOffice } from '../../db/office.ts';
import type { Database } from '../../db/open.ts';
import { listRelatedIds } from '../../db/related.ts';
import { search } from '../../db/search.ts';
import { getSetting, removeSetting, saveSetting } from '../../db/settings.ts';
import type { deskCalls } from '../../shared/desk.ts';
import { Refusal } from '../../shared/errors.ts';
import { usualLockMinutes } from '../../shared/lock-minutes.ts';
import type { HandlersOf, WriteContext } from '../handler.ts';
import type { DoorSession } from '../session/door-session.ts';

export const deskHandlers: HandlersOf<typeof deskCalls> = {
  'search.find': ({ text, kind }, { database }) =>
    search(database, text, { kind, limit: kind === null ? 10 : 30 }),
  'changes.list': ({ subject, id, limit }, { database }) =>
    listHistory(database, listRelatedIds(database, subject, id), limit),
  'changes.undo': (_input, context) => undoLast(context, false),
  'changes.redo': (_input, context) => undoLast(context, true),
  'settings.get': ({ key }, { database, session }) => getSetting(database, ownKey(session, key)),
  'settings.save': ({ key, value }, { database, session }) => {
    const own = ownKey(session, key);
    if (value === '' && key.startsWith('draft.')) removeSetting(database, own);
    else saveSetting(database, own, value);
    return null;
  },
  'settings.lockMinutes': (_input, { database }) => {
    const kept = getSetting(database, lockMinutesKey);
    if (kept !== null) return Number(kept);
    return isDemo(database) ? usualLockMinutes.demo : usualLockMinutes.office;
  },
  'settings.saveLockMinutes': ({ minutes }, { database }) => {
    if (minutes === 0 && !isDemo(database)) throw new Refusal('bad-input', { field: 'minutes' });
    saveSetting(database, lockMinutesKey, String(minutes));
    return null;
  },
};

const lockMinutesKey = 'lock.minutes';

function isDemo(database: Database): boolean {
  return findOffice(database)?.isDemo === 1;
}

/**
 * Each person has settings of their own: drafts of forms hold what others may not see. The colon, which no key
 * of the window has, also keeps what the program itself remembers out of reach.
 */
function ownKey({ accountId }: DoorSession, key: string): string {
  return `${accountId ?? 'program'}:${key}`;
}

function undoLast(
  { database, device, session, writer }: WriteContext,
  redo: boolean,
): { call: string } | null {
  const setId = findLastSet(database, { device, accountId: session.accountId }, redo);
  if (setId === null) return null;
  undoSets(writer, [setId]);
  const row = database
    .prepare<[number], { call: string }>(
      // What is taken back by a redo is an undoing: it is called after the change that it undid.
      `WITH RECURSIVE chain AS (
         SELECT call, undoes FROM change_set WHERE id = ?
         UNION ALL SELECT s.call, s.undoes FROM change_set s JOIN chain ON s.id = chain.undoes)
       SELECT call FROM chain WHERE undoes IS NULL`,
    )
    .get(setId);
  return row ?? null;
}
