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
  if (!(year >= 1000 && year <= 9999 && day >= 1 && day <= lengthOf(month, year))) return null;
  return `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

const lengths: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days of a month; 0 for no month. */
function lengthOf(month: number, year: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (lengths[month - 1] ?? 0);
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

/** @throws RangeError when `day` is not a day. */
export function weekdayOf(day: Day): Weekday {
  const sundayFirst = new Date(toNumber(day) * msPerDay).getUTCDay();
  return (sundayFirst === 0 ? 7 : sundayFirst) as Weekday;
}

/** The Monday of the week in which `day` lies. */
export function weekStart(day: Day): Day {
  return addDays(day, 1 - weekdayOf(day));
}

/** What a cell or field that should hold a date turned out to hold. */
export interface DayReading {
  readonly day: Day | null;
  /** Set when only a year was given («1995 йил»). */
  readonly yearOnly: number | null;
  /** `impossible`: shaped like a date, but no such day (30.02). Null for a day or a year. */
  readonly problem: 'impossible' | 'unreadable' | null;
}

/**
 * The month names of Uzbek in both alphabets and Russian by their stems, so
 * that endings («ноябрда», «ноября») are read as well. Index 0 is January.
 */
const monthStems = [
  'январ|yanvar',
  'феврал|fevral',
  'март|mart',
  'апрел|aprel',
  'май|мая|may',
  'июн|iyun',
  'июл|iyul',
  'август|avgust',
  'сентябр|sentabr|sentyabr',
  'октябр|oktabr|oktyabr',
  'ноябр|noyabr',
  'декабр|dekabr',
] as const;

const yearFirst = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/;
const dayFirst = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4}|\d{2})$/;
const yearAlone = /^(\d{4})$/;
/** What is written after a date or a year: «й.», «йил», "y.", "yil", «г.», «года», with or without its hyphen. */
const yearWord = /(?<!\p{L})[\s-]*(?:й|йил|йилда|y|yil|yilda|г|год|года)\.?$/u;
const dateInside =
  /(?<!\d)(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./](?:\d{4}|\d\d))(?!\d)/u;

const month = `(${monthStems.join('|')})\\p{L}*`;
const wordedYearFirst = new RegExp(
  `(?<!\\d)(\\d{4})[\\s-]*(?:йил|yil)?\\p{L}*[\\s,]*(\\d{1,2})[\\s-]*${month}`,
  'u',
);
const wordedDayFirst = new RegExp(`(?<!\\d)(\\d{1,2})[\\s-]*${month}[\\s,]*(\\d{4})(?!\\d)`, 'u');

/**
 * Reads a date as people type it: `2026-11-20`, `20.11.2026`, «20.11.2026 й.»,
 * `20/11/26`, «2026 йил 20 ноябрь», or a year alone. Day before month always.
 * @param latestYear two digits mean the last such year that is not after this
 *   one: 2049 reads 26 as 2026 and 95 as 1995. Give this year for birth dates.
 */
export function parseDay(text: string, latestYear = 2049): DayReading {
  const bare = text.trim().toLowerCase().replace(yearWord, '').trim();
  const year = yearAlone.exec(bare)?.[1];
  if (year !== undefined) return readYear(Number(year));
  const found = numbersOf(bare, latestYear) ?? wordedNumbersOf(bare);
  if (found === null) return { day: null, yearOnly: null, problem: 'unreadable' };
  const day = dayOf(...found);
  return { day, yearOnly: null, problem: day === null ? 'impossible' : null };
}

/**
 * The first date inside a title or sentence, in figures or with the month in
 * words: «2026 йил 19 ноябрь куни», "2026-yil 19-noyabr", «19 ноября 2026».
 * Null when there is none or there is no such day.
 */
export function findDayInText(text: string): Day | null {
  const lower = text.toLowerCase();
  const figures = dateInside.exec(lower)?.[0];
  const found = (figures === undefined ? null : numbersOf(figures, 2049)) ?? wordedNumbersOf(lower);
  return found === null ? null : dayOf(...found);
}

/**
 * `2026-11-20` → `20.11.2026`, the form of all sheets.
 * @throws RangeError when `day` is not a day.
 */
export function formatDay(day: Day): string {
  if (!isDay(day)) throw new RangeError(`not a day: ${day}`);
  return `${day.slice(8)}.${day.slice(5, 7)}.${day.slice(0, 4)}`;
}

type YearMonthDay = [year: number, month: number, day: number];

function numbersOf(text: string, latestYear: number): YearMonthDay | null {
  const iso = yearFirst.exec(text);
  if (iso !== null) return [Number(iso[1]), Number(iso[2]), Number(iso[3])];
  const local = dayFirst.exec(text);
  if (local === null) return null;
  const [, day, month, year = ''] = local;
  return [fullYear(year, latestYear), Number(month), Number(day)];
}

function wordedNumbersOf(text: string): YearMonthDay | null {
  const yearLed = wordedYearFirst.exec(text);
  if (yearLed !== null) return [Number(yearLed[1]), monthNumber(yearLed[3]), Number(yearLed[2])];
  const dayLed = wordedDayFirst.exec(text);
  if (dayLed === null) return null;
  return [Number(dayLed[3]), monthNumber(dayLed[2]), Number(dayLed[1])];
}

function monthNumber(stem = ''): number {
  return monthStems.findIndex((stems) => stems.split('|').includes(stem)) + 1;
}

function fullYear(digits: string, latestYear: number): number {
  if (digits.length === 4) return Number(digits);
  const inLatestCentury = latestYear - (latestYear % 100) + Number(digits);
  return inLatestCentury > latestYear ? inLatestCentury - 100 : inLatestCentury;
}

/** Four figures are a year only within the lives of people; otherwise they are some other number. */
function readYear(year: number): DayReading {
  const isYear = year >= 1850 && year <= 2100;
  return isYear
    ? { day: null, yearOnly: year, problem: null }
    : { day: null, yearOnly: null, problem: 'unreadable' };
}

/** Days since 1970-01-01. UTC throughout, so that no summer time can shift it. */
function toNumber(day: Day): number {
  if (!isDay(day)) throw new RangeError(`not a day: ${day}`);
  return Date.parse(`${day}T00:00:00Z`) / msPerDay;
}

function fromNumber(number: number): Day {
  return new Date(number * msPerDay).toISOString().slice(0, 10);
}
