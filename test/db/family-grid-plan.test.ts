import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { familyGrid } from '../../db/families.ts';
import { explainPage } from '../../db/grid.ts';
import type { GridDefinition } from '../../db/grid-sql.ts';
import { personGrid } from '../../db/persons.ts';
import { gridRequest } from '../../shared/grid.ts';
import { type Headquarters, openHeadquarters, testDay } from '../helpers/headquarters.ts';

let hq: Headquarters;
beforeAll(async () => {
  hq = await openHeadquarters();
});
afterAll(() => hq.close());

function plan(grid: GridDefinition, request: object): string[] {
  return explainPage(hq.database, grid, gridRequest.parse(request), { today: testDay });
}
/** Tables read from end to end without an index. */
const scanned = (steps: readonly string[]) =>
  steps.filter((step) => /^SCAN (?!\S+ USING|\S+ VIRTUAL)/.test(step));
/** All rows are put in order before the first is known; rows of the same name among themselves do not count. */
const sorted = (steps: readonly string[]) =>
  steps.some((step) => / B-TREE FOR ORDER BY/.test(step));

describe('families', () => {
  it('in their own order are read along the index of names, without sorting', () => {
    const steps = plan(familyGrid, {});
    expect(steps[0]).toContain('family_summary_by_head');
    expect(sorted(steps)).toBe(false);
  });

  it.each([
    [
      'sorted and filtered',
      {
        sort: [{ column: 'perCapita', descending: true }],
        filters: [{ kind: 'number', column: 'perCapita', from: null, to: 714_999 }],
      },
    ],
    ['sorted by a name of another table', { sort: [{ column: 'official', descending: false }] }],
    ['of a chip', { quick: 'overdue' }],
  ])('%s: one walk over the families, all else by key', (_what, request) => {
    expect(scanned(plan(familyGrid, request)).filter((step) => !/^SCAN [sf]\b/.test(step))).toEqual(
      [],
    );
  });

  it('found by words are looked up by their numbers', () => {
    expect(scanned(plan(familyGrid, { search: 'қодирова мавлуда' }))).toEqual([]);
  });
});

describe('people', () => {
  it('in their own order are read along the index of names', () => {
    expect(plan(personGrid, {})).toEqual(['SCAN r USING COVERING INDEX grid_member_by_name']);
  });

  it.each([
    ['age', 'age'],
    ['a name of another table', 'headName'],
  ])('sorted by %s: one walk over the narrow rows, all else by number', (_what, column) => {
    const steps = plan(personGrid, { sort: [{ column, descending: true }] });
    expect(scanned(steps)).toEqual(['SCAN r']);
    const others = steps.filter((one) => one.startsWith('SEARCH'));
    expect(others.filter((step) => !step.includes('INTEGER PRIMARY KEY'))).toEqual([]);
  });
});
