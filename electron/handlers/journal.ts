import { listLineChanges } from '../../db/changes.ts';
import { journalCheckpoint } from '../../db/journal.ts';
import { listJournal, listJournalPeople } from '../../db/journal-grid.ts';
import { verifyJournal } from '../../db/journal-verify.ts';
import type { journalCalls } from '../../shared/journal.ts';
import type { HandlersOf } from '../handler.ts';

export const journalHandlers: HandlersOf<typeof journalCalls> = {
  'journal.list': (request, { database, today }) => listJournal(database, request, today),
  'journal.people': (_input, { database }) => listJournalPeople(database),
  'journal.changes': ({ seq }, { database }) => listLineChanges(database, seq),
  'journal.checkpoint': (_input, { database }) => journalCheckpoint(database),
  'journal.verify': ({ printed }, context) =>
    verifyJournal(context.database, printed, async (done, total) => {
      context.report({ step: 'journal.verifying', done, total });
      await context.breathe();
    }),
};
