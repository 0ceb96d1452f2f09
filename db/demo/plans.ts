import type { Fields } from '../tables.ts';
import type { DemoDays } from './days.ts';
import { type DemoMeasure, dialogueMeasures, familyMeasures, type Receiver } from './measures.ts';
import type { DemoPerson } from './people.ts';
import type { Random } from './random.ts';
import type { Road } from './roads.ts';

/** What a plan is made for. */
export interface PlanOf {
  readonly road: Road;
  readonly items: number;
  /** How many of the open measures are late. */
  readonly overdue: number;
  /** Differs from family to family, so that the rare states do not fall on the same line. */
  readonly shift: number;
  /** 0 in the best mahalla, 1 in the worst. */
  readonly badness: number;
  readonly people: readonly (DemoPerson & { readonly id: string })[];
  /** The one who answers for the family, or null. */
  readonly official: { readonly id: string } | null;
}

/** Open states by turns, so that the smallest demo has each of them. */
const openStates = [
  'inProgress',
  'planned',
  'inProgress',
  'partlyDone',
  'inProgress',
  'extended',
  'planned',
];
const lateNotes = [
  'ҳужжатлар етишмайди',
  'маблағ кутилмоқда',
  'ижрочи огоҳлантирилди',
  'лойиҳа келишилмоқда',
];

const suits: Readonly<Record<Receiver, (person: DemoPerson) => boolean>> = {
  family: () => false,
  adult: (person) => person.isAble && person.age >= 18,
  woman: (person) => person.isAble && person.sex === 'female' && person.age >= 20,
  youth: (person) => person.age >= 16 && person.age <= 30,
  pupil: (person) => person.employment === 'pupil',
  small: (person) => person.age < 6,
  sick: (person) => person.disability !== null,
  old: (person) => person.age >= 60,
};

/** The lines of a family's plan, ordered by the opportunity they serve; without the family's id. */
export function makePlan(random: Random, days: DemoDays, plan: PlanOf): Fields<'plan_item'>[] {
  const chosen = chooseMeasures(random, plan);
  const dones = doneCount(random, plan);
  // Which of them are done is not a matter of the opportunity.
  const turn = random.shuffle([...chosen.keys()]);
  let late = plan.overdue;
  return chosen.map((measure, position) => {
    const place = turn[position] ?? 0;
    const isDone = place < dones;
    const isLate = !isDone && late > 0;
    if (isLate) late -= 1;
    const receiver = random.pick([...plan.people.filter(suits[measure.who]), null].slice(0, 3));
    return {
      ...wording(random, measure),
      position: position + 1,
      person_id:
        measure.who === 'family'
          ? null
          : ((receiver ?? plan.people.find(suits[measure.who]))?.id ?? null),
      official_id: random.chance(0.6) ? (plan.official?.id ?? null) : null,
      ...(isDone
        ? doneState(random, days, plan.road, measure, place + plan.shift)
        : openState(random, days, plan.road, place + plan.shift, isLate)),
    };
  });
}

function chooseMeasures(random: Random, { items, people }: PlanOf): DemoMeasure[] {
  const possible = familyMeasures.filter(({ who }) => who === 'family' || people.some(suits[who]));
  const meetings = Math.max(1, Math.round(items / 6), items - possible.length);
  const chosen = [
    ...random.shuffle(possible).slice(0, items - meetings),
    ...Array.from({ length: meetings }, (_, place) => dialogueMeasures[place % 3] as DemoMeasure),
  ];
  return chosen.sort((a, b) => rankOf(a) - rankOf(b));
}

const opportunityOrder = [
  'employment',
  'education',
  'health',
  'socialServices',
  'housing',
  'infrastructure',
  'dialogue',
];
const rankOf = (measure: DemoMeasure) => opportunityOrder.indexOf(measure.opportunity);

function wording(
  random: Random,
  measure: DemoMeasure,
): Fields<'plan_item'> & { measure: string; opportunity_id: string } {
  return {
    opportunity_id: `opportunity.${measure.opportunity}`,
    measure_id: `measure.${measure.code}`,
    problem: measure.problem,
    measure: measure.measure,
    mechanism: measure.mechanism,
    responsible: measure.responsible,
    source_id: `fundingSource.${measure.source}`,
    // Whole hundred thousands, as in an estimate.
    amount:
      measure.most === 0
        ? null
        : Math.max(1, Math.round(random.between(measure.least, measure.most) / 100)) * 100_000,
    expected_result: measure.result,
  };
}

function doneCount(random: Random, { road, items, overdue, badness }: PlanOf): number {
  if (road.lifted !== null) return items;
  if (road.started === null) return 0;
  const share = 0.93 - 0.5 * badness + (random.next() - 0.5) * 0.2;
  return Math.max(0, Math.min(items - Math.max(1, overdue), Math.round(items * share)));
}

function doneState(
  random: Random,
  days: DemoDays,
  road: Road,
  measure: DemoMeasure,
  turn: number,
): Fields<'plan_item'> {
  const from = road.started ?? 0;
  // After the exit the plan is finished: nothing of it was done later.
  const to = road.lifted ?? 0;
  const done = days.workday(random.between(Math.min(from + 5, to), to));
  const due = days.workday(done + random.between(-8, 25));
  if (turn % 23 === 3)
    return { state_id: 'planState.cancelled', due_on: days.on(due), note: 'эҳтиёж қолмаган' };
  return {
    state_id: turn % 19 === 2 ? 'planState.released' : 'planState.done',
    due_on: days.on(due),
    done_on: days.on(done),
    evidence: `${measure.evidence} № ${random.between(1, 980)}`,
  };
}

function openState(
  random: Random,
  days: DemoDays,
  road: Road,
  turn: number,
  isLate: boolean,
): Fields<'plan_item'> {
  if (isLate) {
    const due = days.workday(-(random.chance(0.1) ? 1 : random.between(1, 60)));
    return { state_id: 'planState.inProgress', due_on: days.on(due), note: random.pick(lateNotes) };
  }
  const due = days.workday(random.between(0, road.started === null ? 190 : 120) + 3);
  const due_on = days.on(Math.max(0, due));
  if (road.started === null) return { state_id: 'planState.planned', due_on };
  return { state_id: `planState.${openStates[turn % openStates.length]}`, due_on };
}
