import type { TableName } from '../shared/tables.ts';
import type { Database } from './open.ts';
import { newSince, type Touched } from './touched.ts';

/** For each table, how to find the officials whose summary a changed row touches; `?` is a JSON array of ids. */
const officialsOf: Partial<Record<TableName, string>> = {
  official: 'SELECT id FROM official WHERE id IN (SELECT value FROM json_each(?))',
  attachment:
    'SELECT official_id AS id FROM attachment WHERE id IN (SELECT value FROM json_each(?))',
  mahalla:
    'SELECT official_id AS id FROM attachment WHERE mahalla_id IN (SELECT value FROM json_each(?))',
  // The norm of a role may be another.
  list_item: `SELECT official_id AS id FROM attachment WHERE role_id IN (SELECT value FROM json_each(?))`,
};

const currentOf = `a.official_id IN (SELECT value FROM json_each(:ids)) AND a.removed_at IS NULL AND a.to_on IS NULL`;

/** Families held in each role that has a norm (list 'attachmentRole', `normFamilies`). */
export const normsByRole = (condition: string) => `
  SELECT a.official_id, a.role_id, count(DISTINCT a.family_id) AS families,
         json_extract(r.extra, '$.normFamilies') AS norm
    FROM attachment a JOIN list_item r ON r.id = a.role_id
   WHERE ${condition} AND a.family_id IS NOT NULL AND json_extract(r.extra, '$.normFamilies') IS NOT NULL
   GROUP BY a.official_id, a.role_id`;

// Of the roles somebody holds, the one in which they are furthest over: SQLite takes the row of the max.
const refresh = `
INSERT OR REPLACE INTO official_summary (
  seq, attachments, families, mahallas, mahalla_names, mahalla_keys, norm, over_norm)
SELECT o.seq, coalesce(w.attachments, 0), coalesce(w.families, 0), coalesce(w.mahallas, 0),
       ms.names, ms.name_keys, n.norm, n.over_norm
  FROM json_each(:ids) AS wanted JOIN official o ON o.id = wanted.value
  LEFT JOIN (
    SELECT a.official_id, count(*) AS attachments, count(DISTINCT a.family_id) AS families,
           count(DISTINCT a.mahalla_id) AS mahallas
      FROM attachment a WHERE ${currentOf} GROUP BY a.official_id) w ON w.official_id = o.id
  LEFT JOIN (
    SELECT official_id, norm, max(families - norm) AS over_norm
      FROM (${normsByRole(currentOf)}) GROUP BY official_id) n ON n.official_id = o.id
  LEFT JOIN (
    SELECT official_id, group_concat(name, ', ') AS names, group_concat(name_key, ', ') AS name_keys
      FROM (SELECT DISTINCT a.official_id, m.name, m.name_key, m.name_sort
              FROM attachment a JOIN mahalla m ON m.id = a.mahalla_id WHERE ${currentOf}
             ORDER BY a.official_id, m.name_sort)
     GROUP BY official_id) ms ON ms.official_id = o.id`;

/** Brings `official_summary` in step with what a transaction changed; runs inside that transaction. */
export function refreshOfficialSummaries(database: Database, touched: Touched): void {
  const officials = new Set(touched.get('attachment')?.officials);
  const since = newSince(touched, 'official');
  if (since !== null) {
    const added = database.prepare<[number], string>('SELECT id FROM official WHERE seq > ?');
    for (const id of added.pluck().all(since)) officials.add(id);
  }
  for (const [table, sql] of Object.entries(officialsOf) as [TableName, string][]) {
    const ids = touched.get(table)?.changed;
    if (!ids || ids.size === 0) continue;
    const found = database.prepare<[string], string>(sql).pluck();
    for (const id of found.all(JSON.stringify([...ids]))) officials.add(id);
  }
  if (officials.size === 0) return;
  database.prepare(refresh).run({ ids: JSON.stringify([...officials]) });
}
