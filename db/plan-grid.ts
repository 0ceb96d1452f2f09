import { addDays, weekStart } from '../shared/calendar.ts';
import type { GridFilter, GridPage, GridRequest } from '../shared/grid.ts';
import type { PlanQuickName, PlanRow } from '../shared/plans.ts';
import { countQuick, pageOf } from './grid.ts';
import type { GridDefinition } from './grid-sql.ts';
import {
  found,
  mahallaColumns,
  viaHead,
  viaId,
  viaItem,
  viaItems,
  viaName,
  viaNamed,
  viaRow,
  viaText,
} from './grid-via.ts';
import type { Database } from './open.ts';

/** An overdue item is shown as such, whatever its own state. */
const shownState = (state: string, overdue: string) =>
  `CASE WHEN r.is_open = 1 AND r.due_on < :today THEN ${overdue} ELSE ${state} END`;
const overdueItem = "(SELECT seq FROM list_item WHERE id = 'derivedState.overdue')";

/** Behind a lens whoever is not seen stands in neither column (db/lens-tables.ts). */
const personPlace = { sql: 'r.person_place', step: 1 };

/** All plan items of all families, found in their narrow table. A removed family takes its items with it. */
export const planGrid: GridDefinition = {
  from: `grid_plan r
    JOIN plan_item p ON p.seq = r.seq
    LEFT JOIN family f ON f.seq = r.family
    LEFT JOIN family_summary s ON s.seq = r.family
    LEFT JOIN mahalla m ON m.seq = r.mahalla
    LEFT JOIN person w ON w.seq = r.person
    LEFT JOIN official o ON o.seq = r.official`,
  narrow: {
    table: 'grid_plan',
    rows: 'grid_plan r',
    key: 'r.seq',
    id: viaId('r.seq', 'plan_item'),
  },
  id: 'p.id',
  where: 'true',
  order: ['r.due_on ASC NULLS LAST', 'r.seq'],
  ownSort: { column: 'dueOn', descending: false },
  search: [
    { link: 'r.family', sql: found('family') },
    { link: 'r.official', sql: found('official') },
  ],
  columns: {
    familyId: { sql: 'p.family_id', kind: 'choice', via: viaId('r.family', 'main.family') },
    familyNumber: {
      sql: 'f.number',
      kind: 'number',
      via: viaRow('r.family', 'main.family', 'number'),
    },
    headName: {
      sql: 's.head_name',
      kind: 'text',
      via: viaHead('r.head_place'),
    },
    ...mahallaColumns,
    opportunityId: {
      sql: 'p.opportunity_id',
      kind: 'choice',
      via: viaItem('r.opportunity', 'opportunity'),
    },
    problem: { sql: 'p.problem', kind: 'text', via: viaText('r.problem') },
    measureId: { sql: 'p.measure_id', kind: 'choice', via: viaItem('r.measure_item', 'measure') },
    measure: { sql: 'p.measure', kind: 'text', via: viaText('r.measure') },
    mechanism: { sql: 'p.mechanism', kind: 'text', via: viaText('r.mechanism') },
    personId: {
      sql: 'p.person_id',
      kind: 'choice',
      via: { ...viaNamed('r.person', 'own_person'), place: personPlace },
    },
    person: {
      sql: 'w.full_name',
      kind: 'text',
      via: { ...viaName('r.person', 'own_person'), place: personPlace },
    },
    dueOn: { sql: 'r.due_on', kind: 'day', isOrdered: true },
    officialId: { sql: 'p.official_id', kind: 'choice', via: viaNamed('r.official', 'official') },
    responsible: {
      sql: 'coalesce(o.full_name, p.responsible)',
      kind: 'text',
      via: viaText('r.responsible'),
    },
    sourceId: { sql: 'p.source_id', kind: 'choice', via: viaItem('r.source', 'fundingSource') },
    amountThousand: {
      sql: 'r.amount / 1000.0',
      sortSql: 'r.amount',
      kind: 'number',
      isSummed: true,
      // Whole sums of money are added up as such.
      sumSql: 'total(r.amount) / 1000',
    },
    expectedResult: { sql: 'p.expected_result', kind: 'text', via: viaText('r.expected_result') },
    shownState: {
      sql: shownState('p.state_id', "'derivedState.overdue'"),
      kind: 'choice',
      via: viaItems(shownState('r.state', overdueItem), 'planState', 'derivedState'),
    },
    stateId: { sql: 'p.state_id', kind: 'choice', via: viaItem('r.state', 'planState') },
    overdueDays: {
      sql: `CASE WHEN r.is_open = 1 AND r.due_on < :today
        THEN CAST(julianday(:today) - julianday(r.due_on) AS INTEGER) END`,
      // The longer it is overdue, the earlier its day.
      sortSql: `CASE WHEN r.is_open = 1 AND r.due_on < :today
        THEN -CAST(replace(r.due_on, '-', '') AS INTEGER) END`,
      kind: 'number',
      isWhole: true,
    },
    doneOn: { sql: 'r.done_on', kind: 'day' },
    evidence: { sql: 'p.evidence', kind: 'text', via: viaText('r.evidence') },
    extendedTimes: { sql: 'r.extended_times', kind: 'number', isWhole: true },
    note: { sql: 'p.note', kind: 'text', via: viaText('r.note') },
  },
  quick: {
    overdue: 'r.is_open = 1 AND +r.due_on < :today',
    dueThisWeek: 'r.is_open = 1 AND r.due_on BETWEEN :today AND :weekEnd',
    withoutResponsible: 'r.is_open = 1 AND +r.official IS NULL AND r.responsible IS NULL',
    withoutDeadline: 'r.is_open = 1 AND +r.due_on IS NULL',
    doneThisWeek: 'r.done_on BETWEEN :weekStart AND :today',
  } satisfies Record<PlanQuickName, string>,
};

/** What the grid's conditions are bound to: the local day and its week, Monday to Sunday. */
export function planContext(today: string): { today: string; weekStart: string; weekEnd: string } {
  const start = weekStart(today);
  return { today, weekStart: start, weekEnd: addDays(start, 6) };
}

/** A page of the grid. @param today `YYYY-MM-DD`, for what is overdue or due this week */
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
