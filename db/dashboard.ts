import { weekStart } from '../shared/calendar.ts';
import { type Dashboard, type FunnelStep, stageNames } from '../shared/dashboard.ts';
import { countIndicators } from './dashboard-indicators.ts';
import { getMovement } from './dashboard-movement.ts';
import { getOverdue } from './dashboard-overdue.ts';
import { getRanking } from './dashboard-ranking.ts';
import { getReportsToday } from './dashboard-reports.ts';
import { countByMahalla } from './mahalla-figures.ts';
import type { Database } from './open.ts';

/** Everything the dashboard shows of the district, or of one sector. */
export function getDashboard(database: Database, sector: number | null, today: string): Dashboard {
  const groups = countByMahalla(database, today);
  const shown = groups.filter((group) => sector === null || group.sector === sector);
  const reached = stageNames.map((_, index) =>
    shown.reduce((sum, { stages }) => sum + stages.slice(index).reduce((a, b) => a + b, 0), 0),
  );
  return {
    today,
    weekStart: weekStart(today),
    indicators: countIndicators(database, shown, sector, today),
    funnel: toFunnel(reached),
    movement: getMovement(database, sector, today),
    ranking: getRanking(database, groups, sector, today),
    reports: getReportsToday(database, sector, today),
    overdue: getOverdue(database, sector, today),
  };
}

function toFunnel(reached: readonly number[]): FunnelStep[] {
  const all = reached[0] ?? 0;
  return stageNames.map((stage, index) => {
    const families = reached[index] ?? 0;
    return { stage, families, share: all === 0 ? 0 : Math.round((100 * families) / all) };
  });
}
