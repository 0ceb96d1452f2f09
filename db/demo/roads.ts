import { type DemoDays, monthsFrom } from './days.ts';
import type { DemoFigures } from './figures.ts';
import { createRandom, type Random, spread } from './random.ts';

/** Days of a family's way out of poverty, as offsets from today; null where it has not come so far. */
export interface Road {
  readonly identified: number;
  readonly studied: number | null;
  readonly planned: number | null;
  readonly started: number | null;
  readonly lifted: number | null;
  readonly rechecked: number | null;
}

export interface Traveller {
  /** Rank of the mahalla, 0 the best. */
  readonly mahalla: number;
  /** Families where nobody can work are helped, and seldom lifted. */
  readonly isAble: boolean;
}

/**
 * Says how far each family has come: exactly as many at each stage as the figures say, more of the
 * lifted in the better mahallas.
 */
export function makeRoads(
  seed: string,
  figures: DemoFigures,
  days: DemoDays,
  families: readonly Traveller[],
): Road[] {
  const random = createRandom(`${seed} roads`);
  const worst = Math.max(1, figures.families.length - 1);
  const order = families
    .map(({ mahalla }, index) => ({ index, score: 1 - mahalla / worst + random.next() * 1.7 }))
    .sort((a, b) => b.score - a.score)
    .map(({ index }) => index);
  const { reached } = figures;
  const lifted = order.filter((index) => families[index]?.isAble).slice(0, reached.lifted);
  const isLifted = new Set(lifted);
  const others = order.filter((index) => !isLifted.has(index));

  const roads: Road[] = [];
  const liftedOn = liftDays(random, figures, days);
  for (const [place, index] of random.shuffle(lifted).entries()) {
    roads[index] = liftedRoad(random, days, liftedOn[place] ?? -1, place < reached.rechecked);
  }
  for (const [place, index] of others.entries()) {
    const rank = place + reached.lifted;
    roads[index] =
      rank < reached.inProgress
        ? startedRoad(random, days, -random.between(25, 300), null, null)
        : openRoad(random, days, figures, rank, families.length - 1 - rank);
  }
  return roads;
}

/**
 * A day of exit for each lifted family, the longest lifted first. Since a family is confirmed half a
 * year after, the confirmed ones must lie before; the summer is slow, the autumn is not.
 */
function liftDays(random: Random, figures: DemoFigures, days: DemoDays): number[] {
  const { reached, recheckDue, liftedThisWeek } = figures;
  const cutoff = monthsFrom(days, 0, -6);
  const early = reached.rechecked + recheckDue;
  const middle = reached.lifted - early - liftedThisWeek;
  return [
    ...dealt(random, days, -324, cutoff, early, () => 1),
    ...dealt(random, days, cutoff + 1, -6, middle, (share) => 0.55 + share * share),
    ...dealt(random, days, -5, 0, liftedThisWeek, () => 1),
  ];
}

/** `count` working days between two, ascending, by a weight that follows the share of the way. */
function dealt(
  random: Random,
  days: DemoDays,
  from: number,
  to: number,
  count: number,
  weight: (share: number) => number,
): number[] {
  const all = days.workdays(from, to);
  const weights = all.map((_, place) => weight(place / all.length) * (0.5 + random.next()));
  return spread(count, weights).flatMap((times, place) =>
    Array.from({ length: times }, () => all[place] ?? to),
  );
}

function liftedRoad(random: Random, days: DemoDays, lifted: number, isConfirmed: boolean): Road {
  const confirmed = Math.min(0, monthsFrom(days, lifted, 6) + random.between(0, 9));
  const started = lifted - random.between(80, 210);
  return startedRoad(random, days, started, lifted, isConfirmed ? days.workday(confirmed) : null);
}

function startedRoad(
  random: Random,
  days: DemoDays,
  started: number,
  lifted: number | null,
  rechecked: number | null,
): Road {
  const planned = started - random.between(3, 20);
  const studied = planned - random.between(7, 25);
  return {
    identified: days.workday(studied - random.between(3, 20)),
    studied: days.workday(studied),
    planned: days.workday(planned),
    started: days.workday(started),
    lifted,
    rechecked,
  };
}

/** Not begun yet: with a plan, only studied, or only identified. */
function openRoad(
  random: Random,
  days: DemoDays,
  figures: DemoFigures,
  rank: number,
  fromLast: number,
): Road {
  const none = { studied: null, planned: null, started: null, lifted: null, rechecked: null };
  if (rank >= figures.reached.studied) {
    const isToday = fromLast < figures.identifiedToday;
    return { ...none, identified: isToday ? 0 : days.workday(-random.between(1, 26)) };
  }
  const isPlanned = rank < figures.reached.planned;
  const planned = -random.between(1, 95);
  const studied = isPlanned ? planned - random.between(7, 25) : -random.between(1, 45);
  return {
    ...none,
    identified: days.workday(studied - random.between(3, 20)),
    studied: days.workday(studied),
    planned: isPlanned ? days.workday(planned) : null,
  };
}
