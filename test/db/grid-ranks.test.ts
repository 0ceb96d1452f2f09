/** Pages of plans by every column: the same as of all rows in order, through whatever tells where a row lies. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pageOf } from '../../db/grid.ts';
import { gatherPage } from '../../db/grid-bracket.ts';
import { conditionsOf } from '../../db/grid-conditions.ts';
import { allSql } from '../../db/grid-sql.ts';
import { setLens } from '../../db/lens.ts';
import { planContext, planGrid } from '../../db/plan-grid.ts';
import { addDays } from '../../shared/calendar.ts';
import { type GridRequest, gridRequest } from '../../shared/grid.ts';
import { writeRows } from '../helpers/add-row.ts';
import { describeEachLens } from '../helpers/each-lens.ts';
import { type Headquarters, openDemo, testDay } from '../helpers/headquarters.ts';
import { seeded } from '../helpers/seeded.ts';

const items = 7000;
const limit = 40;
const random = seeded('ranks');
const pick = <Item>(from: readonly Item[]) => from[random.below(from.length)] as Item;
const context = planContext(testDay);
const columns = Object.keys(planGrid.columns);

let hq: Headquarters;
let half: readonly string[];

beforeAll(async () => {
  hq = await openDemo();
  const idsOf = (from: string) =>
    hq.database.prepare<[], string>(`SELECT id FROM ${from} ORDER BY id`).pluck().all();
  const [families, officials] = [idsOf('family'), idsOf('official')];
  const listOf = (list: string) => idsOf(`list_item WHERE list = '${list}'`);
  const lists = { states: listOf('planState'), sources: listOf('fundingSource') };
  const opportunities = listOf('opportunity');
  const mahallas = idsOf('mahalla');
  half = mahallas.slice(mahallas.length >> 1);
  writeRows(hq, (writer) => {
    for (let index = 0; index < items; index += 1) {
      const some = <Value>(value: Value) => (random.below(4) === 0 ? null : value);
      writer.insert('plan_item', {
        family_id: pick(families),
        opportunity_id: pick(opportunities),
        official_id: some(pick(officials)),
        source_id: some(pick(lists.sources)),
        state_id: pick(lists.states),
        due_on: some(addDays(testDay, 200 - random.below(400))),
        done_on: some(addDays(testDay, -random.below(50))),
        amount: some(random.below(90) * 100_000),
        measure: `Чора ${random.below(60)}`,
        problem: some(`${pick(['Иш', 'Уй', 'Қарз'])} ${random.below(9)}`),
        extended_times: random.below(3),
      });
    }
  });
});
afterAll(() => {
  setLens(hq.database, null);
  hq.close();
});

let asked = 0;
/** Compares pages with all rows in order; half of them are looked for before anybody counted. */
function expectPages(column: string, more: GridRequest['sort'] = []): void {
  for (const descending of [false, true]) {
    const sorted = gridRequest.parse({ sort: [{ column, descending }, ...more], limit });
    const { where, params } = conditionsOf(hq.database, planGrid, sorted, context);
    const all = hq.database
      .prepare<[typeof params], object>(allSql(planGrid, sorted, where))
      .all(params);
    expect(all.length).toBeGreaterThan(2000);
    for (const share of [0, 0.08, 0.3, 0.5, 0.7, 0.9, 1]) {
      const offset = Math.floor(share * (all.length - limit));
      asked += 1;
      const to = 1000 + (asked >> 1);
      const filters = [{ kind: 'number' as const, column: 'extendedTimes', from: null, to }];
      const { rows, total } = pageOf(
        hq.database,
        planGrid,
        { ...sorted, offset, filters },
        context,
      );
      const wanted = all.slice(offset, offset + limit);
      expect([column, descending, offset, total, rows]).toEqual([
        column,
        descending,
        offset,
        all.length,
        wanted,
      ]);
    }
  }
}

describeEachLens(
  () => ({ hq, half }),
  () => {
    it.each(columns)(`plans by %s: TEST_SEED=${random.seed}`, (column) => expectPages(column));

    it('plans by two columns, of which the first has few values', () => {
      expectPages('sourceId', [{ column: 'headName', descending: true }]);
      expectPages('headName', [{ column: 'shownState', descending: false }]);
    });
  },
);

it('a list whose items stand in another order than they were entered, two of them in one place', () => {
  setLens(hq.database, null);
  hq.database.exec(
    `UPDATE main.list_item SET position = 100 - position WHERE list = 'fundingSource'`,
  );
  expectPages('sourceId');
  hq.database.exec(
    `UPDATE main.list_item SET position = position / 3 WHERE list = 'fundingSource'`,
  );
  expectPages('sourceId');
});

it('pages after rows went, came and changed what they name', async () => {
  setLens(hq.database, null);
  const { rows } = pageOf<{ id: string }>(
    hq.database,
    planGrid,
    gridRequest.parse({ limit: 900 }),
    context,
  );
  const changed = rows.map((row) => row.id);
  writeRows(hq, (writer) => {
    for (const [index, id] of changed.entries()) {
      if (index % 3 === 0) writer.remove('plan_item', id);
      else writer.update('plan_item', id, { source_id: null, state_id: 'planState.cancelled' });
    }
  });
  for (const column of ['sourceId', 'shownState', 'stateId', 'dueOn']) expectPages(column);
});

it.each(columns.filter((column) => planGrid.columns[column]?.isOrdered !== true))(
  'by %s a page in the middle is looked for in a part of the rows',
  (column) => {
    setLens(hq.database, null);
    const all =
      hq.database.prepare<[], number>('SELECT count(*) FROM grid_plan').pluck().get() ?? 0;
    const filters = [{ kind: 'number', column: 'extendedTimes', from: null, to: 7 }];
    const sort = [{ column, descending: false }];
    const request = gridRequest.parse({ sort, filters, offset: Math.floor(all / 3), limit });
    const conditions = conditionsOf(hq.database, planGrid, request, context);
    const found = gatherPage(hq.database, planGrid, request, conditions, {
      all,
      totals: undefined,
    });
    expect(found?.page).toBeTruthy();
    expect(found?.inside).toBeGreaterThanOrEqual(limit);
    expect(found?.inside).toBeLessThan(all / 2);
  },
);
