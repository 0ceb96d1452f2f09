import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type OfficeGate, openOfficeGate } from '../helpers/office-gate.ts';

let office: OfficeGate;
const admin = { login: 'Зафар', fullName: 'Зафар Исломов', password: 'тўрт сўздан иборат' };
const signIn = { login: admin.login, password: admin.password };
const folder = () => join(office.folder, 'backups');
const names = () => readdirSync(folder()).sort();
const mahallas = async () =>
  (await office.call('mahallas.list', {})).rows.map(({ name }) => name).sort();

beforeEach(async () => {
  office = await openOfficeGate();
  await office.call('session.setUp', admin);
  await office.call('office.create', { districtSoato: '1706215' });
  await office.call('mahallas.create', { name: 'Биринчи' });
});
afterEach(() => office.close());

describe('a backup', () => {
  it('is made, proven by being restored on the side, and says so', async () => {
    expect(await office.call('backups.status', {})).toMatchObject({ age: 'none', lastGood: null });
    const row = await office.call('backups.make', {});
    expect(row).toMatchObject({ kind: 'demand', state: 'good', why: '', isOwnKey: true });
    expect(row.fileName).toMatch(/^[ -~]+ 2026-11-21 12-\d\d-\d\d qolda\.shtabbackup$/);
    expect(names()).toEqual([row.fileName]);
    expect(await office.call('backups.status', {})).toMatchObject({
      age: 'fresh',
      failure: null,
      running: null,
      lastGood: { at: row.madeAt, place: 'own' },
    });
    const { rows } = await office.call('journal.list', {});
    expect(rows.some(({ kind, detail }) => kind === 'backedUp' && detail === row.fileName)).toBe(
      true,
    );
  });

  it('shows nobody a name or a word of the office', async () => {
    const { fileName } = await office.call('backups.make', {});
    const bytes = readFileSync(join(folder(), fileName));
    for (const word of ['Зафар', 'Исломов', 'Биринчи', 'SQLite format'])
      expect(bytes.includes(Buffer.from(word))).toBe(false);
  });

  it('is restored, the present being backed up first, and that brings it back', async () => {
    const { id } = await office.call('backups.make', {});
    await office.call('mahallas.create', { name: 'Иккинчи' });
    await office.call('mahallas.create', { name: 'Учинчи' });
    const loss = await office.call('backups.rehearse', { id });
    expect(loss).toMatchObject({ lost: 2, regained: 0 });
    expect(loss.byPerson).toMatchObject([
      { userName: admin.fullName, call: 'mahallas.create', changes: 2 },
    ]);
    expect(loss.tables.find(({ table }) => table === 'mahalla')).toMatchObject({ now: 3, kept: 1 });
    expect(await mahallas()).toHaveLength(3);
    await office.call('backups.restore', { id });
    expect(await mahallas()).toEqual(['Биринчи']);
    const undo = (await office.call('backups.list', {})).find(({ kind }) => kind === 'restore');
    expect(undo?.state).toBe('good');
    const back = await office.call('backups.rehearse', { id: undo?.id ?? '' });
    expect(back).toMatchObject({ regained: 2 });
    await office.call('backups.restore', { id: undo?.id ?? '' });
    expect(await mahallas()).toEqual(['Биринчи', 'Иккинчи', 'Учинчи']);
    expect((await office.call('journal.list', {})).rows.map(({ kind }) => kind)).toContain(
      'restored',
    );
    expect(await office.call('maintenance.verify', {})).toMatchObject({ isGood: true });
    expect(await office.call('journal.verify', {})).toMatchObject({ isGood: true });
    await office.reopen();
    await office.call('session.signIn', signIn);
    expect(await mahallas()).toHaveLength(3);
    expect(readdirSync(folder()).filter((name) => !name.endsWith('.shtabbackup'))).toEqual([]);
  });

  it('of before an administrator was made keeps that administrator in', async () => {
    const { id } = await office.call('backups.make', {});
    const other = { login: 'Дилноза', fullName: 'Дилноза Ҳакимова', roleId: 'role.administrator' };
    await office.call('accounts.create', { ...other, password: 'бошқа тўрт сўз' });
    await office.call('session.signIn', { login: 'Дилноза', password: 'бошқа тўрт сўз' });
    await office.call('session.changePassword', {
      old: 'бошқа тўрт сўз',
      password: 'яна бошқа тўрт',
    });
    await office.call('backups.restore', { id });
    expect((await office.call('session.get', {})).user).toMatchObject({ login: 'Дилноза' });
    await office.reopen();
    await office.call('session.signIn', { login: 'Дилноза', password: 'яна бошқа тўрт' });
    expect(await office.call('accounts.list', {})).toHaveLength(2);
  });
});

