import type { FamilyRow } from '../shared/families.ts';
import type { GridPage, GridRequest } from '../shared/grid.ts';
import { type GridDefinition, pageOf } from './grid.ts';
import type { Database } from './open.ts';

/** The families grid: one row a family, over its summary. */
export const familyGrid: GridDefinition = {
  from: `family_summary s JOIN family f ON f.id = s.family_id LEFT JOIN mahalla m ON m.id = f.mahalla_id`,
  id: 'f.id',
  where: 'f.removed_at IS NULL',
  order: 's.head_key, f.id',
  search: `f.id IN (
    SELECT d.entity_id FROM search_index JOIN search_doc d ON d.id = search_index.rowid
     WHERE search_index MATCH :match AND d.kind = 'family'
    UNION
    SELECT ms.family_id FROM search_index JOIN search_doc d ON d.id = search_index.rowid
      JOIN membership ms ON ms.person_id = d.entity_id AND ms.removed_at IS NULL
     WHERE search_index MATCH :match AND d.kind = 'person')`,
  columns: {
    number: { sql: 'f.number', kind: 'number' },
    headName: { sql: 's.head_name', kind: 'text', keySql: 's.head_key' },
    mahallaId: { sql: 'f.mahalla_id', kind: 'choice' },
    mahalla: { sql: 'm.name', kind: 'text', keySql: 'm.name_key' },
    sector: { sql: 'm.sector', kind: 'number' },
    categoryId: { sql: 's.category_id', kind: 'choice' },
    members: { sql: 's.members', kind: 'number', isSummed: true },
    perCapita: { sql: 's.per_capita', kind: 'number' },
    officialId: { sql: 's.official_id', kind: 'choice' },
    official: { sql: 's.official_name', kind: 'text' },
    planTotal: { sql: 's.plan_total', kind: 'number', isSummed: true },
    planDone: { sql: 's.plan_done', kind: 'number', isSummed: true },
    nextDueOn: { sql: 's.next_due_on', kind: 'day' },
    lastVisitOn: { sql: 's.last_visit_on', kind: 'day' },
    stage: { sql: 'f.stage', kind: 'choice' },
    address: { sql: 'f.address', kind: 'text', keySql: 'f.address_key' },
    hasOpenDecision: { sql: 's.has_open_decision', kind: 'flag' },
  },
  quick: {
    unattached: 's.officials = 0',
    withoutPlan: 's.plan_total = 0',
    overdue: 's.next_due_on < :today',
    notVisited: "s.last_visit_on IS NULL OR s.last_visit_on < date(:today, '-30 days')",
    toRecheck: "f.stage = 'lifted' AND f.lifted_on <= date(:today, '-6 months')",
    undecided: 's.has_open_decision = 1',
  },
};

export function listFamilies(
  database: Database,
  request: GridRequest,
  today: string,
): GridPage<FamilyRow> {
  return pageOf<FamilyRow>(database, familyGrid, request, { today });
}
