import { addDays, weekStart } from '../shared/calendar.ts';
import type { GridFilter, GridPage, GridRequest } from '../shared/grid.ts';
import type { PlanQuickName, PlanRow } from '../shared/plans.ts';
import { countQuick, type GridDefinition, pageOf } from './grid.ts';
import type { Database } from './open.ts';

/** Lists are sorted as the office ordered them, not by their codes. */
const positionOf = (item: string) => `(SELECT position FROM list_item WHERE id = ${item})`;

const shownState = `CASE WHEN p.is_open = 1 AND p.due_on < :today THEN 'derivedState.overdue' ELSE p.state_id END`;

/**
 * All plan items of all families. Every table is joined by its primary key from the left: SQLite then
 * leaves out of a count what the count does not need. A removed family takes its items with it.
 */
export const planGrid: GridDefinition = {
  from: `plan_item p
    LEFT JOIN family f ON f.id = p.family_id
    LEFT JOIN family_summary s ON s.family_id = p.family_id
    LEFT JOIN mahalla m ON m.id = f.mahalla_id
    LEFT JOIN person w ON w.id = p.person_id
    LEFT JOIN official o ON o.id = p.official_id`,
  id: 'p.id',
  isLong: true,
  where: 'p.removed_at IS NULL',
  order: 'p.due_on, p.id',
  search: `p.family_id IN (
      SELECT d.entity_id FROM search_index JOIN search_doc d ON d.id = search_index.rowid
       WHERE search_index MATCH :match AND d.kind = 'family')
    OR p.official_id IN (
      SELECT d.entity_id FROM search_index JOIN search_doc d ON d.id = search_index.rowid
       WHERE search_index MATCH :match AND d.kind = 'official')`,
  columns: {
    familyId: { sql: 'p.family_id', kind: 'choice' },
    familyNumber: { sql: 'f.number', kind: 'number' },
    headName: { sql: 's.head_name', kind: 'text', keySql: 's.head_key' },
    mahallaId: { sql: 'f.mahalla_id', kind: 'choice', keySql: 'm.name_key' },
    mahalla: { sql: 'm.name', kind: 'text', keySql: 'm.name_key' },
    sector: { sql: 'm.sector', kind: 'number' },
    opportunityId: {
      sql: 'p.opportunity_id',
      kind: 'choice',
      keySql: positionOf('p.opportunity_id'),
    },
    problem: { sql: 'p.problem', kind: 'text' },
    measureId: { sql: 'p.measure_id', kind: 'choice' },
    measure: { sql: 'p.measure', kind: 'text' },
    mechanism: { sql: 'p.mechanism', kind: 'text' },
    personId: { sql: 'p.person_id', kind: 'choice', keySql: 'w.name_key' },
    person: { sql: 'w.full_name', kind: 'text', keySql: 'w.name_key' },
    dueOn: { sql: 'p.due_on', kind: 'day' },
    officialId: { sql: 'p.official_id', kind: 'choice', keySql: 'o.name_key' },
    responsible: { sql: 'coalesce(o.full_name, p.responsible)', kind: 'text' },
    sourceId: { sql: 'p.source_id', kind: 'choice', keySql: positionOf('p.source_id') },
    amountThousand: { sql: 'p.amount / 1000', kind: 'number', isSummed: true },
    expectedResult: { sql: 'p.expected_result', kind: 'text' },
    shownState: { sql: shownState, kind: 'choice', keySql: positionOf(shownState) },
    stateId: { sql: 'p.state_id', kind: 'choice' },
    overdueDays: {
      sql: `CASE WHEN p.is_open = 1 AND p.due_on < :today
        THEN CAST(julianday(:today) - julianday(p.due_on) AS INTEGER) END`,
      kind: 'number',
    },
    doneOn: { sql: 'p.done_on', kind: 'day' },
    evidence: { sql: 'p.evidence', kind: 'text' },
    extendedTimes: { sql: 'p.extended_times', kind: 'number' },
    note: { sql: 'p.note', kind: 'text' },
  },
  quick: {
    overdue: 'p.is_open = 1 AND p.due_on < :today',
    dueThisWeek: 'p.is_open = 1 AND p.due_on BETWEEN :today AND :weekEnd',
    withoutResponsible: `p.is_open = 1 AND p.official_id IS NULL AND coalesce(p.responsible, '') = ''`,
    withoutDeadline: 'p.is_open = 1 AND p.due_on IS NULL',
    doneThisWeek: 'p.done_on BETWEEN :weekStart AND :today',
  } satisfies Record<PlanQuickName, string>,
};

/** What the grid's conditions are bound to: the local day and its week, Monday to Sunday. */
export function planContext(today: string): { today: string; weekStart: string; weekEnd: string } {
  const start = weekStart(today);
  return { today, weekStart: start, weekEnd: addDays(start, 6) };
}

export function listPlanRows(
  database: Database,
  request: GridRequest,
  today: string,
): GridPage<PlanRow> {
  return pageOf<PlanRow>(database, planGrid, request, planContext(today));
}

/** How many items each chip above the grid would show. */
export function countPlanRows(
  database: Database,
  filters: readonly GridFilter[],
  today: string,
): Record<PlanQuickName | 'all', number> {
  return countQuick<PlanQuickName>(database, planGrid, filters, planContext(today));
}
