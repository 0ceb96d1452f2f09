import { type Clock, tickStamp, today } from '../shared/clock.ts';
import { Refusal } from '../shared/errors.ts';
import type { TableName } from '../shared/tables.ts';
import { refreshFamilySummaries } from './family-summary.ts';
import { refreshGridRows } from './grid-rows.ts';
import { newId } from './ids.ts';
import { insertRows, type NewRow } from './insert-rows.ts';
import { noteChange } from './journal-change.ts';
import { assertInScope, hiddenColumns, seenRow, withoutLens } from './lens.ts';
import { refreshOfficialSummaries } from './official-summary.ts';
import type { Database, Statement } from './open.ts';
import { refreshSearch } from './search.ts';
import { prepared } from './statements.ts';
import { columnsOf, type Fields, tableOf, tables, type Value } from './tables.ts';
import { createTouchBook, type TouchBook } from './touched.ts';

/** Who writes, and by which call: recorded with every change. */
export interface WriteOrigin {
  readonly clock: Clock;
  readonly userName: string;
  /** Null before accounts are there: in tests of single parts, and where the program itself writes. */
  readonly accountId?: string | null | undefined;
  readonly officeId: string;
  readonly device: string;
  readonly call: string;
  readonly batchId?: string | undefined;
}

/** The one place through which rows change; lives as long as one transaction. */
export interface Writer {
  readonly database: Database;
  readonly origin: WriteOrigin;
  /** Adds a row and answers its id. */
  insert<T extends TableName>(table: T, fields: Fields<T>, id?: string): string;
  /** Adds rows that have their ids, in this order; rows that they name are there already or among them. */
  insertMany(table: TableName, rows: readonly NewRow[]): void;
  /** Changes the fields that differ; answers whether any did. @throws Refusal `not-found` */
  update<T extends TableName>(table: T, id: string, fields: Fields<T>): boolean;
  /** Marks a row as removed: it stays in the file, in its history, and can come back. */
  remove(table: TableName, id: string): void;
  /** Takes the removal mark off again. */
  restore(table: TableName, id: string): void;
  /** The change set of this transaction; made at the first change. */
  changeSetId(): number;
}

type Row = Record<string, Value>;

/**
 * Runs `work` in one transaction with a writer; afterwards brings the family summaries and the search
 * index in step, still inside it. All or nothing.
 * @returns what `work` returned, and the tables that changed
 */
export function runWrite<Output>(
  database: Database,
  origin: WriteOrigin,
  work: (writer: Writer) => Output,
): { output: Output; changed: TableName[] } {
  return database
    .transaction(() => {
      const book = createTouchBook();
      const writer = createWriter(database, origin, book);
      const output = work(writer);
      const { touched } = book;
      assertInScope(database, touched);
      withoutLens(database, () => {
        refreshFamilySummaries(database, touched, today(origin.clock));
        refreshOfficialSummaries(database, touched);
        refreshGridRows(database, touched);
        refreshSearch(database, touched);
      });
      if (touched.size > 0) noteChange(database, origin, touched, writer.changeSetId());
      return { output, changed: [...touched.keys()] };
    })
    .immediate();
}

