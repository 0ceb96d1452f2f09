import { addDays } from '../shared/calendar.ts';
import type { Indicator } from '../shared/dashboard.ts';

/** How much was added on a day (taken away, when negative); '' is before any day. */
export interface DayCount {
  readonly day: string;
  readonly count: number;
}

const weeks = 12;

/** Days a week apart, the last one today. */
export function pointsUpTo(today: string): string[] {
  return Array.from({ length: weeks }, (_, index) => addDays(today, 7 * (index + 1 - weeks)));
}

/** What had been added up by the end of each day. */
export function runningTotals(counts: readonly DayCount[], points: readonly string[]): number[] {
  return points.map((point) =>
    counts.reduce((sum, one) => (one.day <= point ? sum + one.count : sum), 0),
  );
}

/** The value of today as it was counted, after what the dated facts say of the weeks before. */
export function indicatorOf(value: number, past: readonly number[]): Indicator {
  return { value, points: [...past.slice(0, -1), value] };
}

/** Condition that a measure is of a family of the sector bound to `:sector`; none for the whole district. */
export function measureInSector(sector: number | null): string {
  return sector === null
    ? ''
    : `AND :sector = (SELECT m.sector FROM family sf JOIN mahalla m ON m.id = sf.mahalla_id
                       WHERE sf.id = p.family_id)`;
}

/** What `measureInSector` needs bound. */
export function sectorParam(sector: number | null): { sector?: number } {
  return sector === null ? {} : { sector };
}
