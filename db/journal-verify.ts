import type { JournalReport } from '../shared/journal.ts';
import { digestOfLine, isVouched, strayLines } from './destruction/vouch.ts';
import {
  codeOf,
  digestOfSet,
  firstHash,
  hashOfLine,
  journalCheckpoint,
  type StoredLine,
} from './journal.ts';
import type { Database } from './open.ts';

const linesAtOnce = 1000;
const mostProblems = 100;
type Problem = JournalReport['problems'][number];

/**
 * Reads the whole chain: every hash anew, every number without a gap, every change set as it was when its line
 * was written. A code from a bulletin, when given, must stand where it stood.
 * @param onLines told after each thousand lines; may throw to stop
 */
export async function verifyJournal(
  database: Database,
  printed: { readonly seq: number; readonly code: string } | null,
  onLines: (done: number, total: number) => Promise<void>,
): Promise<JournalReport> {
  const checkpoint = journalCheckpoint(database);
  const problems: Problem[] = [];
  const tell = (seq: number, problem: Problem['problem']) => {
    if (problems.length < mostProblems) problems.push({ seq, problem });
  };
  const page = database.prepare<[number, number, number], StoredLine & { hash: string }>(
    'SELECT * FROM journal_entry WHERE seq > ? AND seq <= ? ORDER BY seq LIMIT ?',
  );
  let before = firstHash;
  let last = 0;
  let lines = 0;
  let printedHash: string | null = null;
  for (;;) {
    const rows = page.all(last, checkpoint.seq, linesAtOnce);
    if (rows.length === 0) break;
    for (const row of rows) {
      if (row.seq !== last + 1) tell(last + 1, 'missing');
      else if (hashOfLine(before, row) !== row.hash) tell(row.seq, 'altered');
      if (row.set_id !== null && !stillSays(database, row.set_id, row.digest))
        tell(row.seq, 'changes-altered');
      // A destruction speaks of the sets in a list of its own, which must be the one it was written with.
      if (row.kind === 'destroyed' && digestOfLine(database, row.seq) !== row.digest)
        tell(row.seq, 'altered');
      if (row.seq === printed?.seq) printedHash = row.hash;
      before = row.hash;
      last = row.seq;
      lines += 1;
    }
    await onLines(last, checkpoint.seq);
  }
  for (const seq of linesBeforeFirst(database)) tell(seq, 'altered');
  for (const seq of shownOtherwise(database)) tell(seq, 'altered');
  for (const seq of unvouchedSets(database, last)) tell(seq, 'changes-altered');
  for (const seq of strayLines(database)) tell(seq, 'altered');
  if (printed && printed.seq > checkpoint.seq) tell(printed.seq, 'cut-off');
  else if (printed && plain(codeOf(printedHash ?? '')) !== plain(printed.code))
    tell(printed.seq, 'code-differs');
  problems.sort((a, b) => a.seq - b.seq);
  return { isGood: problems.length === 0, lines, checkpoint, problems };
}

/** Lines that the screen would not show, or not as they are. */
function shownOtherwise(database: Database): number[] {
  return database
    .prepare<[], number>(
      `SELECT coalesce(j.seq, r.seq) FROM main.journal_entry j FULL JOIN main.grid_journal r ON r.seq = j.seq
         LEFT JOIN journal_user u ON u.seq = r.user
        WHERE j.seq IS NULL OR r.seq IS NULL OR r.kind <> j.kind OR u.name IS NOT j.user_name
           OR r.day <> date(j.at, '+5 hours') ORDER BY 1 LIMIT 100`,
    )
    .pluck()
    .all();
}

/** As when the line was written, or emptied by destructions that vouch for it. */
function stillSays(database: Database, setId: number, digest: string | null): boolean {
  const now = digestOfSet(database, setId);
  return now === digest || (digest !== null && isVouched(database, setId, digest, now));
}

/** Lines that were put in before the chain begins. */
function linesBeforeFirst(database: Database): number[] {
  return database
    .prepare<[], number>('SELECT seq FROM journal_entry WHERE seq < 1 ORDER BY seq LIMIT 100')
    .pluck()
    .all();
}

/**
 * Change sets that no line speaks of: they were put in, or their line was taken out or cut off. Told at the
 * line that comes next, or would. Sets of the first version of the program are older than the journal.
 */
function unvouchedSets(database: Database, last: number): number[] {
  return database
    .prepare<[number], number>(
      `SELECT coalesce((SELECT min(j.seq) FROM journal_entry j WHERE j.set_id > s.id), ? + 1)
         FROM change_set s
        WHERE s.id > coalesce((SELECT min(set_id) FROM journal_entry), s.id)
          AND NOT EXISTS (SELECT 1 FROM journal_entry j WHERE j.set_id = s.id) LIMIT 100`,
    )
    .pluck()
    .all(last);
}

function plain(code: string): string {
  return code.toLowerCase().replace(/[^0-9a-f]/g, '');
}
