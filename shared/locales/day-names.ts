/** Months and weekdays in four languages, and days written with them. */
import { isDay } from '../calendar.ts';
import { localTime } from '../clock.ts';
import type { Language } from '../office.ts';
import { toLatin } from '../uzbek-script.ts';

type Written = Exclude<Language, 'uz-latn'>;

const months: Record<Written, string> = {
  uz: 'январь,февраль,март,апрель,май,июнь,июль,август,сентябрь,октябрь,ноябрь,декабрь',
  ru: 'январь,февраль,март,апрель,май,июнь,июль,август,сентябрь,октябрь,ноябрь,декабрь',
  en: 'January,February,March,April,May,June,July,August,September,October,November,December',
};
const russianMonthsInDates =
  'января,февраля,марта,апреля,мая,июня,июля,августа,сентября,октября,ноября,декабря';
/** From Sunday, as `Date` counts. */
const weekdays: Record<Written, string> = {
  uz: 'якшанба,душанба,сешанба,чоршанба,пайшанба,жума,шанба',
  ru: 'воскресенье,понедельник,вторник,среда,четверг,пятница,суббота',
  en: 'Sunday,Monday,Tuesday,Wednesday,Thursday,Friday,Saturday',
};
const shortWeekdays: Record<Written, string> = {
  uz: 'як,ду,се,чо,па,жу,ша',
  ru: 'вс,пн,вт,ср,чт,пт,сб',
  en: 'Sun,Mon,Tue,Wed,Thu,Fri,Sat',
};

function pick(language: Language, names: Record<Written, string>, index: number): string {
  const written = language === 'uz-latn' ? 'uz' : language;
  const name = names[written].split(',')[index] ?? '';
  return language === 'uz-latn' ? toLatin(name) : name;
}

/** `month` from 1; `short`, as under charts, is as many letters as tell it from the others. */
export function monthName(
  language: Language,
  month: number,
  length: 'full' | 'short' = 'full',
): string {
  const name = pick(language, months, month - 1);
  // «июнь» and «июль» differ in their third letter, “iyun” and “iyul” in their fourth.
  const least = language === 'uz-latn' && name.startsWith('iyu') ? 4 : 3;
  return length === 'full' ? name : name.slice(0, least);
}

/** @param day 'YYYY-MM-DD' */
export function weekdayName(
  language: Language,
  day: string,
  length: 'full' | 'short' = 'full',
): string {
  const index = new Date(`${day}T00:00:00Z`).getUTCDay();
  return pick(language, length === 'full' ? weekdays : shortWeekdays, index);
}

/** 2026-11-20 → 20.11.2026; '' for null and for what is not a day. */
export function formatDayOrNothing(day: string | null | undefined): string {
  if (typeof day !== 'string' || !isDay(day)) return '';
  return day.split('-').reverse().join('.');
}

/** 2026-11-20 → «2026 йил 20 ноябрь», “2026-yil 20-noyabr”, «20 ноября 2026 года», “20 November 2026”. */
export function formatLongDay(language: Language, day: string): string {
  const [year, month = 1, date] = day.split('-').map(Number);
  const name = monthName(language, month);
  switch (language) {
    case 'uz':
      return `${year} йил ${date} ${name}`;
    case 'uz-latn':
      return `${year}-yil ${date}-${name}`;
    case 'ru':
      return `${date} ${russianMonthsInDates.split(',')[month - 1]} ${year} года`;
    case 'en':
      return `${date} ${name} ${year}`;
  }
}

/** An instant (ISO, UTC) in the time of Uzbekistan: 20.11.2026 14:05; '' for none. */
export function formatMoment(at: string): string {
  const moment = new Date(at);
  if (Number.isNaN(moment.getTime())) return '';
  const local = localTime(moment);
  const [year, month, day] = local.slice(0, 10).split('-');
  return `${day}.${month}.${year} ${local.slice(11, 16)}`;
}
