import { type TableName, tableNames } from '../../shared/tables.ts';
import { changeLines } from '../change-lines.ts';
import { removeJournalRowsFrom } from '../journal-rows.ts';
import type { Database } from '../open.ts';

/** Tables that the program keeps beside those that people change, row by row. */
const keptFor = {
  official_summary: 'official',
  grid_plan: 'plan_item',
  grid_log: 'log_entry',
  grid_member: 'membership',
};

/**
 * Takes back whole change sets as if they had never been, the log included: the rollback of work that
 * needed several transactions and was cancelled half way. Nothing may have been built on them since.
 */
export function eraseSetsFrom(database: Database, firstSetId: number): void {
  database.pragma('defer_foreign_keys = ON');
  const made = `SELECT row_id FROM ${changeLines} WHERE set_id >= ? AND table_name = ?`;
  const run = (sql: string, table: TableName) => database.prepare(sql).run(firstSetId, table);
  run(
    `DELETE FROM family_visit WHERE family IN (SELECT seq FROM family WHERE id IN (${made}))`,
    'family',
  );
  run(`DELETE FROM family_summary WHERE family_id IN (${made})`, 'family');
  for (const table of ['family', 'person', 'mahalla', 'official'] as const) {
    run(
      `INSERT INTO search_index (search_index, rowid, keys)
       SELECT 'delete', id, keys FROM search_doc WHERE entity_id IN (${made})`,
      table,
    );
    run(`DELETE FROM search_doc WHERE entity_id IN (${made})`, table);
  }
  // From those that refer to those referred to, so that each lookup of a referring row finds nothing.
  for (const table of [...tableNames].reverse()) {
    run(`DELETE FROM ${table} WHERE id IN (${made} AND column_name = '*')`, table);
  }
  for (const [kept, table] of Object.entries(keptFor)) {
    database.exec(`DELETE FROM ${kept} WHERE seq NOT IN (SELECT seq FROM ${table})`);
  }
  // The chain goes on from the line before: of an office that never was there is nothing to vouch for.
  const { first } = database
    .prepare<[number], { first: number | null }>(
      'SELECT min(seq) AS first FROM journal_entry WHERE set_id >= ?',
    )
    .get(firstSetId) ?? { first: null };
  if (first !== null) {
    database.prepare('DELETE FROM journal_entry WHERE seq >= ?').run(first);
    removeJournalRowsFrom(database, first);
  }
  database.prepare('DELETE FROM change WHERE set_id >= ?').run(firstSetId);
  database.prepare('DELETE FROM change_set WHERE id >= ?').run(firstSetId);
}
