import type { HistoryLine } from '../shared/desk.ts';
import { Refusal } from '../shared/errors.ts';
import { maskJshshir } from '../shared/jshshir.ts';
import { type TableName, tableNames } from '../shared/tables.ts';
import { changeLines, linesOfRows, rowsOfLine } from './change-lines.ts';
import { nameLines, type UnnamedLine } from './history-names.ts';
import { hiddenColumns } from './lens.ts';
import type { Database } from './open.ts';
import { prepared } from './statements.ts';
import { tableOf, type Value } from './tables.ts';
import type { Writer } from './write.ts';

interface StoredChange {
  id: number;
  table_name: TableName;
  row_id: string;
  column_name: string;
  old_value: Value;
  new_value: Value;
}

/** The history of some rows (a family and all that hangs on it), newest first. */
export function listHistory(
  database: Database,
  rowIds: readonly string[],
  limit: number,
): HistoryLine[] {
  const lines = database
    .prepare<[string, number], UnnamedLine>(
      `SELECT s.id AS setId, s.at, s.user_name AS userName, s.call, c.table_name AS "table", c.row_id AS rowId,
              c.column_name AS "column", c.old_value AS oldValue, c.new_value AS newValue
         FROM (${linesOfRows}) AS c JOIN change_set AS s ON s.id = c.set_id
        ORDER BY c.id DESC, c.place DESC LIMIT ?`,
    )
    .all(JSON.stringify(rowIds), limit);
  return nameLines(
    database,
    lines.flatMap((line) => seenLine(database, line) ?? []),
  );
}

const mostLines = 500;

/** What the change of a line of the journal changed, as far as the person sees it. @throws Refusal `not-found` */
export function listLineChanges(database: Database, seq: number): HistoryLine[] {
  const line = database
    .prepare<[number], { setId: number | null }>(
      `SELECT j.set_id AS setId FROM grid_journal r JOIN journal_entry j ON j.seq = r.seq WHERE r.seq = ?`,
    )
    .get(seq);
  if (!line) throw new Refusal('not-found', { table: 'journal_entry', id: String(seq) });
  const lines = database
    .prepare<[{ setId: number | null; limit: number }], UnnamedLine>(
      `SELECT s.id AS setId, s.at, s.user_name AS userName, s.call, c.table_name AS "table", c.row_id AS rowId,
              c.column_name AS "column", c.old_value AS oldValue, c.new_value AS newValue
         FROM (SELECT * FROM ${changeLines} WHERE set_id = :setId AND id <= (
                SELECT max(id) FROM (SELECT id FROM change WHERE set_id = :setId ORDER BY id LIMIT :limit))) AS c
         JOIN change_set AS s ON s.id = c.set_id
        ORDER BY c.id, c.place LIMIT :limit`,
    )
    .all({ setId: line.setId, limit: mostLines });
  return nameLines(
    database,
    lines.flatMap((one) => (isRowSeen(database, one) ? (seenLine(database, one) ?? []) : [])),
  );
}

function isRowSeen(database: Database, { table, rowId }: UnnamedLine): boolean {
  return (
    prepared(database, `SELECT 1 FROM ${tableNameOf(table)} WHERE id = ?`).get(rowId) !== undefined
  );
}

/** Names of tables in the log were written by the program; one of a newer program is not asked for. */
function tableNameOf(table: string): TableName {
  const known = tableNames.find((name) => name === table);
  if (!known) throw new Refusal('not-found', { table, id: '' });
  return known;
}

/** What imports keep as the file had it, whole numbers and all: what was found in it, and rows left out until somebody decides. */
const keptOfFiles: Partial<Record<TableName, string>> = {
  decision: 'planned',
  import_batch: 'findings',
};

