/** Which rows of which table belong to a person's mahallas, and what stands in place of fields they may not see. */
import type { Lens } from './lens.ts';
import { maskedNumber } from './masked-number.ts';

const ids = '(SELECT id FROM temp.lens_mahalla)';
const seqs = '(SELECT seq FROM temp.lens_mahalla)';
const familyById = (column: string) =>
  `(SELECT f.mahalla_id FROM main.family f WHERE f.id = t.${column}) IN ${ids}`;
const familyBySeq = (column: string) =>
  `(SELECT f.mahalla_id FROM main.family f WHERE f.seq = t.${column}) IN ${ids}`;
const memberInScope = (id: string) => `SELECT 1 FROM main.membership m
  JOIN main.family f ON f.id = m.family_id
  WHERE m.person_id = ${id} AND f.mahalla_id IN ${ids}`;
// Whoever belongs to no family any more, belongs where they did: they are removed there, and brought back.
const personInScope = (id: string) => `(EXISTS (${memberInScope(id)} AND m.removed_at IS NULL)
  OR NOT EXISTS (SELECT 1 FROM main.membership l WHERE l.person_id = ${id} AND l.removed_at IS NULL)
    AND EXISTS (${memberInScope(id)}))`;

/** Table → condition on its row `t`. Tables that are not here are seen whole. */
export const lensConditions: Readonly<Record<string, string>> = {
  mahalla: `t.id IN ${ids}`,
  mahalla_post: `t.mahalla_id IN ${ids}`,
  family: `t.mahalla_id IN ${ids}`,
  family_income: familyById('family_id'),
  family_category: familyById('family_id'),
  family_register: familyById('family_id'),
  family_cause: familyById('family_id'),
  membership: familyById('family_id'),
  person: personInScope('t.id'),
  attachment: `t.mahalla_id IN ${ids} OR ${familyById('family_id')}`,
  log_entry: `t.mahalla_id IN ${ids}`,
  // An entry of another mahalla may name a family of one's own: neither it nor its number is seen.
  log_family: `${familyById('family_id')}
    AND (SELECT e.mahalla_id FROM main.log_entry e WHERE e.id = t.log_entry_id) IN ${ids}`,
  plan_item: familyById('family_id'),
  // Whoever sees only one of two families that a question is about could not answer it, and is not asked.
  decision: `${familyById('family_id')}
    AND (t.table_name <> 'person' OR t.row_id IS NULL OR ${personInScope('t.row_id')})
    AND NOT EXISTS (SELECT 1 FROM json_each(t.options) o JOIN main.family f ON f.id = o.value ->> 'rowId'
      WHERE f.mahalla_id IS NULL OR f.mahalla_id NOT IN ${ids})
    AND NOT EXISTS (SELECT 1 FROM main.family f WHERE f.id = t.params ->> 'otherFamilyId'
      AND (f.mahalla_id IS NULL OR f.mahalla_id NOT IN ${ids}))`,
  printed_sheet: familyById('subject_id'),
  consent: personInScope('t.person_id'),
  family_retention: familyById('family_id'),
  citizen_request: personInScope('t.person_id'),
  family_summary: familyBySeq('seq'),
  // Read by the thousand: a list of the families is asked faster than each of them.
  family_visit: `t.family IN (SELECT f.seq FROM main.family f WHERE f.mahalla_id IN ${ids})`,
  grid_plan: `t.mahalla IN ${seqs}`,
  grid_log: `t.mahalla IN ${seqs}`,
  grid_member: `t.mahalla IN ${seqs}`,
  grid_journal: `(t.family IS NULL OR ${familyBySeq('family')}) AND (t.person IS NULL OR t.family IS NOT NULL)
    AND (t.mahalla IS NULL OR t.mahalla IN ${seqs})`,
  search_doc: `CASE t.kind WHEN 'official' THEN 1 WHEN 'mahalla' THEN t.entity_id IN ${ids}
    WHEN 'family' THEN ${familyById('entity_id')} ELSE ${personInScope('t.entity_id')} END`,
};

// In the year in which somebody comes of age only the day tells.
const isChild = `CASE WHEN t.born_on IS NOT NULL THEN t.born_on > date('now', '-18 years')
  ELSE t.birth_year >= strftime('%Y', 'now') - 18 END`;
const masked = (column: string) => maskedNumber(`t.${column}`);
const year = 'coalesce(t.birth_year, CAST(substr(t.born_on, 1, 4) AS INTEGER))';
const unlessChild = (value: string) => `CASE WHEN ${isChild} THEN NULL ELSE ${value} END`;

