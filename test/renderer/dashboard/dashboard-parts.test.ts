import { describe, expect, it } from 'vitest';
import { matchRoute } from '../../../renderer/app/match-route.ts';
import { gridHref } from '../../../renderer/features/dashboard/grid-href.ts';
import {
  monthStarts,
  movementPoints,
} from '../../../renderer/features/dashboard/movement-points.ts';
import { sortRank } from '../../../renderer/features/dashboard/rank-columns.ts';
import { familyStart } from '../../../renderer/features/families/family-start.ts';
import { planStart } from '../../../renderer/features/plans/plan-start.ts';
import type { Movement, RankedMahalla } from '../../../shared/dashboard.ts';
import {
  type GridLink,
  liftedLink,
  newlyOverdueLink,
  notVisitedLink,
  overdueLink,
  reachedLink,
} from '../../../shared/dashboard-links.ts';

describe('an address of a number', () => {
  const starts = { families: familyStart, plans: planStart };

  it.each<GridLink>([
    notVisitedLink({ sector: 2 }),
    reachedLink({ mahallaId: 'm1' }, 'lifted'),
    liftedLink({}, '2026-11-16', '2026-11-21'),
    overdueLink({ sector: null }, 'opportunity.health'),
    newlyOverdueLink({ sector: 4 }, '2026-11-21'),
  ])('starts the grid as the number was counted: %j', (link) => {
    const route = matchRoute(gridHref(link));
    expect(route?.address).toBe(`/${link.grid}`);
    const start = starts[link.grid as 'families' | 'plans'](route?.values ?? {});
    expect(start).toMatchObject({ quick: link.quick, filters: link.filters });
  });
});

describe('the chart of lifted families', () => {
  const movement: Movement = {
    target: { id: 't', fromOn: '2026-11-01', toOn: '2026-11-30', amount: 300 },
    fromOn: '2026-11-01',
    toOn: '2026-11-30',
    weeks: [
      { day: '2026-11-07', lifted: 5 },
      { day: '2026-11-14', lifted: 9 },
    ],
    expectedToday: 140,
  };
  const days = (shown: Movement) =>
    movementPoints(shown).map(({ at, lifted, expected }) => [
      new Date(at).toISOString().slice(0, 10),
      lifted,
      expected,
    ]);

  it('begins at nothing; the line of the target goes on to its end', () => {
    expect(days(movement)).toEqual([
      ['2026-11-01', 0, 0],
      ['2026-11-07', 5, 70],
      ['2026-11-14', 9, 140],
      ['2026-11-30', null, 300],
    ]);
  });

  it('ends today without a target', () => {
    expect(days({ ...movement, target: null, expectedToday: null })).toEqual([
      ['2026-11-01', 0, null],
      ['2026-11-07', 5, null],
      ['2026-11-14', 9, null],
    ]);
  });

  it('marks the months that begin within it', () => {
    const shown = monthStarts('2026-10-15', '2027-01-01').map((at) =>
      new Date(at).toISOString().slice(0, 10),
    );
    expect(shown).toEqual(['2026-11-01', '2026-12-01', '2027-01-01']);
  });
});

describe('the order of the full ranking', () => {
  const row = (name: string, overdue: number, plan: number | null) =>
    ({ name, overdue, shares: { plan } }) as RankedMahalla;
  const rows = [row('Хатча', 2, 80), row('Ғалаба', 5, null), row('Ёшлик', 2, 40)];
  const names = (sorted: readonly RankedMahalla[]) => sorted.map(({ name }) => name);

  it('keeps equals in their places, either way', () => {
    expect(names(sortRank(rows, { column: 'overdue', isDescending: true }))).toEqual([
      'Ғалаба',
      'Хатча',
      'Ёшлик',
    ]);
    expect(names(sortRank(rows, { column: 'overdue', isDescending: false }))).toEqual([
      'Хатча',
      'Ёшлик',
      'Ғалаба',
    ]);
  });

  it('puts what is not known last, either way', () => {
    for (const isDescending of [true, false]) {
      expect(names(sortRank(rows, { column: 'plan', isDescending })).at(-1)).toBe('Ғалаба');
    }
  });

  it('sorts names by the alphabet', () => {
    expect(names(sortRank(rows, { column: 'name', isDescending: false }))).toEqual([
      'Ёшлик',
      'Хатча',
      'Ғалаба',
    ]);
  });
});
