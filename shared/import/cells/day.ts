/** Days: real dates, dates as text, a year alone. */
import { type Day, parseDay } from '../../calendar.ts';
import { dayOfSerial } from '../day-of-serial.ts';
import type { FindingKind } from '../finding-kinds.ts';
import { cellText, type RawCell } from '../raw-sheet.ts';
import {
  blank,
  given,
  isDash,
  isNoneWord,
  plainText,
  type Reading,
  unreadable,
} from './reading.ts';

export interface DayReading extends Reading<Day> {
  readonly yearOnly?: number;
}

export interface DayOptions {
  /** Two figures of a year mean the last such year not after this one. */
  readonly latestYear: number;
  /** A day that is known from elsewhere (the JSHSHIR); decides the century where it agrees. */
  readonly hint?: Day | null;
}

const shortYear = /^\d{1,2}[-./]\d{1,2}[-./]\d{2}$/;

/**
 * A day of a date cell, of text or of a number that Excel forgot to show as a date; a year alone is unreadable, and
 * told as `yearOnly`.
 */
export function readDay(cell: RawCell, { latestYear, hint }: DayOptions): DayReading {
  if (cell !== null && typeof cell === 'object' && 'day' in cell) return given(cell.day);
  const text = plainText(cell);
  if (text === '' || isDash(text) || isNoneWord(text)) return blank;
  const { day, yearOnly, problem } = parseDay(text, latestYear);
  if (yearOnly !== null) {
    return { value: null, state: 'unreadable', notes: [{ kind: 'date_year_only' }], yearOnly };
  }
  if (day !== null) return given(sameButCentury(day, hint) && hint ? hint : day, [formOf(text)]);
  if (problem === 'impossible') return unreadable('date_impossible', { offer: hint ?? null });
  const serial = typeof cell === 'number' ? dayOfSerial(cell) : null;
  if (serial !== null) return given(serial, ['date_number']);
  return unreadable('value_unreadable', { typed: cellText(cell) });
}

/** `31/12/78` is 1978 or 2078: another source may know. */
function sameButCentury(day: Day, hint: Day | null | undefined): boolean {
  return hint?.slice(2) === day.slice(2);
}

function formOf(text: string): FindingKind {
  if (/^\d{4}-/.test(text)) return 'date_text_iso';
  if (shortYear.test(text)) return 'date_text_slash_yy';
  return /^\d/.test(text) && !/\p{L}{3}/u.test(text) ? 'date_text_dmy' : 'date_text_words';
}
