import { shippedLists } from '../reference/lists.ts';
import type { Fields } from '../tables.ts';
import type { DemoDays } from './days.ts';
import type { DemoFigures } from './figures.ts';
import { strangerName } from './names.ts';
import type { Papers } from './papers.ts';
import { createRandom, type Random } from './random.ts';

export interface DemoOfficial {
  readonly role: 'attachedHead' | 'organisationRepresentative';
  /** Rank of the mahalla where the work is done. */
  readonly mahalla: number;
  /** The sector that this one heads besides, or null. */
  readonly sector: number | null;
  readonly startsOn: number;
  readonly orderNumber: string;
  readonly orderOn: number;
  /** Wrote no report today. */
  readonly isSilent: boolean;
  readonly isOverNorm: boolean;
  readonly fields: Fields<'official'>;
}

/** The four heads of sectors come first, by the presidential resolution of 08.08.2017. */
const sectorHeads = [
  ['districtHokimiyat', 'туман ҳокими'],
  ['districtProsecutor', 'туман прокурори'],
  ['districtInternalAffairs', 'бўлим бошлиғи'],
  ['taxInspectorate', 'инспекция бошлиғи'],
] as const;

/** What the first person of an organisation is called where it is not «бошлиғи». */
const chiefs: readonly (readonly [RegExp, string])[] = [
  [/okimiyat/, 'ҳоким ўринбосари'],
  [/Prosecutor/, 'прокурор ўринбосари'],
  [/ouncil|mahallaAssociation|eldersFund|chamber/, 'раиси'],
  [/School|entre|Networks|Supply/, 'директори'],
  [/ank$/, 'бошқарувчиси'],
];
const deputies = ['бошлиқ ўринбосари', 'биринчи ўринбосар', 'ўринбосари'];
const specialists = ['бўлим бошлиғи', 'бош мутахассис', 'етакчи мутахассис', 'бош инспектор'];

/** Heads first, then representatives; every mahalla has at least one of each where there are enough. */
export function makeOfficials(
  seed: string,
  figures: DemoFigures,
  days: DemoDays,
  papers: Papers,
): DemoOfficial[] {
  const random = createRandom(`${seed} officials`);
  const { heads, representatives } = figures;
  const all = shippedLists.filter((item) => item.list === 'organisation');
  const organisations = [
    ...sectorHeads.flatMap(([code]) => all.filter((item) => item.code === code)),
    ...all.filter((item) => !sectorHeads.some(([code]) => code === item.code)),
  ];
  const headPlaces = placesFor(figures.families, heads);
  const otherPlaces = placesFor(figures.families, representatives);
  const silentFrom = heads - figures.silentHeads;

  return Array.from({ length: heads + representatives }, (_, index): DemoOfficial => {
    const isHead = index < heads;
    const order = isHead ? index : index - heads;
    const sectorHead = sectorHeads[index];
    const organisation = organisations[index % organisations.length];
    const level = organisation?.extra?.['level'] === 'region' ? 'region' : 'district';
    // Most have been here for more than a year; some came by a later order.
    const isNew = order >= 4 && random.chance(0.15);
    const orderOn = days.workday(isNew ? -random.between(30, 250) : -random.between(385, 420));
    const isWoman = sectorHead === undefined && random.chance(0.28);
    return {
      role: isHead ? 'attachedHead' : 'organisationRepresentative',
      mahalla: (isHead ? headPlaces : otherPlaces)[order] ?? 0,
      sector: sectorHead ? index + 1 : null,
      orderNumber: `${random.between(14, 480)}-${random.pick(['Ф', 'Б', 'Қ'])}`,
      orderOn,
      startsOn: orderOn + random.between(1, 3),
      isSilent: isHead ? order >= silentFrom : order < figures.silentRepresentatives,
      isOverNorm: isHead && order % Math.ceil(heads / figures.overNorm) === 0,
      fields: {
        full_name: strangerName(random, isWoman ? 'female' : 'male'),
        organisation: organisation?.nameCyrl ?? null,
        position:
          sectorHead?.[1] ??
          positionIn(random, organisation?.code ?? '', index < organisations.length, isHead),
        level_id: `officialLevel.${level}`,
        phone: papers.phone(),
      },
    };
  });
}

/** Gives each the mahalla where there are most families for one of them. */
function placesFor(families: readonly number[], count: number): number[] {
  const helpers = families.map(() => 0);
  return Array.from({ length: count }, () => {
    let neediest = 0;
    let most = -1;
    for (const [rank, size] of families.entries()) {
      const taken = helpers[rank] ?? 0;
      const need = taken === 0 ? 1000 + size : size / taken;
      if (need > most) [most, neediest] = [need, rank];
    }
    helpers[neediest] = (helpers[neediest] ?? 0) + 1;
    return neediest;
  });
}

function positionIn(random: Random, code: string, isFirst: boolean, isHead: boolean): string {
  if (!isHead) return random.pick(specialists);
  const chief = chiefs.find(([pattern]) => pattern.test(code))?.[1] ?? 'бошлиғи';
  return isFirst || chief.endsWith('ўринбосари') ? chief : random.pick(deputies);
}
