import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type OfficeGate, openOfficeGate } from '../helpers/office-gate.ts';

let office: OfficeGate;
const admin = { login: 'Зафар', fullName: 'Зафар Исломов', password: 'тўрт сўздан иборат' };
const signIn = { login: admin.login, password: admin.password };

beforeEach(async () => {
  office = await openOfficeGate();
});
afterEach(() => office.close());

const state = async () => (await office.call('session.get', {})).state;

async function setUp(): Promise<string> {
  const { recoveryCode } = await office.call('session.setUp', admin);
  await office.call('office.create', { districtSoato: '1706215' });
  return recoveryCode;
}

describe('the first run', () => {
  it('makes the administrator, and until then answers nothing about data', async () => {
    expect(await state()).toBe('new');
    expect(await office.refusal('families.list', {})).toMatchObject({ code: 'signed-out' });
    const code = await setUp();
    expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){5}[0-9A-HJKMNP-TV-Z]{5}$/);
    expect(await office.call('session.get', {})).toMatchObject({
      state: 'open',
      user: { fullName: 'Зафар Исломов', roleId: 'role.administrator' },
    });
    expect(await office.refusal('session.setUp', admin)).toMatchObject({ code: 'office-exists' });
  });

  it('takes no password with the name in it, and makes nothing then', async () => {
    const weak = { ...admin, password: 'зафар-1234' };
    expect(await office.refusal('session.setUp', weak)).toMatchObject({ code: 'password-weak' });
    expect(await state()).toBe('new');
  });

  it('asks for the password after a restart, in either alphabet of the name', async () => {
    await setUp();
    await office.reopen();
    expect(await state()).toBe('closed');
    expect(await office.refusal('office.get', {})).toMatchObject({ code: 'signed-out' });
    await office.call('session.signIn', { login: 'zafar', password: admin.password });
    expect(await office.call('office.get', {})).toMatchObject({ districtSoato: '1706215' });
  });
});

describe('a recovery code that nobody said is on paper', () => {
  const isDue = async () => {
    const session = await office.call('session.get', {});
    return session.state === 'open' && session.isRecoveryDue;
  };

  it('is due at every sign-in of an administrator, until it is confirmed', async () => {
    await setUp();
    expect(await isDue()).toBe(true);
    await office.reopen();
    await office.call('session.signIn', signIn);
    expect(await isDue()).toBe(true);
    await office.call('session.confirmRecovery', {});
    expect(office.told.at(-1)).toMatchObject({ state: 'open', isRecoveryDue: false });
    await office.reopen();
    await office.call('session.signIn', signIn);
    expect(await isDue()).toBe(false);
  });

  it('is due again after a new one, which works though it is not confirmed', async () => {
    await setUp();
    await office.call('session.confirmRecovery', {});
    const { recoveryCode } = await office.call('session.renewRecovery', {
      password: admin.password,
    });
    await office.reopen();
    const password = 'тикланган тўрт сўз';
    await office.call('session.recover', { recoveryCode, login: admin.login, password });
    expect(await isDue()).toBe(true);
  });

  it('is no matter of those who cannot make another, nor of a demo', async () => {
    await setUp();
    const operator = { login: 'дилноза', password: 'администратор берган' };
    const account = { ...operator, fullName: 'Дилноза', roleId: 'role.operator' };
    await office.call('accounts.create', account);
    await office.call('session.signIn', operator);
    expect(await isDue()).toBe(false);
    const demo = await openOfficeGate();
    await demo.call('session.setUpDemo', {});
    expect(await demo.call('session.get', {})).toMatchObject({ isRecoveryDue: false });
    await demo.close();
  });
});

