/** Things that happen at the same moment around signing in, and a folder that goes away meanwhile. */
import {
  chmodSync,
  cpSync,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Reply } from '../../shared/errors.ts';
import { demoPassword as password } from '../../shared/session.ts';
import { type OfficeGate, openOfficeGate } from '../helpers/office-gate.ts';

let office: OfficeGate;
const keyring = () => join(office.folder, 'headquarters.keyring');
const database = () => join(office.folder, 'headquarters.db');

beforeEach(async () => {
  office = await openOfficeGate();
  await office.call('session.setUpDemo', {});
  await office.call('office.create', { districtSoato: '1706215' });
});
afterEach(() => office.close());

const codeOf = (reply: Reply) => (reply.ok ? 'ok' : reply.error.code);
const signIn = (login: string, given = password) =>
  office.gate.answer('session.signIn', { login, password: given });
const idOf = async (login: string) => {
  const accounts = await office.call('accounts.list', {});
  return accounts.find((account) => account.login === login)?.id ?? '';
};

describe('at the same moment', () => {
  it('fifty sign-ins, right and wrong ones: each told rightly, the counting lost by none', async () => {
    await office.call('session.signOut', {});
    const logins = Array.from({ length: 50 }, (_, at) =>
      at % 2 === 0 ? signIn('operator') : signIn('mehmon', 'нотўғри'),
    );
    const codes = (await Promise.all(logins)).map(codeOf);
    expect(codes.filter((_, at) => at % 2 === 0)).toEqual(Array(25).fill('ok'));
    const wrong = codes.filter((_, at) => at % 2 === 1);
    expect(wrong.slice(0, 3)).toEqual(Array(3).fill('sign-in-wrong'));
    // Then whoever goes on waits, with the right password too.
    expect(wrong.slice(3)).toEqual(Array(22).fill('sign-in-wait'));
    expect(codeOf(await signIn('mehmon'))).toBe('sign-in-wait');
    office.clock.pass(6000);
    expect(codeOf(await signIn('mehmon'))).toBe('ok');
  });

  it('a call that waited while another person signed in is not made in that name', async () => {
    const [, list, made, edited] = await Promise.all([
      signIn('rahbar'),
      office.gate.answer('accounts.list', {}),
      office.gate.answer('accounts.create', {
        login: 'янги',
        fullName: 'Янги',
        roleId: 'role.administrator',
        password: 'парол парол',
      }),
      office.gate.answer('session.renewRecovery', { password }),
    ]);
    expect([list, made, edited].map((reply) => reply && codeOf(reply))).toEqual(
      Array(3).fill('not-allowed'),
    );
  });

  it('an edit that waited for its turn is made for who asked, or not at all', async () => {
    const edit = office.gate.answer('mahallas.create', { name: 'Навбатда' });
    const out = office.gate.answer('session.signOut', {});
    expect(['ok', 'signed-out']).toContain(codeOf(await edit));
    await out;
    expect(office.unexpected).toEqual([]);
  });

  it('signing out while a task runs ends it plainly', async () => {
    const demo = office.gate.answer('imports.rehearse', {
      path: join(office.folder, 'no such file.xlsx'),
      kind: 'families',
    });
    await office.call('session.signOut', {});
    expect(['file-not-found', 'signed-out']).toContain(codeOf(await demo));
    expect(office.unexpected).toEqual([]);
  });

  it('signing out while a backup is looked at says nothing of damage', async () => {
    const { id } = await office.call('backups.make', { folder: null });
    for (let ticks = 0; ticks < 12; ticks += 2) {
      const looked = [
        office.gate.answer('backups.rehearse', { id }),
        office.gate.answer('backups.check', { id }),
        office.gate.answer('backups.rehearse', { id }),
      ];
      for (let tick = 0; tick < ticks; tick += 1) await new Promise(setImmediate);
      await office.gate.answer('session.signOut', {});
      const codes = (await Promise.all(looked)).map(codeOf);
      expect(['ok', 'signed-out', 'cancelled']).toEqual(expect.arrayContaining(codes));
      expect(codeOf(await signIn('admin'))).toBe('ok');
    }
    expect(await office.call('backups.list', {})).toMatchObject([{ id, state: 'good' }]);
    expect(office.unexpected).toEqual([]);
  });

  it('a backup that was taken away meanwhile is told as that', async () => {
    const id = 'own/qolda 2026-11-21.shtabbackup';
    expect(await office.refusal('backups.rehearse', { id })).toMatchObject({
      code: 'file-not-found',
    });
    expect(await office.refusal('backups.restore', { id })).toMatchObject({
      code: 'file-not-found',
    });
  });

  it('locking while somebody signs in: the later one counts, and nothing is half open', async () => {
    const [locked, entered] = await Promise.all([
      office.gate.answer('session.lock', {}),
      signIn('operator'),
    ]);
    expect([codeOf(locked), codeOf(entered)]).toEqual(['ok', 'ok']);
    expect(await office.call('session.get', {})).toMatchObject({
      state: 'open',
      user: { login: 'operator' },
    });
    const [again, late] = await Promise.all([
      signIn('admin'),
      office.gate.answer('session.lock', {}),
    ]);
    // The operator's lock must not lock the administrator who came in before it.
    expect([codeOf(again), codeOf(late)]).toEqual(['ok', 'signed-out']);
  });

  it('a locked session is not opened by another call than its password', async () => {
    await office.call('session.lock', {});
    for (const name of ['session.endEmergency', 'session.askEmergency', 'session.changePassword'])
      expect(codeOf(await office.gate.answer(name, {}))).toBe('session-locked');
    expect(await office.call('session.get', {})).toMatchObject({ state: 'locked' });
  });
});

