import type { Fields } from '../tables.ts';
import type { DemoDays } from './days.ts';
import type { DemoFigures } from './figures.ts';
import type { DemoOfficial } from './officials.ts';
import { createRandom, type Random } from './random.ts';
import type { Road } from './roads.ts';

/** Who answers for a family now and who did before, as places in the list of officials. */
export interface Charge {
  readonly official: number;
  readonly from: number;
  readonly to: number | null;
}

export interface DemoFamilyPlace {
  readonly mahalla: number;
  readonly road: Road;
}

const norm = 5;

/**
 * Deals the families of each mahalla out: some five to each head, the others to the representatives.
 * A head over the norm takes more; a few families get nobody.
 * @returns the charges of each family, the present one last
 */
export function makeCharges(
  seed: string,
  figures: DemoFigures,
  families: readonly DemoFamilyPlace[],
  officials: readonly DemoOfficial[],
): Charge[][] {
  const random = createRandom(`${seed} charges`);
  const charges: Charge[][] = families.map(() => []);
  const withNobody = chooseUnattached(random, figures, families);
  for (const mahalla of figures.families.keys()) {
    const here = [...officials.keys()].filter((index) => officials[index]?.mahalla === mahalla);
    const heads = here.filter((index) => officials[index]?.role === 'attachedHead');
    const others = here.filter((index) => officials[index]?.role !== 'attachedHead');
    const waiting = random.shuffle(
      [...families.keys()].filter(
        (index) => families[index]?.mahalla === mahalla && !withNobody.has(index),
      ),
    );
    const dealt: [family: number, official: number][] = [];
    for (const head of heads) {
      const count = officials[head]?.isOverNorm
        ? norm + random.between(1, 4)
        : random.between(4, norm);
      for (const family of waiting.splice(0, count)) dealt.push([family, head]);
    }
    const helpers = others.length > 0 ? others : heads;
    for (const [place, family] of waiting.entries())
      dealt.push([family, helpers[place % helpers.length] ?? 0]);
    for (const [family, official] of dealt) {
      charges[family] = history(random, families[family], officials, here, official);
    }
  }
  return charges;
}

/** The newest families have nobody yet, and some in the worst mahallas. */
function chooseUnattached(
  random: Random,
  figures: DemoFigures,
  families: readonly DemoFamilyPlace[],
): ReadonlySet<number> {
  const byNeglect = [...families.entries()]
    .filter(([, { road }]) => road.planned === null)
    .map(([index, { mahalla, road }]) => ({
      index,
      neglect: road.identified === 0 ? 1000 : mahalla + random.between(0, 30),
    }))
    .sort((a, b) => b.neglect - a.neglect || a.index - b.index);
  return new Set(byNeglect.slice(0, figures.unattached).map(({ index }) => index));
}

/** Where the official came later than the family, somebody of the same mahalla had it before. */
function history(
  random: Random,
  family: DemoFamilyPlace | undefined,
  officials: readonly DemoOfficial[],
  here: readonly number[],
  official: number,
): Charge[] {
  const identified = family?.road.identified ?? 0;
  const starts = officials[official]?.startsOn ?? 0;
  const now = {
    official,
    from: Math.min(0, Math.max(starts, identified + random.between(1, 6))),
    to: null,
  };
  if (starts <= identified + 10) return [now];
  const before = here.find(
    (index) => index !== official && (officials[index]?.startsOn ?? 0) < now.from - 20,
  );
  if (before === undefined) return [now];
  const from = Math.max(officials[before]?.startsOn ?? 0, identified + 2);
  return [{ official: before, from, to: now.from - 1 }, now];
}

/** The rows of an official's mahallas: the own one, and the sector where one heads it. */
export function mahallaCharges(
  official: DemoOfficial,
  sectors: readonly number[],
  days: DemoDays,
): { mahalla: number; fields: Fields<'attachment'> }[] {
  const own = {
    mahalla: official.mahalla,
    fields: order(official, official.role, days, official.startsOn),
  };
  const headed = sectors.flatMap((sector, mahalla) =>
    sector === official.sector
      ? [{ mahalla, fields: order(official, 'sectorHead', days, official.startsOn) }]
      : [],
  );
  return [own, ...headed];
}

/** What every attachment says of its order; a family that came after it was added by a later one. */
export function order(
  official: DemoOfficial,
  role: string,
  days: DemoDays,
  from: number,
): Fields<'attachment'> {
  const isLater = from > official.startsOn;
  return {
    role_id: `attachmentRole.${role}`,
    order_number: isLater ? `${official.orderNumber}/қ` : official.orderNumber,
    order_on: days.on(isLater ? days.workday(from) : official.orderOn),
    from_on: days.on(from),
  };
}
