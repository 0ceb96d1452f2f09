import { afterAll, beforeAll, expect, test } from 'vitest';
import { toLatin } from '../../shared/uzbek-script.ts';
import { type Headquarters, openDemo } from '../helpers/headquarters.ts';

let hq: Headquarters;

beforeAll(async () => {
  hq = await openDemo();
});
afterAll(() => hq.close());

test('a name is found in the other alphabet, by a part of it', async () => {
  const { rows } = await hq.call('officials.list', { limit: 1 });
  const name = rows[0]?.fullName ?? '';
  const typed = toLatin(name).slice(0, 5).toLowerCase().replaceAll('ʻ', "'");
  const hits = await hq.call('search.find', { text: typed });
  expect(hits.some((hit) => hit.kind === 'official' && hit.title === name)).toBe(true);
});

test('one kind alone, or a few of each', async () => {
  const [mahalla] = (await hq.call('mahallas.list', { limit: 1 })).rows;
  const text = mahalla?.name.slice(0, 2) ?? '';
  const all = await hq.call('search.find', { text });
  expect(all.map((hit) => hit.kind)).toContain('mahalla');
  for (const kind of ['family', 'person', 'mahalla', 'official'] as const) {
    expect(all.filter((hit) => hit.kind === kind).length).toBeLessThanOrEqual(10);
    const word = kind === 'mahalla' ? text : 'а';
    const some = await hq.call('search.find', { text: word, kind });
    expect(new Set(some.map((hit) => hit.kind))).toEqual(new Set([kind]));
  }
});

test('whose name begins with the word comes before whose street does', async () => {
  const { rows } = await hq.call('persons.list', { limit: 1 });
  const [surname = ''] = (rows[0]?.fullName ?? '').split(' ');
  const hits = await hq.call('search.find', { text: surname, kind: 'person' });
  expect(hits[0]?.title.startsWith(surname.slice(0, 3))).toBe(true);
});

test('nothing typed finds nothing; signs of the search language are only letters', async () => {
  expect(await hq.call('search.find', { text: '  ' })).toEqual([]);
  expect(await hq.call('search.find', { text: '" OR *' })).toEqual([]);
});
