/** The journal: who signed in, saw, searched, printed, exported, sent, changed, undid; chained by hash. */
import { z } from 'zod';
import { read, task } from './call.ts';
import type { HistoryLine } from './desk.ts';
import { type GridPage, gridRequest } from './grid.ts';

export const journalKinds = [
  'signedIn',
  'signedOut',
  'locked',
  'unlocked',
  'signInFailed',
  'recovered',
  'passwordChanged',
  'passwordReset',
  'accountAdded',
  'accountRemoved',
  'recoveryRenewed',
  'emergencyBegun',
  'emergencyEnded',
  'sawFamily',
  'sawNumber',
  'searchedNumber',
  'printed',
  'exported',
  'exportedNumbers',
  'sent',
  'changed',
  'undid',
  'backedUp',
  'restored',
  'salvaged',
  'destroyed',
  'asideErased',
  'supportReport',
] as const;
export type JournalKind = (typeof journalKinds)[number];

const journalSubjects = ['family', 'person', 'mahalla', 'official', 'account', 'role'] as const;
export type JournalSubject = (typeof journalSubjects)[number];

export interface JournalRow {
  readonly id: string;
  /** Number in the chain, from 1 without gaps. */
  readonly seq: number;
  readonly at: string;
  readonly userName: string;
  readonly userId: string;
  readonly kind: JournalKind;
  /** The call of a change; else ''. */
  readonly call: string;
  readonly subjectKind: JournalSubject | null;
  readonly subjectId: string | null;
  /** What it was about, as it is called now; null when it is about nothing in particular. */
  readonly subject: string | null;
  /** The family's, or that of the person. */
  readonly familyId: string | null;
  /** The day on the calendar in Uzbekistan. */
  readonly day: string;
  /** Of a change: its fields are there to be read with `journal.changes`. */
  readonly hasChanges: boolean;
  /** A count, a file name, a reason. */
  readonly detail: string | null;
}

/** Somebody who stands in the journal, also when the account is gone. */
export interface JournalPerson {
  /** For the filter `userId` of the grid. */
  readonly id: string;
  readonly name: string;
}

export interface JournalCheckpoint {
  /** Lines so far. */
  readonly seq: number;
  /** The chain's hash at that line, 16 hex digits in groups of four: printed on bulletins. */
  readonly code: string;
}

const journalProblems = [
  'missing',
  'altered',
  'changes-altered',
  'cut-off',
  'code-differs',
] as const;

export interface JournalReport {
  readonly isGood: boolean;
  readonly lines: number;
  readonly checkpoint: JournalCheckpoint;
  /** At which lines the chain breaks; the first hundred. */
  readonly problems: readonly {
    readonly seq: number;
    readonly problem: (typeof journalProblems)[number];
  }[];
}

export const journalCalls = {
  'journal.list': read<GridPage<JournalRow>>()(gridRequest, ['journal_entry']),
  'journal.people': read<readonly JournalPerson[]>()(z.object({}).default({}), ['journal_entry']),
  /** What a line of a change changed, field by field; the first five hundred. @throws not-found */
  'journal.changes': read<readonly HistoryLine[]>()(z.object({ seq: z.number().int().min(1) }), [
    'family',
    'person',
  ]),
  'journal.checkpoint': read<JournalCheckpoint>()(z.object({}).default({}), ['journal_entry']),
  /** Reads the whole chain; a printed code is compared when given. */
  'journal.verify': task<JournalReport>()(
    z.object({
      printed: z
        .object({ seq: z.number().int().min(1), code: z.string().max(40) })
        .nullable()
        .default(null),
    }),
  ),
};
