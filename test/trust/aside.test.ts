/** A damaged database that was set aside still holds everybody's data: it is told, and erased when somebody says so. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { formatDay } from '../../shared/calendar.ts';
import { formatMoment } from '../../shared/locales/day-names.ts';
import { type OfficeGate, openOfficeGate } from '../helpers/office-gate.ts';

let office: OfficeGate;
const signIn = { login: 'admin', password: 'demo' };
const folder = () => join(office.folder, 'damaged');

beforeEach(async () => {
  office = await openOfficeGate();
  await office.call('session.setUpDemo', {});
  await office.call('office.create', { districtSoato: '1706215' });
  await office.call('families.create', { headName: 'Каримова Нодира' });
});
afterEach(() => office.close());

const aside = async () =>
  (await office.call('destruction.olderCopies', {})).filter(({ place }) => place === 'aside');
const size = async () =>
  (await office.call('maintenance.health', {})).sizes.find(({ kind }) => kind === 'aside');

async function damageAndRestore(): Promise<void> {
  const { id } = await office.call('backups.make', {});
  await office.gate.close();
  const file = join(office.folder, 'headquarters.db');
  const bytes = readFileSync(file);
  bytes.fill(7, 0, 4096);
  writeFileSync(file, bytes);
  await office.reopen();
  await office.call('backups.restoreWith', { id, ...signIn });
}

it('is listed with its size, and by the act, until it is erased with the password', async () => {
  expect(await aside()).toEqual([]);
  expect(await size()).toMatchObject({ bytes: 0, files: 0 });
  await damageAndRestore();
  const [name = ''] = readdirSync(folder());
  const bytes = readFileSync(join(folder(), name)).length;
  expect(await aside()).toMatchObject([{ name: `damaged/${name}`, bytes }]);
  // The name says when, in the time that is told beside it.
  const [, day = '', hour = ''] = /^headquarters (\S+) (\d\d)-/.exec(name) ?? [];
  expect(`${formatDay(day)} ${hour}`).toBe(
    formatMoment(office.clock.now().toISOString()).slice(0, 13),
  );
  expect(await size()).toMatchObject({ bytes, files: 1 });
  expect(await office.refusal('destruction.eraseAside', { password: 'нотўғри' })).toMatchObject({
    code: 'sign-in-wrong',
  });
  expect(existsSync(join(folder(), name))).toBe(true);
  expect(await office.call('destruction.eraseAside', { password: 'demo' })).toEqual({ files: 1 });
  expect(readdirSync(folder())).toEqual([]);
  expect(await aside()).toEqual([]);
  const { rows } = await office.call('journal.list', {});
  expect(rows.map(({ kind }) => kind)).toContain('asideErased');
  // What is in use was not touched.
  expect((await office.call('families.list', {})).total).toBe(1);
  expect(await office.call('maintenance.verify', {})).toMatchObject({ isGood: true });
});

it('a backup that lies in two places is told with both', async () => {
  const stick = join(office.folder, 'stick');
  mkdirSync(stick);
  await office.call('backups.setPlace', { path: stick });
  const { fileName } = await office.call('backups.make', {});
  const copies = await office.call('destruction.olderCopies', {});
  const places = copies.filter(({ name }) => name === fileName).map(({ place }) => place);
  expect(places.sort()).toEqual(['chosen', 'own']);
});
