/**
 * A calendar day as text, `YYYY-MM-DD`. Sorts and compares as a string, and has
 * no time and no zone, so a birthday never moves by one when a file travels.
 */
export type Day = string;

const dayShape = /^(\d{4})-(\d\d)-(\d\d)$/;
const msPerDay = 24 * 60 * 60 * 1000;

/** Weekday by number: 1 Monday … 7 Sunday (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The day made of its numbers (month and day count from 1), or null when there is no such day. Years 1000–9999. */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (year < 1000 || year > 9999) return null;
  // Date.UTC rolls 30.02 over to 2 March; such a day does not come back as it went in.
  const date = new Date(Date.UTC(year, month - 1, day));
  const isSame = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isSame ? date.toISOString().slice(0, 10) : null;
}

/** Whether the text is a real day in the form `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const [, year, month, day] = dayShape.exec(text) ?? [];
  return dayOf(Number(year), Number(month), Number(day)) !== null;
}

/** @throws RangeError when `day` is not a day. */
export function addDays(day: Day, count: number): Day {
  return fromNumber(toNumber(day) + count);
}

/**
 * The same date `count` months later; in a shorter month its last day
 * (31.01 + 1 month = 28.02), which is how terms in months end.
 * @throws RangeError when `day` is not a day.
 */
export function addMonths(day: Day, count: number): Day {
  const date = new Date(toNumber(day) * msPerDay);
  const firstOfMonth = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + count, 1);
  const target = new Date(firstOfMonth);
  const lastDate = new Date(
    Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0),
  ).getUTCDate();
  return fromNumber(firstOfMonth / msPerDay + Math.min(date.getUTCDate(), lastDate) - 1);
}

/** Days from `from` to `to`: 0 on the same day, negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return toNumber(to) - toNumber(from);
}

export function weekdayOf(day: Day): Weekday {
  const sundayFirst = new Date(toNumber(day) * msPerDay).getUTCDay();
  return (sundayFirst === 0 ? 7 : sundayFirst) as Weekday;
}

/** The Monday of the week in which `day` lies. */
export function weekStart(day: Day): Day {
  return addDays(day, 1 - weekdayOf(day));
}

/**
 * Full years of age on `day`; null when born later than that.
 * Born on 29.02, a person becomes a year older on 01.03 of a common year.
 */
export function ageOn(bornOn: Day, day: Day): number | null {
  toNumber(bornOn);
  toNumber(day);
  if (bornOn > day) return null;
  const years = Number(day.slice(0, 4)) - Number(bornOn.slice(0, 4));
  return day.slice(5) < bornOn.slice(5) ? years - 1 : years;
}

/** Days since 1970-01-01. UTC throughout, so that no summer time can shift it. */
function toNumber(day: Day): number {
  if (!isDay(day)) throw new RangeError(`not a day: ${day}`);
  return Date.parse(`${day}T00:00:00Z`) / msPerDay;
}

function fromNumber(number: number): Day {
  return new Date(number * msPerDay).toISOString().slice(0, 10);
}
