import { findLastSet, listHistory, undoSets } from '../../db/changes.ts';
import { listRelatedIds } from '../../db/related.ts';
import { search } from '../../db/search.ts';
import { getSetting, saveSetting } from '../../db/settings.ts';
import type { deskCalls } from '../../shared/desk.ts';
import type { HandlersOf, WriteContext } from '../handler.ts';

export const deskHandlers: HandlersOf<typeof deskCalls> = {
  'search.find': ({ text, kind }, { database }) =>
    search(database, text, { kind, limit: kind === null ? 10 : 30 }),
  'changes.list': ({ subject, id, limit }, { database }) =>
    listHistory(database, listRelatedIds(database, subject, id), limit),
  'changes.undo': (_input, context) => undoLast(context, false),
  'changes.redo': (_input, context) => undoLast(context, true),
  'settings.get': ({ key }, { database }) => getSetting(database, key),
  'settings.save': ({ key, value }, { database }) => {
    saveSetting(database, key, value);
    return null;
  },
};

function undoLast(
  { database, device, writer }: WriteContext,
  redo: boolean,
): { call: string } | null {
  const setId = findLastSet(database, device, redo);
  if (setId === null) return null;
  undoSets(writer, [setId]);
  const row = database
    .prepare<[number], { call: string }>('SELECT call FROM change_set WHERE id = ?')
    .get(setId);
  return row ?? null;
}
