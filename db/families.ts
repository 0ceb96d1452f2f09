import type { FamilyQuickName, FamilyRow } from '../shared/families.ts';
import type { GridFilter, GridPage, GridRequest } from '../shared/grid.ts';
import { countQuick, pageOf } from './grid.ts';
import type { GridDefinition } from './grid-sql.ts';
import { found, viaId } from './grid-via.ts';
import { type Database, orderFunction } from './open.ts';
import { lacksConsentSql } from './personal-data/consent-sql.ts';

const families = `family_summary s JOIN family f ON f.seq = s.seq LEFT JOIN mahalla m ON m.id = f.mahalla_id
  LEFT JOIN official o ON o.id = s.official_id LEFT JOIN list_item ca ON ca.id = s.category_id
  LEFT JOIN list_item st ON st.id = 'familyStage.' || f.stage`;

/** The families grid: one row a family, over its summary, which is narrow enough. */
export const familyGrid: GridDefinition = {
  from: families,
  narrow: { table: 'family_summary', rows: families, key: 's.seq', id: viaId('s.seq', 'family') },
  id: 'f.id',
  where: 'f.removed_at IS NULL',
  order: ['s.head_sort', 's.seq'],
  ownSort: { column: 'headName', descending: false },
  search: [
    {
      link: 's.seq',
      sql: `${found('family')} UNION SELECT family AS seq FROM grid_member WHERE person IN (${found('person')})`,
    },
  ],
  columns: {
    number: { sql: 'f.number', kind: 'number' },
    headName: { sql: 's.head_name', kind: 'text', keySql: 's.head_key', sortSql: 's.head_sort' },
    mahallaId: { sql: 'f.mahalla_id', kind: 'choice', keySql: 'm.name_sort' },
    mahalla: { sql: 'm.name', kind: 'text', keySql: 'm.name_key', sortSql: 'm.name_sort' },
    sector: { sql: 'm.sector', kind: 'number' },
    categoryId: { sql: 's.category_id', kind: 'choice', keySql: 'ca.position' },
    members: { sql: 's.members', kind: 'number', isSummed: true },
    perCapita: { sql: 's.per_capita', kind: 'number' },
    officialId: { sql: 's.official_id', kind: 'choice', keySql: 'o.name_sort' },
    official: {
      sql: 's.official_name',
      kind: 'text',
      keySql: 'o.name_key',
      sortSql: 'o.name_sort',
    },
    officials: { sql: 's.officials', kind: 'number' },
    planTotal: { sql: 's.plan_total', kind: 'number', isSummed: true },
    planDone: { sql: 's.plan_done', kind: 'number', isSummed: true },
    planShare: { sql: '100 * s.plan_done / nullif(s.plan_total, 0)', kind: 'number' },
    nextDueOn: { sql: 's.next_due_on', kind: 'day' },
    lastVisitOn: { sql: 's.last_visit_on', kind: 'day' },
    daysSinceVisit: {
      sql: 'CAST(julianday(:today) - julianday(s.last_visit_on) AS INTEGER)',
      kind: 'number',
    },
    stage: { sql: 'f.stage', kind: 'choice', keySql: 'st.position' },
    address: {
      sql: 'f.address',
      kind: 'text',
      keySql: 'f.address_key',
      sortSql: 'f.address_sort',
    },
    identifiedOn: { sql: 'f.identified_on', kind: 'day' },
    studiedOn: { sql: 'f.studied_on', kind: 'day' },
    plannedOn: { sql: 'f.planned_on', kind: 'day' },
    startedOn: { sql: 'f.started_on', kind: 'day' },
    liftedOn: { sql: 'f.lifted_on', kind: 'day' },
    recheckedOn: { sql: 'f.rechecked_on', kind: 'day' },
    note: { sql: 'f.note', kind: 'text', sortSql: `${orderFunction}(f.note)` },
    registers: {
      sql: `(SELECT group_concat(r.register_id, ',') FROM family_register r
              WHERE r.family_id = f.id AND r.removed_at IS NULL AND r.to_on IS NULL)`,
      kind: 'text',
    },
    hasOpenDecision: { sql: 's.has_open_decision', kind: 'flag' },
  },
  quick: {
    unattached: 's.officials = 0',
    withoutPlan: 's.plan_total = 0',
    overdue: 's.next_due_on < :today',
    notVisited: "s.last_visit_on IS NULL OR s.last_visit_on < date(:today, '-30 days')",
    toRecheck: "f.stage = 'lifted' AND f.lifted_on <= date(:today, '-6 months')",
    undecided: 's.has_open_decision = 1',
    noConsent: `f.seq IN (SELECT r.family FROM grid_member r WHERE ${lacksConsentSql})`,
  } satisfies Record<FamilyQuickName, string>,
};

/** A page of the grid. @param today `YYYY-MM-DD`, for what is overdue or due by then */
export function listFamilies(
  database: Database,
  request: GridRequest,
  today: string,
): GridPage<FamilyRow> {
  return pageOf<FamilyRow>(database, familyGrid, request, { today });
}

/** How many families each chip above the grid would show. */
export function countFamilies(
  database: Database,
  filters: readonly GridFilter[],
  today: string,
): Record<FamilyQuickName | 'all', number> {
  return countQuick<FamilyQuickName>(database, familyGrid, filters, { today });
}
