import type { ReportsToday } from '../shared/dashboard.ts';
import { dayOffHints } from './days-off.ts';
import { listMissing } from './log-days.ts';
import { listHeat } from './log-heat.ts';
import type { Database } from './open.ts';

const heatWeeks = 16;

/** Who reported today, what was told, and the sixteen weeks up to today. */
export function getReportsToday(
  database: Database,
  sector: number | null,
  today: string,
): ReportsToday {
  const heat = listHeat(database, heatWeeks, today, today, sector);
  const now = heat.find(({ day }) => day === today);
  const sums = database
    .prepare<
      [{ today: string; sector: number | null }],
      Pick<ReportsToday, 'entries' | 'visited' | 'found' | 'solved'>
    >(
      `SELECT count(*) AS entries, coalesce(sum(e.visited), 0) AS visited, coalesce(sum(e.found), 0) AS found,
              coalesce(sum(e.solved), 0) AS solved
         FROM log_entry e LEFT JOIN mahalla m ON m.id = e.mahalla_id
        WHERE e.day = :today AND e.removed_at IS NULL AND (:sector IS NULL OR m.sector = :sector)`,
    )
    .get({ today, sector });
  return {
    expected: now?.expected ?? 0,
    reported: now?.reported ?? 0,
    dayOff: dayOffHints(database)(today),
    missing: listMissing(database, today, today, sector),
    ...(sums ?? { entries: 0, visited: 0, found: 0, solved: 0 }),
    heat,
  };
}
