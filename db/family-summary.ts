import type { TableName } from '../shared/tables.ts';
import type { Database } from './open.ts';
import { newSince, type Touched } from './touched.ts';

/** For each table, how to find the families whose summary a changed row touches. */
const familiesOf: Partial<Record<TableName, string>> = {
  family: 'SELECT value AS id FROM json_each(?)',
  person:
    'SELECT family_id AS id FROM membership WHERE person_id IN (SELECT value FROM json_each(?))',
  official:
    'SELECT family_id AS id FROM attachment WHERE family_id IS NOT NULL AND official_id IN (SELECT value FROM json_each(?))',
  log_entry:
    'SELECT family_id AS id FROM log_family WHERE log_entry_id IN (SELECT value FROM json_each(?))',
};
for (const table of [
  'family_income',
  'family_category',
  'membership',
  'attachment',
  'log_family',
  'plan_item',
  'decision',
] as const) {
  familiesOf[table] =
    `SELECT family_id AS id FROM ${table} WHERE family_id IS NOT NULL AND id IN (SELECT value FROM json_each(?))`;
}

/** Whether person `pp` with disability `d` and employment `e` is able to work on `:today`: 1 or 0. */
export const ableSql = `coalesce(pp.is_able_to_work, CASE
      WHEN json_extract(d.extra, '$.ableToWork') = 0 THEN 0
      WHEN pp.born_on > date(:today, '-16 years') THEN 0
      WHEN pp.born_on <= CASE pp.sex WHEN 'female' THEN date(:today, '-55 years') ELSE date(:today, '-60 years') END THEN 0
      ELSE coalesce(json_extract(e.extra, '$.ableToWork'), 1) END)`;

/**
 * @param isWanted picks the families `f`
 * @param wanted their ids, as a query
 */
const refresh = (isWanted: string, wanted: string) => `
INSERT INTO family_summary (
  seq, family_id, head_person_id, head_name, head_key, head_sort, members, able, income_total, income_on, per_capita,
  category_id, category_on, official_id, official_name, officials, plan_total, plan_done, next_due_on,
  visits, last_visit_on, has_open_decision)
SELECT f.seq, f.id, h.id, coalesce(h.full_name, ''), coalesce(h.name_key, ''), coalesce(h.name_sort, ''), coalesce(m.members, 0), coalesce(m.able, 0),
  i.total, i.period_end_on, CAST(i.total / nullif(coalesce(i.members, m.members), 0) / 3 AS INTEGER),
  c.category_id, c.from_on, a.official_id, o.full_name,
  (SELECT count(*) FROM attachment n WHERE n.family_id = f.id AND n.removed_at IS NULL AND n.to_on IS NULL),
  coalesce(p.total, 0), coalesce(p.done, 0), p.next_due_on, coalesce(v.visits, 0), v.last_on,
  EXISTS (SELECT 1 FROM decision d WHERE d.family_id = f.id AND d.state = 'open' AND d.removed_at IS NULL)
FROM family f
LEFT JOIN person h ON h.id = (
  SELECT mm.person_id FROM membership mm
   WHERE mm.family_id = f.id AND mm.removed_at IS NULL AND mm.to_on IS NULL
   ORDER BY mm.relation_id IS NOT 'relation.head', mm.position, mm.id LIMIT 1)
LEFT JOIN (
  SELECT mm.family_id, count(*) AS members,
    sum(${ableSql}) AS able
  FROM membership mm JOIN person pp ON pp.id = mm.person_id LEFT JOIN list_item e ON e.id = pp.employment_id
    LEFT JOIN list_item d ON d.id = pp.disability_id
  WHERE mm.family_id IN (${wanted}) AND mm.removed_at IS NULL AND mm.to_on IS NULL
  GROUP BY mm.family_id) m ON m.family_id = f.id
LEFT JOIN family_income i ON i.rowid = (
  SELECT ii.rowid FROM family_income ii WHERE ii.family_id = f.id AND ii.removed_at IS NULL
   ORDER BY ii.period_end_on DESC, ii.id DESC LIMIT 1)
LEFT JOIN family_category c ON c.rowid = (
  SELECT cc.rowid FROM family_category cc WHERE cc.family_id = f.id AND cc.removed_at IS NULL AND cc.to_on IS NULL
   ORDER BY cc.from_on DESC, cc.id DESC LIMIT 1)
LEFT JOIN attachment a ON a.rowid = (
  SELECT aa.rowid FROM attachment aa WHERE aa.family_id = f.id AND aa.removed_at IS NULL AND aa.to_on IS NULL
   ORDER BY aa.role_id IS NOT 'attachmentRole.attachedHead', aa.from_on DESC, aa.id LIMIT 1)
LEFT JOIN official o ON o.id = a.official_id
LEFT JOIN (
  SELECT family_id, sum(state_id <> 'planState.cancelled') AS total,
    sum(state_id IN ('planState.done', 'planState.released')) AS done,
    min(CASE WHEN is_open = 1 THEN due_on END) AS next_due_on
  FROM plan_item WHERE family_id IN (${wanted}) AND removed_at IS NULL
  GROUP BY family_id) p ON p.family_id = f.id
LEFT JOIN (
  SELECT lf.family_id, count(*) AS visits, max(le.day) AS last_on
  FROM log_family lf JOIN log_entry le ON le.id = lf.log_entry_id AND le.removed_at IS NULL
  WHERE lf.family_id IN (${wanted}) AND lf.removed_at IS NULL
  GROUP BY lf.family_id) v ON v.family_id = f.id
WHERE ${isWanted}
ON CONFLICT (family_id) DO UPDATE SET
  head_person_id = excluded.head_person_id, head_name = excluded.head_name, head_key = excluded.head_key,
  head_sort = excluded.head_sort,
  members = excluded.members, able = excluded.able, income_total = excluded.income_total,
  income_on = excluded.income_on, per_capita = excluded.per_capita, category_id = excluded.category_id,
  category_on = excluded.category_on, official_id = excluded.official_id, official_name = excluded.official_name,
  officials = excluded.officials, plan_total = excluded.plan_total, plan_done = excluded.plan_done,
  next_due_on = excluded.next_due_on, visits = excluded.visits, last_visit_on = excluded.last_visit_on,
  has_open_decision = excluded.has_open_decision`;
