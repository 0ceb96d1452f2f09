import { addDays, isDay } from '../shared/calendar.ts';
import { Refusal } from '../shared/errors.ts';
import type { LogDay, LogOfficial, MissingOfficial } from '../shared/log.ts';
import { dayOffHints } from './days-off.ts';
import { listEntries } from './log.ts';
import type { Database } from './open.ts';
import { reportsBeganOn } from './reports-began.ts';

/** No register of poor families is older; an earlier year is a slip of the finger. */
export const firstLogDay = '2000-01-01';
const mostDaysMissing = 366;

/** A day on which somebody may have worked. @throws Refusal `day-impossible`, `day-in-future` */
export function mustBeLogDay(day: string, today: string): void {
  if (!isDay(day) || day < firstLogDay) throw new Refusal('day-impossible', { field: 'day', day });
  if (day > today) throw new Refusal('day-in-future', { field: 'day', day });
}

/** Attachments that hold on `:day`; a missing first day means "since before anybody wrote it down". */
const attachedOnDay = `a.removed_at IS NULL AND (a.from_on IS NULL OR a.from_on <= :day)
  AND (a.to_on IS NULL OR a.to_on >= :day)`;

/** Officials with the mahallas they answer for on `:day`, of their own or through families, and since when. */
const attachedMahallas = `
  SELECT a.official_id, coalesce(a.mahalla_id, f.mahalla_id) AS mahalla_id, min(coalesce(a.from_on, '')) AS since
    FROM attachment a LEFT JOIN family f ON f.id = a.family_id WHERE ${attachedOnDay}
   GROUP BY a.official_id, coalesce(a.mahalla_id, f.mahalla_id)`;

/** @throws Refusal `day-impossible`, `day-in-future` */
export function getDay(database: Database, day: string, today: string): LogDay {
  mustBeLogDay(day, today);
  const officials = listOfficials(database, day);
  const expected = officials.filter((one) => one.isExpected);
  return {
    day,
    dayOff: dayOffHints(database)(day),
    entries: listEntries(database, day),
    officials,
    expected: expected.length,
    reported: expected.filter((one) => one.hasReported).length,
  };
}

/** Who may report on a day, with their mahallas: expected or not, and whether they have. */
export function listOfficials(database: Database, day: string): LogOfficial[] {
  const hasBegun = day >= reportsBeganOn(database);
  type Row = Omit<LogOfficial, 'isExpected' | 'hasReported' | 'mahallas'> & {
    isExpected: number;
    hasReported: number;
    mahallas: string;
  };
  return database
    .prepare<[{ day: string }], Row>(
      `WITH attached AS MATERIALIZED (${attachedMahallas})
       SELECT o.id, o.full_name AS fullName, o.organisation,
              EXISTS (SELECT 1 FROM attached WHERE official_id = o.id) AS isExpected,
              EXISTS (SELECT 1 FROM log_entry e WHERE e.official_id = o.id AND e.day = :day
                         AND e.removed_at IS NULL) AS hasReported,
              (SELECT json_group_array(json_object('id', m.id, 'name', m.name) ORDER BY m.name_sort)
                 FROM attached JOIN mahalla m ON m.id = attached.mahalla_id
                WHERE attached.official_id = o.id) AS mahallas
         FROM official o WHERE o.removed_at IS NULL ORDER BY o.name_sort, o.id`,
    )
    .all({ day })
    .map((row) => ({
      ...row,
      isExpected: hasBegun && row.isExpected === 1,
      hasReported: row.hasReported === 1,
      mahallas: JSON.parse(row.mahallas) as LogOfficial['mahallas'],
    }));
}

/**
 * Who owes a report on a day and has not given one, the longest missing first; nobody before reports began.
 * @param sector those only who answer for a mahalla or family of this sector; null: all
 * @throws Refusal `day-impossible`, `day-in-future`
 */
export function listMissing(
  database: Database,
  day: string,
  today: string,
  sector: number | null = null,
): MissingOfficial[] {
  mustBeLogDay(day, today);
  const beganOn = reportsBeganOn(database);
  if (day < beganOn) return [];
  const countMissing = missingCounter(database, day, beganOn);
  return database
    .prepare<
      [{ day: string; sector: number | null }],
      Omit<MissingOfficial, 'daysMissing'> & { attachedOn: string | null }
    >(
      // A missing first day sorts first: attached since nobody knows when.
      `SELECT o.id, o.full_name AS fullName, o.organisation, o.phone, d.mahallas,
              (SELECT max(r.day) FROM grid_log r WHERE r.official = o.seq AND r.day < :day) AS lastReportOn,
              nullif(d.attachedOn, '') AS attachedOn
         FROM (SELECT a.official_id, min(a.since) AS attachedOn,
                      group_concat(m.name, ', ' ORDER BY m.name_sort) AS mahallas
                 FROM (${attachedMahallas}) a LEFT JOIN mahalla m ON m.id = a.mahalla_id
                GROUP BY a.official_id HAVING :sector IS NULL OR max(m.sector = :sector)) d
         JOIN official o ON o.id = d.official_id AND o.removed_at IS NULL
        WHERE NOT EXISTS (SELECT 1 FROM grid_log r WHERE r.official = o.seq AND r.day = :day)
        ORDER BY o.name_sort, o.id`,
    )
    .all({ day, sector })
    .map(({ attachedOn, ...row }) => ({
      ...row,
      daysMissing: countMissing(row.lastReportOn, attachedOn),
    }))
    .sort((one, other) => other.daysMissing - one.daysMissing);
}

/**
 * Working days without a report up to `day`, itself included: after the last report, from the first day
 * of the attachment, and never from before reports began.
 */
function missingCounter(
  database: Database,
  day: string,
  beganOn: string,
): (lastReportOn: string | null, attachedOn: string | null) => number {
  const earliest = addDays(day, 1 - mostDaysMissing);
  const hintOf = dayOffHints(database);
  const known = new Map<string, number>();
  return (lastReportOn, attachedOn) => {
    const afterReport = lastReportOn === null ? beganOn : addDays(lastReportOn, 1);
    const start = [afterReport, attachedOn ?? '', earliest].sort().at(-1) ?? earliest;
    let count = known.get(start);
    if (count === undefined) {
      count = 0;
      for (let at = start; at <= day; at = addDays(at, 1)) if (hintOf(at) === null) count += 1;
      known.set(start, count);
    }
    return count;
  };
}
