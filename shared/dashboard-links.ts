/**
 * The list behind each number of the dashboard, as a request to its grid. The same value makes the address
 * that the window opens and the request by which a test counts, so that both show the same number.
 */
import { addDays } from './calendar.ts';
import { type StageName, stageNames } from './dashboard.ts';
import type { GridFilter } from './grid.ts';

export interface GridLink {
  readonly grid: 'families' | 'plans' | 'log';
  readonly quick: string | null;
  readonly filters: readonly GridFilter[];
}

/** Where the number was counted; nothing: in the whole district. */
export interface Within {
  readonly sector?: number | null;
  readonly mahallaId?: string;
}

const exactly = (column: string, value: number, to = value): GridFilter => ({
  kind: 'number',
  column,
  from: value,
  to,
});
const choice = (column: string, ...values: string[]): GridFilter => ({
  kind: 'choice',
  column,
  values,
});
const days = (column: string, from: string, to: string): GridFilter => ({
  kind: 'day',
  column,
  from,
  to,
});

const done = ['done', 'released'];
const states = (...codes: string[]) => codes.map((code) => `planState.${code}`);

function linkOf(
  grid: GridLink['grid'],
  { sector, mahallaId }: Within,
  filters: readonly GridFilter[] = [],
  quick: string | null = null,
): GridLink {
  const place = [
    ...(sector === undefined || sector === null ? [] : [exactly('sector', sector)]),
    ...(mahallaId === undefined ? [] : [choice('mahallaId', mahallaId)]),
  ];
  return { grid, quick, filters: [...place, ...filters] };
}

/** Families of the register. */
export const familiesLink = (within: Within) => linkOf('families', within);

export const identifiedLink = (within: Within, from: string, to: string) =>
  linkOf('families', within, [days('identifiedOn', from, to)]);

/** Families at this stage or past it. */
export const reachedLink = (within: Within, stage: StageName) =>
  linkOf('families', within, [choice('stage', ...stageNames.slice(stageNames.indexOf(stage)))]);

export const liftedLink = (within: Within, from: string, to: string) =>
  linkOf('families', within, [days('liftedOn', from, to)]);

/** Families visited within so many days; 0: today. */
export const visitedLink = (within: Within, lastDays: number) =>
  linkOf('families', within, [exactly('daysSinceVisit', 0, lastDays)]);

export const notVisitedLink = (within: Within) => linkOf('families', within, [], 'notVisited');

/** Open measures past their deadline, the oldest first. */
export const overdueLink = (within: Within, opportunityId?: string) =>
  linkOf(
    'plans',
    within,
    opportunityId === undefined ? [] : [choice('opportunityId', opportunityId)],
    'overdue',
  );

/** Measures that are overdue since today: their deadline was yesterday. */
export const newlyOverdueLink = (within: Within, today: string) => {
  const yesterday = addDays(today, -1);
  return linkOf('plans', within, [days('dueOn', yesterday, yesterday)], 'overdue');
};

/** Measures of the plans; cancelled ones count for nothing. */
export const plansLink = (within: Within) =>
  linkOf('plans', within, [
    choice(
      'shownState',
      ...states('planned', 'inProgress', 'partlyDone', 'extended', ...done),
      // What is overdue shows so, whatever it was set to.
      'derivedState.overdue',
    ),
  ]);

/** Of them, those that are done. */
export const allDoneLink = (within: Within) =>
  linkOf('plans', within, [choice('shownState', ...states(...done))]);

export const doneLink = (within: Within, day: string) =>
  linkOf('plans', within, [days('doneOn', day, day)]);

/** Rows of the daily log of a day. */
export const logLink = (within: Within, day: string) =>
  linkOf('log', within, [days('day', day, day)]);
