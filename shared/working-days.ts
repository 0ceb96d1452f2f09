import { addDays, addMonths, type Day, weekdayOf } from './calendar.ts';

/**
 * A day that differs from the ordinary week: a holiday, a weekday given free,
 * or a Saturday or Sunday that was made a working day in exchange. The list is
 * a reference list of the office, renewed by the yearly presidential decree.
 */
export interface SpecialDay {
  readonly day: Day;
  readonly kind: 'holiday' | 'dayOff' | 'workingDay';
  /** What the day is called, in the words of the reference list. */
  readonly name: string;
}

export type DayOffReason = 'weekend' | 'holiday' | 'dayOff';

export interface SkippedDay {
  readonly day: Day;
  readonly reason: DayOffReason;
  /** Name from the list of special days; null for an ordinary weekend. */
  readonly name: string | null;
}

/** Why a day is a day without work, to be told to a person. */
export interface DayOffHint {
  readonly reason: DayOffReason;
  /** Names from the list of holidays; empty for an ordinary weekend. */
  readonly nameCyrl: string;
  readonly nameRu: string;
  readonly nameEn: string;
}

export interface DeadlineTerm {
  /** Whole, zero or more. */
  readonly amount: number;
  readonly unit: 'calendarDay' | 'workingDay' | 'month';
}

/** A due day together with why it is that day, as data for a sentence on the screen. */
export interface Deadline {
  readonly startsOn: Day;
  readonly dueOn: Day;
  readonly term: DeadlineTerm;
  /** Days that were not counted; empty when the term is not in working days. */
  readonly skipped: readonly SkippedDay[];
  /** Saturdays and Sundays that did count, because they were made working days. */
  readonly workedWeekend: readonly SpecialDay[];
  /** Set when a term in calendar days or months ends on a day off. The day is told, not moved: the acts do not say. */
  readonly dueOnDayOff: SkippedDay | null;
}

/** Monday to Friday are worked unless the list says otherwise. */
export function isWorkingDay(day: Day, specialDays: readonly SpecialDay[]): boolean {
  return dayOffOn(day, byDay(specialDays)) === null;
}

/**
 * When a term ends that starts with `startsOn` (the first day counted is the next one).
 * @throws RangeError when the amount is negative or fractional, or `startsOn` is not a day.
 */
export function explainDeadline(
  startsOn: Day,
  term: DeadlineTerm,
  specialDays: readonly SpecialDay[],
): Deadline {
  if (!Number.isSafeInteger(term.amount) || term.amount < 0) {
    throw new RangeError(`a term must be a whole number, zero or more: ${term.amount}`);
  }
  const special = byDay(specialDays);
  if (term.unit !== 'workingDay') {
    const add = term.unit === 'month' ? addMonths : addDays;
    const dueOn = add(startsOn, term.amount);
    const dueOnDayOff = dayOffOn(dueOn, special);
    return { startsOn, dueOn, term, skipped: [], workedWeekend: [], dueOnDayOff };
  }

  const skipped: SkippedDay[] = [];
  const workedWeekend: SpecialDay[] = [];
  let dueOn = startsOn;
  let left = term.amount;
  while (left > 0) {
    dueOn = addDays(dueOn, 1);
    const dayOff = dayOffOn(dueOn, special);
    if (dayOff !== null) {
      skipped.push(dayOff);
      continue;
    }
    const moved = special.get(dueOn);
    if (moved !== undefined) workedWeekend.push(moved);
    left -= 1;
  }
  return { startsOn, dueOn, term, skipped, workedWeekend, dueOnDayOff: null };
}

function byDay(specialDays: readonly SpecialDay[]): ReadonlyMap<Day, SpecialDay> {
  return new Map(specialDays.map((one) => [one.day, one]));
}

function dayOffOn(day: Day, special: ReadonlyMap<Day, SpecialDay>): SkippedDay | null {
  const found = special.get(day);
  if (found?.kind === 'workingDay') return null;
  if (found !== undefined) return { day, reason: found.kind, name: found.name };
  return weekdayOf(day) > 5 ? { day, reason: 'weekend', name: null } : null;
}
