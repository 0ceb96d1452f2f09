import type { DemoSize } from '../../shared/demo.ts';
import { createRandom, spread } from './random.ts';

/** How much of everything a demo has: the dashboard follows from these figures. */
export interface DemoFigures {
  /** Families of each mahalla, from the best mahalla to the worst. */
  readonly families: readonly number[];
  /** Overdue measures of each mahalla, in the same order. */
  readonly overdue: readonly number[];
  /** Families that came at least so far; all are identified. */
  readonly reached: {
    readonly studied: number;
    readonly planned: number;
    readonly inProgress: number;
    readonly lifted: number;
    readonly rechecked: number;
  };
  readonly identifiedToday: number;
  readonly liftedThisWeek: number;
  /** Lifted half a year ago and not looked at again yet. */
  readonly recheckDue: number;
  readonly planItems: number;
  /** Attached heads: they answer for a mahalla and some five families. */
  readonly heads: number;
  /** Representatives of organisations: they answer for the other families. */
  readonly representatives: number;
  readonly silentHeads: number;
  readonly silentRepresentatives: number;
  /** Heads with more families than the norm. */
  readonly overNorm: number;
  readonly unattached: number;
  /** Attached families that nobody visited for a month. */
  readonly unvisited: number;
  /** The last so many working days of the past year have reports. */
  readonly logDays: number;
  /** Lifted by the end of the year, as the region asked. */
  readonly target: number;
}

const mahallas = 60;

const office: DemoFigures = {
  families: officeFamilies(3912),
  // Nearly all that is overdue lies with the last few, as in life.
  overdue: Array.from({ length: mahallas }, (_, rank) => Math.round(19 * (rank / 59) ** 18)),
  reached: { studied: 3748, planned: 3511, inProgress: 2286, lifted: 1225, rechecked: 690 },
  identifiedToday: 3,
  liftedThisWeek: 35,
  recheckDue: 23,
  planItems: 60_000,
  heads: 100,
  representatives: 200,
  silentHeads: 6,
  silentRepresentatives: 12,
  overNorm: 7,
  unattached: 17,
  unvisited: 34,
  logDays: 366,
  target: 1370,
};

/** For tests: small, with at least one of everything. */
const tiny: DemoFigures = {
  families: [7, 3, 2],
  overdue: [2, 1, 0],
  reached: { studied: 11, planned: 9, inProgress: 8, lifted: 4, rechecked: 2 },
  identifiedToday: 1,
  liftedThisWeek: 1,
  recheckDue: 1,
  planItems: 60,
  heads: 3,
  representatives: 3,
  silentHeads: 1,
  silentRepresentatives: 0,
  overNorm: 1,
  unattached: 1,
  unvisited: 1,
  logDays: 10,
  target: 5,
};

export const figuresOf: Readonly<Record<DemoSize, DemoFigures>> = { office, tiny };

/** About 65 a mahalla; the first three and the last three as in the picture of the dashboard. */
function officeFamilies(total: number): number[] {
  const first = [87, 64, 71];
  const last = [92, 103, 88];
  const random = createRandom('families of a mahalla');
  const weights = Array.from({ length: mahallas - 6 }, () => 0.65 + random.next() * 0.7);
  const rest = total - [...first, ...last].reduce((sum, count) => sum + count, 0);
  return [...first, ...spread(rest, weights), ...last];
}
