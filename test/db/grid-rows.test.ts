import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { familyGrid } from '../../db/families.ts';
import { pageOf } from '../../db/grid.ts';
import { conditionsOf } from '../../db/grid-conditions.ts';
import { allSql, type GridDefinition } from '../../db/grid-sql.ts';
import { logGrid } from '../../db/log.ts';
import { personGrid } from '../../db/persons.ts';
import { planContext, planGrid } from '../../db/plan-grid.ts';
import { verifyDatabase } from '../../db/verify.ts';
import { gridRequest } from '../../shared/grid.ts';
import { addRow } from '../helpers/add-row.ts';
import { type Headquarters, openDemo, testDay } from '../helpers/headquarters.ts';

let hq: Headquarters;
beforeAll(async () => {
  hq = await openDemo();
  // The demo leaves the notes empty.
  const fields = { note: 'қайта кўрилсин' };
  const lists = { families: 'families.list', persons: 'persons.list', log: 'log.list' } as const;
  for (const [feature, list] of Object.entries(lists)) {
    const { rows } = await hq.call(list, { limit: 1 });
    const edits = rows.map(({ id }) => ({ id, fields }));
    await hq.call(`${feature as keyof typeof lists}.save`, { edits });
  }
  // It knows the day on which everybody was born.
  const [person] = (await hq.call('persons.list', { limit: 1 })).rows;
  const yearAlone = { bornOn: null, birthYear: 1980 };
  await hq.call('persons.save', { edits: [{ id: person?.id ?? '', fields: yearAlone }] });
});
afterAll(() => hq.close());

const context = planContext(testDay);
const grids = { families: familyGrid, persons: personGrid, log: logGrid, plans: planGrid };
const page = (grid: GridDefinition, request: object) =>
  pageOf<Record<string, unknown>>(hq.database, grid, gridRequest.parse(request), context);

describe.each(Object.entries(grids))('%s', (_name, grid) => {
  const columns = Object.keys(grid.columns);

  it.each(columns)('pages sorted by %s, put together, are all rows in order', (column) => {
    for (const descending of [false, true]) {
      const request = gridRequest.parse({ sort: [{ column, descending }], limit: 7 });
      const { where, params } = conditionsOf(hq.database, grid, request, context);
      const all = hq.database
        .prepare<[typeof params], { id: string }>(allSql(grid, request, where))
        .all(params);
      const pages: unknown[] = [];
      // Of the long grids some pages only: at the start, in the middle, from the end.
      for (const offset of [0, 7, all.length >> 1, all.length - 9, all.length - 3, all.length]) {
        const { rows, total } = page(grid, { ...request, offset });
        expect(total).toBe(all.length);
        expect(rows).toEqual(all.slice(offset, offset + 7));
        pages.push(...rows);
      }
      expect(pages.length).toBeGreaterThan(7);
    }
  });

  it.each(columns)('a filter of %s finds the rows that show its value', (column) => {
    const rows = page(grid, { limit: 1000 }).rows;
    const kind = grid.columns[column]?.kind;
    const value = rows.map((row) => row[column]).find((one) => one !== null && one !== '');
    if (value === undefined) throw new Error(`the demo shows nothing in the column ${column}`);
    const filter =
      kind === 'text'
        ? { kind, column, how: 'equals', value }
        : kind === 'choice'
          ? { kind, column, values: [value] }
          : { kind: kind === 'flag' ? 'number' : kind, column, from: value, to: value };
    const found = page(grid, { filters: [filter], limit: 1000 });
    expect(found.rows.length).toBeGreaterThan(0);
    for (const row of found.rows) expect(row[column]).toEqual(value);
    const shown = rows.filter((row) => row[column] === value).length;
    expect(found.total).toBeGreaterThanOrEqual(shown);
  });

  it.each(columns.filter((column) => grid.columns[column]?.kind === 'text'))(
    'blank and filled part all rows by %s',
    (column) => {
      const totalOf = (how: string) =>
        page(grid, { filters: [{ kind: 'text', column, how, value: '' }] }).total;
      expect(totalOf('blank') + totalOf('filled')).toBe(page(grid, {}).total);
    },
  );
});

describe('narrow rows', () => {
  it('keep step when what they name is changed', async () => {
    const id = (await hq.call('officials.create', { fullName: 'Ғуломов Ўктам' })).id;
    const family = String(page(familyGrid, {}).rows[0]?.['id']);
    addRow(hq, 'plan_item', {
      family_id: family,
      official_id: id,
      opportunity_id: 'opportunity.employment',
      measure: 'Тикув машинаси бериш',
      state_id: 'planState.planned',
    });
    addRow(hq, 'log_entry', { official_id: id, day: testDay, work: 'Суҳбат' });
    const named = (column: string, value: string) => ({
      filters: [{ kind: 'text', column, how: 'contains', value }],
    });
    expect(page(planGrid, named('measure', 'TIKUV MASH')).total).toBeGreaterThan(0);
    expect(page(planGrid, named('responsible', "g'ulomov")).total).toBe(1);
    expect(page(logGrid, named('official', 'гуломов')).total).toBe(1);
    await hq.call('officials.save', { edits: [{ id, fields: { fullName: 'Раҳимов Сардор' } }] });
    expect(page(planGrid, named('responsible', "g'ulomov")).total).toBe(0);
    expect(page(planGrid, named('responsible', 'rahimov sardor')).total).toBe(1);
    expect(page(logGrid, named('official', 'rahimov sardor')).total).toBe(1);
  });

  it('follow a family to another mahalla, and leave with it', async () => {
    const { id: mahallaId } = await hq.call('mahallas.create', { name: 'Янгиҳаёт' });
    const row = page(personGrid, {}).rows[0];
    const family = String(row?.['familyId']);
    const inMahalla = { filters: [{ kind: 'choice', column: 'mahallaId', values: [mahallaId] }] };
    const before = page(personGrid, {}).total;
    await hq.call('families.save', { edits: [{ id: family, fields: { mahallaId } }] });
    const members = page(personGrid, inMahalla).total;
    expect(members).toBeGreaterThan(0);
    expect(page(planGrid, inMahalla).total).toBe(
      page(planGrid, { filters: [{ kind: 'choice', column: 'familyId', values: [family] }] }).total,
    );
    await hq.call('families.remove', { ids: [family] });
    expect(page(personGrid, inMahalla).total).toBe(0);
    expect(page(planGrid, inMahalla).total).toBe(0);
    expect(page(personGrid, {}).total).toBe(before - members);
    await hq.call('changes.undo', {});
    expect(page(personGrid, inMahalla).total).toBe(members);
  });

  it('are missed by the check of the file when one is gone', () => {
    expect(verifyDatabase(hq.database).problems).toEqual([]);
    hq.database.exec('DELETE FROM grid_plan WHERE seq = (SELECT min(seq) FROM grid_plan)');
    expect(verifyDatabase(hq.database).problems).toEqual([
      'grid_plan: 1 rows missing or left over',
    ]);
  });
});
