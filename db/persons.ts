import type { GridFilter, GridPage, GridRequest } from '../shared/grid.ts';
import type { PersonCount, PersonQuickName, PersonRow } from '../shared/persons.ts';
import { countQuick, pageOf } from './grid.ts';
import type { GridDefinition } from './grid-sql.ts';
import {
  found,
  mahallaColumns,
  viaHead,
  viaId,
  viaItem,
  viaName,
  viaRow,
  viaText,
} from './grid-via.ts';
import { maskedNumber } from './masked-number.ts';
import type { Database } from './open.ts';
import { lacksConsentSql } from './personal-data/consent-sql.ts';
import { prepared } from './statements.ts';

/** Full years of person `p` on `:today`; from the year alone where the day is not known. */
export const ageSql = ageOf('p');

function ageOf(row: string): string {
  return `CASE
  WHEN ${row}.born_on IS NOT NULL THEN CAST(strftime('%Y', :today) AS INTEGER) - CAST(substr(${row}.born_on, 1, 4) AS INTEGER)
    - (substr(:today, 6) < substr(${row}.born_on, 6))
  ELSE CAST(strftime('%Y', :today) AS INTEGER) - ${row}.birth_year END`;
}

/** Who is of the same number of years, by the day where it is known. */
const youngestFirst =
  "-coalesce(CAST(replace(r.born_on, '-', '') AS INTEGER), r.birth_year * 10000 + 101)";

/** Whoever sees a member sees the person: a lens need not look anew where they belong. */
const rawOfPerson = (by: string) => ({ ...viaRow('r.person', 'own_person', by), isRaw: true });

/**
 * Everybody who belongs to a family now: one row a membership, so that a person entered in two families
 * is seen twice, which is a mistake to mend and not one to hide.
 */
export const personGrid: GridDefinition = {
  from: `grid_member r
    JOIN membership ms ON ms.seq = r.seq
    JOIN person p ON p.seq = r.person
    LEFT JOIN family f ON f.seq = r.family
    LEFT JOIN family_summary s ON s.seq = r.family
    LEFT JOIN mahalla m ON m.seq = r.mahalla`,
  narrow: {
    table: 'grid_member',
    rows: 'grid_member r',
    key: 'r.seq',
    id: viaId('r.person', 'own_person'),
  },
  id: 'p.id',
  where: 'true',
  order: ['r.name_sort', 'r.seq'],
  ownSort: { column: 'fullName', descending: false },
  search: [{ link: 'r.person', sql: found('person') }],
  columns: {
    membershipId: { sql: 'ms.id', kind: 'choice', via: viaId('r.seq', 'main.membership') },
    fullName: {
      sql: 'p.full_name',
      kind: 'text',
      // Whoever sees the member sees the person: which people fit is asked without looking whether each is seen.
      via: viaName('r.person', 'main.person'),
      sortSql: 'r.name_sort',
      isOrdered: true,
    },
    relationId: { sql: 'ms.relation_id', kind: 'choice', via: viaItem('r.relation', 'relation') },
    sex: { sql: 'r.sex', kind: 'choice' },
    bornOn: { sql: 'r.born_on', kind: 'day' },
    birthYear: { sql: 'r.birth_year', kind: 'number' },
    age: { sql: ageOf('r'), kind: 'number', sortSql: youngestFirst },
    jshshir: {
      sql: maskedNumber('p.jshshir'),
      kind: 'text',
      via: rawOfPerson(maskedNumber('jshshir')),
      // All that is shown of it.
      sortSql: 'r.figures',
    },
    educationId: {
      sql: 'p.education_id',
      kind: 'choice',
      via: viaItem('r.education', 'education'),
    },
    employmentId: {
      sql: 'p.employment_id',
      kind: 'choice',
      via: viaItem('r.employment', 'employment'),
    },
    workplace: { sql: 'p.workplace', kind: 'text', via: viaText('r.workplace') },
    disabilityId: {
      sql: 'p.disability_id',
      kind: 'choice',
      via: viaItem('r.disability', 'disability'),
    },
    phone: { sql: 'p.phone', kind: 'text', via: rawOfPerson('phone'), sortSql: 'r.phone' },
    note: { sql: 'p.note', kind: 'text', via: viaText('r.note') },
    familyId: { sql: 'f.id', kind: 'choice', via: viaId('r.family', 'main.family') },
    familyNumber: {
      sql: 'f.number',
      kind: 'number',
      via: viaRow('r.family', 'main.family', 'number'),
    },
    headName: {
      sql: 's.head_name',
      kind: 'text',
      via: viaHead(),
    },
    ...mahallaColumns,
    hasOpenDecision: {
      sql: 's.has_open_decision',
      kind: 'flag',
      via: viaRow('r.family', 'main.family_summary', 'has_open_decision'),
    },
  },
  quick: { noConsent: lacksConsentSql } satisfies Record<PersonQuickName, string>,
};

/** The same, and beside each masked number the whole one, as far as the lens lets it be seen. */
export const personGridWhole: GridDefinition = {
  ...personGrid,
  columns: {
    ...personGrid.columns,
    wholeJshshir: { sql: 'p.jshshir', kind: 'text', via: rawOfPerson('jshshir') },
  },
};

/** A page of the grid of members. @param today `YYYY-MM-DD`, for ages and consents */
export function listPersons(
  database: Database,
  request: GridRequest,
  today: string,
): GridPage<PersonRow> {
  return pageOf<PersonRow>(database, personGrid, request, { today });
}

/** How many members each chip above the grid would show. */
export function countQuickPersons(
  database: Database,
  filters: readonly GridFilter[],
  today: string,
): Record<PersonQuickName | 'all', number> {
  return countQuick<PersonQuickName>(database, personGrid, filters, { today });
}

/**
 * Members, and beside them those whom families (db/family-summary.ts) count without a name.
 * CROSS: few are destroyed, and there is an index of them; all memberships would be looked through else.
 */
export const personCountSql = `SELECT (SELECT count(*) FROM grid_member) AS listed,
    (SELECT count(*) FROM person p
       CROSS JOIN membership ms ON ms.person_id = p.id AND ms.removed_at IS NULL AND ms.to_on IS NULL
       CROSS JOIN family f ON f.id = ms.family_id AND f.removed_at IS NULL
      WHERE p.destroyed_on IS NOT NULL) AS destroyed`;

/** The status bar asks after every change: nothing is read of those who are counted. */
export function countPersons(database: Database): PersonCount {
  const count = prepared<[], PersonCount>(database, personCountSql).get();
  if (!count) throw new Error('count(*) answers one row');
  return count;
}