describe('signing in', () => {
  it('slows down after wrong passwords, also after a restart, and lets in when the wait is over', async () => {
    await setUp();
    await office.call('session.signOut', {});
    const wrong = { ...signIn, password: 'бошқа парол' };
    for (let round = 0; round < 3; round += 1)
      expect(await office.refusal('session.signIn', wrong)).toMatchObject({
        code: 'sign-in-wrong',
      });
    await office.reopen();
    const wait = await office.refusal('session.signIn', signIn);
    expect(wait).toMatchObject({ code: 'sign-in-wait', params: { seconds: 5 } });
    office.clock.pass(6000);
    await office.call('session.signIn', signIn);
    const { rows } = await office.call('journal.list', {});
    expect(rows.map((row) => row.kind)).toContain('signInFailed');
  });

  it('does not wait for ever when the clock is set back', async () => {
    await setUp();
    await office.call('session.signOut', {});
    for (let round = 0; round < 4; round += 1) {
      await office.refusal('session.signIn', { ...signIn, password: 'нотўғри сўзлар' });
      office.clock.pass(20_000);
    }
    await office.refusal('session.signIn', { ...signIn, password: 'нотўғри сўзлар' });
    office.clock.pass(-365 * 86_400_000);
    expect(await office.refusal('session.signIn', signIn)).toMatchObject({ code: 'sign-in-wait' });
    office.clock.pass(31_000);
    await office.call('session.signIn', signIn);
  });

  it('says the same for a name that nobody has', async () => {
    await setUp();
    await office.call('session.signOut', {});
    expect(
      await office.refusal('session.signIn', { login: 'Ҳеч ким', password: 'бошқа парол' }),
    ).toMatchObject({ code: 'sign-in-wrong' });
  });

  it('locks, keeps everything shut, and opens for the same password only', async () => {
    await setUp();
    await office.call('session.lock', {});
    expect(await state()).toBe('locked');
    expect(await office.refusal('families.list', {})).toMatchObject({ code: 'session-locked' });
    expect(await office.refusal('accounts.list', {})).toMatchObject({ code: 'session-locked' });
    expect(await office.refusal('session.unlock', { password: 'x' })).toMatchObject({
      code: 'sign-in-wrong',
    });
    await office.call('session.unlock', { password: admin.password });
    expect((await office.call('families.list', {})).total).toBe(0);
  });
});

describe('passwords', () => {
  it('change: the old one stops working', async () => {
    await setUp();
    const password = 'янги парол ҳам тўрт сўз';
    expect(
      await office.refusal('session.changePassword', { old: 'нотўғри', password }),
    ).toMatchObject({ code: 'sign-in-wrong' });
    expect(
      await office.refusal('session.changePassword', { old: admin.password, password: 'aaaaaaaa' }),
    ).toMatchObject({ code: 'password-weak' });
    await office.call('session.changePassword', { old: admin.password, password });
    await office.call('session.signOut', {});
    expect(await office.refusal('session.signIn', signIn)).toMatchObject({ code: 'sign-in-wrong' });
    await office.call('session.signIn', { login: admin.login, password });
  });

  it('are reset with the printed code, typed with spaces, small letters and look-alikes', async () => {
    const code = await setUp();
    await office.call('session.signOut', {});
    const typed = code.replaceAll('-', ' ').toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l');
    const password = 'тиклангандан кейинги парол';
    expect(
      await office.refusal('session.recover', {
        recoveryCode: typed.slice(1),
        login: 'Зафар',
        password,
      }),
    ).toMatchObject({ code: 'recovery-mistyped' });
    await office.call('session.recover', { recoveryCode: typed, login: 'Зафар', password });
    expect(await state()).toBe('open');
    const renewed = await office.call('session.renewRecovery', { password });
    await office.call('session.signOut', {});
    expect(
      await office.refusal('session.recover', { recoveryCode: code, login: 'Зафар', password }),
    ).toMatchObject({ code: 'recovery-wrong' });
    await office.call('session.recover', { ...renewed, login: 'Зафар', password });
  });
});

