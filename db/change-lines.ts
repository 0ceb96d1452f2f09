/**
 * The change log line by line. Rows that came in together stand many in one line: one for each takes half as much room
 * again, and the writing of an import a seventh longer. Whoever reads the log sees each for itself.
 */
import type { Database } from './open.ts';
import { prepared } from './statements.ts';
import type { Value } from './tables.ts';

/** The part of a line that this is about, as the log has it. */
interface ChangeLine {
  readonly row_id: string;
  readonly column_name: string;
  readonly old_value: Value;
  readonly new_value: Value;
}

/**
 * Of a line that tells of many rows a line for each, in the order in which they came in; any other as it is. For whoever
 * reads whole sets: a third of the time that `changeLines` takes.
 */
export function rowsOfLine<Line extends ChangeLine>(line: Line): Line[] {
  if (line.column_name !== '**') return [line];
  const { columns } = JSON.parse(String(line.old_value)) as { columns: readonly string[] };
  const rows = JSON.parse(String(line.new_value)) as [string, ...Value[]][];
  return rows.map(([id, ...values]) => {
    const made: Record<string, Value> = {};
    for (const [at, column] of columns.entries()) {
      const value = values[at] ?? null;
      if (value !== null) made[column] = value;
    }
    const fields = JSON.stringify(made);
    return { ...line, row_id: id, column_name: '*', old_value: null, new_value: fields };
  });
}

/** The fields that a row `j` of a line `c` has, as the line of a single row says them. */
const fieldsOfOne = `(
  SELECT json_group_object(n.value, j.value ->> (n.key + 1)) FROM json_each(c.old_value, '$.columns') AS n
   WHERE j.value ->> (n.key + 1) IS NOT NULL)`;

/** A query for FROM: each row for itself; of those that stand many in one line with their place there, else NULL. */
export const changeLines = `(
SELECT id, NULL AS place, set_id, table_name, row_id, column_name, old_value, new_value
  FROM main.change WHERE column_name <> '**'
UNION ALL
SELECT c.id, j.key, c.set_id, c.table_name, j.value ->> 0, '*', NULL, ${fieldsOfOne}
  FROM main.change AS c JOIN json_each(c.new_value) AS j WHERE c.column_name = '**')`;

/**
 * As `changeLines`, of the rows whose ids stand in a JSON array, `?`: they are looked up, while that would take every
 * line of many rows apart.
 */
export const linesOfRows = `
WITH wanted (id) AS MATERIALIZED (SELECT value FROM json_each(?))
SELECT c.id, NULL AS place, c.set_id, c.table_name, c.row_id, c.column_name, c.old_value, c.new_value
  FROM wanted CROSS JOIN change AS c ON c.row_id = wanted.id WHERE c.column_name <> '**'
UNION ALL
SELECT c.id, j.key, c.set_id, c.table_name, wanted.id, '*', NULL, ${fieldsOfOne}
  FROM wanted CROSS JOIN change AS c INDEXED BY change_of_many ON c.row_id <= wanted.id AND c.old_value ->> 'last' >= wanted.id
 CROSS JOIN json_each(c.new_value) AS j ON j.value ->> 0 = wanted.id
 WHERE c.column_name = '**'`;

/** A row that stands with many others in one line. */
export interface LinePlace {
  readonly id: number;
  readonly place: number;
}

/** Of one row of a line that tells of many only these fields stay, a JSON object. Answers of how many rows: one. */
export function keepFields(database: Database, { id, place }: LinePlace, fields: string): number {
  const path = `$[${place}]`;
  const line = prepared<[string, number], { columns: string; rowId: string }>(
    database,
    `SELECT old_value ->> 'columns' AS columns, new_value ->> ? AS rowId FROM main.change WHERE id = ?`,
  ).get(`${path}[0]`, id);
  if (!line) return 0;
  const kept = JSON.parse(fields) as Readonly<Record<string, unknown>>;
  const columns = JSON.parse(line.columns) as string[];
  const row = [line.rowId, ...columns.map((column) => kept[column] ?? null)];
  // By SQLite, which leaves the other rows to the byte as they are.
  return prepared<[string, string, number], never>(
    database,
    'UPDATE main.change SET new_value = json_replace(new_value, ?, json(?)) WHERE id = ?',
  ).run(path, JSON.stringify(row), id).changes;
}
