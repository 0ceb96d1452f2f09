/** Adds many rows of one table at once, with their lines of the change log. */
import type { TableName } from '../shared/tables.ts';
import type { Database } from './open.ts';
import { prepared } from './statements.ts';
import { columnsOf, tableOf, type Value } from './tables.ts';

export interface NewRow {
  readonly id: string;
  readonly fields: Readonly<Record<string, Value>>;
}

/** Rows that stand in one line of the change log, see change-lines.ts. */
const rowsInOneLine = 64;

/** Rows of one statement; more at once are no quicker. */
const batches = [32, 8, 1] as const;

/**
 * @param setId the change set of the transaction
 * @returns rowid of the first row
 * @throws Error for a column that the table does not have
 */
export function insertRows(
  database: Database,
  table: TableName,
  rows: readonly NewRow[],
  setId: number,
): number {
  const given = givenColumns(table, rows);
  const keys = Object.entries(tableOf(table).keys ?? {});
  const columns = ['id', ...given, ...keys.map(([column]) => column)];
  const defaults = defaultsOf(database, table);
  const filled = given.map((column) => [column, defaults.get(column) ?? null] as const);
  let at = 0;
  let last = 0;
  for (const count of batches) {
    if (rows.length - at < count) continue;
    const add = prepared<Value[], never>(database, insertOf(table, columns, count));
    for (; rows.length - at >= count; at += count) {
      const values: Value[] = [];
      for (const { id, fields } of rows.slice(at, at + count)) {
        values.push(id);
        for (const [column, otherwise] of filled) values.push(fields[column] ?? otherwise);
        for (const [, key] of keys) values.push(key(fields));
      }
      last = Number(add.run(...values).lastInsertRowid);
    }
  }
  const first = last - rows.length + 1;
  const log = prepared<[number, number, number], never>(database, logOf(table, given));
  for (let from = first; from <= last; from += rowsInOneLine)
    log.run(setId, from, Math.min(from + rowsInOneLine - 1, last));
  return first;
}

const insertions = new Map<string, string>();

/** One text for the same columns: it is long, and by it the prepared statement is found. */
function insertOf(table: TableName, columns: readonly string[], count: number): string {
  const key = `${table} ${count} ${columns.join()}`;
  let sql = insertions.get(key);
  if (sql === undefined) {
    sql = writeInsertion(table, columns, count);
    insertions.set(key, sql);
  }
  return sql;
}

function writeInsertion(table: TableName, columns: readonly string[], count: number): string {
  const places = `(${columns.map(() => '?').join(', ')})`;
  const rows = Array.from({ length: count }, () => places);
  return `INSERT INTO main.${table} (${columns.join(', ')}) VALUES ${rows.join(', ')}`;
}

/** In the order of the table's columns, so that the same statement serves many times. */
function givenColumns(table: TableName, rows: readonly NewRow[]): string[] {
  const known = columnsOf(table);
  for (const { fields } of rows) {
    for (const column in fields)
      if (!known.has(column)) throw new Error(`no column ${table}.${column}`);
  }
  return [...known].filter((column) =>
    rows.some(({ fields }) => (fields[column] ?? null) !== null),
  );
}

/** The fields as JSON, written by SQLite from the rows themselves: quicker than a text for each that is handed over. */
function logOf(table: TableName, columns: readonly string[]): string {
  return `INSERT INTO change (set_id, table_name, row_id, column_name, old_value, new_value)
    SELECT ?, '${table}', min(id), '**', json_object('last', max(id), 'columns', json('${JSON.stringify(columns)}')),
           json_group_array(json_array(${['id', ...columns].join(', ')}))
      FROM main.${table} WHERE rowid BETWEEN ? AND ?`;
}

const keptDefaults = new WeakMap<Database, Map<TableName, ReadonlyMap<string, Value>>>();

/** What stands in a column of a new row for which nothing is given, where that is not NULL. */
function defaultsOf(database: Database, table: TableName): ReadonlyMap<string, Value> {
  const kept = keptDefaults.get(database) ?? new Map<TableName, ReadonlyMap<string, Value>>();
  keptDefaults.set(database, kept);
  let defaults = kept.get(table);
  if (!defaults) {
    const rows = database
      .prepare<[TableName], { name: string; literal: string }>(
        'SELECT name, dflt_value AS literal FROM pragma_table_info(?) WHERE dflt_value IS NOT NULL',
      )
      .all(table);
    defaults = new Map(
      rows.map(({ name, literal }) => [
        name,
        literal.startsWith("'") ? literal.slice(1, -1) : Number(literal),
      ]),
    );
    kept.set(table, defaults);
  }
  return defaults;
}
