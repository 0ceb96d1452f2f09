import { Refusal } from '../../shared/errors.ts';
import { type TableName, tableNames } from '../../shared/tables.ts';
import { changeLines, rowsOfLine } from '../change-lines.ts';
import type { Database } from '../open.ts';
import { tableOf, type Value } from '../tables.ts';
import type { Writer } from '../write.ts';
import type { Row } from './plan.ts';

interface Change {
  readonly table_name: TableName;
  readonly row_id: string;
  readonly column_name: string;
  readonly old_value: Value;
  readonly new_value: Value;
}

export interface UndoOptions {
  /** Told now and then; may throw to stop, then everything is as before. */
  readonly onStep: (done: number, total: number) => void;
}

const rowsPerStep = 500;

/**
 * Takes a whole import back, all or nothing, inside the transaction of `writer`: what it added is marked as
 * removed, what it changed has its former values again.
 * @throws Refusal `not-found`, `cannot-undo` when something of it was edited later or refers to it
 */
export function undoImport(writer: Writer, batchId: string, { onStep }: UndoOptions): void {
  const { database } = writer;
  const batch = database
    .prepare<[string], { undoneAt: string | null }>(
      'SELECT undone_at AS undoneAt FROM import_batch WHERE id = ? AND removed_at IS NULL',
    )
    .get(batchId);
  if (!batch || batch.undoneAt !== null) {
    throw new Refusal('not-found', { table: 'import_batch', id: batchId });
  }
  const setIds = listSets(database, batchId);
  refuseWhenReferredTo(database, setIds);
  const changes = listChanges(database, setIds);
  const rowOf = createRowReader(database);
  for (const [at, change] of changes.entries()) {
    if (at % rowsPerStep === 0) onStep(at, changes.length);
    if (change.table_name !== 'import_batch') undoChange(writer, change, rowOf);
  }
  writer.update('import_batch', batchId, { undone_at: writer.origin.clock.now().toISOString() });
  const own = writer.changeSetId();
  const mark = database.prepare('UPDATE change_set SET undone_by = ? WHERE id = ?');
  for (const id of setIds) mark.run(own, id);
  database.prepare('UPDATE change_set SET undoes = ? WHERE id = ?').run(setIds.at(-1), own);
}

function listSets(database: Database, batchId: string): number[] {
  return database
    .prepare<[string], number>(
      'SELECT id FROM change_set WHERE batch_id = ? AND undone_by IS NULL AND undoes IS NULL ORDER BY id',
    )
    .pluck()
    .all(batchId);
}

/** Last things first. */
function listChanges(database: Database, setIds: readonly number[]): Change[] {
  return database
    .prepare<[string], Change>(
      `SELECT table_name, row_id, column_name, old_value, new_value
         FROM change WHERE set_id IN (SELECT value FROM json_each(?)) ORDER BY id DESC`,
    )
    .all(JSON.stringify(setIds))
    .flatMap((line) => rowsOfLine(line).reverse());
}

type RowReader = (table: TableName, id: string) => Row;

function createRowReader(database: Database): RowReader {
  const statements = new Map(
    tableNames.map((table) => [
      table,
      database.prepare<[string], Row>(`SELECT * FROM ${table} WHERE id = ?`),
    ]),
  );
  return (table, id) => {
    const row = statements.get(table)?.get(id);
    if (!row) throw new Refusal('not-found', { table, id });
    return row;
  };
}

function undoChange(writer: Writer, change: Change, rowOf: RowReader): void {
  const { table_name: table, row_id: rowId, column_name: column } = change;
  const { old_value: before, new_value: after } = change;
  const row = rowOf(table, rowId);
  if (column === '*') {
    const edited = editedColumn(table, row, JSON.parse(String(after)) as Row);
    if (edited !== null) throw new Refusal('cannot-undo', { table, column: edited });
    writer.remove(table, rowId);
  } else if (column === 'removed_at') {
    if (row['removed_at'] === null) throw new Refusal('cannot-undo', { table, column });
    writer.restore(table, rowId);
  } else {
    if (row[column] !== after) throw new Refusal('cannot-undo', { table, column });
    writer.update(table, rowId, { [column]: before });
  }
}

/** Columns that are never empty: what a new row has in them when nothing is given. */
const defaults: Readonly<Record<string, Value>> = {
  returns: 0,
  plan_edition: 0,
  position: 0,
  visited: 0,
  work: '',
  found: 0,
  solved: 0,
  state: 'open',
  params: '{}',
  options: '[]',
  question: '',
};

/** A column of a row that is no longer as the import made it; null when all are. */
function editedColumn(table: TableName, row: Row, made: Row): string | null {
  const isAsMade = (column: string) => {
    const value = row[column] ?? null;
    return value === (made[column] ?? null) || (!(column in made) && value === defaults[column]);
  };
  if (row['removed_at'] !== null) return 'removed_at';
  return tableOf(table).columns.find((column) => !isAsMade(column)) ?? null;
}

/** Something entered later hangs on a row that the import made: a plan of its family, a visit. */
function refuseWhenReferredTo(database: Database, setIds: readonly number[]): void {
  // What the import did, row by row: asked for each row that names another.
  database.exec(
    'CREATE TEMP TABLE undoing (row_id, table_name, column_name, PRIMARY KEY (row_id, table_name, column_name)) WITHOUT ROWID',
  );
  database
    .prepare(
      `INSERT OR IGNORE INTO temp.undoing SELECT row_id, table_name, column_name FROM ${changeLines}
        WHERE set_id IN (SELECT value FROM json_each(?))`,
    )
    .run(JSON.stringify(setIds));
  const made = new Set(
    database
      .prepare<[], string>("SELECT DISTINCT table_name FROM temp.undoing WHERE column_name = '*'")
      .pluck()
      .all(),
  );
  for (const table of tableNames) {
    for (const { from, parent } of listReferences(database, table)) {
      if (!made.has(parent) || parent === 'import_batch') continue;
      const found = database
        .prepare<[string]>(
          `SELECT 1 FROM ${table} t
            WHERE t.removed_at IS NULL
              AND EXISTS (SELECT 1 FROM temp.undoing u
                           WHERE u.row_id = t.${from} AND u.table_name = ? AND u.column_name = '*')
              AND NOT EXISTS (SELECT 1 FROM temp.undoing own
                               WHERE own.row_id = t.id AND own.column_name IN ('*', '${from}'))
            LIMIT 1`,
        )
        .get(parent);
      if (found) throw new Refusal('cannot-undo', { table, column: from });
    }
  }
  database.exec('DROP TABLE temp.undoing');
}

function listReferences(database: Database, table: TableName): { from: string; parent: string }[] {
  return database
    .prepare<[string], { from: string; parent: string }>(
      'SELECT "from", "table" AS parent FROM pragma_foreign_key_list(?)',
    )
    .all(table);
}
