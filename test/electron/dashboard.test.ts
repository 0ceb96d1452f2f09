import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getDashboard } from '../../db/dashboard.ts';
import type { Database } from '../../db/open.ts';
import type { Dashboard } from '../../shared/dashboard.ts';
import {
  allDoneLink,
  doneLink,
  familiesLink,
  type GridLink,
  identifiedLink,
  liftedLink,
  logLink,
  newlyOverdueLink,
  notVisitedLink,
  overdueLink,
  plansLink,
  reachedLink,
  visitedLink,
  type Within,
} from '../../shared/dashboard-links.ts';
import { type Headquarters, openHeadquarters, testDay } from '../helpers/headquarters.ts';

/** How many rows the list behind a number has. */
async function countBehind(hq: Headquarters, { grid, quick, filters }: GridLink): Promise<number> {
  const request = { quick, filters: [...filters], limit: 1 };
  switch (grid) {
    case 'families':
      return (await hq.call('families.list', request)).total;
    case 'plans':
      return (await hq.call('plans.list', request)).total;
    case 'log':
      return (await hq.call('log.list', request)).total;
  }
}

describe('the tiny demo', () => {
  let hq: Headquarters;

  beforeAll(async () => {
    hq = await openHeadquarters({ hasOffice: false });
    await hq.call('demo.create', { size: 'tiny', day: testDay });
  });
  afterAll(() => hq.close());

  async function compare(pairs: readonly (readonly [string, number, GridLink])[]): Promise<void> {
    const shown = Object.fromEntries(pairs.map(([name, value]) => [name, value]));
    const behind: Record<string, number> = {};
    for (const [name, , link] of pairs) behind[name] = await countBehind(hq, link);
    expect(behind).toEqual(shown);
  }

  it.each([null, 1, 2, 3])(
    'every number of sector %s opens a list of as many rows',
    async (sector) => {
      const { indicators, funnel, reports, overdue, today, weekStart, movement } = await hq.call(
        'dashboard.get',
        { sector },
      );
      const within: Within = { sector };
      await compare([
        ['families', indicators.families.value, familiesLink(within)],
        ['families today', indicators.families.today, identifiedLink(within, today, today)],
        ['lifted', indicators.lifted.value, reachedLink(within, 'lifted')],
        ['lifted this week', indicators.lifted.thisWeek, liftedLink(within, weekStart, today)],
        ['in progress', indicators.inProgress.value, reachedLink(within, 'inProgress')],
        ['overdue', indicators.overdue.value, overdueLink(within)],
        ['overdue today', indicators.overdue.today, newlyOverdueLink(within, today)],
        ['not visited', indicators.notVisited.value, notVisitedLink(within)],
        [
          'lifted in the period',
          movement.weeks.at(-1)?.lifted ?? -1,
          liftedLink(within, movement.fromOn, today),
        ],
        ['log', reports.entries, logLink(within, today)],
        ...funnel.map(
          (step) =>
            [`funnel ${step.stage}`, step.families, reachedLink(within, step.stage)] as const,
        ),
        ...overdue.byOpportunity.map(
          ({ opportunityId, measures }) =>
            [opportunityId, measures, overdueLink(within, opportunityId)] as const,
        ),
      ]);
    },
  );

  it('every number of the ranking opens a list of as many rows', async () => {
    const { ranking, today } = await hq.call('dashboard.get', {});
    expect(ranking.mahallas).toHaveLength(3);
    for (const mahalla of ranking.mahallas) {
      const within: Within = { mahallaId: mahalla.id };
      await compare([
        ['families', mahalla.families, familiesLink(within)],
        ['families today', mahalla.familiesToday, identifiedLink(within, today, today)],
        ['lifted', mahalla.lifted, reachedLink(within, 'lifted')],
        ['lifted today', mahalla.liftedToday, liftedLink(within, today, today)],
        ['measures', mahalla.planTotal, plansLink(within)],
        ['done', mahalla.planDone, allDoneLink(within)],
        ['done today', mahalla.doneToday, doneLink(within, today)],
        ['overdue', mahalla.overdue, overdueLink(within)],
        ['overdue today', mahalla.overdueToday, newlyOverdueLink(within, today)],
        ['visited', mahalla.visited, visitedLink(within, 30)],
        ['visited today', mahalla.visitedToday, visitedLink(within, 0)],
      ]);
    }
    for (const sector of ranking.sectors) {
      await compare([
        ['families', sector.families, familiesLink({ sector: sector.sector })],
        ['overdue', sector.overdue, overdueLink({ sector: sector.sector })],
      ]);
    }
  });

  it('tells what the demo is made of', async () => {
    const { indicators, funnel, reports, movement } = await hq.call('dashboard.get', {});
    expect(funnel.map(({ families }) => families)).toEqual([12, 11, 9, 8, 4, 2]);
    expect(funnel.map(({ share }) => share)).toEqual([100, 92, 75, 67, 33, 17]);
    expect(indicators.families).toMatchObject({ value: 12, today: 1 });
    expect(indicators.overdue.value).toBeGreaterThan(0);
    expect(indicators.families.points).toHaveLength(12);
    expect(reports.expected - reports.reported).toBe(reports.missing.length);
    expect(reports.missing.length).toBeGreaterThan(0);
    expect(reports.heat).toHaveLength(16 * 7);
    expect(movement.target).toMatchObject({ fromOn: '2026-01-01', toOn: '2026-12-31', amount: 5 });
  });

  it('the last week of each number is the number itself', async () => {
    const { indicators } = await hq.call('dashboard.get', {});
    const lines = Object.values(indicators);
    expect(lines).toHaveLength(5);
    for (const { value, points } of lines) expect(points.at(-1)).toBe(value);
  });

  it('sectors add up to the district', async () => {
    const district = await hq.call('dashboard.get', {});
    const sectors = await Promise.all(
      district.ranking.sectors.map(({ sector }) => hq.call('dashboard.get', { sector })),
    );
    const sum = (of: (one: Dashboard) => number) => sectors.reduce((all, one) => all + of(one), 0);
    expect(sum((one) => one.indicators.families.value)).toBe(district.indicators.families.value);
    expect(sum((one) => one.indicators.overdue.value)).toBe(district.indicators.overdue.value);
    expect(sum((one) => one.reports.visited)).toBe(district.reports.visited);
    for (let point = 0; point < 12; point += 1) {
      expect(sum((one) => one.indicators.notVisited.points[point] ?? 0)).toBe(
        district.indicators.notVisited.points[point],
      );
    }
    const shown = sectors.flatMap((one) =>
      one.ranking.mahallas.map(({ id, place }) => ({ id, place })),
    );
    const all = district.ranking.mahallas.map(({ id, place }) => ({ id, place }));
    expect(shown.sort((a, b) => (a.place ?? 0) - (b.place ?? 0))).toEqual(all);
  });

  it('looks through no table of measures or reports', () => {
    const plans: string[] = [];
    for (const sector of [null, 1]) {
      for (const { sql, params } of statementsOf(hq.database, (watched) =>
        getDashboard(watched, sector, testDay),
      )) {
        const steps = hq.database
          .prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
          .all(...params);
        plans.push(...steps.map((step) => step.detail));
      }
    }
    expect(plans.length).toBeGreaterThan(20);
    const scans = plans.filter((step) =>
      /^SCAN (p|plan_item|e|le|lf|log_entry|log_family|family_visit)\b/.test(step),
    );
    // The newest and the oldest day of the log are one look into its index each.
    expect(scans.filter((step) => !step.includes('COVERING INDEX log_entry_by_day'))).toEqual([]);
    expect(plans.join('\n')).toContain('plan_item USING INDEX plan_item_by_due');
    expect(plans.join('\n')).toContain('family_visit USING COVERING INDEX family_visit_by_day');
  });
});

/** Every statement that `work` runs, with what was bound. */
function statementsOf(database: Database, work: (watched: Database) => void) {
  const seen: { sql: string; params: unknown[] }[] = [];
  const watched = new Proxy(database, {
    get(target, name) {
      if (name !== 'prepare') return Reflect.get(target, name);
      return (sql: string) => {
        const statement = target.prepare(sql);
        const watch = (method: 'all' | 'get', params: unknown[]) => {
          seen.push({ sql, params });
          return statement[method](...params);
        };
        const proxy = {
          all: (...params: unknown[]) => watch('all', params),
          get: (...params: unknown[]) => watch('get', params),
          raw() {
            statement.raw();
            return proxy;
          },
        };
        return proxy;
      };
    },
  });
  work(watched);
  return seen;
}
