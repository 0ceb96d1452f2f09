/** What people have entered, as one text: equal before and after means that nothing else happened. */
import { tables } from '../../db/tables.ts';
import { tableNames } from '../../shared/tables.ts';
import type { Headquarters } from './headquarters.ts';

/** Tables that tell of imports themselves. */
const aboutImports: readonly string[] = ['import_batch'];

/** Every row that is not removed, of every table of `shared/tables.ts`, in the order of ids. */
export function dataOf({ database }: Headquarters): Record<string, unknown[]> {
  const names = tableNames.filter((table) => !aboutImports.includes(table));
  return Object.fromEntries(
    names.map((table) => [
      table,
      database
        .prepare(
          `SELECT id, ${tables[table].columns.join(', ')} FROM ${table} WHERE removed_at IS NULL ORDER BY id`,
        )
        .all(),
    ]),
  );
}

/** What is kept beside the rows: summaries, rows of grids and the search index, which must follow them. */
export function followersOf({ database }: Headquarters): Record<string, unknown[]> {
  const all = (sql: string) => database.prepare(sql).all();
  return {
    summaries: all(
      `SELECT s.* FROM family_summary s JOIN family f ON f.id = s.family_id
        WHERE f.removed_at IS NULL ORDER BY family_id`,
    ),
    search: all('SELECT kind, entity_id, title, detail, keys FROM search_doc ORDER BY entity_id'),
    plans: all('SELECT * FROM grid_plan ORDER BY seq'),
    log: all('SELECT * FROM grid_log ORDER BY seq'),
    members: all('SELECT * FROM grid_member ORDER BY seq'),
    officials: all(
      'SELECT s.* FROM official_summary s JOIN official o USING (seq) WHERE o.removed_at IS NULL ORDER BY seq',
    ),
    visits: all(
      `SELECT v.* FROM family_visit v JOIN family f ON f.seq = v.family
        WHERE f.removed_at IS NULL ORDER BY 1, 2`,
    ),
  };
}
