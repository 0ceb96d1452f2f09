import type { GridPage, GridRequest } from '../shared/grid.ts';
import type { PersonRow } from '../shared/persons.ts';
import { type GridDefinition, pageOf } from './grid.ts';
import type { Database } from './open.ts';

const positionOf = (item: string) => `(SELECT position FROM list_item WHERE id = ${item})`;

/** Full years of person `p` on `:today`; from the year alone where the day is not known. */
export const ageSql = `CASE
  WHEN p.born_on IS NOT NULL THEN CAST(strftime('%Y', :today) AS INTEGER) - CAST(substr(p.born_on, 1, 4) AS INTEGER)
    - (substr(:today, 6) < substr(p.born_on, 6))
  ELSE CAST(strftime('%Y', :today) AS INTEGER) - p.birth_year END`;

/** As `maskJshshir` does: a short, broken number is not shown in part. */
const maskedJshshir = `CASE WHEN p.jshshir IS NULL THEN NULL
  WHEN length(p.jshshir) > 8 THEN '****' || substr(p.jshshir, -4) ELSE '****' END`;

/**
 * Everybody who belongs to a family now: one row a membership, so that a person entered in two families
 * is seen twice, which is a mistake to mend and not one to hide.
 *
 * CROSS JOIN keeps the order of the tables: people in the order of their names, each looked up in the index
 * `membership_now`, which covers. Left to itself SQLite begins with the memberships and sorts them all for
 * each page, or takes a narrower index and reads every row behind it.
 */
export const personGrid: GridDefinition = {
  from: `person p
    CROSS JOIN membership ms INDEXED BY membership_now ON ms.person_id = p.id AND ms.removed_at IS NULL AND ms.to_on IS NULL
    CROSS JOIN family f ON f.id = ms.family_id AND f.removed_at IS NULL
    LEFT JOIN family_summary s ON s.family_id = f.id
    LEFT JOIN mahalla m ON m.id = f.mahalla_id`,
  id: 'p.id',
  where: 'p.removed_at IS NULL',
  order: 'p.name_key, p.id',
  isLong: true,
  search: `p.id IN (
    SELECT d.entity_id FROM search_index JOIN search_doc d ON d.id = search_index.rowid
     WHERE search_index MATCH :match AND d.kind = 'person')`,
  columns: {
    membershipId: { sql: 'ms.id', kind: 'choice' },
    fullName: { sql: 'p.full_name', kind: 'text', keySql: 'p.name_key' },
    relationId: { sql: 'ms.relation_id', kind: 'choice', keySql: positionOf('ms.relation_id') },
    sex: { sql: 'p.sex', kind: 'choice' },
    bornOn: { sql: 'p.born_on', kind: 'day' },
    birthYear: { sql: 'p.birth_year', kind: 'number' },
    age: { sql: ageSql, kind: 'number' },
    jshshir: { sql: maskedJshshir, kind: 'text' },
    educationId: { sql: 'p.education_id', kind: 'choice', keySql: positionOf('p.education_id') },
    employmentId: { sql: 'p.employment_id', kind: 'choice', keySql: positionOf('p.employment_id') },
    workplace: { sql: 'p.workplace', kind: 'text' },
    disabilityId: { sql: 'p.disability_id', kind: 'choice', keySql: positionOf('p.disability_id') },
    phone: { sql: 'p.phone', kind: 'text' },
    note: { sql: 'p.note', kind: 'text' },
    familyId: { sql: 'f.id', kind: 'choice' },
    familyNumber: { sql: 'f.number', kind: 'number' },
    headName: { sql: 's.head_name', kind: 'text', keySql: 's.head_key' },
    mahallaId: { sql: 'f.mahalla_id', kind: 'choice', keySql: 'm.name_key' },
    mahalla: { sql: 'm.name', kind: 'text', keySql: 'm.name_key' },
    sector: { sql: 'm.sector', kind: 'number' },
    hasOpenDecision: { sql: 's.has_open_decision', kind: 'flag' },
  },
};

export function listPersons(
  database: Database,
  request: GridRequest,
  today: string,
): GridPage<PersonRow> {
  return pageOf<PersonRow>(database, personGrid, request, { today });
}
