/** The narrow rows behind the grid over the journal, and the words by which its lines are found. */
import { today } from '../shared/clock.ts';
import { orderKey } from '../shared/order-key.ts';
import { foldKey } from '../shared/uzbek-script.ts';
import type { StoredLine } from './journal.ts';
import type { Database } from './open.ts';
import { prepared } from './statements.ts';

/** A count alone is nothing that anybody searches. */
const searchable = /\p{L}|\d{4}/u;

/** Enters a line that was just added; inside the same transaction. */
export function addJournalRow(database: Database, line: StoredLine): void {
  const { seq, at, kind, subject_kind, subject_id, detail } = line;
  prepared<[Record<string, unknown>], never>(
    database,
    `INSERT INTO main.grid_journal (seq, day, user, kind, family, person, mahalla, official)
     VALUES (:seq, :day, :user, :kind, :family, :person, :mahalla, :official)`,
  ).run({
    seq,
    day: today({ now: () => new Date(at) }),
    user: userOf(database, line.user_name),
    kind,
    ...subjectOf(database, subject_kind, subject_id),
  });
  if (detail !== null && searchable.test(detail)) addWords(database, seq, detail);
}

/** Forgets lines from one on, as when the demo they speak of was cancelled. */
export function removeJournalRowsFrom(database: Database, seq: number): void {
  database.prepare('DELETE FROM main.grid_journal WHERE seq >= ?').run(seq);
  database.prepare('DELETE FROM journal_index WHERE rowid >= ?').run(seq);
}

function userOf(database: Database, name: string): number {
  const known = prepared<[string], { seq: number }>(
    database,
    'SELECT seq FROM journal_user WHERE name = ?',
  ).get(name);
  if (known) return known.seq;
  const { lastInsertRowid } = prepared<[string, string, string], never>(
    database,
    'INSERT INTO journal_user (name, name_key, name_sort) VALUES (?, ?, ?)',
  ).run(name, foldKey(name), orderKey(name));
  addWords(database, -Number(lastInsertRowid), name);
  return Number(lastInsertRowid);
}

function addWords(database: Database, rowId: number, text: string): void {
  prepared<[number, string], never>(
    database,
    'INSERT INTO journal_index (rowid, keys) VALUES (?, ?)',
  ).run(rowId, foldKey(text));
}

interface Subject {
  readonly family: number | null;
  readonly person: number | null;
  readonly mahalla: number | null;
  readonly official: number | null;
}

const nothing: Subject = { family: null, person: null, mahalla: null, official: null };

/** Numbers of what a line is about; of a person the family too, to be found and opened by it. */
function subjectOf(database: Database, kind: string | null, id: string | null): Subject {
  if (kind === null || id === null) return nothing;
  const numberOf = (sql: string) =>
    prepared<[string], { seq: number }>(database, sql).get(id)?.seq ?? null;
  switch (kind) {
    case 'family':
      return { ...nothing, family: numberOf('SELECT seq FROM main.family WHERE id = ?') };
    case 'person':
      return {
        ...nothing,
        person: numberOf('SELECT seq FROM main.person WHERE id = ?'),
        family: numberOf(
          `SELECT f.seq FROM main.membership m JOIN main.family f ON f.id = m.family_id
            WHERE m.person_id = ? AND m.removed_at IS NULL ORDER BY m.to_on IS NOT NULL LIMIT 1`,
        ),
      };
    case 'mahalla':
      return { ...nothing, mahalla: numberOf('SELECT seq FROM main.mahalla WHERE id = ?') };
    case 'official':
      return { ...nothing, official: numberOf('SELECT seq FROM main.official WHERE id = ?') };
    default:
      return nothing;
  }
}
