/** Pages of so many rows that only what lies about a page is put in order: the same as of all rows in order. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pageOf } from '../../db/grid.ts';
import { gatherPage } from '../../db/grid-bracket.ts';
import { type Bound, conditionsOf, namesOneOf } from '../../db/grid-conditions.ts';
import { allSql } from '../../db/grid-sql.ts';
import { journalGrid, listJournal } from '../../db/journal-grid.ts';
import { setLens } from '../../db/lens.ts';
import { logGrid } from '../../db/log.ts';
import { addDays } from '../../shared/calendar.ts';
import { type GridFilter, type GridRequest, gridRequest } from '../../shared/grid.ts';
import { writeRows } from '../helpers/add-row.ts';
import { describeEachLens } from '../helpers/each-lens.ts';
import { type Headquarters, openDemo, testDay } from '../helpers/headquarters.ts';
import { seeded } from '../helpers/seeded.ts';

const entries = 9000;
const works = ['Суҳбат', 'Ish bilan taʼminlash', 'Ёрдам', '', 'Уй кўрик', 'Тиббий кўрик', 'Ўқиш'];

let hq: Headquarters;
let half: readonly string[];
beforeAll(async () => {
  hq = await openDemo();
  const idsOf = (table: string) =>
    hq.database.prepare<[], string>(`SELECT id FROM ${table} ORDER BY id`).pluck().all();
  const [mahallas, officials] = [idsOf('mahalla'), idsOf('official')];
  half = mahallas.slice(0, mahallas.length >> 1);
  writeRows(hq, (writer) => {
    for (let index = 0; index < entries; index += 1) {
      // Squares leave the rows of one value neither together nor evenly apart.
      const pick = <Item>(from: readonly Item[]) =>
        from[(index * index + index) % from.length] ?? null;
      writer.insert('log_entry', {
        official_id: index % 11 === 0 ? null : pick(officials),
        official_text: 'Номаълум',
        mahalla_id: index % 7 === 0 ? null : pick(mahallas),
        day: addDays(testDay, -(index % 300)),
        work: index % 3 === 0 ? `${pick(works)} ${(index * 37) % 1000}` : (pick(works) ?? ''),
        found: (index * index) % 13,
        visited: (index * 7919) % 2003,
        note: index % 50 === 0 ? `Изоҳ ${index % 9}` : null,
      });
    }
  });
});
afterAll(() => {
  setLens(hq.database, null);
  hq.close();
});

const context = { today: testDay };

function allRows(request: GridRequest): object[] {
  const { where, params } = conditionsOf(hq.database, logGrid, request, context);
  return hq.database.prepare<[typeof params], object>(allSql(logGrid, request, where)).all(params);
}

/** Of how many rows a page is put in order; null: of all that match. */
function rowsInBracket(request: GridRequest, total: number | null): number | null {
  const { database } = hq;
  const all = database.prepare<[], number>('SELECT count(*) FROM grid_log').pluck().get() as number;
  const conditions = conditionsOf(database, logGrid, request, context);
  const totals = total === null ? undefined : { total };
  const gathered = gatherPage(database, logGrid, request, conditions, { all, totals });
  return gathered?.page ? gathered.inside : null;
}

let asked = 0;
const columns = Object.keys(logGrid.columns);
const filters = [{ kind: 'number', column: 'visited', from: 100, to: null }];

describeEachLens(
  () => ({ hq, half }),
  () => {
    it.each(columns)('pages sorted by %s are those of all rows in order', (column) => {
      for (const descending of [false, true]) {
        const request = gridRequest.parse({ sort: [{ column, descending }], filters, limit: 50 });
        const all = allRows(request);
        const last = all.length - 50;
        expect(last).toBeGreaterThan(2500);
        for (const share of [0, 0.05, 0.3, 0.5, 0.7, 0.95, 1]) {
          const offset = Math.floor(share * last);
          // A bound that nobody asked before, so that every other page is looked for before anybody counted.
          const fresh = {
            kind: 'number' as const,
            column: 'visited',
            from: 100,
            to: 1e6 + Math.floor(++asked / 2),
          };
          const asks = { ...request, filters: [fresh], offset };
          const { rows, total } = pageOf(hq.database, logGrid, asks, context);
          expect(total).toBe(all.length);
          expect([column, descending, offset, rows]).toEqual([
            column,
            descending,
            offset,
            all.slice(offset, offset + 50),
          ]);
        }
      }
    });

    it.each(['visited', 'work', 'official', 'mahalla', 'note', 'found'])(
      'the first and the last page by %s are looked for in a part of the rows',
      (column) => {
        const request = gridRequest.parse({ sort: [{ column, descending: false }], limit: 50 });
        const total = allRows(request).length;
        for (const offset of [0, total - 50]) {
          for (const known of [total, null]) {
            const inside = rowsInBracket({ ...request, offset }, known);
            expect(inside).toBeGreaterThanOrEqual(50);
            expect(inside).toBeLessThan(total / 2);
          }
        }
      },
    );
  },
);

