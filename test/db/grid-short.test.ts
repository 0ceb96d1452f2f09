/** Grids that are read without a narrow table: their pages are those of all rows in order, counted or not. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { familyGrid } from '../../db/families.ts';
import { pageOf } from '../../db/grid.ts';
import { conditionsOf } from '../../db/grid-conditions.ts';
import { allSql } from '../../db/grid-sql.ts';
import { setLens } from '../../db/lens.ts';
import { mahallaGrid } from '../../db/mahallas.ts';
import { officialGrid } from '../../db/officials.ts';
import { type GridRequest, gridRequest } from '../../shared/grid.ts';
import { writeRows } from '../helpers/add-row.ts';
import { describeEachLens } from '../helpers/each-lens.ts';
import { type Headquarters, openDemo, testDay } from '../helpers/headquarters.ts';

const context = { today: testDay };
const grids = [
  ['officials', officialGrid],
  ['families', familyGrid],
  ['mahallas', mahallaGrid],
] as const;

let hq: Headquarters;
let half: readonly string[];
beforeAll(async () => {
  hq = await openDemo();
  const mahallas = hq.database.prepare<[], string>('SELECT id FROM mahalla').pluck().all();
  half = mahallas.slice(mahallas.length >> 1);
  // More than are read at once, so that some pages have to be counted and others not.
  writeRows(hq, (writer) => {
    for (let index = 0; index < 450; index += 1)
      writer.insert('official', {
        full_name: `Ходим ${(index * 37) % 101}`,
        organisation: index % 5 === 0 ? null : `Ташкилот ${index % 7}`,
      });
  });
});
afterAll(() => {
  setLens(hq.database, null);
  hq.close();
});

describeEachLens(
  () => ({ hq, half }),
  () => {
    it.each(grids)(
      '%s by every column, both ways, from the first page to the last',
      (_what, grid) => {
        const sums = Object.keys(grid.columns).filter((name) => grid.columns[name]?.isSummed);
        const sorts: GridRequest['sort'][] = [
          [],
          ...Object.keys(grid.columns).flatMap((column) =>
            [false, true].map((descending) => [{ column, descending }]),
          ),
        ];
        for (const sort of sorts) {
          const request = gridRequest.parse({ sort, limit: 20 });
          const { where, params } = conditionsOf(hq.database, grid, request, context);
          const all = hq.database
            .prepare<[typeof params], Record<string, number | null>>(allSql(grid, request, where))
            .all(params);
          const wantedSums = Object.fromEntries(
            sums.map((name) => [name, all.reduce((sum, row) => sum + (row[name] ?? 0), 0)]),
          );
          expect(all.length).toBeGreaterThan(1);
          for (const offset of [0, 1, all.length >> 1, 380, 381, all.length - 1, all.length]) {
            const {
              rows,
              total,
              sums: counted,
            } = pageOf(hq.database, grid, { ...request, offset }, context);
            const wanted = all.slice(offset, offset + 20);
            expect([sort, offset, total, counted, rows]).toEqual([
              sort,
              offset,
              all.length,
              wantedSums,
              wanted,
            ]);
          }
        }
      },
    );
  },
);
