import type { Overdue, OverdueMeasure } from '../shared/dashboard.ts';
import { measureInSector, sectorParam } from './dashboard-trend.ts';
import type { Database } from './open.ts';

const oldestShown = 20;

/** Overdue measures: how many under each opportunity, and the oldest of all. */
export function getOverdue(database: Database, sector: number | null, today: string): Overdue {
  // CROSS: few measures are overdue, and all else is looked up for them, behind a lens too.
  const params = { today, ...sectorParam(sector) };
  const isOverdue = `p.is_open = 1 AND p.removed_at IS NULL AND p.due_on < :today
    ${measureInSector(sector)}`;
  return {
    byOpportunity: database
      .prepare<[typeof params], { opportunityId: string; measures: number }>(
        `SELECT o.id AS opportunityId, coalesce(c.measures, 0) AS measures
           FROM list_item o LEFT JOIN (
             SELECT p.opportunity_id, count(*) AS measures FROM plan_item p
              WHERE ${isOverdue} GROUP BY p.opportunity_id) c ON c.opportunity_id = o.id
          WHERE o.list = 'opportunity' AND (o.removed_at IS NULL OR c.measures > 0)
          ORDER BY o.position`,
      )
      .all(params),
    oldest: database
      .prepare<[typeof params], OverdueMeasure>(
        `SELECT p.id, p.family_id AS familyId, s.head_name AS headName, m.name AS mahalla, p.measure,
                coalesce(o.full_name, p.responsible) AS responsible,
                CAST(julianday(:today) - julianday(p.due_on) AS INTEGER) AS overdueDays
           FROM plan_item p CROSS JOIN family f ON f.id = p.family_id
           CROSS JOIN family_summary s ON s.seq = f.seq
           LEFT JOIN mahalla m ON m.id = f.mahalla_id LEFT JOIN official o ON o.id = p.official_id
          WHERE ${isOverdue} ORDER BY p.due_on, p.id LIMIT ${oldestShown}`,
      )
      .all(params),
  };
}