const given = 'SELECT value FROM json_each(:ids)';
const refreshOld = refresh(`f.id IN (${given})`, given);
const refreshNew = refresh('f.seq > :since', 'SELECT id FROM family WHERE seq > :since');

const forgetVisits =
  'DELETE FROM family_visit WHERE family IN (SELECT f.seq FROM family f WHERE f.id IN (SELECT value FROM json_each(?)))';
const noteVisits = `
INSERT INTO family_visit (family, day)
SELECT DISTINCT f.seq, le.day
  FROM log_family lf JOIN family f ON f.id = lf.family_id JOIN log_entry le ON le.id = lf.log_entry_id AND le.removed_at IS NULL
 WHERE lf.family_id IN (SELECT value FROM json_each(?)) AND lf.removed_at IS NULL`;

/**
 * Brings `family_summary` and `family_visit` in step with what a transaction changed; runs inside that transaction.
 * Able to work: the mark on the person; else not with a disability that bars work, not under 16, not from
 * pension age (60 men, 55 women) on; else as the employment says.
 */
export function refreshFamilySummaries(database: Database, touched: Touched, today: string): void {
  const families = new Set<string>();
  const visited = new Set<string>();
  for (const [table, { changed, families: named }] of touched) {
    for (const id of named) families.add(id);
    const sql = familiesOf[table];
    if (!sql || changed.size === 0) continue;
    const found = database.prepare<[string], string>(sql).pluck();
    for (const id of found.all(JSON.stringify([...changed]))) {
      families.add(id);
      if (table === 'log_entry' || table === 'log_family') visited.add(id);
    }
  }
  const since = newSince(touched, 'family');
  if (since !== null) database.prepare(refreshNew).run({ since, today });
  if (families.size > 0) {
    database.prepare(refreshOld).run({ ids: JSON.stringify([...families]), today });
  }
  for (const id of newlyVisited(database, touched)) visited.add(id);
  if (visited.size === 0) return;
  const ids = JSON.stringify([...visited]);
  database.prepare(forgetVisits).run(ids);
  database.prepare(noteVisits).run(ids);
}

/** Ids of the families, new ones too, that new entries of the log name. */
function newlyVisited(database: Database, touched: Touched): string[] {
  const since = newSince(touched, 'log_family');
  if (since === null) return [];
  const named = 'SELECT DISTINCT family_id FROM log_family WHERE rowid > ?';
  return database.prepare<[number], string>(named).pluck().all(since);
}
