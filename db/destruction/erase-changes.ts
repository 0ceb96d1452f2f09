import { changeLines, keepFields, type LinePlace } from '../change-lines.ts';
import { digestOfSet } from '../journal.ts';
import type { Database } from '../open.ts';
import { tableOf } from '../tables.ts';
import { type Blank, blanks, idsOf } from './blanks.ts';
import type { SweptChange } from './sweep.ts';
import type { Targets } from './targets.ts';
import type { EmptiedSet } from './vouch.ts';

/** Lines of the change log about one kind of rows; found before the rows themselves go. */
export interface ChangeLines {
  readonly table: Blank['table'];
  readonly rowIds: readonly string[];
  readonly columns: readonly string[];
}

/** What the change log says of the rows that are to be blanked. */
export function changeLinesOf(database: Database, targets: Targets): ChangeLines[] {
  return blanks.map((blank) => ({
    table: blank.table,
    columns: blank.columns ? Object.keys(blank.columns) : tableOf(blank.table).columns,
    rowIds: database
      .prepare<[string], string>(`SELECT id FROM main.${blank.table} WHERE ${blank.where}`)
      .pluck()
      .all(JSON.stringify(idsOf(blank, targets))),
  }));
}

/**
 * Empties the change log of destroyed values.
 * @returns how many lines lost something, and the sets they are of with their digests before and after
 */
export function eraseChanges(
  database: Database,
  lines: readonly ChangeLines[],
  texts: readonly SweptChange[],
): { readonly values: number; readonly sets: readonly EmptiedSet[] } {
  const sets = new Map<number, string>();
  const listSets = database.prepare<[string, string, string], number>(
    `SELECT DISTINCT set_id FROM ${changeLines}
      WHERE row_id IN (SELECT value FROM json_each(?)) AND table_name = ?
        AND (column_name = '*' OR column_name IN (SELECT value FROM json_each(?)))`,
  );
  const asked = lines.filter(({ rowIds }) => rowIds.length > 0);
  const paramsOf = ({ rowIds, table, columns }: ChangeLines) =>
    [JSON.stringify(rowIds), table, JSON.stringify(columns)] as const;
  for (const one of asked)
    for (const setId of listSets.pluck().all(...paramsOf(one))) sets.set(setId, '');
  for (const { setId } of texts) sets.set(setId, '');
  for (const setId of sets.keys()) sets.set(setId, digestOfSet(database, setId));

  let values = 0;
  const clean = database.prepare(
    'UPDATE main.change SET old_value = ?, new_value = ? WHERE id = ?',
  );
  for (const { id, place, oldValue, newValue } of texts)
    values +=
      place === null
        ? clean.run(oldValue, newValue, id).changes
        : keepFields(database, { id, place }, String(newValue));
  for (const one of asked) {
    const [rows, table, columns] = paramsOf(one);
    values += database
      .prepare(
        `UPDATE main.change SET old_value = NULL, new_value = NULL
          WHERE row_id IN (SELECT value FROM json_each(?)) AND table_name = ?
            AND column_name IN (SELECT value FROM json_each(?))`,
      )
      .run(rows, table, columns).changes;
    const paths = one.columns.map((column) => `'$.${column}'`).join(', ');
    values += database
      .prepare(
        `UPDATE main.change SET new_value = json_remove(new_value, ${paths})
          WHERE row_id IN (SELECT value FROM json_each(?)) AND table_name = ? AND column_name = '*'`,
      )
      .run(rows, table).changes;
    values += eraseManyInOne(database, one);
  }
  return {
    values,
    sets: [...sets]
      .map(([setId, before]) => ({ setId, before, after: digestOfSet(database, setId) }))
      .filter(({ before, after }) => before !== after),
  };
}

/** The same where a row stands with many others in one line. Answers of how many rows. */
function eraseManyInOne(database: Database, { rowIds, table, columns }: ChangeLines): number {
  const found = database
    .prepare<[string, string], LinePlace & { fields: string }>(
      `SELECT id, place, new_value AS fields FROM ${changeLines}
        WHERE place IS NOT NULL AND row_id IN (SELECT value FROM json_each(?)) AND table_name = ?`,
    )
    .all(JSON.stringify(rowIds), table);
  for (const { fields, ...line } of found) {
    const rest = Object.entries(JSON.parse(fields) as object).filter(
      ([column]) => !columns.includes(column),
    );
    keepFields(database, line, JSON.stringify(Object.fromEntries(rest)));
  }
  return found.length;
}