describe('rights changed while signed in', () => {
  it('of the own role hold at once', async () => {
    const { id, rights } = (await office.call('roles.list', {})).find(
      (role) => role.id === 'role.administrator',
    ) ?? { id: '', rights: [] };
    await office.call('roles.save', { id, rights: rights.filter((right) => right !== 'journal') });
    expect(await office.refusal('journal.list', {})).toMatchObject({ code: 'not-allowed' });
    expect(office.told.at(-1)?.user?.rights).not.toContain('journal');
  });

  it('of the own account hold at once, the scope too', async () => {
    const mahalla = (await office.call('mahallas.create', { name: 'Боғ' })).id;
    await office.call('families.create', { headName: 'Бир', mahallaId: mahalla });
    const other = await office.call('accounts.create', {
      login: 'бошқа',
      fullName: 'Бошқа',
      roleId: 'role.administrator',
      password: 'парол парол',
    });
    expect(other.id).not.toBe('');
    expect((await office.call('families.list', {})).total).toBe(1);
    const scope = { sectors: [], mahallaIds: [] };
    await office.call('accounts.save', { id: await idOf('admin'), fields: { scope } });
    expect((await office.call('families.list', {})).total).toBe(0);
  });

  it('do not end an emergency before its time', async () => {
    await signIn('mehmon');
    const reason = 'шошилинч ҳолат бўлди';
    const { emergencyUntil } = await office.call('session.askEmergency', { reason, minutes: 30 });
    const change = { old: password, password: 'бошқа парол' };
    await office.call('session.changePassword', change);
    expect((await office.call('session.get', {})).user).toMatchObject({ emergencyUntil });
  });
});

describe('an emergency', () => {
  const ask = { reason: 'шошилинч ҳолат бўлди', minutes: 30 };
  beforeEach(() => signIn('mehmon'));

  const isOver = async () => {
    await office.gate.answer('office.get', {});
    return (await office.call('session.get', {})).user?.emergencyUntil === null;
  };

  it('ends in time', async () => {
    await office.call('session.askEmergency', ask);
    expect(await isOver()).toBe(false);
    office.clock.pass(31 * 60_000);
    expect(await isOver()).toBe(true);
  });

  it('ends when the clock is set back before it began', async () => {
    await office.call('session.askEmergency', ask);
    office.clock.pass(-365 * 86_400_000);
    expect(await isOver()).toBe(true);
  });
});

