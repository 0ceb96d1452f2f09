/** What a person typed, and when the window locks. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type OfficeGate, openOfficeGate } from '../helpers/office-gate.ts';

let office: OfficeGate;
beforeEach(async () => {
  office = await openOfficeGate();
});
afterEach(() => office.close());

const admin = { login: 'Зафар', fullName: 'Зафар Исломов', password: 'тўрт сўздан иборат' };
const operator = { login: 'Дилноза', fullName: 'Дилноза Ҳакимова', roleId: 'role.operator' };
const password = 'администратор берган';

async function operatorComesIn(): Promise<void> {
  await office.call('session.signIn', { login: operator.login, password });
  await office.call('session.changePassword', { old: password, password: 'ўзим танлаган сўзлар' });
}

it('keeps a draft for the account that typed it, through a lock and a restart, until it is discarded', async () => {
  await office.call('session.setUp', admin);
  await office.call('office.create', { districtSoato: '1706215' });
  await office.call('accounts.create', { ...operator, password });
  const key = 'draft.official.new';
  await office.call('settings.save', { key, value: '{"fullName":"Каримова"}' });
  await office.call('session.lock', {});
  expect(await office.refusal('settings.get', { key })).toMatchObject({ code: 'session-locked' });

  await operatorComesIn();
  expect(await office.call('settings.get', { key })).toBeNull();
  await office.call('settings.save', { key, value: 'операторники' });

  await office.reopen();
  await office.call('session.signIn', { login: admin.login, password: admin.password });
  expect(await office.call('settings.get', { key })).toBe('{"fullName":"Каримова"}');
  await office.call('settings.save', { key, value: '' });
  expect(await office.call('settings.get', { key })).toBeNull();
});

it('refuses keys of the program itself', async () => {
  await office.call('session.setUp', admin);
  for (const key of ['device', 'lock.minutes', 'draft', `draft@${'x'}.a`, 'draft.a:b'])
    expect(await office.refusal('settings.save', { key, value: '0' })).toMatchObject({
      code: 'bad-input',
    });
});

it('locks after ten minutes unless the office chose 1 to 120; never only in a demo', async () => {
  await office.call('session.setUp', admin);
  await office.call('office.create', { districtSoato: '1706215' });
  expect(await office.call('settings.lockMinutes', {})).toBe(10);
  await office.call('settings.saveLockMinutes', { minutes: 120 });
  expect(await office.call('settings.lockMinutes', {})).toBe(120);
  for (const minutes of [0, -1, 121, 1.5])
    expect(await office.refusal('settings.saveLockMinutes', { minutes })).toMatchObject({
      code: 'bad-input',
    });
  await office.call('accounts.create', { ...operator, password });
  await operatorComesIn();
  expect(await office.refusal('settings.saveLockMinutes', { minutes: 5 })).toMatchObject({
    code: 'not-allowed',
  });
  expect(await office.call('settings.lockMinutes', {})).toBe(120);
});
