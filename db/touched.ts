/** What a transaction has changed so far; from it all that is kept beside the rows is brought in step. */
import type { TableName } from '../shared/tables.ts';
import type { Database } from './open.ts';
import { prepared } from './statements.ts';
import { tableOf, tables, type Value } from './tables.ts';

export interface TouchedRows {
  /** Rows of the table with a greater rowid are new: SQLite counts on from the greatest. */
  readonly since: number;
  /** Ids of rows that were there; of new ones only when they were changed once more. */
  readonly changed: ReadonlySet<string>;
  /** The families there were already that new rows name. */
  readonly families: ReadonlySet<string>;
  /** The officials that new rows name. */
  readonly officials: ReadonlySet<string>;
}

/** By table; tables that were not touched are not there. */
export type Touched = ReadonlyMap<TableName, TouchedRows>;

/** `since` where no row is new. */
const nothingNew = Number.MAX_SAFE_INTEGER;

export interface TouchBook {
  readonly touched: Touched;
  noteChanged(table: TableName, id: string): void;
  /** @param rowid of the first of the rows that were just added */
  noteAdded(table: TableName, rowid: number): void;
  /** What a new row names. */
  noteNames(table: TableName, id: string, row: Readonly<Record<string, Value>>): void;
}

/** For one transaction: empty at its begin. */
export function createTouchBook(): TouchBook {
  const touched = new Map<TableName, ReturnType<typeof untouched>>();
  const newFamilies = new Set<string>();
  const of = (table: TableName) => {
    let rows = touched.get(table);
    if (!rows) {
      rows = untouched();
      touched.set(table, rows);
    }
    return rows;
  };
  return {
    touched,
    noteChanged: (table, id) => of(table).changed.add(id),
    noteAdded(table, rowid) {
      const rows = of(table);
      rows.since = Math.min(rows.since, rowid - 1);
    },
    noteNames(table, id, row) {
      if (table === 'family') newFamilies.add(id);
      if (!naming.has(table)) return;
      const rows = of(table);
      const family = row['family_id'];
      // Many rows of one family come one after the other.
      if (typeof family === 'string' && family !== rows.lastFamily) {
        rows.lastFamily = family;
        if (!newFamilies.has(family)) rows.families.add(family);
      }
      const official = row['official_id'];
      if (typeof official === 'string') rows.officials.add(official);
    },
  };
}

/** Tables whose rows name a family or an official; the people, most of all rows, do not. */
const naming: ReadonlySet<TableName> = new Set(
  (Object.keys(tables) as TableName[]).filter((table) =>
    tableOf(table).columns.some((column) => column === 'family_id' || column === 'official_id'),
  ),
);

function untouched() {
  return {
    since: nothingNew,
    changed: new Set<string>(),
    families: new Set<string>(),
    lastFamily: '',
    officials: new Set<string>(),
  };
}

/** The rowid after which rows of a table are new; null when none are. */
export function newSince(touched: Touched, table: TableName): number | null {
  const since = touched.get(table)?.since ?? nothingNew;
  return since === nothingNew ? null : since;
}

/** How many rows of a table are new: their numbers follow each other. */
export function countNew(database: Database, touched: Touched, table: TableName): number {
  const since = newSince(touched, table);
  if (since === null) return 0;
  const last = `SELECT max(rowid) FROM main.${table}`;
  const newest = prepared<[], number | null>(database, last).pluck().get() ?? since;
  return newest - since;
}