it('a page in the middle is looked for between two keys, what comes before is only counted', () => {
  setLens(hq.database, null);
  const sort = [{ column: 'visited', descending: true }];
  const request = gridRequest.parse({ sort, limit: 50 });
  const total = allRows(request).length;
  const inside = rowsInBracket({ ...request, offset: total >> 1 }, total);
  expect(inside).toBeGreaterThanOrEqual(50);
  expect(inside).toBeLessThan(total / 4);
});

it('the journal far down: the lines of a kind are those of all in order', () => {
  setLens(hq.database, null);
  const lines = 15_000;
  hq.database.exec(`
    INSERT INTO journal_user (name, name_key, name_sort) VALUES ('Синов', 'sinov', 'SJOPC') ON CONFLICT DO NOTHING;
    WITH RECURSIVE n (at) AS (SELECT 1 UNION ALL SELECT at + 1 FROM n WHERE at < ${lines})
    INSERT INTO journal_entry (seq, at, user_name, device, kind, hash)
    SELECT 1000 + at, '2026-11-20T05:00:00.000Z', 'Синов', 'test', iif(at % 3, 'sawFamily', 'printed'), '' FROM n;
    INSERT INTO grid_journal (seq, day, user, kind)
    SELECT seq, '2026-11-20', (SELECT max(seq) FROM journal_user), kind FROM journal_entry WHERE seq > 1000`);
  const filters = [{ kind: 'choice', column: 'kind', values: ['sawFamily'] }];
  const seen = hq.database
    .prepare<[], string>(
      "SELECT CAST(seq AS TEXT) FROM journal_entry WHERE kind = 'sawFamily' ORDER BY seq DESC",
    )
    .pluck()
    .all();
  for (const offset of [0, 4000, seen.length >> 1, seen.length - 4000, seen.length - 50]) {
    const page = listJournal(
      hq.database,
      gridRequest.parse({ filters, offset, limit: 50 }),
      testDay,
    );
    expect(page.rows.map((row) => row.id)).toEqual(seen.slice(offset, offset + 50));
  }
});

it('the journal by every column, both ways, from the first line to the last', () => {
  setLens(hq.database, null);
  for (const column of Object.keys(journalGrid.columns))
    for (const descending of [false, true]) {
      const request = gridRequest.parse({ sort: [{ column, descending }], limit: 1 });
      const { where, params } = conditionsOf(hq.database, journalGrid, request, context);
      const all = hq.database
        .prepare<[typeof params], object>(allSql(journalGrid, request, where))
        .all(params);
      for (const offset of [0, all.length >> 1, all.length - 1]) {
        const { rows } = pageOf(hq.database, journalGrid, { ...request, offset }, context);
        const wanted = all.slice(offset, offset + 1);
        expect([column, descending, offset, rows]).toEqual([column, descending, offset, wanted]);
      }
    }
});

it('lines with changes and those without are together all lines', () => {
  const countOf = (from: number | null, to: number | null) =>
    listJournal(
      hq.database,
      gridRequest.parse({ filters: [{ kind: 'number', column: 'hasChanges', from, to }] }),
      testDay,
    ).total;
  expect(countOf(1, 1)).toBeGreaterThan(0);
  expect(countOf(0, 0)).toBeGreaterThan(15_000 - 1);
  expect(countOf(0, 0) + countOf(1, 1)).toBe(countOf(null, null));
});

