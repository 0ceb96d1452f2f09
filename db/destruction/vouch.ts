/**
 * Destroyed values leave the change log, and with them goes what the journal said of their sets. A line of kind
 * `destroyed` vouches for it: it names each set with its digest before and after, and is itself in the chain.
 */
import { createHash } from 'node:crypto';
import { appendJournal, type JournalAuthor } from '../journal.ts';
import type { Database } from '../open.ts';

export interface EmptiedSet {
  readonly setId: number;
  readonly before: string;
  readonly after: string;
}

/** Writes the line; inside the transaction that destroyed. @returns its number */
export function vouchFor(
  database: Database,
  author: JournalAuthor,
  at: string,
  sets: readonly EmptiedSet[],
  line: { readonly call: string; readonly detail: string },
): number {
  const next = database
    .prepare<[], number>('SELECT coalesce(max(seq), 0) + 1 FROM journal_entry')
    .pluck();
  const seq = next.get() ?? 1;
  const add = database.prepare(
    'INSERT INTO destroyed_set (line, set_id, digest_before, digest_after) VALUES (?, ?, ?, ?)',
  );
  for (const { setId, before, after } of sets) add.run(seq, setId, before, after);
  const digest = digestOfLine(database, seq);
  appendJournal(database, author, at, { kind: 'destroyed', ...line, digest });
  return seq;
}

/** SHA-256 (hex) of the list of sets that a line of the journal vouches for. */
export function digestOfLine(database: Database, seq: number): string {
  const rows = database
    .prepare<[number], [number, string, string]>(
      'SELECT set_id, digest_before, digest_after FROM destroyed_set WHERE line = ? ORDER BY set_id',
    )
    .raw()
    .all(seq);
  return createHash('sha256').update(JSON.stringify(rows)).digest('hex');
}

/**
 * Whether destructions, one after the other, led from the digest that the set's own line holds to the present one.
 * A set that somebody altered before it was destroyed is not: its first `before` is not what its line says.
 */
export function isVouched(database: Database, setId: number, said: string, now: string): boolean {
  const steps = database
    .prepare<[number], { line: number; before: string; after: string; digest: string | null }>(
      `SELECT d.line, d.digest_before AS before, d.digest_after AS after, j.digest
         FROM destroyed_set d LEFT JOIN journal_entry j ON j.seq = d.line AND j.kind = 'destroyed'
        WHERE d.set_id = ? ORDER BY d.line`,
    )
    .all(setId);
  let reached = said;
  for (const { line, before, after, digest } of steps) {
    if (before !== reached || digest !== digestOfLine(database, line)) return false;
    reached = after;
  }
  return reached === now;
}

/** Numbers that the list of emptied sets gives for lines that are no destruction: the list was added to. */
export function strayLines(database: Database): number[] {
  return database
    .prepare<[], number>(
      `SELECT DISTINCT d.line FROM destroyed_set d
        WHERE NOT EXISTS (SELECT 1 FROM journal_entry j WHERE j.seq = d.line AND j.kind = 'destroyed') LIMIT 100`,
    )
    .pluck()
    .all();
}
