import { afterEach, expect, test } from 'vitest';
import { type Headquarters, openHeadquarters } from '../helpers/headquarters.ts';

let hq: Headquarters;
afterEach(() => hq.close());

test('changing the language leaves the name and the head as they are', async () => {
  hq = await openHeadquarters();
  await hq.call('office.save', { name: 'Штаб', headName: 'Ғулом', headPosition: 'Ҳоким' });
  await hq.call('office.save', { language: 'ru' });
  expect(await hq.call('office.get', {})).toMatchObject({
    name: 'Штаб',
    headName: 'Ғулом',
    headPosition: 'Ҳоким',
    language: 'ru',
  });
});

test('an empty folder has no office, and a district makes one', async () => {
  hq = await openHeadquarters({ hasOffice: false });
  expect(await hq.call('office.get', {})).toBeNull();
  expect(await hq.refusal('office.save', { name: 'Штаб' })).toMatchObject({
    code: 'office-missing',
  });
  expect(await hq.refusal('office.create', { districtSoato: '1700000' })).toMatchObject({
    code: 'district-unknown',
  });
  const district = (await hq.call('places.list', {})).find((place) => place.level === 'district');
  await hq.call('office.create', { districtSoato: district?.soato ?? '' });
  expect((await hq.call('office.get', {}))?.name).toBe(`${district?.nameCyrl} тезкор штаби`);
});

test('says whether today is a day off, by the holidays of the office too', async () => {
  hq = await openHeadquarters();
  const isDayOff = async () => (await hq.call('office.get', {}))?.isDayOff;
  expect(await isDayOff()).toBe(true); // A Saturday.
  hq.clock.pass(2 * 24 * 3_600_000);
  expect(await isDayOff()).toBe(false);
  await hq.call('holidays.save', {
    id: null,
    day: '2026-11-23',
    kind: 'movedDayOff',
    nameCyrl: 'Кўчирилган дам олиш куни',
    nameRu: 'Перенесённый выходной',
    nameEn: 'Day off moved here',
    source: 'ВМҚ',
  });
  expect(await isDayOff()).toBe(true);
});
