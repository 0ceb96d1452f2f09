import { addDays } from '../shared/calendar.ts';
import { dayOffHints } from './days-off.ts';
import type { Database } from './open.ts';
import { reportsBeganOn } from './reports-began.ts';

/** Reports owed by the officials attached to a mahalla, and those given. */
export interface OwedReports {
  readonly owed: number;
  readonly given: number;
}

/** Today's reports may still come: the four weeks end yesterday. */
const lastDays = 28;

/**
 * For each mahalla, the reports of the officials attached to it themselves over the working days of the
 * last four weeks since reports began, wherever they worked. Heads of sectors answer for many mahallas at once and are left out.
 */
export function countOwedReports(database: Database, today: string): Map<string, OwedReports> {
  const hintOf = dayOffHints(database);
  const beganOn = reportsBeganOn(database);
  const days = Array.from({ length: lastDays }, (_, index) =>
    addDays(today, index - lastDays),
  ).filter((day) => day >= beganOn && hintOf(day) === null);
  const [first, last] = [days[0], days.at(-1)];
  const counts = new Map<string, { owed: number; given: number }>();
  if (first === undefined || last === undefined) return counts;
  const given = listGiven(database, first, last);
  const attached = database
    .prepare<[string, string], { mahallaId: string; officialId: string; from: string; to: string }>(
      `SELECT mahalla_id AS mahallaId, official_id AS officialId, min(coalesce(from_on, '')) AS "from",
              max(coalesce(to_on, '9999')) AS "to"
         FROM attachment
        WHERE mahalla_id IS NOT NULL AND removed_at IS NULL AND role_id <> 'attachmentRole.sectorHead'
          AND coalesce(from_on, '') <= ? AND coalesce(to_on, '9999') >= ?
        GROUP BY mahalla_id, official_id`,
    )
    .all(last, first);
  for (const { mahallaId, officialId, from, to } of attached) {
    const owed = days.filter((day) => from <= day && day <= to);
    const own = given.get(officialId);
    const count = counts.get(mahallaId) ?? { owed: 0, given: 0 };
    counts.set(mahallaId, count);
    count.owed += owed.length;
    count.given += owed.filter((day) => own?.has(day)).length;
  }
  return counts;
}

/** Official → days on which a report was given. */
function listGiven(database: Database, from: string, to: string): Map<string, ReadonlySet<string>> {
  const rows = database
    .prepare<[string, string], [string, string]>(
      `SELECT DISTINCT day, official_id FROM log_entry
        WHERE official_id IS NOT NULL AND removed_at IS NULL AND day BETWEEN ? AND ?`,
    )
    .raw()
    .all(from, to);
  const given = new Map<string, Set<string>>();
  for (const [day, official] of rows) {
    const days = given.get(official);
    if (days) days.add(day);
    else given.set(official, new Set([day]));
  }
  return given;
}
