import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { explainPage } from '../../db/grid.ts';
import { mahallaGrid } from '../../db/mahallas.ts';
import { gridRequest } from '../../shared/grid.ts';
import { type Headquarters, openHeadquarters, testDay } from '../helpers/headquarters.ts';
import { makeFamily, makeMahalla, makeOfficial } from '../helpers/people.ts';

let hq: Headquarters;
beforeEach(async () => {
  hq = await openHeadquarters();
});
afterEach(() => hq.close());

const chairman = 'mahallaPost.chairman';

describe('mahallas grid', () => {
  test('counts families, plans, overdue measures, and sums them', async () => {
    const doghar = await makeMahalla(hq, 'Доригар');
    await makeMahalla(hq, 'Хатча');
    const family = await makeFamily(hq, 'Қодирова Мавлуда', doghar);
    await makeFamily(hq, 'Раҳимов Шерзод', doghar);
    const official = await makeOfficial(hq, 'Турсунов Баҳодир');
    await hq.call('attachments.attach', {
      officialIds: [official],
      familyIds: [family],
      mahallaIds: [doghar],
    });
    hq.database
      .prepare(
        `INSERT INTO plan_item (id, family_id, opportunity_id, measure, due_on, state_id)
         VALUES ('p1', ?, 'opportunity.employment', 'Иш', '2026-11-20', 'planState.planned'),
                ('p2', ?, 'opportunity.employment', 'Кредит', '2026-11-21', 'planState.planned'),
                ('p3', ?, 'opportunity.employment', 'Ер', '2026-10-01', 'planState.done')`,
      )
      .run(family, family, family);

    const page = await hq.call('mahallas.list', {});
    expect(page.total).toBe(2);
    expect(page.rows.map((row) => row.name)).toEqual(['Доригар', 'Хатча']);
    // Due today is not overdue yet, and what is done never is.
    expect(page.rows[0]).toMatchObject({
      families: 2,
      unattached: 1,
      overdue: 1,
      lifted: 0,
      heads: 'Турсунов Баҳодир',
    });
    expect(page.rows[1]).toMatchObject({
      families: 0,
      plannedShare: null,
      heads: null,
      overdue: 0,
    });
    expect(page.sums).toMatchObject({ families: 2, unattached: 1, overdue: 1 });
  });

  test('ready-made filters find what their counts say', async () => {
    const first = await makeMahalla(hq, 'Доригар');
    const second = await makeMahalla(hq, 'Хатча');
    await makeFamily(hq, 'Қодирова Мавлуда', first);
    const official = await makeOfficial(hq, 'Турсунов Баҳодир');
    await hq.call('attachments.attach', { officialIds: [official], mahallaIds: [second] });
    await hq.call('mahallas.save', {
      edits: [{ id: second, fields: { categoryId: 'mahallaCategory.difficult' } }],
    });
    const counts = await hq.call('mahallas.quickCounts', {});
    expect(counts).toEqual({ all: 2, withoutHead: 1, unattached: 1, overdue: 0, difficult: 1 });
    for (const quick of ['withoutHead', 'unattached', 'overdue', 'difficult'] as const) {
      expect((await hq.call('mahallas.list', { quick })).total, quick).toBe(counts[quick]);
    }
    expect((await hq.refusal('mahallas.list', { quick: 'rich' })).code).toBe('bad-input');
  });

  test('is found in the other script', async () => {
    await makeMahalla(hq, 'Кўкча');
    await makeMahalla(hq, 'Армечан');
    const page = await hq.call('mahallas.list', { search: 'ko`kch' });
    expect(page.rows.map((row) => row.name)).toEqual(['Кўкча']);
    const filters = [{ kind: 'text', column: 'name', how: 'contains', value: 'mechan' }] as const;
    expect((await hq.call('mahallas.list', { filters: [...filters] })).rows[0]?.name).toBe(
      'Армечан',
    );
  });

  test('runs over its indexes', () => {
    const plan = explainPage(hq.database, mahallaGrid, gridRequest.parse({}), { today: testDay });
    expect(plan).toContain('SCAN m USING INDEX mahalla_by_name');
    expect(plan.filter((step) => /^SCAN (f|p|a|s)\b(?!.*USING)/.test(step))).toEqual([]);
    expect(plan.some((step) => step.includes('plan_item_by_due'))).toBe(true);
  });
});

