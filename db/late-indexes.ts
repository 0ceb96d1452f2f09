/** Indexes of tables that grow to more than twice their size are built once, at the end. */
import type { Database } from './open.ts';

/** Fewer new rows are quicker written with the indexes in place. */
const worthwhile = 2000;

/**
 * Runs `work`, inside the caller's transaction, without the indexes of the tables to which it adds more rows than
 * they have; then builds these from what is there, which takes a quarter of the time of entering row by row. Unique
 * indexes stay: they are checks. Should `work` fail, the transaction is taken back and the indexes with it.
 * @param added table → how many rows `work` is about to add, about
 */
export function withLateIndexes<Output>(
  database: Database,
  added: ReadonlyMap<string, number>,
  work: () => Output,
): Output {
  const indexes = [...added].flatMap(([table, count]) =>
    count >= worthwhile && count > countRows(database, table) ? indexesOf(database, table) : [],
  );
  for (const { name } of indexes) database.exec(`DROP INDEX main.${name}`);
  const output = work();
  for (const { sql } of indexes) database.exec(sql);
  return output;
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
