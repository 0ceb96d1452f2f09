/** The journal: each line carries the hash of itself and of the one before. */
import { createHash } from 'node:crypto';
import type { JournalCheckpoint, JournalKind, JournalSubject } from '../shared/journal.ts';
import { addJournalRow } from './journal-rows.ts';
import type { Database } from './open.ts';
import { prepared } from './statements.ts';

export interface JournalLine {
  readonly kind: JournalKind;
  readonly call?: string | undefined;
  readonly subjectKind?: JournalSubject | null | undefined;
  readonly subjectId?: string | null | undefined;
  readonly detail?: string | null | undefined;
  /** Of a change: its set. */
  readonly setId?: number | undefined;
  /** Of a destruction: the digest of the sets it vouches for. */
  readonly digest?: string | undefined;
}

export interface JournalAuthor {
  readonly accountId: string | null;
  readonly userName: string;
  readonly device: string;
}

/** A line as it is stored; what its hash is made of, in this order. */
export interface StoredLine {
  readonly seq: number;
  readonly at: string;
  readonly account_id: string | null;
  readonly user_name: string;
  readonly device: string;
  readonly kind: string;
  readonly call: string;
  readonly subject_kind: string | null;
  readonly subject_id: string | null;
  readonly detail: string | null;
  readonly set_id: number | null;
  readonly digest: string | null;
}

/** Before the first line. */
export const firstHash = '0'.repeat(64);

/** Adds a line; inside a transaction of the caller. */
export function appendJournal(
  database: Database,
  author: JournalAuthor,
  at: string,
  line: JournalLine,
): void {
  const last = prepared<[], { seq: number; hash: string }>(
    database,
    'SELECT seq, hash FROM journal_entry ORDER BY seq DESC LIMIT 1',
  ).get();
  const stored: StoredLine = {
    seq: (last?.seq ?? 0) + 1,
    at,
    account_id: author.accountId,
    user_name: author.userName,
    device: author.device,
    kind: line.kind,
    call: line.call ?? '',
    subject_kind: line.subjectKind ?? null,
    subject_id: line.subjectId ?? null,
    detail: line.detail ?? null,
    set_id: line.setId ?? null,
    digest: line.setId === undefined ? (line.digest ?? null) : digestOfSet(database, line.setId),
  };
  prepared<[Record<string, unknown>], never>(
    database,
    `INSERT INTO journal_entry (seq, at, account_id, user_name, device, kind, call, subject_kind, subject_id,
       detail, set_id, digest, hash)
     VALUES (:seq, :at, :account_id, :user_name, :device, :kind, :call, :subject_kind, :subject_id,
       :detail, :set_id, :digest, :hash)`,
  ).run({ ...stored, hash: hashOfLine(last?.hash ?? firstHash, stored) });
  addJournalRow(database, stored);
}

/** SHA-256 (hex) of a line and of the hash before it. */
export function hashOfLine(before: string, line: StoredLine): string {
  const text = JSON.stringify([
    before,
    line.seq,
    line.at,
    line.account_id,
    line.user_name,
    line.device,
    line.kind,
    line.call,
    line.subject_kind,
    line.subject_id,
    line.detail,
    line.set_id,
    line.digest,
  ]);
  return createHash('sha256').update(text).digest('hex');
}

type SetRow = readonly (string | number | null)[];
type ChangeRow = [string, string, string, unknown, unknown];

/** What a change set's digest is made of besides its changes, in this order. */
const setColumns = [
  'stamp',
  'at',
  'user_name',
  'office_id',
  'device',
  'call',
  'batch_id',
  'account_id',
  'undoes',
] as const;

/**
 * Some hundred lines at a time: one call of the hash for each would take longer than the hashing. Of many more the text
 * would be so long that the system hands out fresh memory for each, which takes as long again.
 */
const linesAtOnce = 200;

/**
 * The next lines of a set as JSON arrays one after the other, written by SQLite to the byte as JSON.stringify does:
 * less than half the time of handing over each value. `odd` counts the lines left out: of numbers of the kind REAL,
 * which the two write differently. SQLite joins them in the order of the query inside; a test holds it to that.
 */
const nextLines = `
SELECT max(id) AS last, count(*) - count(line) AS odd, CAST(group_concat(line, '') AS BLOB) AS lines
  FROM (SELECT id, CASE WHEN typeof(old_value) IN ('real', 'blob') OR typeof(new_value) IN ('real', 'blob') THEN NULL
                        ELSE json_array(table_name, row_id, column_name, old_value, new_value) END AS line
          FROM change WHERE set_id = ? AND id > ? ORDER BY id LIMIT ${linesAtOnce})`;

const theirValues =
  'SELECT table_name, row_id, column_name, old_value, new_value FROM change WHERE set_id = ? AND id > ? AND id <= ? ORDER BY id';

/** SHA-256 (hex) of everything that a change set says, and of who made it: the journal vouches for the change log too. */
export function digestOfSet(database: Database, setId: number): string {
  const hash = createHash('sha256');
  const set = prepared<[number], SetRow>(
    database,
    `SELECT ${setColumns.join(', ')} FROM change_set WHERE id = ?`,
  );
  hash.update(JSON.stringify(set.raw().get(setId) ?? null));
  const next = prepared<
    [number, number],
    { last: number | null; odd: number; lines: Buffer | null }
  >(database, nextLines);
  const values = prepared<[number, number, number], ChangeRow>(database, theirValues).raw();
  let after = 0;
  for (let page = next.get(setId, after); page?.last; page = next.get(setId, after)) {
    const { last, odd, lines } = page;
    if (odd === 0 && lines) hash.update(lines);
    else for (const row of values.iterate(setId, after, last)) hash.update(JSON.stringify(row));
    after = last;
  }
  return hash.digest('hex');
}

/** The same digest of a set that was read elsewhere: its row, and all its changes in their order. */
export function digestOfRows(
  set: Readonly<Record<(typeof setColumns)[number], string | number | null>>,
  rows: readonly {
    readonly table_name: string;
    readonly row_id: string;
    readonly column_name: string;
    readonly old_value: unknown;
    readonly new_value: unknown;
  }[],
): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify(setColumns.map((column) => set[column])));
  for (const one of rows)
    hash.update(
      JSON.stringify([one.table_name, one.row_id, one.column_name, one.old_value, one.new_value]),
    );
  return hash.digest('hex');
}

/** Where the chain stands now: this code, printed, proves later that nothing before it was changed. */
export function journalCheckpoint(database: Database): JournalCheckpoint {
  const last = prepared<[], { seq: number; hash: string }>(
    database,
    'SELECT seq, hash FROM journal_entry ORDER BY seq DESC LIMIT 1',
  ).get();
  return { seq: last?.seq ?? 0, code: codeOf(last?.hash ?? firstHash) };
}

/** The first 64 bits of a hash in groups that can be read aloud. */
export function codeOf(hash: string): string {
  return hash.slice(0, 16).replace(/(.{4})(?=.)/g, '$1-');
}
