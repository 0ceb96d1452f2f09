import type { HistoryLine } from '../shared/desk.ts';
import type { TableName } from '../shared/tables.ts';
import type { Database } from './open.ts';
import type { Value } from './tables.ts';

export type UnnamedLine = Omit<HistoryLine, 'subject' | 'oldName' | 'newName'>;

/** By what a row of each table is called in its history; `?` is a JSON array of ids. */
const subjects: Partial<Record<TableName, string>> = {
  person: 'SELECT id, full_name AS name FROM person WHERE id IN (SELECT value FROM json_each(?))',
  membership: `SELECT m.id, p.full_name AS name FROM membership m JOIN person p ON p.id = m.person_id
    WHERE m.id IN (SELECT value FROM json_each(?))`,
  plan_item:
    'SELECT id, measure AS name FROM plan_item WHERE id IN (SELECT value FROM json_each(?))',
  attachment: `SELECT a.id, o.full_name AS name FROM attachment a JOIN official o ON o.id = a.official_id
    WHERE a.id IN (SELECT value FROM json_each(?))`,
  family_income:
    'SELECT id, period_end_on AS name FROM family_income WHERE id IN (SELECT value FROM json_each(?))',
  family_category:
    'SELECT id, category_id AS name FROM family_category WHERE id IN (SELECT value FROM json_each(?))',
  family_register:
    'SELECT id, register_id AS name FROM family_register WHERE id IN (SELECT value FROM json_each(?))',
  family_cause:
    'SELECT id, cause_id AS name FROM family_cause WHERE id IN (SELECT value FROM json_each(?))',
  log_family: `SELECT lf.id, e.day AS name FROM log_family lf JOIN log_entry e ON e.id = lf.log_entry_id
    WHERE lf.id IN (SELECT value FROM json_each(?))`,
  mahalla_post:
    'SELECT id, post_id AS name FROM mahalla_post WHERE id IN (SELECT value FROM json_each(?))',
};

/** Columns that hold the id of a row with a name. */
const named: Readonly<Record<string, string>> = {
  person_id:
    'SELECT id, full_name AS name FROM person WHERE id IN (SELECT value FROM json_each(?))',
  official_id:
    'SELECT id, full_name AS name FROM official WHERE id IN (SELECT value FROM json_each(?))',
  mahalla_id: 'SELECT id, name FROM mahalla WHERE id IN (SELECT value FROM json_each(?))',
  family_id: `SELECT family_id AS id, head_name AS name FROM family_summary
    WHERE family_id IN (SELECT value FROM json_each(?))`,
};

/** Puts names beside the ids of lines of history; ids of list items and days are left to the window. */
export function nameLines(database: Database, lines: readonly UnnamedLine[]): HistoryLine[] {
  const names = new Map<string, string>();
  const look = (key: string, sql: string, ids: readonly Value[]) => {
    if (ids.length === 0) return;
    const found = database
      .prepare<[string], { id: string; name: string }>(sql)
      .all(JSON.stringify(ids));
    for (const { id, name } of found) names.set(`${key} ${id}`, name);
  };
  for (const [table, sql] of Object.entries(subjects)) {
    look(
      table,
      sql,
      lines.filter((line) => line.table === table).map((line) => line.rowId),
    );
  }
  for (const [column, sql] of Object.entries(named)) {
    const own = lines.filter((line) => line.column === column);
    look(
      column,
      sql,
      own.flatMap((line) => [line.oldValue, line.newValue]),
    );
  }
  return lines.map((line) => ({
    ...line,
    subject: names.get(`${line.table} ${line.rowId}`) ?? null,
    oldName: names.get(`${line.column} ${line.oldValue}`) ?? null,
    newName: names.get(`${line.column} ${line.newValue}`) ?? null,
  }));
}
