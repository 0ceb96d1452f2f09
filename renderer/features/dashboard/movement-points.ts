/** The points of the chart of lifted families. Pure. */
import { addMonths, daysBetween } from '../../../shared/calendar.ts';
import type { Movement } from '../../../shared/dashboard.ts';

export interface MovementPoint {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly lifted: number | null;
  readonly expected: number | null;
}

export const msOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** A point a week, the target line through all of them and on to its end. */
export function movementPoints({ weeks, target, fromOn, toOn }: Movement): MovementPoint[] {
  const whole = daysBetween(fromOn, toOn) + 1;
  const expected = (day: string) =>
    target === null ? null : Math.round((target.amount * (daysBetween(fromOn, day) + 1)) / whole);
  const points = weeks.map(({ day, lifted }) => ({
    at: msOf(day),
    lifted,
    expected: expected(day),
  }));
  if (weeks[0]?.day !== fromOn) {
    points.unshift({ at: msOf(fromOn), lifted: 0, expected: target === null ? null : 0 });
  }
  if (target === null || weeks.at(-1)?.day === toOn) return points;
  return [...points, { at: msOf(toOn), lifted: null, expected: target.amount }];
}

/** The first of each month, from the one in which `fromOn` lies when it begins on its first day. */
export function monthStarts(fromOn: string, toOn: string): number[] {
  const starts: number[] = [];
  let day = `${fromOn.slice(0, 7)}-01`;
  if (day < fromOn) day = addMonths(day, 1);
  for (; day <= toOn; day = addMonths(day, 1)) starts.push(msOf(day));
  return starts;
}
