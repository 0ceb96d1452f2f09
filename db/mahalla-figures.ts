import { addDays } from '../shared/calendar.ts';
import { type RankFigures, stageNames } from '../shared/dashboard.ts';
import type { Database } from './open.ts';

/** What is counted in one mahalla; `id` null stands for families of which the mahalla is not known. */
export interface MahallaFigures {
  readonly id: string | null;
  readonly sector: number | null;
  /** Families at each stage, in the order of the stages. */
  readonly stages: readonly number[];
  /** Families with at least one overdue measure. */
  readonly late: number;
  readonly figures: RankFigures;
}

type Measures = Pick<RankFigures, 'doneToday' | 'overdue' | 'overdueToday'>;

const noMeasures: Measures = { doneToday: 0, overdue: 0, overdueToday: 0 };

/** Figures of every mahalla with families, by one pass over the summaries of the families. */
export function countByMahalla(database: Database, today: string): MahallaFigures[] {
  type Row = Omit<RankFigures, keyof Measures> &
    Pick<MahallaFigures, 'id' | 'sector' | 'late'> & { stages: string };
  const params = { today, yesterday: addDays(today, -1), visitedFrom: addDays(today, -30) };
  const stages = stageNames.map((stage) => `sum(f.stage = '${stage}')`).join(', ');
  const measures = countMeasures(database, params);
  return database
    .prepare<[typeof params], Row>(
      `SELECT f.mahalla_id AS id, (SELECT m.sector FROM mahalla m WHERE m.id = f.mahalla_id) AS sector,
              json_array(${stages}) AS stages,
              count(CASE WHEN s.next_due_on < :today THEN 1 END) AS late,
              count(*) AS families,
              count(CASE WHEN f.identified_on = :today THEN 1 END) AS familiesToday,
              sum(f.stage IN ('lifted', 'rechecked')) AS lifted,
              count(CASE WHEN f.lifted_on = :today THEN 1 END) AS liftedToday,
              sum(s.plan_total) AS planTotal, sum(s.plan_done) AS planDone,
              count(CASE WHEN s.last_visit_on >= :visitedFrom THEN 1 END) AS visited,
              count(CASE WHEN s.last_visit_on = :today THEN 1 END) AS visitedToday
         FROM family f JOIN family_summary s ON s.seq = f.seq
        WHERE f.removed_at IS NULL GROUP BY f.mahalla_id`,
    )
    .all(params)
    .map(({ id, sector, late, stages: perStage, ...rest }) => ({
      id,
      sector,
      late,
      stages: JSON.parse(perStage) as number[],
      figures: { ...rest, ...(measures.get(id) ?? noMeasures) },
    }));
}

/** Overdue measures and those done today, over the indexes of what is open and of what is done. */
function countMeasures(
  database: Database,
  params: { readonly today: string; readonly yesterday: string },
): Map<string | null, Measures> {
  const rows = database
    .prepare<[typeof params], Measures & { id: string | null }>(
      `SELECT f.mahalla_id AS id, sum(isDone) AS doneToday, sum(isDone = 0) AS overdue, sum(isNew) AS overdueToday
         FROM (SELECT family_id, 0 AS isDone, due_on = :yesterday AS isNew FROM plan_item
                WHERE is_open = 1 AND removed_at IS NULL AND due_on < :today
               UNION ALL
               SELECT family_id, 1, 0 FROM plan_item WHERE done_on = :today AND removed_at IS NULL) counted
         CROSS JOIN family f ON f.id = counted.family_id GROUP BY f.mahalla_id`,
    )
    .all(params);
  return new Map(rows.map(({ id, ...row }) => [id, row]));
}
