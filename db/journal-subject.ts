/** What a change is about, for the journal: one family, mahalla, official, account or role. */
import type { JournalSubject } from '../shared/journal.ts';
import type { TableName } from '../shared/tables.ts';
import { changeLines } from './change-lines.ts';
import type { Database } from './open.ts';
import { prepared } from './statements.ts';
import { countNew, type Touched } from './touched.ts';

export interface ChangeSubject {
  readonly subjectKind: JournalSubject | null;
  readonly subjectId: string | null;
  /** How many rows, when they are not of one subject. */
  readonly detail: string | null;
}

/** Which rows name the subject: the expression of its id over rows `t` of a table. */
const subjects: readonly (readonly [JournalSubject, Partial<Record<TableName, string>>])[] = [
  [
    'family',
    {
      family: 't.id',
      membership: 't.family_id',
      person: `(SELECT m.family_id FROM main.membership m WHERE m.person_id = t.id
                 ORDER BY m.removed_at IS NOT NULL, m.to_on IS NOT NULL LIMIT 1)`,
      family_income: 't.family_id',
      family_category: 't.family_id',
      family_register: 't.family_id',
      family_cause: 't.family_id',
      plan_item: 't.family_id',
      attachment: 't.family_id',
      log_family: 't.family_id',
      decision: 't.family_id',
      printed_sheet: "CASE t.kind WHEN 'plan' THEN t.subject_id END",
    },
  ],
  [
    'mahalla',
    {
      mahalla: 't.id',
      mahalla_post: 't.mahalla_id',
      attachment: 't.mahalla_id',
      log_entry: 't.mahalla_id',
    },
  ],
  ['official', { official: 't.id', attachment: 't.official_id', log_entry: 't.official_id' }],
  ['account', { account: 't.id' }],
  ['role', { role: 't.id' }],
];

interface ChangedRow {
  readonly table: TableName;
  readonly id: string;
}

/** More rows than one form writes are not looked through: they are a batch. */
const mostRows = 40;

/** The one subject of all rows that a transaction touched, else how many rows there were. */
export function subjectOfChange(
  database: Database,
  setId: number,
  touched: Touched,
): ChangeSubject {
  let added = 0;
  for (const table of touched.keys()) added += countNew(database, touched, table);
  // Each of them has its line in the set.
  if (added > mostRows) return batchOf(added, touched);
  const rows = prepared<[number, number], ChangedRow>(
    database,
    `SELECT DISTINCT table_name AS "table", row_id AS id FROM ${changeLines} WHERE set_id = ? LIMIT ?`,
  ).all(setId, mostRows + 1);
  if (rows.length > mostRows) return batchOf(added, touched);
  for (const [subjectKind, tables] of subjects) {
    const ids = idsOf(database, rows, tables);
    const [subjectId = null] = ids;
    if (ids.size === 1) return { subjectKind, subjectId, detail: null };
    if (ids.size > 1) break;
  }
  return { subjectKind: null, subjectId: null, detail: String(rows.length) };
}

/** Rows that are new and rows that were there. */
function batchOf(added: number, touched: Touched): ChangeSubject {
  const changed = [...touched.values()].reduce((sum, rows) => sum + rows.changed.size, 0);
  return { subjectKind: null, subjectId: null, detail: String(added + changed) };
}

function idsOf(
  database: Database,
  rows: readonly ChangedRow[],
  tables: Partial<Record<TableName, string>>,
): Set<string> {
  const ids = new Set<string>();
  for (const [table, sql] of Object.entries(tables)) {
    const changed = rows.filter((row) => row.table === table).map((row) => row.id);
    if (changed.length === 0) continue;
    const named = prepared<[string], { id: string | null }>(
      database,
      `SELECT DISTINCT ${sql} AS id FROM main.${table} t WHERE t.id IN (SELECT value FROM json_each(?))`,
    ).all(JSON.stringify(changed));
    for (const { id } of named) if (id !== null) ids.add(id);
  }
  return ids;
}
