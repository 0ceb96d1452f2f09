import { addDays } from '../shared/calendar.ts';
import type { Database } from './open.ts';

/** On which days a family of the register came so far; '' before any day, null where it has not come. */
export interface FamilyRoad {
  /** Number of the family. */
  readonly seq: number;
  readonly identifiedOn: string;
  readonly startedOn: string | null;
  readonly liftedOn: string | null;
}

/**
 * The roads of all families of the district or of one sector, in one pass. A stage that was passed without
 * a day was passed by the day of the next one.
 */
export function listRoads(database: Database, sector: number | null): FamilyRoad[] {
  const inSector =
    sector === null ? '' : 'AND ? = (SELECT m.sector FROM mahalla m WHERE m.id = f.mahalla_id)';
  return database
    .prepare<number[], [number, string, string | null, string | null]>(
      `SELECT f.seq, coalesce(f.identified_on, ''),
              CASE WHEN f.stage IN ('inProgress', 'lifted', 'rechecked')
                THEN coalesce(f.started_on, f.lifted_on, f.rechecked_on) END,
              CASE WHEN f.stage IN ('lifted', 'rechecked') THEN coalesce(f.lifted_on, f.rechecked_on) END
         FROM family f WHERE f.removed_at IS NULL ${inSector}`,
    )
    .raw()
    .all(...(sector === null ? [] : [sector]))
    .map(([seq, identifiedOn, startedOn, liftedOn]) => ({
      seq,
      identifiedOn,
      startedOn,
      liftedOn,
    }));
}

/** A family counts as visited so many days after a visit. */
const visitDays = 30;

/** How many of the families had been visited in the thirty days up to each point. */
export function countVisited(
  database: Database,
  roads: readonly FamilyRoad[],
  points: readonly string[],
): number[] {
  const first = addDays(points[0] ?? '', -visitDays);
  const last = points.at(-1) ?? '';
  /** Day of a visit → the points for which it counts, a bit each. */
  const bitsOf = new Map<string, number>();
  for (let day = first; day <= last; day = addDays(day, 1)) {
    const bits = points.map((point, index) =>
      day <= point && day >= addDays(point, -visitDays) ? 1 << index : 0,
    );
    bitsOf.set(
      day,
      bits.reduce((all, bit) => all | bit, 0),
    );
  }
  const seen = new Map<number, number>();
  const visits = database
    // The families of a day in one text: handing over 20,000 rows takes longer than finding them.
    .prepare<[string, string], [string, string]>(
      'SELECT day, json_group_array(family) FROM family_visit WHERE day BETWEEN ? AND ? GROUP BY day',
    )
    .raw()
    .all(first, last);
  for (const [day, families] of visits) {
    const bits = bitsOf.get(day) ?? 0;
    for (const family of JSON.parse(families) as number[])
      seen.set(family, (seen.get(family) ?? 0) | bits);
  }
  const counts = points.map(() => 0);
  for (const { seq, identifiedOn } of roads) {
    const bits = seen.get(seq) ?? 0;
    for (const [index, point] of points.entries()) {
      if ((bits >> index) & 1 && identifiedOn <= point) counts[index] = (counts[index] ?? 0) + 1;
    }
  }
  return counts;
}
