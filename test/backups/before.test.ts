/** The backup before an import, copied while somebody looks at the rehearsal: kept only when they bring the file in. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readKeyringFile, writtenKeyring } from '../../db/keyring/keyring-file.ts';
import { type OfficeGate, openOfficeGate } from '../helpers/office-gate.ts';

let office: OfficeGate;
const admin = { login: 'Зафар', fullName: 'Зафар Исломов', password: 'тўрт сўздан иборат' };

beforeEach(async () => {
  office = await openOfficeGate();
  await office.call('session.setUp', admin);
  await office.call('office.create', { districtSoato: '1706215' });
});
afterEach(() => office.close());

const files = () => readdirSync(join(office.folder, 'backups')).sort();
const listed = () => office.call('backups.list', {});
const backups = () => office.gate.backups;

/** Proven, and all else that was begun done. */
const settled = () => backups().alone(() => undefined);

/** Each in a minute of its own, as its name says. */
async function copyAhead(): Promise<void> {
  office.clock.pass(60_000);
  await backups().ahead('import');
}

it('is there before it is wanted, is none until then, and is not copied again', async () => {
  await copyAhead();
  const copied = files();
  expect(copied).toHaveLength(1);
  expect(await listed()).toEqual([]);
  expect(await office.call('backups.status', {})).toMatchObject({ age: 'none', running: null });
  await copyAhead();
  await backups().before('import');
  await settled();
  expect(files()).toEqual(copied);
  expect(await listed()).toMatchObject([
    { fileName: copied[0], kind: 'import', state: 'good', isOwnKey: true },
  ]);
});

it('is another one when something was written meanwhile', async () => {
  await copyAhead();
  const [early] = files();
  await office.call('mahallas.create', { name: 'Биринчи' });
  office.clock.pass(60_000);
  await backups().before('import');
  await settled();
  expect(files()).not.toContain(early);
  const [row] = await listed();
  expect(await listed()).toHaveLength(1);
  expect(row).toMatchObject({ kind: 'import', state: 'good' });
  const loss = await office.call('backups.rehearse', { id: row?.id ?? '' });
  expect(loss).toMatchObject({ lost: 0 });
});

it('gives way to that of a later rehearsal', async () => {
  await copyAhead();
  const [early] = files();
  await office.call('mahallas.create', { name: 'Биринчи' });
  await copyAhead();
  expect(files()).toHaveLength(1);
  expect(files()).not.toContain(early);
});

it('goes when nobody wanted it', async () => {
  await copyAhead();
  await office.call('session.signOut', {});
  expect(files()).toEqual([]);
});

it('is not made where nothing was written since the last good one', async () => {
  await office.call('backups.make', {});
  const made = files();
  await copyAhead();
  await backups().before('import');
  await settled();
  expect(files()).toEqual(made);
});

it('opens with the password that was changed meanwhile', async () => {
  await copyAhead();
  const next = 'янги парол сўзлари';
  await office.call('session.changePassword', { old: admin.password, password: next });
  await backups().before('import');
  await settled();
  const [kept] = await backups().found();
  expect(kept?.head?.keyring).toBe(writtenKeyring(readKeyringFile(office.folder)));
});

it('does not trouble whoever has signed out', async () => {
  await office.call('session.signOut', {});
  await copyAhead();
  expect(files()).toEqual([]);
});
