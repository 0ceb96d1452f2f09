import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Headquarters, openHeadquarters, testDay } from '../helpers/headquarters.ts';

let hq: Headquarters;
let mahallaId: string;
let id: string;
let personId: string;

const sectorFour = 4;
const rowOf = async (familyId: string) => {
  const page = await hq.call('families.list', {
    filters: [{ kind: 'choice', column: 'id', values: [familyId] }],
  });
  return page.rows[0];
};

beforeAll(async () => {
  hq = await openHeadquarters();
  ({ id: mahallaId } = await hq.call('mahallas.create', { name: 'Доригар', sector: sectorFour }));
});
afterAll(() => hq.close());
beforeEach(async () => {
  ({ id, personId } = await hq.call('families.create', {
    headName: 'Ғуломова Саодат Бахшуллаевна',
    mahallaId,
    address: 'Наврўз кўчаси, 17-уй',
    number: 412,
  }));
});

describe('a new family', () => {
  it('stands in the grid with its head, mahalla and the first step of the road', async () => {
    expect(await rowOf(id)).toMatchObject({
      headName: 'Ғуломова Саодат Бахшуллаевна',
      mahalla: 'Доригар',
      sector: sectorFour,
      number: 412,
      members: 1,
      stage: 'identified',
      identifiedOn: testDay,
      officials: 0,
      planTotal: 0,
      daysSinceVisit: null,
    });
  });

  it('announces what changed', async () => {
    hq.announced.length = 0;
    await hq.call('families.create', { headName: 'Янги' });
    expect(new Set(hq.announced)).toEqual(
      new Set(['family', 'person', 'membership', 'journal_entry']),
    );
  });

  it('is undone as one step, the head with it', async () => {
    const before = (await hq.call('persons.list', {})).total;
    await hq.call('changes.undo', {});
    expect(await rowOf(id)).toBeUndefined();
    expect((await hq.call('persons.list', {})).total).toBe(before - 1);
  });

  it('is refused without a name, in an unknown mahalla, from the future', async () => {
    const total = (await hq.call('families.list', {})).total;
    expect(await hq.refusal('families.create', { headName: '  ' })).toMatchObject({
      code: 'bad-input',
    });
    expect(await hq.refusal('families.create', { headName: 'А', mahallaId: 'нет' })).toMatchObject({
      code: 'not-found',
      params: { table: 'mahalla' },
    });
    expect(
      await hq.refusal('families.create', { headName: 'А', identifiedOn: '2027-01-01' }),
    ).toMatchObject({ code: 'day-in-future', params: { field: 'identifiedOn' } });
    expect((await hq.call('families.list', {})).total).toBe(total);
  });

  it.each([
    ['2030-01-01', 'day-in-future'],
    ['1784-06-12', 'day-impossible'],
    ['1984-02-30', 'day-impossible'],
  ])('is refused with a head born on %s, as a member is', async (headBornOn, code) => {
    expect(await hq.refusal('families.create', { headName: 'А', headBornOn })).toMatchObject({
      code,
      params: { field: 'headBornOn', day: headBornOn },
    });
    const { code: ofMember } = await hq.refusal('persons.create', {
      familyId: id,
      fullName: 'А',
      bornOn: headBornOn,
    });
    expect(ofMember).toBe(code);
  });
});