/** What officials answer for within the person's mahallas, found from there. */
const ownDuties = `
  SELECT a.official_id, a.family_id, NULL AS name, NULL AS name_key, NULL AS name_sort, 1 AS attachments
    FROM main.family f JOIN main.attachment a ON a.family_id = f.id
   WHERE f.mahalla_id IN ${ids} AND a.removed_at IS NULL AND a.to_on IS NULL
  UNION ALL
  SELECT a.official_id, NULL, m.name, m.name_key, m.name_sort, count(*)
    FROM main.mahalla m JOIN main.attachment a ON a.mahalla_id = m.id
   WHERE m.id IN ${ids} AND a.removed_at IS NULL AND a.to_on IS NULL GROUP BY a.official_id, m.id`;

/** Table → what is joined to its rows `t` for the columns below. */
export const lensJoins: Readonly<Record<string, string>> = {
  official_summary: `LEFT JOIN (
    SELECT o.seq, sum(d.attachments) AS attachments, count(DISTINCT d.family_id) AS families,
           count(d.name) AS mahallas, group_concat(d.name, ', ' ORDER BY d.name_sort) AS names,
           group_concat(d.name_key, ', ' ORDER BY d.name_sort) AS name_keys
      FROM (${ownDuties}) d JOIN main.official o ON o.id = d.official_id GROUP BY o.seq
  ) own ON own.seq = t.seq`,
};

/** Officials are known to everybody, what they answer for only where one works oneself. */
const officialSummary = {
  attachments: 'coalesce(own.attachments, 0)',
  families: 'coalesce(own.families, 0)',
  mahallas: 'coalesce(own.mahallas, 0)',
  mahalla_names: 'own.names',
  mahalla_keys: 'own.name_keys',
  // How far somebody is over the norm tells of the families elsewhere.
  over_norm: 'NULL',
};

/** Whom an item is for: of the item's own family they are seen by whoever sees the item, of others it is asked. */
const ifSeenPerson = (column: string) =>
  `CASE WHEN t.is_for_own OR EXISTS (SELECT 1 FROM person WHERE seq = t.person) THEN t.${column} END`;
const planItem = { person: ifSeenPerson('person'), person_place: ifSeenPerson('person_place') };

/** Table → column → what is seen in its place. */
export function lensColumns(
  lens: Lens,
): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const person: Record<string, string> = {};
  const member: Record<string, string> = {};
  const decision: Record<string, string> = {};
  const found: Record<string, string> = {};
  if (lens.hidesNumbers) {
    person['jshshir'] = masked('jshshir');
    person['document'] = masked('document');
    decision['raw'] = `CASE WHEN t.kind LIKE 'jshshir%' THEN ${masked('raw')} ELSE t.raw END`;
    decision['params'] = "json_remove(t.params, '$.jshshir', '$.number')";
  }
  if (lens.hidesHealth) {
    person['disability_id'] = 'NULL';
    member['disability'] = 'NULL';
  }
  if (lens.hidesChildren) {
    for (const column of ['jshshir', 'document', 'disability_id'])
      person[column] = unlessChild(person[column] ?? `t.${column}`);
    for (const column of [
      'born_on',
      'education_id',
      'employment_id',
      'is_able_to_work',
      'workplace',
      'phone',
      'note',
    ])
      person[column] = unlessChild(`t.${column}`);
    member['disability'] = unlessChild(member['disability'] ?? 't.disability');
    for (const column of [
      'born_on',
      'education',
      'employment',
      'workplace',
      'note',
      'figures',
      'phone',
    ])
      member[column] = unlessChild(`t.${column}`);
    // Of a child the year remains: help is counted by age.
    person['birth_year'] = year;
    member['birth_year'] = year;
    // Beside a name that was found stands the day of birth.
    found['detail'] = "CASE t.kind WHEN 'person' THEN substr(t.detail, 1, 4) ELSE t.detail END";
  }
  return {
    // What an import found names people of everywhere; who may not see all of them meets it in no line of the journal.
    import_batch: { findings: "'[]'" },
    ...(lens.scope && { official_summary: officialSummary, grid_plan: planItem }),
    ...(Object.keys(person).length > 0 && { person }),
    ...(Object.keys(member).length > 0 && { grid_member: member }),
    ...(Object.keys(decision).length > 0 && { decision }),
    ...(Object.keys(found).length > 0 && { search_doc: found }),
  };
}
