import { addDays, isDay, weekStart } from '../shared/calendar.ts';
import { Refusal } from '../shared/errors.ts';
import type { HeatDay, LogDay, LogOfficial, MissingOfficial } from '../shared/log.ts';
import { dayOffHints } from './days-off.ts';
import { listEntries } from './log.ts';
import type { Database } from './open.ts';

/** No register of poor families is older; an earlier year is a slip of the finger. */
const firstDay = '2000-01-01';
const mostDaysMissing = 366;

/** A day on which somebody may have worked. @throws Refusal `day-impossible`, `day-in-future` */
export function mustBeLogDay(day: string, today: string): void {
  if (!isDay(day) || day < firstDay) throw new Refusal('day-impossible', { field: 'day', day });
  if (day > today) throw new Refusal('day-in-future', { field: 'day', day });
}

/** Attachments that hold on `:day`; a missing first day means "since before anybody wrote it down". */
const attachedOnDay = `a.removed_at IS NULL AND (a.from_on IS NULL OR a.from_on <= :day)
  AND (a.to_on IS NULL OR a.to_on >= :day)`;

/** Officials with the mahallas they answer for on `:day`, of their own or through families. */
const attachedMahallas = `
  SELECT DISTINCT a.official_id, coalesce(a.mahalla_id, f.mahalla_id) AS mahalla_id
    FROM attachment a LEFT JOIN family f ON f.id = a.family_id WHERE ${attachedOnDay}`;

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

export function listOfficials(database: Database, day: string): LogOfficial[] {
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
              (SELECT json_group_array(json_object('id', m.id, 'name', m.name) ORDER BY m.name_key)
                 FROM attached JOIN mahalla m ON m.id = attached.mahalla_id
                WHERE attached.official_id = o.id) AS mahallas
         FROM official o WHERE o.removed_at IS NULL ORDER BY o.name_key, o.id`,
    )
    .all({ day })
    .map((row) => ({
      ...row,
      isExpected: row.isExpected === 1,
      hasReported: row.hasReported === 1,
      mahallas: JSON.parse(row.mahallas) as LogOfficial['mahallas'],
    }));
}

/**
 * Who owes a report on a day and has not given one, the longest missing first.
 * @throws Refusal `day-impossible`, `day-in-future`
 */
export function listMissing(database: Database, day: string, today: string): MissingOfficial[] {
  mustBeLogDay(day, today);
  const countMissing = missingCounter(database, day);
  return database
    .prepare<
      [{ day: string }],
      Omit<MissingOfficial, 'daysMissing'> & { attachedOn: string | null }
    >(
      `WITH attached AS MATERIALIZED (${attachedMahallas})
       SELECT o.id, o.full_name AS fullName, o.organisation, o.phone,
              (SELECT group_concat(m.name, ', ' ORDER BY m.name_key) FROM attached
                 JOIN mahalla m ON m.id = attached.mahalla_id WHERE attached.official_id = o.id) AS mahallas,
              (SELECT max(e.day) FROM log_entry e
                WHERE e.official_id = o.id AND e.day < :day AND e.removed_at IS NULL) AS lastReportOn,
              -- A missing first day sorts first: attached since nobody knows when.
              (SELECT nullif(min(coalesce(a.from_on, '')), '') FROM attachment a
                WHERE a.official_id = o.id AND ${attachedOnDay}) AS attachedOn
         FROM official o
        WHERE o.removed_at IS NULL AND o.id IN (SELECT official_id FROM attached)
          AND NOT EXISTS (SELECT 1 FROM log_entry e
                           WHERE e.official_id = o.id AND e.day = :day AND e.removed_at IS NULL)
        ORDER BY o.name_key, o.id`,
    )
    .all({ day })
    .map(({ attachedOn, ...row }) => ({
      ...row,
      daysMissing: countMissing(row.lastReportOn, attachedOn),
    }))
    .sort((one, other) => other.daysMissing - one.daysMissing);
}

/**
 * Working days without a report up to `day`, itself included: after the last report, from the first day
 * of the attachment, and never from before anybody reported at all.
 */
function missingCounter(
  database: Database,
  day: string,
): (lastReportOn: string | null, attachedOn: string | null) => number {
  const first = database
    .prepare<[], { day: string | null }>(
      'SELECT min(day) AS day FROM log_entry WHERE removed_at IS NULL',
    )
    .get();
  const logBeganOn = first?.day ?? day;
  const earliest = addDays(day, 1 - mostDaysMissing);
  const hintOf = dayOffHints(database);
  const known = new Map<string, number>();
  return (lastReportOn, attachedOn) => {
    const afterReport = lastReportOn === null ? logBeganOn : addDays(lastReportOn, 1);
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

/**
 * For each day of whole weeks, how many of those who owed a report gave it.
 * @param until a day of the last week
 * @throws Refusal `day-impossible`
 */
export function listHeat(
  database: Database,
  weeks: number,
  until: string,
  today: string,
): HeatDay[] {
  if (!isDay(until) || until < firstDay) {
    throw new Refusal('day-impossible', { field: 'until', day: until });
  }
  const last = addDays(weekStart(until), 6);
  const first = addDays(last, 1 - 7 * weeks);
  const hintOf = dayOffHints(database);
  return database
    .prepare<[Record<string, string>], { day: string; expected: number; reported: number }>(
      `WITH RECURSIVE days (day) AS (
         SELECT :first UNION ALL SELECT date(day, '+1 day') FROM days WHERE day < :last),
       spans AS MATERIALIZED (
         SELECT DISTINCT a.official_id, a.from_on, a.to_on FROM attachment a
           JOIN official o ON o.id = a.official_id AND o.removed_at IS NULL WHERE a.removed_at IS NULL),
       owed AS MATERIALIZED (
         SELECT DISTINCT d.day, s.official_id FROM days d JOIN spans s
             ON (s.from_on IS NULL OR s.from_on <= d.day) AND (s.to_on IS NULL OR s.to_on >= d.day)
          WHERE d.day <= :today)
       SELECT d.day, count(w.official_id) AS expected,
              count(CASE WHEN EXISTS (
                SELECT 1 FROM log_entry e WHERE e.official_id = w.official_id AND e.day = w.day
                   AND e.removed_at IS NULL) THEN 1 END) AS reported
         FROM days d LEFT JOIN owed w ON w.day = d.day GROUP BY d.day ORDER BY d.day`,
    )
    .all({ first, last, today })
    .map((row) => {
      const isWorkingDay = hintOf(row.day) === null;
      const hasShare = isWorkingDay && row.expected > 0;
      const share = hasShare ? Math.round((100 * row.reported) / row.expected) : null;
      return { ...row, isWorkingDay, share };
    });
}
