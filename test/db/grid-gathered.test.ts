import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Gathering, gatherKeys, gatherLinks, gatherWhole } from '../../db/grid-gathered.ts';
import { type Headquarters, openHeadquarters } from '../helpers/headquarters.ts';

let hq: Headquarters;
beforeAll(async () => {
  hq = await openHeadquarters({ hasOffice: false });
});
afterAll(() => hq.close());

/** Rows by number and key, gathered by SQLite and put in order. */
function ordered(
  { sql, params, inOrder }: Gathering,
  rows: readonly (readonly [number: number, key: number | null])[],
): number[] {
  const gathered = hq.database
    .prepare<[object], string>(
      `SELECT json_group_array(${sql}) FROM (SELECT value ->> 0 AS n, value ->> 1 AS k FROM json_each(:rows))`,
    )
    .pluck()
    .get({ ...params, rows: JSON.stringify(rows) });
  return inOrder(JSON.parse(gathered ?? '[]') as unknown[], 0, rows.length);
}

const rows = [
  [5, 20261104],
  [1, 20261122],
  [9, 20200101],
  [2, 20261104],
] as const;

it('whole numbers between two ends rise or fall from the first of them', () => {
  const rising = gatherWhole('n', 'k', 20200101, 20261122);
  const falling = gatherWhole('n', 'k', 20261122, 20200101);
  expect(rising && ordered(rising, rows)).toEqual([9, 2, 5, 1]);
  expect(falling && ordered(falling, rows)).toEqual([1, 2, 5, 9]);
  const negative = rows.map(([row, key]) => [row, -key] as const);
  const below = gatherWhole('n', 'k', -20261122, -20200101);
  expect(below && ordered(below, negative)).toEqual([1, 2, 5, 9]);
});

it('whole numbers too far apart to stand beside the number of a row are gathered in another way', () => {
  expect(gatherWhole('n', 'k', 20200101, 99991231)).toBeNull();
});

it('keys of their own rise or fall, blanks come last both ways', () => {
  const some = [...rows, [3, null] as const];
  expect(ordered(gatherKeys('n', 'k', false), some)).toEqual([9, 2, 5, 1, 3]);
  expect(ordered(gatherKeys('n', 'k', true), some)).toEqual([1, 2, 5, 9, 3]);
});

it('what is named by the highest numbers keeps them exactly', () => {
  const most = 2 ** 26 - 1;
  const places = new Map([
    [most, 1],
    [most - 1, 2],
  ]);
  const links = gatherLinks('n', 'k', () => (link) => places.get(link));
  const named = [
    [2 ** 27 - 1, most - 1],
    [2 ** 27 - 2, most],
    [7, null],
  ] as const;
  expect(ordered(links, named)).toEqual([2 ** 27 - 2, 2 ** 27 - 1, 7]);
});
