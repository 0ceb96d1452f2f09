import { addDays, isDay, weekStart } from '../shared/calendar.ts';
import { Refusal } from '../shared/errors.ts';
import type { HeatDay } from '../shared/log.ts';
import { dayOffHints } from './days-off.ts';
import { firstLogDay } from './log-days.ts';
import type { Database } from './open.ts';
import { reportsBeganOn } from './reports-began.ts';

/**
 * For each day of whole weeks, how many of those who owed a report gave it; nobody owed one before reports began.
 *
 * Who owed it on which day is laid out here and not in SQL: 300 officials with 4,000 attachments over 112
 * days took SQLite 80 ms, this takes 15.
 * @param until a day of the last week
 * @param sector counts those only who answer for a mahalla or family of this sector; null: all
 * @throws Refusal `day-impossible`
 */
export function listHeat(
  database: Database,
  weeks: number,
  until: string,
  today: string,
  sector: number | null = null,
): HeatDay[] {
  if (!isDay(until) || until < firstLogDay) {
    throw new Refusal('day-impossible', { field: 'until', day: until });
  }
  const last = addDays(weekStart(until), 6);
  const days = Array.from({ length: 7 * weeks }, (_, index) =>
    addDays(last, index + 1 - 7 * weeks),
  );
  const owed = listOwed(database, days, today, sector);
  const expected = new Array<number>(days.length).fill(0);
  for (const isOwed of owed.values()) {
    for (const [index, flag] of isOwed.entries()) expected[index] = (expected[index] ?? 0) + flag;
  }
  const reported = countReported(database, days, owed);
  const hintOf = dayOffHints(database);
  return days.map((day, index) => {
    const isWorkingDay = hintOf(day) === null;
    const [due = 0, given = 0] = [expected[index], reported[index]];
    const share = isWorkingDay && due > 0 ? Math.round((100 * given) / due) : null;
    return { day, isWorkingDay, expected: due, reported: given, share };
  });
}

/** Number of the official → for each of the days 1 where a report was owed, else 0; never after today. */
function listOwed(
  database: Database,
  days: readonly string[],
  today: string,
  sector: number | null,
): Map<number, Uint8Array> {
  const inSector =
    sector === null
      ? ''
      : `AND :sector = (SELECT m.sector FROM mahalla m WHERE m.id = coalesce(
           a.mahalla_id, (SELECT f.mahalla_id FROM family f WHERE f.id = a.family_id)))`;
  const spans = database
    .prepare<[Record<string, string | number>], [number, string, string]>(
      // Of attachments that end together the one that began first tells it all; '' is before any day.
      `SELECT o.seq, s.since, s.until
         FROM (SELECT a.official_id, min(coalesce(a.from_on, '')) AS since, coalesce(a.to_on, :today) AS until
                 FROM attachment a WHERE a.removed_at IS NULL ${inSector} GROUP BY a.official_id, until) s
         JOIN official o ON o.id = s.official_id AND o.removed_at IS NULL`,
    )
    .raw()
    .all(sector === null ? { today } : { today, sector });
  const places = new Map(days.map((day, index) => [day, index]));
  // Days are in order: so many of them lie before the given one.
  const before = (day: string) => places.get(day) ?? (day < (days[0] ?? '') ? 0 : days.length);
  const owed = new Map<number, Uint8Array>();
  const first = before(reportsBeganOn(database));
  for (const [official, from, to] of spans) {
    const isOwed = owed.get(official) ?? new Uint8Array(days.length);
    owed.set(official, isOwed);
    isOwed.fill(1, Math.max(first, before(from)), before(addDays(to < today ? to : today, 1)));
  }
  return owed;
}

const dayLength = 'YYYY-MM-DD'.length;

/** Day by day, how many of those who owed a report gave it. */
function countReported(
  database: Database,
  days: readonly string[],
  owed: ReadonlyMap<number, Uint8Array>,
): number[] {
  const places = new Map(days.map((day, index) => [day, index]));
  const reported = new Array<number>(days.length).fill(0);
  // Days of an official in one text: handing over 20,000 rows takes longer than finding them.
  // The sign hides the index of days: all there is to know is in that of officials, behind a lens too.
  const given = database
    .prepare<[string | undefined, string | undefined], [number, string]>(
      `SELECT official, group_concat(day, '') FROM grid_log
        WHERE official IS NOT NULL AND +day BETWEEN ? AND ? GROUP BY official`,
    )
    .raw()
    .all(days[0], days.at(-1));
  for (const [official, text] of given) {
    const isOwed = owed.get(official);
    if (!isOwed) continue;
    const hasReported = new Uint8Array(days.length);
    for (let at = 0; at < text.length; at += dayLength)
      hasReported[places.get(text.slice(at, at + dayLength)) ?? days.length] = 1;
    for (const [index, flag] of isOwed.entries())
      reported[index] = (reported[index] ?? 0) + (flag & (hasReported[index] ?? 0));
  }
  return reported;
}
