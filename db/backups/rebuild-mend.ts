/** What copied tables need to be a sound database again: rows out of the change log, references, what is kept beside. */
import type { TableName } from '../../shared/tables.ts';
import { tableNames } from '../../shared/tables.ts';
import { changeLines } from '../change-lines.ts';
import { refreshFamilySummaries } from '../family-summary.ts';
import { refreshGridRows } from '../grid-rows.ts';
import { refreshOfficialSummaries } from '../official-summary.ts';
import type { Database } from '../open.ts';
import { refreshSearch } from '../search.ts';
import { tableOf, type Value } from '../tables.ts';
import { createTouchBook } from '../touched.ts';

type Row = Record<string, Value>;

/** Changes whose set could not be read belong to one that says no more than the journal's line of it does. */
export function addLostSets(fresh: Database): void {
  fresh.exec(`
    INSERT INTO change_set (id, stamp, at, user_name, office_id, device, call, account_id)
    SELECT c.set_id, j.at || '-0000-lost' || c.set_id, j.at, coalesce(j.user_name, ''),
           coalesce((SELECT id FROM office LIMIT 1), ''), coalesce(j.device, ''), coalesce(j.call, ''), j.account_id
      FROM (SELECT DISTINCT set_id FROM change WHERE set_id NOT IN (SELECT id FROM change_set)) c
      JOIN journal_entry j ON j.seq = (SELECT seq FROM journal_entry WHERE set_id = c.set_id LIMIT 1);
    DELETE FROM change WHERE set_id NOT IN (SELECT id FROM change_set);`);
}

/**
 * Makes rows anew that could not be read and whose making stands in the change log, with all that was changed later.
 * @returns how many
 */
export function remakeFromLog(fresh: Database, table: TableName): number {
  const made = fresh
    .prepare<[string], { rowId: string; fields: string }>(
      `SELECT row_id AS rowId, new_value AS fields FROM ${changeLines}
        WHERE table_name = ? AND column_name = '*' AND row_id NOT IN (SELECT id FROM main.${table})`,
    )
    .all(table);
  const later = fresh.prepare<[string, string], { column: string; value: Value }>(
    `SELECT column_name AS column, new_value AS value FROM change
      WHERE row_id = ? AND table_name = ? AND column_name NOT IN ('*', '**') ORDER BY id`,
  );
  let count = 0;
  for (const { rowId, fields } of made) {
    const row = readFields(fields);
    if (!row) continue;
    for (const { column, value } of later.all(rowId, table)) row[column] = value;
    if (addRow(fresh, table, rowId, row)) count += 1;
  }
  return count;
}

/** Null for what a destruction emptied. */
function readFields(json: string | null): Row | null {
  try {
    const row: unknown = JSON.parse(json ?? '');
    return typeof row === 'object' && row !== null ? { ...row } : null;
  } catch {
    return null;
  }
}

function addRow(fresh: Database, table: TableName, id: string, row: Row): boolean {
  const { columns, keys = {} } = tableOf(table);
  const known: Row = { id };
  for (const column of [...columns, 'removed_at'])
    if (row[column] !== undefined) known[column] = row[column];
  for (const [column, key] of Object.entries(keys)) known[column] = key(row);
  const names = Object.keys(known);
  return isTaken(() =>
    fresh
      .prepare<Value[]>(
        `INSERT INTO main.${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
      )
      .run(...names.map((name) => known[name] ?? null)),
  );
}

/** Rows that name one that is gone: the name is left out where it may be, else the row is worth nothing and goes. */
export function mendReferences(fresh: Database): void {
  for (;;) {
    const broken = fresh.pragma('foreign_key_check') as {
      table: string;
      rowid: number | null;
      fkid: number;
    }[];
    if (broken.length === 0) return;
    for (const { table, rowid, fkid } of broken) {
      const parts = fresh.pragma(`foreign_key_list(${table})`) as { id: number; from: string }[];
      const names = parts.filter(({ id }) => id === fkid).map(({ from }) => `${from} = NULL`);
      const set = `UPDATE main.${table} SET ${names.join(', ')} WHERE rowid = ?`;
      if (isTaken(() => fresh.prepare(set).run(rowid))) continue;
      fresh.prepare(`DELETE FROM main.${table} WHERE rowid = ?`).run(rowid);
    }
  }
}

/** Summaries, the narrow rows of grids and the search index, all from the rows that there are. */
export function remakeKeptBeside(fresh: Database, today: string): void {
  const book = createTouchBook();
  for (const table of tableNames) book.noteAdded(table, 1);
  refreshFamilySummaries(fresh, book.touched, today);
  refreshOfficialSummaries(fresh, book.touched);
  refreshGridRows(fresh, book.touched);
  refreshSearch(fresh, book.touched);
}

/** False where a constraint forbids it. */
function isTaken(work: () => unknown): boolean {
  try {
    work();
    return true;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code.startsWith('SQLITE_CONSTRAINT')) return false;
    throw error;
  }
}
