import { addDays, daysBetween } from '../shared/calendar.ts';
import type { Movement, Target } from '../shared/dashboard.ts';
import { type DayCount, runningTotals, sectorParam } from './dashboard-trend.ts';
import type { Database } from './open.ts';

/** Lifted families week by week, against the target line. */
export function getMovement(database: Database, sector: number | null, today: string): Movement {
  const target = sector === null ? findTarget(database, today) : null;
  const year = today.slice(0, 4);
  const { fromOn, toOn } = findTarget(database, today) ?? {
    fromOn: `${year}-01-01`,
    toOn: `${year}-12-31`,
  };
  const days: string[] = [];
  for (let day = today; day >= fromOn; day = addDays(day, -7)) days.unshift(day);
  const totals = runningTotals(countLifted(database, fromOn, today, sector), days);
  return {
    target,
    fromOn,
    toOn,
    weeks: days.map((day, index) => ({ day, lifted: totals[index] ?? 0 })),
    expectedToday: target === null ? null : expectedOn(target, today),
  };
}

/** What a straight line from nothing to the whole target says for a day of its period. */
function expectedOn({ fromOn, toOn, amount }: Target, day: string): number {
  return Math.round((amount * (daysBetween(fromOn, day) + 1)) / (daysBetween(fromOn, toOn) + 1));
}

/** The target whose period the day is in; of several the one that began last. */
function findTarget(database: Database, day: string): Target | null {
  return (
    database
      .prepare<[{ day: string }], Target>(
        `SELECT id, from_on AS fromOn, to_on AS toOn, amount FROM target
          WHERE indicator = 'lifted' AND removed_at IS NULL AND from_on <= :day AND to_on >= :day
          ORDER BY from_on DESC, id DESC LIMIT 1`,
      )
      .get({ day }) ?? null
  );
}

/** Families by the day on which they were lifted, within these days. */
export function countLifted(
  database: Database,
  from: string,
  to: string,
  sector: number | null,
): DayCount[] {
  return database
    .prepare<[{ from: string; to: string; sector?: number }], DayCount>(
      `SELECT f.lifted_on AS day, count(*) AS count FROM family f
        WHERE f.lifted_on BETWEEN :from AND :to AND f.removed_at IS NULL
          ${sector === null ? '' : 'AND :sector = (SELECT m.sector FROM mahalla m WHERE m.id = f.mahalla_id)'}
        GROUP BY f.lifted_on`,
    )
    .all({ from, to, ...sectorParam(sector) });
}
