/** Indexes of tables that grow to more than twice their size are built once, at the end. */
import type { Database } from './open.ts';
import { prepared } from './statements.ts';

/** Fewer new rows are quicker written with the indexes in place. */
const worthwhile = 2000;

/**
 * Runs `work`, inside the caller's transaction, without the indexes of the tables to which it adds more rows than
 * they have; then builds these from what is there, which takes a quarter of the time of entering row by row. Unique
 * indexes stay: they are checks. Should `work` fail, the transaction is taken back and the indexes with it.
 * @param added table → how many rows `work` is about to add, about
 * @param work to call what it is given now and then, when it writes more than the cache holds
 */
export function withLateIndexes<Output>(
  database: Database,
  added: ReadonlyMap<string, number>,
  work: (keepSchemaNear: () => void) => Output,
): Output {
  const indexes = [...added].flatMap(([table, count]) =>
    count >= worthwhile && count > countRows(database, table) ? indexesOf(database, table) : [],
  );
  for (const { name } of indexes) database.exec(`DROP INDEX main.${name}`);
  const output = work(() => walkSchema(database));
  for (const { sql } of indexes) database.exec(sql);
  return output;
}

/**
 * The pages of the schema were changed and will be once more. Used between they stay in the cache; else they go to the
 * WAL early and are written there a second time, and for that SQLite reads all that came after them again at the end, to
 * make its sums anew: of a large import 117 MB, a tenth of a second.
 */
function walkSchema(database: Database): void {
  prepared<[], number>(database, 'SELECT count(*) FROM main.sqlite_schema').get();
}

function countRows(database: Database, table: string): number {
  return database.prepare<[], number>(`SELECT count(*) FROM main.${table}`).pluck().get() ?? 0;
}

/** With the statements that made them; those of UNIQUE columns have none. */
function indexesOf(database: Database, table: string): { name: string; sql: string }[] {
  return database
    .prepare<[string], { name: string; sql: string }>(
      `SELECT s.name, s.sql FROM main.sqlite_schema s JOIN pragma_index_list(s.tbl_name, 'main') i ON i.name = s.name
        WHERE s.type = 'index' AND s.tbl_name = ? AND s.sql IS NOT NULL AND i."unique" = 0`,
    )
    .all(table);
}
