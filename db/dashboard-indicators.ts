import { addDays, weekStart } from '../shared/calendar.ts';
import type { DashboardIndicators } from '../shared/dashboard.ts';
import { countLifted } from './dashboard-movement.ts';
import { countVisited, listRoads } from './dashboard-roads.ts';
import {
  type DayCount,
  indicatorOf,
  measureInSector,
  pointsUpTo,
  runningTotals,
  sectorParam,
} from './dashboard-trend.ts';
import type { MahallaFigures } from './mahalla-figures.ts';
import type { Database } from './open.ts';

/**
 * The five numbers at the top with their twelve weeks, worked out from the days written on families,
 * measures and reports. Removed rows count in no week, and deadlines are taken as they stand now: the
 * figures of a past week are what is known of it today, not what was reported then.
 * @param groups figures of the mahallas shown
 */
export function countIndicators(
  database: Database,
  groups: readonly MahallaFigures[],
  sector: number | null,
  today: string,
): DashboardIndicators {
  const sum = (of: (group: MahallaFigures) => number) =>
    groups.reduce((total, group) => total + of(group), 0);
  const points = pointsUpTo(today);
  const roads = listRoads(database, sector);
  const reached = (days: readonly (string | null)[]) =>
    points.map((point) => days.filter((day) => day !== null && day <= point).length);

  const families = sum(({ figures }) => figures.families);
  const identified = reached(roads.map((road) => road.identifiedOn));
  const visited = countVisited(database, roads, points);
  const unseen = identified.map((known, index) => known - (visited[index] ?? 0));
  const notVisited = families - sum(({ figures }) => figures.visited);
  const lifted = reached(roads.map((road) => road.liftedOn));
  const liftedThisWeek = countLifted(database, weekStart(today), today, sector);
  const started = reached(roads.map((road) => road.startedOn));
  const overdue = runningTotals(countOverdue(database, points[0] ?? today, sector, today), points);
  return {
    families: {
      ...indicatorOf(families, identified),
      today: sum(({ figures }) => figures.familiesToday),
    },
    lifted: {
      ...indicatorOf(
        sum(({ figures }) => figures.lifted),
        lifted,
      ),
      thisWeek: liftedThisWeek.reduce((total, { count }) => total + count, 0),
    },
    inProgress: indicatorOf(
      sum(({ stages }) => stages.slice(3).reduce((all, one) => all + one, 0)),
      started,
    ),
    overdue: {
      ...indicatorOf(
        sum(({ figures }) => figures.overdue),
        overdue,
      ),
      today: sum(({ figures }) => figures.overdueToday),
    },
    notVisited: {
      ...indicatorOf(notVisited, unseen),
      change: notVisited - (unseen.at(-2) ?? 0),
    },
  };
}

/**
 * Measures as they fell overdue, the day after their deadline, and were done late after all.
 * Those that were cancelled or released say no day, and are left out.
 * @param from measures done before it are left out: they count in no later week
 */
function countOverdue(
  database: Database,
  from: string,
  sector: number | null,
  today: string,
): DayCount[] {
  const rows = database
    .prepare<
      [{ sector?: number; from: string; today: string }],
      { dueOn: string; doneOn: string | null; count: number }
    >(
      `SELECT p.due_on AS dueOn, NULL AS doneOn, count(*) AS count FROM plan_item p
        WHERE p.is_open = 1 AND p.removed_at IS NULL AND p.due_on < :today ${measureInSector(sector)}
        GROUP BY p.due_on
       UNION ALL
       SELECT p.due_on, p.done_on, count(*) FROM plan_item p
        WHERE p.done_on > :from AND p.removed_at IS NULL AND p.is_open = 0 AND p.done_on > p.due_on
          ${measureInSector(sector)}
        GROUP BY p.due_on, p.done_on`,
    )
    .all({ ...sectorParam(sector), from, today });
  return rows.flatMap(({ dueOn, doneOn, count }) => [
    { day: addDays(dueOn, 1), count },
    ...(doneOn === null ? [] : [{ day: doneOn, count: -count }]),
  ]);
}