describe('edits', () => {
  const save = (fields: object) => hq.call('families.save', { edits: [{ id, fields }] });
  const refusal = (fields: object) => hq.refusal('families.save', { edits: [{ id, fields }] });

  it('change only what is there; null and an empty text empty a field', async () => {
    expect(await save({ address: 'Боғ кўчаси', note: 'қайта кўрилсин' })).toEqual({ saved: 1 });
    expect(await rowOf(id)).toMatchObject({ address: 'Боғ кўчаси', number: 412 });
    await save({ address: '', number: null });
    expect(await rowOf(id)).toMatchObject({ address: null, number: null, note: 'қайта кўрилсин' });
  });

  it('that change nothing leave no trace', async () => {
    hq.announced.length = 0;
    expect(await save({ number: 412 })).toEqual({ saved: 0 });
    expect(hq.announced).toEqual([]);
  });

  it('move the family along the road', async () => {
    await save({ identifiedOn: '2026-01-10', studiedOn: '2026-01-20', plannedOn: '2026-02-01' });
    expect(await rowOf(id)).toMatchObject({ stage: 'planned' });
    await save({ plannedOn: null });
    expect(await rowOf(id)).toMatchObject({ stage: 'studied' });
  });

  it.each([
    ['no such day', { studiedOn: '2026-02-30' }, 'day-impossible'],
    ['a day that is no day', { studiedOn: 'тез кунда' }, 'day-impossible'],
    ['tomorrow', { studiedOn: '2026-11-22' }, 'day-in-future'],
    ['another century', { studiedOn: '1926-11-20' }, 'day-impossible'],
    ['before the step before it', { studiedOn: '2026-11-20' }, 'day-order'],
    [
      'two days in one edit the wrong way round',
      { plannedOn: '2026-11-21', startedOn: '2026-11-20', identifiedOn: '2026-11-01' },
      'day-order',
    ],
    ['an unknown mahalla', { mahallaId: 'бошқа' }, 'not-found'],
    ['an unknown field', { stage: 'lifted' }, 'bad-input'],
  ])('are refused: %s', async (_what, fields, code) => {
    expect(await refusal(fields)).toMatchObject({ code });
    expect(await rowOf(id)).toMatchObject({ stage: 'identified', identifiedOn: testDay });
  });

  it('name the days that are out of order', async () => {
    expect((await refusal({ studiedOn: '2026-11-20' })).params).toMatchObject({
      id,
      field: 'studiedOn',
      day: '2026-11-20',
      other: 'identifiedOn',
      otherDay: testDay,
    });
  });

  it('an old mistake in the days does not stop a new address', async () => {
    hq.database.prepare("UPDATE family SET lifted_on = '2020-01-01' WHERE id = ?").run(id);
    expect(await save({ address: 'Янги кўча' })).toEqual({ saved: 1 });
  });

  it('of one batch are all saved or none, and undone as one step', async () => {
    const other = await hq.call('families.create', { headName: 'Қодиров Анвар' });
    const both = (day: string) => [
      { id, fields: { note: 'биринчи' } },
      { id: other.id, fields: { note: 'иккинчи', liftedOn: day } },
    ];
    expect(await hq.refusal('families.save', { edits: both('2027-01-01') })).toMatchObject({
      code: 'day-in-future',
      params: { id: other.id },
    });
    expect(await rowOf(id)).toMatchObject({ note: null });
    await hq.call('families.save', { edits: both(testDay) });
    expect((await rowOf(id))?.note).toBe('биринчи');
    await hq.call('changes.undo', {});
    expect([(await rowOf(id))?.note, (await rowOf(other.id))?.note]).toEqual([null, null]);
    await hq.call('changes.redo', {});
    expect([(await rowOf(id))?.note, (await rowOf(other.id))?.note]).toEqual([
      'биринчи',
      'иккинчи',
    ]);
  });

  it('of a removed family are refused', async () => {
    await hq.call('families.remove', { ids: [id] });
    expect(await refusal({ note: 'х' })).toMatchObject({ code: 'not-found' });
  });
});

describe('removing', () => {
  it('takes the members along, and undo brings all of them back', async () => {
    const child = await hq.call('persons.create', { familyId: id, fullName: 'Ғуломов Сардор' });
    const people = (await hq.call('persons.list', {})).total;
    expect(await hq.call('families.remove', { ids: [id] })).toEqual({ removed: 1 });
    expect(await rowOf(id)).toBeUndefined();
    expect((await hq.call('persons.list', {})).total).toBe(people - 2);
    expect(await hq.call('search.find', { text: 'Ғуломов Сардор' })).not.toContainEqual(
      expect.objectContaining({ id: child.id }),
    );
    await hq.call('changes.undo', {});
    expect(await rowOf(id)).toMatchObject({ members: 2 });
    expect((await hq.call('persons.list', {})).total).toBe(people);
  });
});

describe('search', () => {
  const found = async (search: string) =>
    (await hq.call('families.list', { search, limit: 1000 })).rows.map((row) => row.id);

  it.each([
    ['as typed', 'Ғуломова'],
    ['Latin', "G'ulomova"],
    ['another apostrophe', 'Gʻulomova'],
    ['no apostrophe at all', 'gulomova'],
    ['the Russian keyboard', 'Гуломова'],
    ['beginnings of words in any order', 'саод ғул'],
    ['its number', '412'],
    ['its address', 'навруз 17'],
  ])('finds a family by its head: %s', async (_how, search) => {
    expect(await found(search)).toContain(id);
  });

  it('finds a family by any of its members', async () => {
    await hq.call('persons.create', { familyId: id, fullName: 'Ўроқов Жўрабек' });
    expect(await found('joʻrabek')).toEqual([id]);
    expect(await found('Жўрабек Ғуломова')).toEqual([]);
  });

  it('finds it by a new name of the head and no longer by the old one', async () => {
    await hq.call('persons.save', {
      edits: [{ id: personId, fields: { fullName: 'Тошева Нигора' } }],
    });
    expect(await found('tosheva')).toEqual([id]);
    expect((await rowOf(id))?.headName).toBe('Тошева Нигора');
  });
});

it('the chips count what their filters show', async () => {
  await hq.call('families.save', {
    edits: [{ id, fields: { identifiedOn: '2026-01-01', liftedOn: '2026-05-21' } }],
  });
  const counts = await hq.call('families.quickCounts', {});
  expect(counts.toRecheck).toBeGreaterThan(0);
  for (const [name, count] of Object.entries(counts)) {
    const quick = name === 'all' ? null : name;
    expect([name, (await hq.call('families.list', { quick })).total]).toEqual([name, count]);
  }
  const here = await hq.call('families.quickCounts', {
    filters: [{ kind: 'choice', column: 'mahallaId', values: ['бошқа'] }],
  });
  expect(here).toMatchObject({ all: 0, toRecheck: 0 });
});