describe('accounts', () => {
  const operator = { login: 'Дилноза', fullName: 'Дилноза Ҳакимова', roleId: 'role.operator' };
  const first = 'администратор берган';

  it('are made with a password that must be changed, and removed with their key', async () => {
    await setUp();
    const { id } = await office.call('accounts.create', { ...operator, password: first });
    expect(
      await office.refusal('accounts.create', {
        ...operator,
        login: 'Dilnoza',
        password: first,
      }),
    ).toMatchObject({ code: 'login-taken' });
    const user = await office.call('session.signIn', { login: 'Dilnoza', password: first });
    expect(user).toMatchObject({ fullName: 'Дилноза Ҳакимова', mustChangePassword: true });
    expect(await office.refusal('accounts.list', {})).toMatchObject({ code: 'password-not-own' });
    expect(await office.refusal('families.list', {})).toMatchObject({ code: 'password-not-own' });
    await office.call('session.changePassword', { old: first, password: 'ўзимнинг паролим' });
    expect(await office.refusal('accounts.list', {})).toMatchObject({ code: 'not-allowed' });
    expect((await office.call('families.list', {})).total).toBe(0);
    expect((await office.call('session.get', {})).user?.mustChangePassword).toBe(false);

    await office.call('session.signIn', signIn);
    const file = join(office.folder, 'headquarters.keyring');
    expect(readFileSync(file, 'utf8')).toContain(id);
    await office.call('accounts.remove', { id });
    expect(readFileSync(file, 'utf8')).not.toContain(id);
    await office.call('session.signOut', {});
    expect(
      await office.refusal('session.signIn', { login: 'Дилноза', password: 'ўзимнинг паролим' }),
    ).toMatchObject({ code: 'sign-in-wrong' });
  });

  it('never leave the office without an administrator', async () => {
    await setUp();
    const own = (await office.call('session.get', {})).user?.id ?? '';
    const refused = { code: 'last-administrator' };
    expect(await office.refusal('accounts.remove', { id: own })).toMatchObject(refused);
    expect(
      await office.refusal('accounts.save', { id: own, fields: { roleId: 'role.viewer' } }),
    ).toMatchObject(refused);
    expect(
      await office.refusal('roles.save', { id: 'role.administrator', rights: ['see'] }),
    ).toMatchObject(refused);
  });
});

describe('the keyring', () => {
  it.each([0.01, 0.2, 0.5, 0.8, 0.99])('tells a changed byte at %d of its length', async (part) => {
    await setUp();
    await office.call('session.signOut', {});
    const file = join(office.folder, 'headquarters.keyring');
    const bytes = readFileSync(file);
    const whole = readFileSync(file);
    const at = Math.floor(bytes.length * part);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(file, bytes);
    await office.reopen();
    expect(await office.call('session.get', {})).toMatchObject({
      state: 'damaged',
      fault: 'keyring-damaged',
    });
    expect(await office.refusal('session.signIn', signIn)).toMatchObject({
      code: 'keyring-damaged',
    });
    writeFileSync(file, whole);
    await office.reopen();
    expect(await state()).toBe('closed');
  });

  it('guards a headquarters of the first version, whose open key goes', async () => {
    await office.close();
    const { openDataFolder } = await import('../../db/data-folder.ts');
    const { mkdtempSync } = await import('node:fs');
    const { tmpdir } = await import('node:os');
    const folder = mkdtempSync(join(tmpdir(), 'shtab-old-'));
    const key = Buffer.alloc(32, 5);
    writeFileSync(join(folder, 'headquarters.key'), `${key.toString('hex')}\n`);
    openDataFolder(folder, key).close();
    office = await openOfficeGate(folder);
    expect(await state()).toBe('unguarded');
    await office.call('session.setUp', admin);
    expect(existsSync(join(folder, 'headquarters.key'))).toBe(false);
    await office.reopen();
    await office.call('session.signIn', signIn);
    expect(await office.call('office.get', {})).toBeNull();
  });
});
