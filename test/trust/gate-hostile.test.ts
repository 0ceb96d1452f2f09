/** Session calls with what a broken or hostile window might send. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CallName, calls } from '../../shared/api.ts';
import { demoPassword } from '../../shared/session.ts';
import { type OfficeGate, openOfficeGate } from '../helpers/office-gate.ts';

let office: OfficeGate;

beforeAll(async () => {
  office = await openOfficeGate();
  await office.call('session.setUpDemo', {});
});
afterAll(() => office.close());

function deep(depth: number): unknown {
  let value: unknown = 'x';
  for (let level = 0; level < depth; level += 1) value = { value };
  return value;
}

const names = ['login', 'password', 'old', 'fullName', 'roleId', 'id', 'reason', 'recoveryCode'];
const all = (value: unknown) => Object.fromEntries(names.map((name) => [name, value]));

const hostile: readonly (readonly [string, unknown])[] = [
  ['null', null],
  ['nothing', undefined],
  ['an array', [1, 2]],
  ['numbers', all(7)],
  ['NaN', { ...all(Number.NaN), minutes: Number.NaN }],
  ['huge texts', all('х'.repeat(1_000_000))],
  ['something deep', deep(5000)],
  ['deep fields', all(deep(3000))],
  ['a prototype', JSON.parse('{"__proto__":{"login":"admin","password":"demo"},"constructor":{}}')],
  ['lone surrogates', all('\ud800\udc00\ud800аааааааа')],
  ['a zero sign', all('де\u0000мо парол')],
  ['only spaces', all('          ')],
  ['signs that turn the text', all('\u202Eдемо парол')],
  ['SQL', all("'; DROP TABLE account; --")],
];

/** They end the session that the other calls are made in. */
const ending: readonly CallName[] = ['session.signOut', 'session.lock'];
const sessionCalls = (Object.keys(calls) as CallName[]).filter(
  (name) => calls[name].kind === 'session' && !ending.includes(name),
);

describe.each(sessionCalls)('%s', (name) => {
  it.each(hostile)('answers %s plainly', async (_title, input) => {
    const reply = await office.gate.answer(name, input);
    // So that no wait of wrong passwords stands before the next one.
    office.clock.pass(1_000_000);
    if (!reply.ok) expect(reply.error.code).not.toBe('unexpected');
    expect(office.unexpected).toEqual([]);
  });
});

it('after all that the administrator signs in as before', async () => {
  await office.call('session.signOut', {});
  const user = await office.call('session.signIn', { login: 'admin', password: demoPassword });
  expect(user).toMatchObject({ roleId: 'role.administrator' });
});

describe('passwords of unusual signs', () => {
  it.each([
    ['a zero sign', 'ўзбекча\u0000парол', 'ўзбекча'],
    ['lone surrogates', 'парол\ud800парол', 'парол\ufffdпарол2'],
    ['a thousand signs', 'ўқ'.repeat(500), 'ўқ'.repeat(499)],
    ['spaces at both ends', '  парол парол  ', 'парол парол'],
  ])('with %s open for themselves and nothing nearly the same', async (_title, password, other) => {
    const login = `кимдир${office.clock.now().getTime()}`;
    const account = { login, fullName: 'Кимдир', roleId: 'role.viewer' };
    await office.call('accounts.create', { ...account, password });
    expect(await office.refusal('session.signIn', { login, password: other })).toMatchObject({
      code: 'sign-in-wrong',
    });
    const user = await office.call('session.signIn', { login, password });
    expect(user.fullName).toBe('Кимдир');
    await office.call('session.signIn', { login: 'admin', password: demoPassword });
  });
});
