import type { Fields } from '../tables.ts';
import type { DemoDays } from './days.ts';
import type { DemoPerson } from './people.ts';
import type { Random } from './random.ts';
import type { Road } from './roads.ts';

/** Where a family stands: its categories, incomes, registers and causes, without the family's id. */
export interface Standing {
  readonly incomes: readonly Fields<'family_income'>[];
  readonly categories: readonly Fields<'family_category'>[];
  readonly registers: readonly Fields<'family_register'>[];
  readonly causes: readonly Fields<'family_cause'>[];
}

type Category = 'stateSupported' | 'poor' | 'atLine';

/** Poverty lines in force at the end of a period: the demo reaches back into 2025. */
const lineOn = (day: string) => (day < '2026-01-01' ? 669_000 : 715_000);

/** First day of the colours (PF-84) and of the categories that replaced them (PF-258). */
const coloursFrom = '2025-05-15';
const categoriesFrom = '2026-02-01';
const colourOf = { stateSupported: 'red', poor: 'yellow', atLine: 'green' } as const;

const causeWeights = {
  lackOfSkills: 20,
  childCare: 16,
  careForSick: 9,
  noIrrigationWater: 12,
  powerCuts: 4,
  farFromMarket: 5,
  illHealth: 9,
  noJobs: 20,
  unwillingToWork: 3,
  otherCause: 2,
};

/** How poor a family is, and why, as it fits its people and how far it has come on the road. */
export function makeStanding(
  random: Random,
  days: DemoDays,
  road: Road,
  people: readonly DemoPerson[],
): Standing {
  const isAble = people.some((person) => person.isAble);
  const isAtLine = isAble && road.lifted === null && random.chance(0.13);
  const category: Category = !isAble ? 'stateSupported' : isAtLine ? 'atLine' : 'poor';
  // Times the poverty line: before help, and what is reached since.
  const before = isAtLine ? 1.02 + random.next() * 0.4 : 0.48 + random.next() * 0.4;
  const after =
    road.lifted !== null
      ? 1.03 + random.next() ** 1.5 * 0.62
      : isAtLine
        ? before
        : Math.min(0.985, before + 0.02 + random.next() * 0.3);
  const isOut = road.rechecked !== null && after > 1.5;
  return {
    incomes: makeIncomes(random, days, road, people.length, before, after),
    categories: makeCategories(random, days, road, category, isOut),
    registers: makeRegisters(random, days, road, people),
    causes: makeCauses(random, people, isAble),
  };
}

/** Every two months since the family was studied; rises till it is lifted, then holds. */
function makeIncomes(
  random: Random,
  days: DemoDays,
  road: Road,
  members: number,
  before: number,
  after: number,
): Fields<'family_income'>[] {
  if (road.studied === null) return [];
  const from = road.started ?? 0;
  // An exit is decided on incomes of months before it.
  const to = road.lifted === null ? 60 : Math.max(from + 15, road.lifted - 65);
  return monthEnds(days, road.studied, random.between(0, 1)).map((end) => {
    const share = Math.min(1, Math.max(0, (end - from) / Math.max(1, to - from)));
    const wobble = share === 1 || share === 0 ? 1 : 0.98 + random.next() * 0.03;
    const perCapita = lineOn(days.on(end)) * (before + (after - before) * share) * wobble;
    const total = Math.round((perCapita * members * 3) / 1000) * 1000;
    return { period_end_on: days.on(end), total, members };
  });
}

/** Last days of every second month of the past year, newest last; the first one is that of the study. */
function monthEnds(days: DemoDays, studied: number, shift: number): number[] {
  const ends: number[] = [];
  const [year = 0, month = 0] = days.today.split('-').map(Number);
  for (let back = shift; back < 13; back += 2) {
    const end = days.offsetOf(
      new Date(Date.UTC(year, month - 1 - back, 0)).toISOString().slice(0, 10),
    );
    if (end < studied - 40) break;
    ends.unshift(end);
  }
  return ends;
}

function makeCategories(
  random: Random,
  days: DemoDays,
  road: Road,
  category: Category,
  isOut: boolean,
): Fields<'family_category'>[] {
  const made: Fields<'family_category'>[] = [];
  const paper = () => `ЯМИҲ АТ хулосаси № ${random.between(10_000, 99_999)}`;
  const entered = days.on(Math.min(0, (road.studied ?? road.identified) + 3));
  const lifted = road.lifted === null ? null : days.on(road.lifted);
  const dayBefore = (day: string) => days.on(days.offsetOf(day) - 1);
  const put = (id: string, from: string, to: string | null) =>
    made.push({ category_id: `familyCategory.${id}`, from_on: from, to_on: to, document: paper() });

  if (entered < categoriesFrom) {
    put(colourOf[category], later(entered, coloursFrom), dayBefore(categoriesFrom));
  }
  const from = later(entered, categoriesFrom);
  // Who left poverty counts as a family at the line for half a year.
  const exit = lifted === null ? null : later(lifted, from);
  if (exit === null || exit > from) put(category, from, exit && dayBefore(exit));
  if (exit) put('atLine', exit, isOut && road.rechecked !== null ? days.on(road.rechecked) : null);
  return made;
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}

function makeRegisters(
  random: Random,
  days: DemoDays,
  road: Road,
  people: readonly DemoPerson[],
): Fields<'family_register'>[] {
  const young = people.some((person) => person.age >= 16 && person.age <= 30);
  const woman = people.some((person) => person.sex === 'female' && person.age > 30);
  const wanted = [
    ['ironNotebook', 0.24],
    ['womensNotebook', woman ? 0.13 : 0],
    ['youthNotebook', young ? 0.14 : 0],
    ['mehrNotebook', 0.006],
  ] as const;
  const to = road.lifted !== null && random.chance(0.8) ? days.on(road.lifted) : null;
  return wanted
    .filter(([, share]) => random.chance(share))
    .map(([code]) => ({
      register_id: `register.${code}`,
      from_on: days.on(road.identified),
      to_on: to,
    }));
}

function makeCauses(
  random: Random,
  people: readonly DemoPerson[],
  isAble: boolean,
): Fields<'family_cause'>[] {
  const codes = new Set<string>();
  if (people[0]?.sex === 'female' && random.chance(0.6)) codes.add('noBreadwinner');
  if (!isAble) codes.add('illHealth');
  const count = random.weigh({ 1: 45, 2: 40, 3: 15 });
  while (codes.size < Number(count)) codes.add(random.weigh(causeWeights));
  return [...codes].map((code) => ({ cause_id: `povertyCause.${code}` }));
}
