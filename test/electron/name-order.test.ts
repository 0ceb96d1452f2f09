/** Names stand in the order of the Uzbek alphabet in whatever lists them, in either script, and after every change. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Headquarters, openHeadquarters, testDay } from '../helpers/headquarters.ts';
import { friday } from '../helpers/log-office.ts';
import { makeFamily, makeMahalla, makeOfficial } from '../helpers/people.ts';
import { seeded } from '../helpers/seeded.ts';

/** By their search keys Қодиров would stand before Sharipov, and Жўраев before Гадоев in the order of Latin letters. */
const names = [
  'Gadoyev Tolib',
  'Давлатова Мунира',
  'Жўраев Ботир',
  'Каримов Карим',
  'Sharipov Nodir',
  'Эргашев Элёр',
  'Яқубов Яқуб',
  "O'rinov Salim",
  'Қодиров Қосим',
  'G‘aniyev G‘ulom',
  'Ҳакимов Ҳамид',
];
const places = [
  'Армечан',
  'Navbahor-2',
  '«Навбаҳор-10» МФЙ',
  'МФЙ Ўзбекистон',
  'Қоракўл',
  "G'ijduvon",
];
const random = seeded('name order');

const shuffled = <Item>(items: readonly Item[]): Item[] =>
  items
    .map((item) => [random.next(), item] as const)
    .sort(([one], [other]) => one - other)
    .map(([, item]) => item);
const byName = (column: string) => ({ sort: [{ column, descending: false }], limit: 100 });

let hq: Headquarters;
const mahallas = new Map<string, string>();
const officials = new Map<string, string>();
const families = new Map<string, string>();
const idOf = (of: ReadonlyMap<string, string>, name: string) => of.get(name) ?? '';

beforeAll(async () => {
  hq = await openHeadquarters();
  for (const name of shuffled(places)) mahallas.set(name, await makeMahalla(hq, name));
  for (const name of shuffled(names)) officials.set(name, await makeOfficial(hq, name));
  for (const name of shuffled(names))
    families.set(name, await makeFamily(hq, name, idOf(mahallas, 'Қоракўл'), `${name}, 5-уй`));
  await hq.call('plans.saveItems', {
    items: shuffled(names).map((name) => ({
      familyId: idOf(families, name),
      fields: {
        opportunityId: 'opportunity.employment',
        measure: name,
        officialId: idOf(officials, name),
      },
    })),
  });
  const entries = shuffled(names).map((name) => ({
    officialId: idOf(officials, name),
    work: name,
    note: name,
    families: [idOf(families, name)],
  }));
  await hq.call('log.saveDay', { day: friday, entries });
  // Everybody is the attached head of one mahalla; the first official answers for all of them.
  await hq.call('attachments.attach', {
    officialIds: shuffled([...officials.values()]),
    mahallaIds: [idOf(mahallas, 'Қоракўл')],
    fromOn: '2026-11-02',
  });
  await hq.call('attachments.attach', {
    officialIds: [idOf(officials, 'Gadoyev Tolib')],
    mahallaIds: shuffled([...mahallas.values()]).filter((id) => id !== idOf(mahallas, 'Қоракўл')),
    fromOn: '2026-11-02',
  });
});
afterAll(() => hq.close());

