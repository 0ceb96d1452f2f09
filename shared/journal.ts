/** The journal: who signed in, saw, searched, printed, exported, sent, changed, undid; chained by hash. */
import { z } from 'zod';
import { read, task } from './call.ts';
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
  'sent',
  'changed',
  'undid',
  'backedUp',
  'restored',
  'salvaged',
  'destroyed',
  'supportReport',
] as const;
export type JournalKind = (typeof journalKinds)[number];

export interface JournalRow {
  readonly id: string;
  /** Number in the chain, from 1 without gaps. */
  readonly seq: number;
  readonly at: string;
  readonly userName: string;
  readonly kind: JournalKind;
  /** The call of a change; else ''. */
  readonly call: string;
  /** What it was about, as it is called now; null when it is about nothing in particular. */
  readonly subject: string | null;
  readonly familyId: string | null;
  /** A count, a file name, a reason. */
  readonly detail: string | null;
}

export interface JournalCheckpoint {
  /** Lines so far. */
  readonly seq: number;
  /** The chain's hash at that line, 16 hex digits in groups of four: printed on bulletins. */
  readonly code: string;
}

export const journalProblems = [
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