describe('editing mahallas', () => {
  test('several at once, as one step of undo', async () => {
    const first = await makeMahalla(hq, 'Доригар');
    const second = await makeMahalla(hq, 'Хатча');
    const edits = [first, second].map((id) => ({ id, fields: { sector: 4, population: 7908 } }));
    expect(await hq.call('mahallas.save', { edits })).toEqual({ saved: 2 });
    expect(await hq.call('mahallas.save', { edits })).toEqual({ saved: 0 });
    await hq.call('changes.undo', {});
    const page = await hq.call('mahallas.list', {});
    expect(page.rows.map((row) => row.sector)).toEqual([null, null]);
  });

  test('a bad edit stops the good ones beside it', async () => {
    const id = await makeMahalla(hq, 'Доригар');
    const edits = [
      { id, fields: { sector: 2 } },
      { id: 'nobody', fields: { sector: 2 } },
    ];
    expect(await hq.refusal('mahallas.save', { edits })).toMatchObject({ code: 'not-found' });
    expect((await hq.call('mahallas.get', { id })).passport.sector).toBeNull();
  });

  test.each([
    { sector: 10 },
    { population: -1 },
    { population: 1.5 },
    { population: '7908' },
    { name: '' },
    { name: 'М'.repeat(201) },
    { categoryId: 'category.poor' },
    { colour: 'red' },
  ])('refuses %j', async (fields) => {
    const id = await makeMahalla(hq, 'Доригар');
    expect((await hq.refusal('mahallas.save', { edits: [{ id, fields }] })).code).toBe('bad-input');
  });

  test('a name stands once, in whatever script', async () => {
    const id = await makeMahalla(hq, 'Хатча');
    const other = await makeMahalla(hq, 'Доригар');
    const taken = { code: 'name-taken', params: { name: 'Хатча' } };
    expect(await hq.refusal('mahallas.create', { name: 'Xatcha MFY' })).toMatchObject(taken);
    expect(
      await hq.refusal('mahallas.save', { edits: [{ id: other, fields: { name: 'ХАТЧА' } }] }),
    ).toMatchObject(taken);
    // Its own name may be written better.
    expect(
      await hq.call('mahallas.save', { edits: [{ id, fields: { name: 'Хатча МФЙ' } }] }),
    ).toEqual({ saved: 1 });
  });

  test('is removed only when nobody lives there and nobody answers for it', async () => {
    const id = await makeMahalla(hq, 'Доригар');
    const family = await makeFamily(hq, 'Қодирова Мавлуда', id);
    expect(await hq.refusal('mahallas.remove', { ids: [id] })).toMatchObject({
      code: 'in-use',
      params: { name: 'Доригар', families: 1 },
    });
    await hq.call('families.save', { edits: [{ id: family, fields: { mahallaId: null } }] });
    expect(await hq.call('mahallas.remove', { ids: [id] })).toEqual({ removed: 1 });
    expect((await hq.call('mahallas.list', {})).total).toBe(0);
    expect((await hq.refusal('mahallas.get', { id })).code).toBe('not-found');
  });
});

describe('card of a mahalla', () => {
  test('counts its families by stage and category', async () => {
    const id = await makeMahalla(hq, 'Доригар');
    const family = await makeFamily(hq, 'Қодирова Мавлуда', id);
    await makeFamily(hq, 'Раҳимов Шерзод', id);
    await hq.call('families.save', { edits: [{ id: family, fields: { studiedOn: testDay } }] });
    const card = await hq.call('mahallas.get', { id });
    expect(card).toMatchObject({
      families: 2,
      members: 2,
      planned: 0,
      unattached: 2,
      overdue: 0,
      stages: { identified: 1, studied: 1 },
      categories: { '': 2 },
      posts: [],
    });
  });
});