describe(`names in the order of the alphabet: TEST_SEED=${random.seed}`, () => {
  it('in the grids as they open', async () => {
    const heads = await hq.call('families.list', {});
    expect(heads.rows.map((row) => row.headName)).toEqual(names);
    expect((await hq.call('persons.list', {})).rows.map((row) => row.fullName)).toEqual(names);
    expect((await hq.call('officials.list', {})).rows.map((row) => row.fullName)).toEqual(names);
    expect((await hq.call('mahallas.list', {})).rows.map((row) => row.name)).toEqual(places);
  });

  it.each([
    ['families.list', 'headName', 'headName'],
    ['families.list', 'address', 'headName'],
    ['persons.list', 'headName', 'headName'],
    ['persons.list', 'fullName', 'fullName'],
    ['plans.list', 'headName', 'headName'],
    ['plans.list', 'measure', 'measure'],
    ['plans.list', 'officialId', 'responsible'],
    ['plans.list', 'responsible', 'responsible'],
    ['log.list', 'officialId', 'official'],
    ['log.list', 'official', 'official'],
    ['log.list', 'work', 'work'],
    ['log.list', 'note', 'note'],
    ['log.list', 'families', 'families'],
    ['officials.list', 'fullName', 'fullName'],
  ] as const)('%s sorted by %s, both ways, and page by page', async (call, column, shown) => {
    const read = async (descending: boolean, offset: number, limit: number) => {
      const request = { sort: [{ column, descending }], offset, limit };
      const { rows } = await hq.call(call, request);
      return rows.map((row) => (row as unknown as Record<string, unknown>)[shown]);
    };
    expect(await read(false, 0, 100)).toEqual(names);
    expect(await read(true, 0, 100)).toEqual(names.toReversed());
    expect(await read(false, 4, 3)).toEqual(names.slice(4, 7));
    expect(await read(true, 8, 3)).toEqual(names.toReversed().slice(8));
  });

  it('in texts that gather them, in choices, in the ranking, and among those who owe a report', async () => {
    const { rows } = await hq.call('mahallas.list', byName('heads'));
    expect(rows.find((row) => row.name === 'Қоракўл')?.heads).toBe(names.join(', '));
    const official = (await hq.call('officials.list', {})).rows[0];
    expect(official?.mahallas).toBe(places.join(', '));
    const day = await hq.call('log.day', { day: friday });
    expect(day.officials.map((one) => one.fullName)).toEqual(names);
    expect(day.officials[0]?.mahallas.map((one) => one.name)).toEqual(places);
    const missing = await hq.call('log.missing', { day: testDay });
    expect(missing.map((one) => one.fullName)).toEqual(names);
    const ranked = (await hq.call('dashboard.get', {})).ranking.mahallas;
    const equals = ranked.filter((one) => one.place === null).map((one) => one.name);
    expect(equals).toEqual(places.filter((name) => name !== 'Қоракўл'));
    expect(ranked.find((one) => one.name === 'Қоракўл')?.heads).toBe(names.join(', '));
  });

  it('among attachments and search hits', async () => {
    const subject = { subject: 'mahalla', id: idOf(mahallas, 'Қоракўл') } as const;
    const held = await hq.call('attachments.list', { ...subject, ...byName('official') });
    expect(held.rows.map((row) => row.official)).toEqual(names);
    const toFamilies = { subject: 'official', id: idOf(officials, 'Gadoyev Tolib') } as const;
    const own = await hq.call('attachments.list', { ...toFamilies, ...byName('mahalla') });
    expect(own.rows.map((row) => row.mahalla)).toEqual(places);
    for (const name of ['Қорабоев А', 'Корабоев А', 'Каробоев А', 'Қаробоев А'])
      await makeOfficial(hq, name);
    const hits = await hq.call('search.find', { text: 'k', kind: 'official' });
    expect(hits.map((hit) => hit.title)).toEqual([
      'Каримов Карим',
      'Каробоев А',
      'Корабоев А',
      'Қаробоев А',
      'Қодиров Қосим',
      'Қорабоев А',
    ]);
  });

  it('after a letter was mended that makes no difference to the search', async () => {
    const rename = async (from: string, to: string) => {
      const head = (await hq.call('persons.list', { search: from })).rows[0];
      await hq.call('persons.save', { edits: [{ id: head?.id ?? '', fields: { fullName: to } }] });
      const id = idOf(officials, from) || idOf(officials, 'Каримов Карим');
      await hq.call('officials.save', { edits: [{ id, fields: { fullName: to } }] });
    };
    const later = names.toSpliced(3, 1).toSpliced(7, 0, 'Қаримов Карим');
    await rename('Каримов Карим', 'Қаримов Карим');
    const order = async () => [
      (await hq.call('families.list', {})).rows.map((row) => row.headName),
      (await hq.call('persons.list', {})).rows.map((row) => row.fullName),
      (await hq.call('plans.list', byName('headName'))).rows.map((row) => row.headName),
      (await hq.call('plans.list', byName('responsible'))).rows.map((row) => row.responsible),
      (await hq.call('log.list', byName('official'))).rows.map((row) => row.official),
    ];
    expect(await order()).toEqual([later, later, later, later, later]);
    await rename('Қаримов Карим', 'Каримов Карим');
    expect(await order()).toEqual([names, names, names, names, names]);
  });
});