const random = seeded('questions');
it(`random questions have the pages of all rows in order: TEST_SEED=${random.seed}`, () => {
  const pick = <Item>(from: readonly Item[]) => from[random.below(from.length)] as Item;
  const someFilter = (): GridFilter =>
    pick<GridFilter>([
      { kind: 'number', column: pick(['visited', 'found']), from: random.below(9), to: null },
      { kind: 'number', column: 'solved', from: null, to: random.below(2) },
      { kind: 'day', column: 'day', from: null, to: addDays(testDay, -random.below(200)) },
      {
        kind: 'text',
        column: pick(['work', 'note', 'official']),
        how: pick(['blank', 'filled'] as const),
        value: '',
      },
      { kind: 'text', column: 'work', how: 'contains', value: pick(['а', 'кўрик', '1', 'NaN']) },
      { kind: 'choice', column: 'officialId', values: [null] },
    ]);
  const hides = { hidesNumbers: false, hidesHealth: false, hidesChildren: false };
  const narrow = { scope: { sectors: [], mahallaIds: half }, ...hides };
  for (let round = 0; round < 60; round += 1) {
    setLens(hq.database, pick([null, narrow]));
    const sort = Array.from({ length: random.below(4) }, () => ({
      column: pick(columns),
      descending: random.below(2) === 1,
    }));
    const some = Array.from({ length: random.below(3) }, someFilter);
    const request = gridRequest.parse({ sort, filters: some, limit: pick([1, 50, 1000]) });
    const all = allRows(request);
    for (const share of [0, random.next(), 1]) {
      const offset = Math.floor(share * Math.max(0, all.length - request.limit));
      const asked = { ...request, offset };
      const { rows, total } = pageOf(hq.database, logGrid, asked, context);
      const wanted = all.slice(offset, offset + request.limit);
      expect([asked, total, rows]).toEqual([asked, all.length, wanted]);
    }
    // Rows go between one page and the next.
    hq.database.exec(`DELETE FROM main.grid_log WHERE seq % 997 = ${random.below(997)}`);
  }
});

it.each([
  ['one number', [5]],
  ['numbers that follow one another', [6, 4, 5, 7]],
  ['the same number twice', [4, 4, 6]],
  ['few numbers far apart', [3, 900]],
  ['many close together', Array.from({ length: 30 }, (_, index) => 7 + 2 * index)],
  ['many at the ends of 63 bits', [...Array.from({ length: 25 }, (_, i) => 9 + 2 * i), 71]],
  ['many far apart', Array.from({ length: 40 }, (_, index) => 1 + 13 * index)],
  ['none', []],
])('what names one of these rows is found by: %s', (_name, numbers) => {
  const params: Bound = {};
  const fits = namesOneOf('n.value', numbers, 'these', params);
  // Nothing at all is named too, and numbers on either side.
  const links = [null, ...Array.from({ length: 1000 }, (_, index) => index + 1)];
  const found = hq.database
    .prepare<[Bound], number>(`SELECT n.value FROM json_each(:links) n WHERE ${fits}`)
    .pluck()
    .all({ ...params, links: JSON.stringify(links) });
  expect(found).toEqual([...new Set(numbers)].sort((a, b) => a - b));
});

it.each([
  ['one', [5], 'SEARCH'],
  ['three in a row', [5, 6, 7], 'SEARCH'],
  ['two', [5, 70], 'SEARCH'],
  ['a hundred in a row', Array.from({ length: 100 }, (_, index) => index + 1), 'SCAN'],
  ['a hundred', Array.from({ length: 100 }, (_, index) => 1 + 2 * index), 'SCAN'],
])(
  'an index leads to rows that name few, not to those that name many: %s',
  (_name, numbers, way) => {
    setLens(hq.database, null);
    const params: Bound = {};
    const fits = namesOneOf('r.family', numbers, 'these', params);
    const [first] = hq.database
      .prepare<[Bound], { detail: string }>(
        `EXPLAIN QUERY PLAN SELECT r.note FROM grid_plan r WHERE ${fits}`,
      )
      .all(params);
    expect(first?.detail).toMatch(new RegExp(`^${way} r`));
  },
);

it('a page along an index needs no sample', () => {
  setLens(hq.database, null);
  const request = gridRequest.parse({ sort: [{ column: 'day', descending: true }] });
  expect(rowsInBracket(request, allRows(request).length)).toBeNull();
});
