/** Every table of the office, row by row, as anybody's program can read it. */
import { tableNames } from '../shared/tables.ts';
import type { Database } from './open.ts';
import { tables, type Value } from './tables.ts';

export interface ExportedTable {
  readonly table: string;
  readonly columns: readonly string[];
  /** Column → the table whose row it names. */
  readonly references: Readonly<Record<string, string>>;
  readonly rows: number;
}

/** History of changes and the journal: whole, so only for whoever sees everything. */
const historyTables = { change_set: 'id', change: 'id', journal_entry: 'seq' } as const;
type HistoryTable = keyof typeof historyTables;
const rowsAtOnce = 500;

/** What there is to export, in the order of the registers. */
export function exportedTables(database: Database, hasHistory: boolean): ExportedTable[] {
  const history = hasHistory ? (Object.keys(historyTables) as HistoryTable[]) : [];
  return [...tableNames, ...history].map((table) => ({
    table,
    columns:
      table in tables
        ? ['id', ...tables[table as 'office'].columns, 'removed_at']
        : columnsOf(database, table),
    references: referencesOf(database, table),
    rows: database.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get() ?? 0,
  }));
}

/** The rows, some hundred at a time, so that writes of others are never held up; through the lens, if there is one. */
export function* rowsOfTable(
  database: Database,
  { table, columns }: ExportedTable,
): Generator<readonly Value[]> {
  const key = historyTables[table as HistoryTable] ?? 'id';
  const at = columns.indexOf(key);
  const names = columns.map((column) => `"${column}"`).join(', ');
  const next = database
    .prepare<[Value, number], Value[]>(
      `SELECT ${names} FROM ${table} WHERE ${key} > ? ORDER BY ${key} LIMIT ?`,
    )
    .raw();
  let last: Value = table in historyTables ? -1 : '';
  for (;;) {
    const rows = next.all(last, rowsAtOnce);
    yield* rows;
    if (rows.length < rowsAtOnce) return;
    last = rows.at(-1)?.[at] ?? null;
  }
}

/** What a family and a person are called, by id: numbers and names, for whoever reads. */
export function peopleById(database: Database): Map<string, string> {
  const rows = database
    .prepare<[], [string, string | null]>(
      `SELECT id, full_name FROM person UNION ALL SELECT id, number FROM family
       UNION ALL SELECT id, full_name FROM account UNION ALL SELECT id, name FROM office`,
    )
    .raw()
    .all();
  return new Map(rows.map(([id, name]) => [id, name ?? '']));
}

function columnsOf(database: Database, table: string): string[] {
  return database
    .prepare<[string], string>("SELECT name FROM pragma_table_info(?, 'main')")
    .pluck()
    .all(table);
}

function referencesOf(database: Database, table: string): Record<string, string> {
  const rows = database
    .prepare<[string], { from: string; table: string }>(
      `SELECT "from", "table" FROM pragma_foreign_key_list(?, 'main')`,
    )
    .all(table);
  return Object.fromEntries(rows.map((row) => [row.from, row.table]));
}