describe('the seven', () => {
  let mahallaId: string;
  beforeEach(async () => {
    mahallaId = await makeMahalla(hq, 'Доригар');
  });
  const postsOf = async () => (await hq.call('mahallas.get', { id: mahallaId })).posts;

  test('the one before leaves on the day before', async () => {
    await hq.call('mahallas.savePost', {
      mahallaId,
      postId: chairman,
      fullName: 'Саидов Аброр',
      phone: '+998901234567',
      fromOn: '2024-03-01',
    });
    await hq.call('mahallas.savePost', {
      mahallaId,
      postId: chairman,
      fullName: 'Норов Ҳикмат',
      fromOn: '2026-11-02',
    });
    expect(await postsOf()).toMatchObject([
      { fullName: 'Норов Ҳикмат', fromOn: '2026-11-02', toOn: null, phone: null },
      {
        fullName: 'Саидов Аброр',
        fromOn: '2024-03-01',
        toOn: '2026-11-01',
        phone: '+998901234567',
      },
    ]);
  });

  test('the same name in another script is the same person', async () => {
    const { id } = await hq.call('mahallas.savePost', {
      mahallaId,
      postId: chairman,
      fullName: 'Норов Ҳикмат',
    });
    const again = await hq.call('mahallas.savePost', {
      mahallaId,
      postId: chairman,
      fullName: 'Norov Hikmat',
      phone: '+998901112233',
    });
    expect(again.id).toBe(id);
    expect(await postsOf()).toHaveLength(1);
  });

  test('a correction replaces nobody', async () => {
    await hq.call('mahallas.savePost', { mahallaId, postId: chairman, fullName: 'Норв Ҳикмат' });
    await hq.call('mahallas.savePost', {
      mahallaId,
      postId: chairman,
      fullName: 'Норов Ҳикмат',
      isCorrection: true,
    });
    expect(await postsOf()).toMatchObject([{ fullName: 'Норов Ҳикмат', toOn: null }]);
  });

  test('becomes vacant', async () => {
    await hq.call('mahallas.savePost', {
      mahallaId,
      postId: chairman,
      fullName: 'Норов Ҳикмат',
      fromOn: '2025-01-10',
    });
    const answer = await hq.call('mahallas.savePost', {
      mahallaId,
      postId: chairman,
      fullName: null,
    });
    expect(answer.id).toBeNull();
    expect(await postsOf()).toMatchObject([{ toOn: '2026-11-20' }]);
  });

  test('nobody comes before the one who holds it came', async () => {
    await hq.call('mahallas.savePost', {
      mahallaId,
      postId: chairman,
      fullName: 'Саидов Аброр',
      fromOn: '2026-05-01',
    });
    const input = { mahallaId, postId: chairman, fullName: 'Норов Ҳикмат', fromOn: '2026-04-01' };
    expect(await hq.refusal('mahallas.savePost', input)).toMatchObject({
      code: 'day-order',
      params: { otherDay: '2026-05-01' },
    });
    expect(await postsOf()).toHaveLength(1);
  });

  test.each([
    [{ fromOn: '2026-02-30' }, 'day-impossible'],
    [{ fromOn: '2026-11-22' }, 'day-in-future'],
    [{ postId: 'attachmentRole.elder' }, 'bad-input'],
    [{ mahallaId: 'nowhere' }, 'not-found'],
    [{ fullName: ' ' }, 'bad-input'],
    [{ phone: '9'.repeat(101) }, 'bad-input'],
  ])('refuses %j', async (wrong, code) => {
    const input = { mahallaId, postId: chairman, fullName: 'Норов Ҳикмат', ...wrong };
    expect((await hq.refusal('mahallas.savePost', input)).code).toBe(code);
    expect(await postsOf()).toEqual([]);
  });
});
