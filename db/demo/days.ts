import { addDays, addMonths, type Day, daysBetween } from '../../shared/calendar.ts';
import { isWorkingDay, type SpecialDay } from '../../shared/working-days.ts';
import { shippedDays } from '../reference/holidays.ts';

/** Days of the demo, counted from its «today»: 0 is today, -1 yesterday. */
export interface DemoDays {
  readonly today: Day;
  on(offset: number): Day;
  offsetOf(day: Day): number;
  /** The same day, or the last working day before it; today always counts as worked. */
  workday(offset: number): number;
  /** All working days from one offset to another, both included. */
  workdays(from: number, to: number): number[];
  isWorkday(offset: number): boolean;
}

const kinds = { holiday: 'holiday', movedDayOff: 'dayOff', movedWorkingDay: 'workingDay' } as const;
const first = -1000;
const last = 500;

/** The calendar of the demo round `today`: every day of it reckoned from that one. */
export function createDays(today: Day): DemoDays {
  const special = shippedDays.map(
    (one): SpecialDay => ({ day: one.day, kind: kinds[one.kind], name: '' }),
  );
  const texts: Day[] = [];
  const worked: boolean[] = [];
  for (let offset = first; offset <= last; offset += 1) {
    const day = addDays(today, offset);
    texts.push(day);
    // A headquarters reports on the Saturday, too, on which it is shown.
    worked.push(offset === 0 || isWorkingDay(day, special));
  }
  const isWorkday = (offset: number) => worked[offset - first] ?? false;
  return {
    today,
    on: (offset) => texts[offset - first] ?? addDays(today, offset),
    offsetOf: (day) => daysBetween(today, day),
    isWorkday,
    workday(offset) {
      let found = offset;
      while (!isWorkday(found) && found > first) found -= 1;
      return found;
    },
    workdays(from, to) {
      const found: number[] = [];
      for (let offset = from; offset <= to; offset += 1) if (isWorkday(offset)) found.push(offset);
      return found;
    },
  };
}

/** The offset that lies `months` months before or after another. */
export function monthsFrom(days: DemoDays, offset: number, months: number): number {
  return days.offsetOf(addMonths(days.on(offset), months));
}
