import type { JournalKind } from '../shared/journal.ts';
import { appendJournal } from './journal.ts';
import { subjectOfChange } from './journal-subject.ts';
import type { Database } from './open.ts';
import { prepared } from './statements.ts';
import type { Touched } from './touched.ts';
import type { WriteOrigin } from './write.ts';

/** Changes that have a name of their own in the journal. */
const kindOfCall: Readonly<Record<string, JournalKind>> = {
  'accounts.create': 'accountAdded',
  'accounts.remove': 'accountRemoved',
  // What was printed is itself a row.
  'sheets.register': 'printed',
  'personalData.registerSheet': 'printed',
  'changes.undo': 'undid',
  'changes.redo': 'undid',
  'imports.undo': 'undid',
};

/**
 * The line of the journal that vouches for a set: what a set says cannot be altered later without a trace.
 * None of a set that its own work took back: there is nothing left to vouch for.
 */
export function noteChange(
  database: Database,
  origin: WriteOrigin,
  touched: Touched,
  setId: number,
): void {
  const isThere = prepared<[number], unknown>(database, 'SELECT 1 FROM change_set WHERE id = ?');
  if (!isThere.get(setId)) return;
  const { userName, device, call, clock } = origin;
  const author = { accountId: origin.accountId ?? null, userName, device };
  appendJournal(database, author, clock.now().toISOString(), {
    kind: kindOfCall[call] ?? 'changed',
    call,
    setId,
    ...subjectOfChange(database, setId, touched),
  });
}