describe('somewhere else', () => {
  it('a backup opens by a password of it, or by the recovery code', async () => {
    const { recoveryCode } = await office.call('session.renewRecovery', {
      password: admin.password,
    });
    const { fileName } = await office.call('backups.make', {});
    const path = join(folder(), fileName);
    for (const by of [
      { login: 'Zafar', password: admin.password },
      { login: admin.login, password: 'янги тўрт сўз керак', recoveryCode },
    ]) {
      const other = await openOfficeGate();
      try {
        expect(await other.call('backups.glance', { path })).toMatchObject({
          state: 'good',
          kind: 'demand',
        });
        expect(
          await other.refusal('backups.restoreWith', {
            id: path,
            login: admin.login,
            password: 'нотўғри',
          }),
        ).toMatchObject({ code: 'sign-in-wrong' });
        await other.call('backups.restoreWith', { id: path, ...by });
        expect((await other.call('session.get', {})).state).toBe('open');
        expect((await other.call('mahallas.list', {})).total).toBe(1);
        await other.reopen();
        await other.call('session.signIn', { login: by.login, password: by.password });
      } finally {
        await other.close();
      }
    }
  });

  it('a backup older than an account: the recovery code lets in, a password of that account changes nothing', async () => {
    const { recoveryCode } = await office.call('session.renewRecovery', {
      password: admin.password,
    });
    const { id } = await office.call('backups.make', {});
    const later = { login: 'Дилноза', fullName: 'Дилноза Ҳакимова', roleId: 'role.operator' };
    const password = 'бошқа тўрт сўз';
    await office.call('accounts.create', { ...later, password });
    await office.gate.close();
    const file = join(office.folder, 'headquarters.db');
    for (const end of ['', '-wal']) rmSync(file + end, { force: true });
    await office.reopen();
    // The present keyring knows her, the backup does not: told before anything is put in the place of anything.
    expect(
      await office.refusal('backups.restoreWith', { id, login: later.login, password }),
    ).toMatchObject({ code: 'account-missing' });
    expect(await office.call('session.get', {})).toMatchObject({ state: 'damaged' });
    expect(existsSync(file)).toBe(false);
    const input = { id, login: 'Раҳбар', password: 'янги тўрт сўз керак', recoveryCode };
    await office.call('backups.restoreWith', input);
    expect((await office.call('session.get', {})).user).toMatchObject({ login: 'Раҳбар' });
    expect(await mahallas()).toEqual(['Биринчи']);
    await office.reopen();
    await office.call('session.signIn', signIn);
  });

  it('is not put over a headquarters that is sound', async () => {
    const { fileName } = await office.call('backups.make', {});
    await office.call('session.signOut', {});
    const id = `own/${fileName}`;
    expect(await office.call('backups.offer', {})).toEqual([]);
    expect(await office.refusal('backups.restoreWith', { id, ...signIn })).toMatchObject({
      code: 'office-exists',
    });
  });

  it('a removed user and an old password open no older backup', async () => {
    const operator = { login: 'Дилноза', fullName: 'Дилноза Ҳакимова', roleId: 'role.operator' };
    const { id } = await office.call('accounts.create', {
      ...operator,
      password: 'бошқа тўрт сўз',
    });
    const { fileName } = await office.call('backups.make', {});
    const path = join(folder(), fileName);
    await office.call('accounts.remove', { id });
    await office.call('session.changePassword', {
      old: admin.password,
      password: 'тамоман янги парол',
    });
    const other = await openOfficeGate();
    try {
      for (const old of [{ login: 'Дилноза', password: 'бошқа тўрт сўз' }, signIn])
        expect(await other.refusal('backups.restoreWith', { id: path, ...old })).toMatchObject({
          code: 'sign-in-wrong',
        });
      await other.call('backups.restoreWith', {
        id: path,
        login: admin.login,
        password: 'тамоман янги парол',
      });
    } finally {
      await other.close();
    }
    expect(await office.call('backups.check', { id: `own/${fileName}` })).toMatchObject({
      state: 'good',
    });
  });
});

describe('a place that the office chose', () => {
  it('gets each good one, is told when it is gone, and gets the missed one when it is back', async () => {
    const { mkdirSync, renameSync } = await import('node:fs');
    const stick = join(office.folder, 'stick');
    mkdirSync(stick);
    await office.call('backups.setPlace', { path: stick });
    const { fileName } = await office.call('backups.make', {});
    expect(readdirSync(stick)).toEqual([fileName]);
    renameSync(stick, `${stick}-away`);
    await office.call('mahallas.create', { name: 'Иш давом этади' });
    const second = await office.call('backups.make', {});
    expect(await office.call('backups.status', {})).toMatchObject({
      failure: { code: 'backup-place-missing' },
      age: 'fresh',
      chosenPlace: { path: stick, isThere: false },
    });
    renameSync(`${stick}-away`, stick);
    office.clock.pass(20 * 60_000);
    await office.gate.backups.tick();
    expect(readdirSync(stick).sort()).toEqual([fileName, second.fileName].sort());
    expect((await office.call('backups.status', {})).failure).toBeNull();
    expect(await office.call('backups.rehearse', { id: `chosen/${fileName}` })).toMatchObject({
      lost: 1,
    });
  });

  it('is refused when it is not there', async () => {
    expect(
      await office.refusal('backups.setPlace', { path: join(office.folder, 'no such') }),
    ).toMatchObject({ code: 'backup-place-missing' });
  });
});

describe('by itself', () => {
  it('makes one a day, whatever the clock does, and takes half-written ones away', async () => {
    writeFileSync(join(folder(), 'shtab x.shtabbackup.part'), 'half');
    writeFileSync(join(folder(), 'scratch-1-1.db'), 'half');
    await office.reopen();
    await office.call('session.signIn', signIn);
    await office.gate.backups.tick();
    await office.gate.backups.tick();
    expect(names()).toHaveLength(1);
    expect(existsSync(join(folder(), 'scratch-1-1.db'))).toBe(false);
    office.clock.pass(25 * 3_600_000);
    await office.gate.backups.tick();
    expect(names()).toHaveLength(2);
    // The clock jumps a year ahead and is put right again: one more each time, then a day's rest.
    office.clock.pass(365 * 86_400_000);
    await office.gate.backups.tick();
    office.clock.pass(-365 * 86_400_000);
    await office.gate.backups.tick();
    await office.gate.backups.tick();
    expect(names()).toHaveLength(4);
    expect((await office.call('backups.status', {})).age).toBe('fresh');
    // Five backups and three slow key derivations, on a machine that does other things too.
  }, 30_000);
});