/** A line without the values that the person may not see; null when nothing of it is left. */
function seenLine(database: Database, line: UnnamedLine): UnnamedLine | null {
  const hidden = new Set(hiddenColumns(database, line.table)).add(keptOfFiles[line.table] ?? '');
  if (hidden.has(line.column)) return null;
  // A personal number is seen whole on the card alone, where a look at it is entered in the journal.
  if (line.column === 'jshshir')
    return { ...line, oldValue: masked(line.oldValue), newValue: masked(line.newValue) };
  if (line.column !== '*') return line;
  const made = Object.entries(JSON.parse(String(line.newValue)) as Record<string, Value>);
  const seen = Object.fromEntries(
    made
      .filter(([column]) => !hidden.has(column))
      .map(([column, value]) => [column, column === 'jshshir' ? masked(value) : value]),
  );
  return { ...line, newValue: JSON.stringify(seen) };
}

function masked(value: Value): Value {
  return value === null ? null : maskJshshir(String(value));
}

/** Calls that Ctrl+Z passes over: a language chosen or a sheet printed is no edit that a person means. */
export const passedOver: readonly string[] = [
  'office.create',
  'office.save',
  'sheets.register',
  'personalData.registerSheet',
  'destruction.prepare',
  'destruction.cancel',
  'destruction.destroy',
  'demo.create',
  'session.setUp',
  'session.setUpDemo',
  'session.recover',
  'session.askEmergency',
  'session.endEmergency',
  'session.changePassword',
  'emergency.acknowledge',
  'accounts.create',
  'accounts.save',
  'accounts.resetPassword',
  'accounts.remove',
  'roles.save',
];

/** The newest set of this person here that can be undone (`redo`: the newest undoing that can be taken back). */
export function findLastSet(
  database: Database,
  { device, accountId }: { readonly device: string; readonly accountId: string | null },
  redo: boolean,
): number | null {
  const row = database
    .prepare<[string, string | null, string], { id: number }>(
      `SELECT id FROM change_set
        WHERE device = ? AND account_id IS ? AND undone_by IS NULL AND batch_id IS NULL
          AND call NOT IN (SELECT value FROM json_each(?)) AND undoes IS ${redo ? 'NOT NULL' : 'NULL'} ORDER BY id DESC LIMIT 1`,
    )
    .get(device, accountId, JSON.stringify(passedOver));
  return row?.id ?? null;
}

/**
 * Puts back what change sets did, as a change set of its own.
 * @throws Refusal `cannot-undo` when a later edit touched the same field: nothing is changed then
 */
export function undoSets(writer: Writer, setIds: readonly number[]): void {
  const { database } = writer;
  const listChanges = database.prepare<[number], StoredChange>(
    'SELECT id, table_name, row_id, column_name, old_value, new_value FROM change WHERE set_id = ? ORDER BY id DESC',
  );
  for (const setId of [...setIds].sort((a, b) => b - a)) {
    for (const line of listChanges.all(setId))
      for (const change of rowsOfLine(line).reverse()) undoChange(writer, change);
  }
  const own = writer.changeSetId();
  const mark = database.prepare('UPDATE change_set SET undone_by = ? WHERE id = ?');
  for (const setId of setIds) mark.run(own, setId);
  database.prepare('UPDATE change_set SET undoes = ? WHERE id = ?').run(setIds.at(-1) ?? null, own);
}

function undoChange(writer: Writer, change: StoredChange): void {
  const { table_name: table, row_id: id, column_name: column } = change;
  // As it is, not as a lens shows it: a hidden value would look like a later edit.
  const row = writer.database
    .prepare<[string], Record<string, Value>>(`SELECT * FROM main.${table} WHERE id = ?`)
    .get(id);
  if (!row) throw new Refusal('not-found', { table, id });
  if (column === '*') {
    const made = JSON.parse(String(change.new_value)) as Record<string, Value>;
    const edited = tableOf(table).columns.find((name) => name in made && made[name] !== row[name]);
    if (edited) throw new Refusal('cannot-undo', { table, column: edited });
    writer.remove(table, id);
  } else if (column === 'removed_at') {
    if (change.new_value === null) writer.remove(table, id);
    else writer.restore(table, id);
  } else {
    if (row[column] !== change.new_value) throw new Refusal('cannot-undo', { table, column });
    writer.update(table, id, { [column]: change.old_value });
  }
}
