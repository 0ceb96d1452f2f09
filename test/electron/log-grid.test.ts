import { describe, expect, test } from 'vitest';
import { explainPage } from '../../db/grid.ts';
import { logGrid } from '../../db/log.ts';
import { gridRequest } from '../../shared/grid.ts';
import { testDay } from '../helpers/headquarters.ts';
import { freshLogOffice, friday, thursday } from '../helpers/log-office.ts';

const office = freshLogOffice();

describe('log.list', () => {
  test('pages, sums, filters by days, and counts its chips', async () => {
    await office.family(1, 'Биринчи');
    await office.family(2, 'Иккинчи');
    await office.save('2026-11-13', {
      officialId: office.tursunov,
      work: 'Эски',
      found: 1,
      solved: 2,
    });
    await office.save(friday, {
      officialId: office.sharipov,
      mahallaId: office.armechan,
      families: [2, 1],
      work: 'Янги',
      found: 4,
    });
    await office.save(testDay, { officialId: office.tursunov, work: 'Бугун' });

    const page = await office.hq.call('log.list', {});
    expect(page.rows.map((row) => row.day)).toEqual([testDay, friday, '2026-11-13']);
    expect(page.rows[1]).toMatchObject({ families: '1, 2', visited: 2, mahalla: 'Армечан' });
    expect(page.sums).toEqual({ visited: 2, found: 5, solved: 2 });
    const filters = [{ kind: 'day' as const, column: 'day', from: '2026-11-16', to: friday }];
    expect((await office.hq.call('log.list', { filters })).total).toBe(1);
    expect((await office.hq.call('log.list', { search: 'Tursunov' })).total).toBe(2);
    expect((await office.hq.call('log.list', { search: 'armech' })).total).toBe(1);
    expect(await office.hq.call('log.quickCounts', {})).toEqual({
      all: 3,
      today: 1,
      thisWeek: 2,
      withoutFamilies: 2,
      solvedMoreThanFound: 1,
    });
  });

  test('puts families in the order of their numbers, those without one behind by their names', async () => {
    const shown = ['2', '2, 12', '10', '12', '100', 'Давлатов', 'Ўринов', 'Қодиров'];
    for (const number of [2, 10, 12, 100]) await office.family(number, `Бошлиқ ${number}`);
    const ids = new Map<string, string>();
    for (const name of shown.slice(5)) ids.set(name, await office.family(null, name));
    const familiesOf = (text: string) => {
      const id = ids.get(text);
      return id === undefined ? text.split(', ').map(Number) : [id];
    };
    for (const text of shown.toSorted())
      await office.save(friday, {
        officialId: office.tursunov,
        families: familiesOf(text),
        work: `Иш ${text}`,
      });
    const sort = [{ column: 'families', descending: false }];
    const { rows } = await office.hq.call('log.list', { sort });
    expect(rows.map((row) => row.families)).toEqual(shown);
  });

  test('reads a page over the index of days', () => {
    const plan = explainPage(office.hq.database, logGrid, gridRequest.parse({}), {
      today: testDay,
    });
    expect(plan).toContain('SCAN r USING COVERING INDEX grid_log_by_day');
    expect(plan.filter((step) => /^SCAN (?!r USING)/.test(step))).toEqual([]);
    const today = gridRequest.parse({ quick: 'today' });
    expect(explainPage(office.hq.database, logGrid, today, { today: testDay })).toContain(
      'SEARCH r USING COVERING INDEX grid_log_by_day (day=?)',
    );
  });
});

describe('log.save and log.remove', () => {
  test('edits rows of any day, families as typed', async () => {
    await office.family(8, 'Саккизинчи');
    await office.family(9, 'Тўққизинчи');
    const [saved] = await office.save(friday, {
      officialId: office.tursunov,
      families: [8],
      work: 'Иш',
    });
    const id = saved?.id ?? '';
    await office.hq.call('log.save', {
      edits: [{ id, fields: { families: '8-9', day: thursday } }],
    });
    expect((await office.hq.call('log.list', {})).rows).toMatchObject([
      { id, day: thursday, families: '8, 9', visited: 2 },
    ]);
    const unknown = [{ id, fields: { families: '8, 404' } }];
    expect(await office.hq.refusal('log.save', { edits: unknown })).toEqual({
      code: 'family-unknown',
      params: { row: 1, number: '404' },
    });
    const ahead = [{ id, fields: { day: '2027-01-01' } }];
    expect((await office.hq.refusal('log.save', { edits: ahead })).code).toBe('day-in-future');
    await office.hq.call('log.save', { edits: [{ id, fields: { families: null } }] });
    expect((await office.hq.call('log.list', {})).rows[0]).toMatchObject({
      families: null,
      visited: 0,
    });
  });

  test('a removed row is gone with its visits, and comes back by undo', async () => {
    const visited = await office.family(8, 'Саккизинчи');
    const [saved] = await office.save(friday, { officialId: office.tursunov, families: [8] });
    await office.hq.call('log.remove', { ids: [saved?.id ?? ''] });
    expect((await office.hq.call('log.list', {})).total).toBe(0);
    const lastVisit = async () =>
      (await office.hq.call('families.list', {})).rows.find((row) => row.id === visited)
        ?.lastVisitOn;
    expect(await lastVisit()).toBeNull();
    await office.hq.call('changes.undo', {});
    expect((await office.hq.call('log.day', { day: friday })).entries[0]?.families).toHaveLength(1);
    expect(await lastVisit()).toBe(friday);
    expect((await office.hq.refusal('log.remove', { ids: ['ghost'] })).code).toBe('not-found');
  });
});

test('phrases are the sentences written most, whole ones only', async () => {
  const often = 'Тиббий кўрикдан ўтказилди.';
  await office.save(
    friday,
    { officialId: office.tursunov, work: `${often} Дори воситалари берилди.` },
    { officialId: office.sharipov, work: often },
    { officialId: office.sharipov, work: 'Қисқа.' },
  );
  expect(await office.hq.call('log.phrases', {})).toEqual([often, 'Дори воситалари берилди.']);
  expect(await office.hq.call('log.phrases', { limit: 1 })).toEqual([often]);
});