function createWriter(database: Database, origin: WriteOrigin, book: TouchBook): Writer {
  let setId: number | null = null;
  const addChange = database.prepare(
    'INSERT INTO change (set_id, table_name, row_id, column_name, old_value, new_value) VALUES (?, ?, ?, ?, ?, ?)',
  );

  const addRow = database.prepare(
    "INSERT INTO change (set_id, table_name, row_id, column_name, new_value) VALUES (?, ?, ?, '*', ?)",
  );

  function changeSetId(): number {
    if (setId !== null) return setId;
    const last = database
      .prepare<[], { stamp: string }>('SELECT stamp FROM change_set ORDER BY stamp DESC LIMIT 1')
      .get();
    const now = origin.clock.now();
    const stamp = tickStamp(last?.stamp ?? null, now.getTime(), origin.device);
    const result = database
      .prepare(
        'INSERT INTO change_set (stamp, at, user_name, office_id, device, call, batch_id, account_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      )
      .run(
        stamp,
        now.toISOString(),
        origin.userName,
        origin.officeId,
        origin.device,
        origin.call,
        origin.batchId ?? null,
        origin.accountId ?? null,
      );
    setId = Number(result.lastInsertRowid);
    return setId;
  }

  function current(table: TableName, id: string): Row {
    // Through a lens a hidden value would be taken for the old one.
    seenRow(database, table, id);
    const found = prepared<[string], Row>(database, `SELECT * FROM main.${table} WHERE id = ?`);
    const row = found.get(id);
    if (!row) throw new Refusal('not-found', { table, id });
    return row;
  }

  function applyChanges(table: TableName, id: string, before: Row, after: Row): boolean {
    const changed = Object.keys(after).filter((column) => after[column] !== before[column]);
    if (changed.length === 0) return false;
    const set = changeSetId();
    for (const column of changed) {
      addChange.run(set, table, id, column, before[column] ?? null, after[column] ?? null);
    }
    const row = { ...before, ...after };
    // A key that stays is not written: its index would be, a removal leaves that alone.
    const keys = Object.entries(tableOf(table).keys ?? {})
      .map(([column, key]) => [column, key(row)] as const)
      .filter(([column, key]) => key !== before[column]);
    const columns = [...changed, ...keys.map(([column]) => column)];
    const values = [
      ...changed.map((column) => after[column] ?? null),
      ...keys.map(([, key]) => key),
    ];
    prepared<Value[], never>(
      database,
      `UPDATE main.${table} SET ${columns.map((column) => `${column} = ?`).join(', ')} WHERE id = ?`,
    ).run(...values, id);
    book.noteChanged(table, id);
    return true;
  }

  return {
    database,
    origin,
    insert(table, fields, id = newId(origin.clock.now().getTime())) {
      const row = givenFields(table, fields);
      const { lastInsertRowid } = insertion(database, table, row).run(...valuesOf(table, id, row));
      addRow.run(changeSetId(), table, id, JSON.stringify(row));
      book.noteAdded(table, Number(lastInsertRowid));
      book.noteNames(table, id, row);
      return id;
    },
    insertMany(table, rows) {
      if (rows.length === 0) return;
      book.noteAdded(table, insertRows(database, table, rows, changeSetId()));
      for (const { id, fields } of rows) book.noteNames(table, id, fields);
    },
    update(table, id, fields) {
      const before = current(table, id);
      const after: Row = {};
      for (const [column, value] of Object.entries<Value | undefined>(fields)) {
        if (value !== undefined) after[allowed(table, column)] = value;
      }
      keepHidden(database, table, before, after);
      return applyChanges(table, id, before, after);
    },
    remove(table, id) {
      const before = current(table, id);
      if (before['removed_at'] !== null) return;
      applyChanges(table, id, before, { removed_at: origin.clock.now().toISOString() });
    },
    restore(table, id) {
      applyChanges(table, id, current(table, id), { removed_at: null });
    },
    changeSetId,
  };
}

/**
 * A form sends back what it was shown: a value that the person sees hidden stays as it is.
 * @throws Refusal `not-allowed` when they put another in its place
 */
function keepHidden(database: Database, table: TableName, before: Row, after: Row): void {
  const hidden = [...hiddenColumns(database, table)].filter((column) => column in after);
  if (hidden.length === 0) return;
  const seen = seenRow(database, table, String(before['id']));
  for (const column of hidden) {
    // Hidden of some rows only, and not of this one.
    if (seen?.[column] === before[column]) continue;
    if (after[column] !== seen?.[column]) throw new Refusal('not-allowed', { field: column });
    delete after[column];
  }
}

/** The fields that have a value. */
function givenFields(table: TableName, fields: Readonly<Record<string, Value | undefined>>): Row {
  const row: Row = {};
  for (const column in fields) {
    const value = fields[column];
    if (value !== undefined && value !== null) row[allowed(table, column)] = value;
  }
  return row;
}

const noKeys: readonly (readonly [string, (row: Row) => string])[] = [];
const keysOfTable = new Map(
  (Object.keys(tables) as TableName[]).map((table) => [
    table,
    Object.entries(tableOf(table).keys ?? {}),
  ]),
);

/** The values of a new row in the order of `insertion`. */
function valuesOf(table: TableName, id: string, row: Row): Value[] {
  const values: Value[] = [id];
  for (const column in row) values.push(row[column] ?? null);
  for (const [, key] of keysOfTable.get(table) ?? noKeys) values.push(key(row));
  return values;
}

/** The statement that adds a row with these columns. */
function insertion(database: Database, table: TableName, row: Row): Statement<Value[], Row> {
  const keys = (keysOfTable.get(table) ?? noKeys).map(([column]) => column);
  const columns = ['id', ...Object.keys(row), ...keys];
  const places = columns.map(() => '?').join(', ');
  return prepared(database, `INSERT INTO main.${table} (${columns.join(', ')}) VALUES (${places})`);
}

/** Column names come from our own registry only, never from a message. */
function allowed(table: TableName, column: string): string {
  if (!columnsOf(table).has(column)) throw new Error(`no column ${table}.${column}`);
  return column;
}
