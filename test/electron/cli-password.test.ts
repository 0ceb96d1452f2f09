/** A password of one's own, through the real command line. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const scratch = mkdtempSync(join(tmpdir(), 'tezkor-cli-password-'));
const folder = join(scratch, 'office');
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const admin = 'тўрт сўздан иборат';
const given = 'администратор берган';
const own = 'операторнинг ўз пароли';

/** @param input what stands on standard input: passwords, a line each */
function run(words: readonly string[], input: string, env: Record<string, string> = {}) {
  const { TEZKOR_PASSWORD: _none, ...rest } = process.env;
  const args = ['electron/cli.ts', ...words, '--data', folder];
  const options = { encoding: 'utf8', env: { ...rest, ...env }, input } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, args, options);
  const error = stdout === '' ? null : (JSON.parse(stdout)?.error ?? null);
  return { status, code: error?.code ?? null, words: stderr.trimEnd() };
}

const list = ['call', 'families.list', '--user', 'дилноза'];

beforeAll(() => {
  const account = { login: 'дилноза', fullName: 'Дилноза', roleId: 'role.operator' };
  expect(run(['new', '--district', '1706215', '--user', 'зафар'], admin).status).toBe(0);
  const create = JSON.stringify({ ...account, password: given });
  expect(run(['call', 'accounts.create', create, '--user', 'зафар'], admin).status).toBe(0);
}, 60_000);

test('with a password that somebody else chose nothing is answered, and it is said what to do', () => {
  const refused = run(list, given);
  expect(refused).toMatchObject({ status: 1, code: 'password-not-own' });
  expect(refused.words).toContain('password');
});

test('a new one that is missing, too short or has the name in it changes nothing', () => {
  const change = ['password', '--user', 'дилноза'];
  expect(run(change, given)).toMatchObject({ status: 2, code: null });
  expect(run(change, `${given}\nкалта`)).toMatchObject({ status: 1, code: 'password-weak' });
  expect(run(change, `${given}\nдилноза-2026`)).toMatchObject({ status: 1, code: 'password-weak' });
  expect(run(change, `нотўғри\n${own}`)).toMatchObject({ status: 1, code: 'sign-in-wrong' });
  expect(run(list, given)).toMatchObject({ code: 'password-not-own' });
}, 60_000);

test('`password` sets it, from lines or the environment; the old one stops working', () => {
  const change = ['password', '--user', 'дилноза'];
  expect(run(change, `${given}\n${own}\n`)).toEqual({
    status: 0,
    code: null,
    words: 'password changed: дилноза',
  });
  expect(run(list, own)).toMatchObject({ status: 0 });
  expect(run(list, given)).toMatchObject({ status: 1, code: 'sign-in-wrong' });
  const env = { TEZKOR_PASSWORD: own, TEZKOR_NEW_PASSWORD: 'яна бошқа пароль' };
  expect(run(change, '', env)).toMatchObject({ status: 0 });
  expect(run(list, 'яна бошқа пароль')).toMatchObject({ status: 0 });
}, 60_000);
