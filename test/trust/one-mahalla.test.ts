/** Somebody of one mahalla meets the names of no other, whatever they ask. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { setLens } from '../../db/lens.ts';
import type { CallName } from '../../shared/api.ts';
import { type Headquarters, openDemo, testDay } from '../helpers/headquarters.ts';

let hq: Headquarters;
let ids: Readonly<Record<'own' | 'other' | 'ownFamily' | 'otherFamily' | 'official', string>>;
let foreign: readonly string[];

beforeAll(async () => {
  hq = await openDemo();
  const mahallas = (await hq.call('mahallas.list', {})).rows;
  const families = (await hq.call('families.list', { limit: 1000 })).rows;
  const officials = (await hq.call('officials.list', { limit: 1000 })).rows;
  const [own = '', other = ''] = mahallas.map((one) => one.id);
  const familyOf = (mahallaId: string) =>
    families.find((one) => one.mahallaId === mahallaId)?.id ?? '';
  // The one who answers for most: for families of several mahallas.
  const busiest = officials.toSorted((one, two) => two.families - one.families)[0]?.id ?? '';
  ids = {
    own,
    other,
    ownFamily: familyOf(own),
    otherFamily: familyOf(other),
    official: busiest,
  };
  foreign = [
    ...mahallas.filter((one) => one.id !== own).map((one) => one.name),
    ...families.filter((one) => one.mahallaId !== own).map((one) => one.headName),
  ];
});
afterAll(() => hq.close());

type Ask = readonly [CallName, (given: typeof ids) => object];
const everywhere: readonly Ask[] = [
  ['dashboard.get', () => ({})],
  ['mahallas.list', () => ({})],
  ['families.list', () => ({ limit: 1000 })],
  ['persons.list', () => ({ limit: 1000 })],
  ['officials.list', () => ({ limit: 1000 })],
  ['plans.list', () => ({ limit: 1000 })],
  ['log.list', () => ({ limit: 1000 })],
  ['search.find', () => ({ text: 'а' })],
];
const ofOne: readonly Ask[] = [
  ['dashboard.get', () => ({ sector: 2 })],
  ['log.heatmap', () => ({})],
  ['log.day', () => ({ day: testDay })],
  ['log.missing', () => ({ day: testDay })],
  ['log.findFamilies', () => ({ text: '1' })],
  ['decisions.list', () => ({})],
  ['officials.get', ({ official }) => ({ id: official })],
  ['attachments.list', ({ official }) => ({ subject: 'official', id: official })],
  ['changes.list', ({ official }) => ({ subject: 'official', id: official })],
  ['changes.list', ({ other }) => ({ subject: 'mahalla', id: other })],
  ['changes.list', ({ otherFamily }) => ({ subject: 'family', id: otherFamily })],
  ['sheets.plans', ({ other }) => ({ mahallaId: other })],
  ['sheets.plans', ({ otherFamily }) => ({ familyIds: [otherFamily] })],
];

async function foreignIn([name, input]: Ask): Promise<string[]> {
  const text = JSON.stringify(await hq.call(name, input(ids) as never));
  return foreign.filter((one) => text.includes(one));
}

async function throughLens<Output>(ask: () => Promise<Output>): Promise<Output> {
  const scope = { sectors: [], mahallaIds: [ids.own] };
  setLens(hq.database, { scope, hidesNumbers: false, hidesHealth: false, hidesChildren: false });
  try {
    return await ask();
  } finally {
    setLens(hq.database, null);
  }
}

it.each(everywhere)('%s: names of other mahallas are there, and not for them', async (...ask) => {
  expect(await foreignIn(ask)).not.toEqual([]);
  expect(await throughLens(() => foreignIn(ask))).toEqual([]);
});

it.each(ofOne)('%s tells nothing of other mahallas', async (...ask) => {
  expect(await throughLens(() => foreignIn(ask))).toEqual([]);
});

it('their own families are all there', async () => {
  const all = (await hq.call('families.list', { limit: 1000 })).rows;
  const own = all.filter((one) => one.mahallaId === ids.own);
  const seen = await throughLens(() => hq.call('families.list', { limit: 1000 }));
  expect(seen.rows.map((one) => one.id).sort()).toEqual(own.map((one) => one.id).sort());
  expect(
    await throughLens(() => hq.refusal('families.get', { id: ids.otherFamily })),
  ).toMatchObject({ code: 'not-found' });
});

it('an official is counted for what they answer for there', async () => {
  const [row] = await throughLens(async () =>
    (await hq.call('officials.list', { limit: 1000 })).rows.filter(
      (one) => one.id === ids.official,
    ),
  );
  const card = await throughLens(() => hq.call('officials.get', { id: ids.official }));
  expect(row?.families).toBe(card.families);
});