describe('an account removed', () => {
  it('opens nothing any more, also where its password is known', async () => {
    await office.call('accounts.remove', { id: await idOf('mehmon') });
    expect(codeOf(await signIn('mehmon'))).toBe('sign-in-wrong');
  });

  it('whose key stayed in an old keyring is taken out of it by the next sign-in', async () => {
    const old = readFileSync(keyring());
    await office.call('accounts.remove', { id: await idOf('mehmon') });
    await office.call('session.signOut', {});
    writeFileSync(keyring(), old);
    await office.reopen();
    await office.call('session.signOut', {});
    expect(codeOf(await signIn('mehmon'))).toBe('sign-in-wrong');
    expect(codeOf(await office.gate.answer('families.list', {}))).toBe('signed-out');
  });
});

describe('the folder goes away', () => {
  it('a keyring that vanished is written again by the next sign-in', async () => {
    await office.call('session.signOut', {});
    rmSync(keyring());
    expect(await office.call('session.get', {})).toMatchObject({ state: 'closed' });
    expect(codeOf(await signIn('operator'))).toBe('ok');
    expect(existsSync(keyring())).toBe(true);
    await office.reopen();
    expect(codeOf(await signIn('admin'))).toBe('ok');
  });

  it('a stick pulled out while nobody is in brings no new, empty database about', async () => {
    await office.call('session.signOut', {});
    const away = `${office.folder}-away`;
    cpSync(office.folder, away, { recursive: true });
    rmSync(keyring());
    rmSync(database());
    expect(await office.call('session.get', {})).toMatchObject({ state: 'damaged' });
    expect(codeOf(await signIn('admin'))).toBe('database-damaged');
    expect(existsSync(database())).toBe(false);
    // Put in again.
    for (const name of ['headquarters.db', 'headquarters.keyring'])
      renameSync(join(away, name), join(office.folder, name));
    rmSync(away, { recursive: true });
    expect(codeOf(await signIn('admin'))).toBe('ok');
    expect(await office.call('office.get', {})).toMatchObject({ districtSoato: '1706215' });
  });

  it('a stick pulled out while somebody works is told at the next edit, and signing out goes on', async () => {
    const away = `${office.folder}-away`;
    renameSync(office.folder, away);
    const code = codeOf(await office.gate.answer('mahallas.create', { name: 'Бир' }));
    expect(['disk-read-only', 'disk-full', 'ok']).toContain(code);
    expect(codeOf(await office.gate.answer('session.signOut', {}))).toBe('ok');
    expect(codeOf(await signIn('admin'))).toBe('database-damaged');
    rmSync(office.folder, { recursive: true, force: true });
    renameSync(away, office.folder);
    expect(codeOf(await signIn('admin'))).toBe('ok');
    const { rows } = await office.call('mahallas.list', {});
    expect(rows.map((row) => row.name)).toEqual(code === 'ok' ? ['Бир'] : []);
    expect(office.unexpected).toEqual([]);
  });

  // Nothing stops root from writing; for root a full disk does, in disk-real.test.ts.
  it.skipIf(process.getuid?.() === 0)(
    'a keyring that cannot be written stops neither signing in nor the counting of wrong passwords',
    async () => {
      await office.call('session.signOut', {});
      chmodSync(office.folder, 0o500);
      for (let round = 0; round < 3; round += 1)
        expect(codeOf(await signIn('admin', 'нотўғри'))).toBe('sign-in-wrong');
      expect(codeOf(await signIn('admin'))).toBe('sign-in-wait');
      office.clock.pass(6000);
      expect(codeOf(await signIn('admin'))).toBe('ok');
      const change = { old: password, password: 'янги парол' };
      const refused = await office.gate.answer('session.changePassword', change);
      expect(codeOf(refused)).toMatch(/^disk-/);
      chmodSync(office.folder, 0o700);
      expect(codeOf(await office.gate.answer('session.changePassword', change))).toBe('ok');
      await office.reopen();
      expect(codeOf(await signIn('admin', 'янги парол'))).toBe('ok');
    },
  );
});
