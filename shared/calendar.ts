/**
 * Days without clock and zone: the one place that other code imports from.
 * Arithmetic is in day-math.ts, working days and deadlines in working-days.ts,
 * reading and writing of dates as people type them in day-text.ts.
 */
export {
  addDays,
  addMonths,
  ageOn,
  type Day,
  dayOf,
  daysBetween,
  isDay,
  weekdayOf,
  weekStart,
} from './day-math.ts';
export { type DayReading, findDayInText, formatDay, parseDay } from './day-text.ts';
export {
  addWorkingDays,
  type Deadline,
  type DeadlineTerm,
  type DayOffReason,
  explainDeadline,
  isWorkingDay,
  type SkippedDay,
  type SpecialDay,
} from './working-days.ts';
