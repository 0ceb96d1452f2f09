import type { Day } from '../../shared/calendar.ts';
import type { DemoSize } from '../../shared/demo.ts';
import { type Charge, makeCharges } from './attachments.ts';
import { createDays, type DemoDays } from './days.ts';
import { type DemoFigures, figuresOf } from './figures.ts';
import { type DemoMahalla, makeMahallas } from './mahallas.ts';
import { type DemoOfficial, makeOfficials } from './officials.ts';
import { createPapers, type Papers } from './papers.ts';
import { type HouseholdKind, householdKinds } from './people.ts';
import { createRandom, spread } from './random.ts';
import { makeRoads, type Road } from './roads.ts';

export interface DemoOptions {
  readonly size: DemoSize;
  /** «Today» of the demo. */
  readonly day: Day;
  readonly seed: string;
}

export interface DemoFamily {
  /** 1, 2, 3 … through the whole district. */
  readonly number: number;
  readonly mahalla: number;
  readonly kind: HouseholdKind;
  readonly road: Road;
  readonly charges: readonly Charge[];
  readonly items: number;
  readonly overdue: number;
  /** Offset of the last visit where nobody has come for a month, else null. */
  readonly visitedUntil: number | null;
}

/** What the whole district has to agree on before the first row is written. */
export interface DemoPlan {
  readonly seed: string;
  readonly figures: DemoFigures;
  readonly days: DemoDays;
  readonly papers: Papers;
  readonly mahallas: readonly DemoMahalla[];
  readonly officials: readonly DemoOfficial[];
  readonly families: readonly DemoFamily[];
}

/** The whole demo as plain data; the same options give the same, to the letter. */
export function planDemo({ size, day, seed }: DemoOptions): DemoPlan {
  const figures = figuresOf[size];
  const days = createDays(day);
  const papers = createPapers(createRandom(`${seed} papers`));
  const random = createRandom(`${seed} families`);
  const mahallas = makeMahallas(seed, figures.families.length, papers);
  const officials = makeOfficials(seed, figures, days, papers);

  const homes = figures.families.flatMap((count, mahalla) =>
    Array.from({ length: count }, () => ({ mahalla, kind: random.weigh(householdKinds) })),
  );
  const travellers = homes.map(({ mahalla, kind }) => ({
    mahalla,
    isAble: kind !== 'elderly' && kind !== 'unable',
  }));
  const roads = makeRoads(seed, figures, days, travellers);
  const placed = homes.map((home, index) => ({ ...home, road: roads[index] as Road }));
  const charges = makeCharges(seed, figures, placed, officials);

  const items = spread(
    figures.planItems,
    placed.map(({ road }) => (road.planned === null ? 0 : 0.5 + random.next())),
  );
  const overdue = dealOverdue(figures, placed, items);
  const unvisited = chooseUnvisited(figures, placed, charges);
  const families = placed.map(
    (home, index): DemoFamily => ({
      ...home,
      number: index + 1,
      charges: charges[index] ?? [],
      items: items[index] ?? 0,
      overdue: overdue[index] ?? 0,
      visitedUntil: unvisited.has(index) ? -random.between(31, 55) : null,
    }),
  );
  return { seed, figures, days, papers, mahallas, officials, families };
}

interface Placed {
  readonly mahalla: number;
  readonly road: Road;
}

/** Two or three late measures a family, in as many families as the mahalla's figure needs. */
function dealOverdue(
  figures: DemoFigures,
  families: readonly Placed[],
  items: readonly number[],
): number[] {
  const left = [...figures.overdue];
  return families.map(({ mahalla, road }, index) => {
    if (road.started === null || road.lifted !== null) return 0;
    const count = Math.min(left[mahalla] ?? 0, 1 + (index % 3), (items[index] ?? 0) - 1);
    left[mahalla] = (left[mahalla] ?? 0) - count;
    return Math.max(0, count);
  });
}

/** Long attached and forgotten, from the worst mahalla on; no more than a tenth of any mahalla. */
function chooseUnvisited(
  figures: DemoFigures,
  families: readonly Placed[],
  charges: readonly (readonly Charge[])[],
): ReadonlySet<number> {
  const possible = [...families.keys()].filter(
    (index) => (charges[index]?.at(-1)?.from ?? 0) < -70 && families[index]?.road.lifted === null,
  );
  const taken = figures.families.map((count) => Math.ceil(count / 10));
  const chosen = new Set<number>();
  for (const index of possible.reverse()) {
    const mahalla = families[index]?.mahalla ?? 0;
    if (chosen.size >= figures.unvisited || (taken[mahalla] ?? 0) === 0) continue;
    taken[mahalla] = (taken[mahalla] ?? 0) - 1;
    chosen.add(index);
  }
  return chosen;
}
