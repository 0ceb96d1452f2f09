import type { AnswerSource } from '../../shared/citizen-requests.ts';
import { linesOfRows } from '../change-lines.ts';
import type { Database } from '../open.ts';

/**
 * Finds who put a value where it is: the newest line of the change log that wrote the column, or the row itself.
 * @returns for table, row and column; null for what is older than the log
 */
export function createSourceFinder(
  database: Database,
): (table: string, rowId: string, column: string) => AnswerSource | null {
  const list = database.prepare<[string, string], AnswerSource & { readonly column: string }>(
    `SELECT c.column_name AS "column", s.at,
            b.file_name AS file, a.role_id AS roleId
       FROM (${linesOfRows}) c JOIN change_set s ON s.id = c.set_id
       LEFT JOIN import_batch b ON b.id = s.batch_id LEFT JOIN account a ON a.id = s.account_id
      WHERE c.table_name = ? ORDER BY c.id DESC`,
  );
  const known = new Map<string, ReturnType<typeof list.all>>();
  return (table, rowId, column) => {
    const key = `${table} ${rowId}`;
    const lines = known.get(key) ?? list.all(JSON.stringify([rowId]), table);
    known.set(key, lines);
    const line = lines.find((one) => one.column === column || one.column === '*');
    return line ? { at: line.at, file: line.file, roleId: line.roleId } : null;
  };
}
