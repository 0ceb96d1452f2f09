/**
 * SIGKILL while somebody signs in, while a headquarters is made, and while accounts are made, given passwords and
 * removed: afterwards the keyring opens, each account is wholly there or wholly gone, and nobody is locked out.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRandom } from '../../db/demo/random.ts';
import { cheapKdf, isOutdated } from '../../db/keyring/kdf.ts';
import { readKeyring } from '../../db/keyring/keyring.ts';
import { readKeyringFile, sealOf, writeKeyringFile } from '../../db/keyring/keyring-file.ts';
import { sealKey } from '../../db/keyring/wrap.ts';
import type { Reply } from '../../shared/errors.ts';
import { type OfficeGate, openOfficeGate } from '../helpers/office-gate.ts';
import { bundleDataProcess } from './helpers/bundle.ts';
import { startDataChild } from './helpers/data-child.ts';
import { inTwos, seedsOf } from './helpers/seeds.ts';

const admin = { login: 'Зафар', fullName: 'Зафар Исломов', password: 'тўрт сўздан иборат' };
const signIn = { login: admin.login, password: admin.password };
let built = '';
let base = '';
const program = () => join(built, 'data-process.js');
const copyOf = (name: string, seed: number) => {
  const folder = join(base, `${name}-${seed}`);
  cpSync(join(base, name), folder, { recursive: true });
  return folder;
};

beforeAll(async () => {
  base = mkdtempSync(join(tmpdir(), 'shtab-kill-keys-'));
  const demo = await openOfficeGate(join(base, 'demo'));
  await demo.call('session.setUpDemo', {});
  await demo.gate.close();
  const real = await openOfficeGate(join(base, 'real'));
  await real.call('session.setUp', admin);
  await real.gate.close();
  await weaken(join(base, 'real'));
  built = await bundleDataProcess();
});
afterAll(() => {
  for (const folder of [base, built]) rmSync(folder, { recursive: true, force: true });
});

/** Gives the keyring the parameters of an older version: the next sign-in makes them stronger. */
async function weaken(folder: string): Promise<void> {
  const { key } = await readKeyring(folder).open(admin.login, admin.password, 0);
  const file = readKeyringFile(folder);
  const accounts = await Promise.all(
    file.accounts.map(async (one) => ({
      ...one,
      wrap: await sealKey(key, admin.password, cheapKdf(), one.id),
    })),
  );
  const weak = { ...file, accounts };
  writeKeyringFile(folder, { ...weak, seal: sealOf(weak, key) });
}

const codeOf = (reply: Reply) => (reply.ok ? 'ok' : reply.error.code);

/** Opens the folder as the next start does, and lets go of it afterwards. */
async function afterwards(
  folder: string,
  look: (office: OfficeGate) => Promise<string[]>,
): Promise<string[]> {
  const office = await openOfficeGate(folder);
  try {
    const wrongs = await look(office);
    return [...wrongs, ...office.unexpected.map(String)];
  } finally {
    await office.gate.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How long the making of a headquarters takes on this machine at this moment, in milliseconds. */
async function setUpMs(): Promise<number> {
  const folder = join(base, 'new-whole');
  const child = await startDataChild(program(), folder);
  const startedAt = performance.now();
  expect(await child.call('session.setUp', admin)).toMatchObject({ ok: true });
  const taken = performance.now() - startedAt;
  await child.close();
  rmSync(folder, { recursive: true, force: true });
  return taken;
}

describe('a data process killed at a random moment', () => {
  it('while accounts are made, given passwords and removed', async () => {
    let [whole, gone] = [0, 0];
    const wrongs = await inTwos(seedsOf(60), async (seed) => {
      const random = createRandom(`accounts ${seed}`);
      const folder = copyOf('demo', seed);
      const child = await startDataChild(program(), folder);
      /** By login: passwords one of which holds, and whether it must be there, must not, or may. */
      const people = new Map<string, { passwords: string[]; fate: 'there' | 'gone' | 'either' }>();
      const work = (async () => {
        for (let round = 0; ; round += 1) {
          const login = `ходим ${round}`;
          const one = { passwords: [`парол ўн саккиз ${round}`], fate: 'either' as const };
          const person: { passwords: string[]; fate: 'there' | 'gone' | 'either' } = one;
          people.set(login, person);
          const [password = ''] = person.passwords;
          const account = { login, fullName: 'Ходим', roleId: 'role.operator', password };
          const made = await child.call('accounts.create', account);
          if (!made?.ok) return;
          person.fate = 'there';
          const { id } = made.output as { id: string };
          if (random.chance(0.5)) {
            const other = `бошқа сўзлар ${round}`;
            person.passwords.push(other);
            if (!(await child.call('accounts.resetPassword', { id, password: other }))) return;
            person.passwords = [other];
          }
          if (random.chance(0.5)) {
            person.fate = 'either';
            if (!(await child.call('accounts.remove', { id }))) return;
            person.fate = 'gone';
          }
        }
      })();
      await pause(random.between(0, 150));
      await child.kill();
      await work;
      return afterwards(folder, async (office) => {
        const found: string[] = [];
        // The demo's administrator came in by himself.
        const list = await office.call('accounts.list', {});
        const kept = readFileSync(join(folder, 'headquarters.keyring'), 'utf8');
        const { accounts } = JSON.parse(kept.split('\n')[0] ?? '') as { accounts: unknown[] };
        if (accounts.length !== list.length)
          found.push(`${accounts.length} keys for ${list.length} accounts`);
        if (!(await office.call('journal.verify', {})).isGood) found.push('journal');
        for (const [login, { passwords, fate }] of people) {
          const account = list.find((one) => one.login === login);
          if (fate !== 'either' && (account !== undefined) !== (fate === 'there'))
            found.push(`${login} is not ${fate}`);
          if (account && !account.canSignIn) found.push(`${login} has no key`);
          const opened: string[] = [];
          for (const password of passwords) {
            office.clock.pass(3_600_000);
            const code = codeOf(await office.gate.answer('session.signIn', { login, password }));
            if (code === 'ok') opened.push(password);
            else if (code !== 'sign-in-wrong') found.push(`${login}: ${code}`);
          }
          if (opened.length !== (account ? 1 : 0))
            found.push(`${login}: ${opened.length} of ${passwords.length} passwords open`);
          if (account) whole += 1;
          else gone += 1;
        }
        // A name that is gone is free again.
        await office.call('session.signIn', { login: 'admin', password: 'demo' });
        for (const [login] of people)
          if (!list.some((one) => one.login === login)) {
            const again = { login, fullName: 'Ходим', roleId: 'role.operator' };
            await office.call('accounts.create', { ...again, password: 'янгидан бошлаймиз' });
          }
        return found;
      });
    });
    expect(wrongs).toEqual([]);
    expect(Math.min(whole, gone)).toBeGreaterThan(20);
  }, 300_000);

  it('while somebody signs in, is counted for wrong passwords, and gets stronger parameters', async () => {
    let [cut, upgraded] = [0, 0];
    const wrongs = await inTwos(seedsOf(24), async (seed) => {
      const random = createRandom(`sign-in ${seed}`);
      const folder = copyOf('real', seed);
      const child = await startDataChild(program(), folder);
      let counted = 0;
      let asked = 0;
      let isUnderWay = false;
      // The third attempt is the right one and makes the parameters stronger; those after it take half a second each.
      const last = random.between(0, 5);
      const reached = Promise.withResolvers<void>();
      let attempts = 0;
      const attempt = async (password: string) => {
        isUnderWay = true;
        if (attempts === last) reached.resolve();
        attempts += 1;
        const reply = await child.call('session.signIn', { login: admin.login, password });
        if (reply) isUnderWay = false;
        return reply;
      };
      const work = (async () => {
        for (let round = 0; round < 2; round += 1) {
          for (let wrong = 0; wrong < 2; wrong += 1) {
            asked += 1;
            if (!(await attempt('нотўғри парол'))) return;
            counted += 1;
          }
          if (!(await attempt(admin.password))) return;
          [asked, counted] = [0, 0];
        }
      })();
      await reached.promise;
      await pause(random.between(0, 400));
      await child.kill();
      await work;
      if (isUnderWay) cut += 1;
      const { failures, accounts } = readKeyringFile(folder);
      const count = failures[0]?.count ?? 0;
      if (!accounts.some(({ wrap }) => isOutdated(wrap.kdf))) upgraded += 1;
      return afterwards(folder, async (office) => {
        // Forgiven already where the right password was under way.
        const found = count > asked || (count < counted && count !== 0) ? [`${count} counted`] : [];
        office.clock.pass(3_600_000);
        const code = codeOf(await office.gate.answer('session.signIn', signIn));
        return code === 'ok' ? found : [...found, `locked out: ${code}`];
      });
    });
    expect(wrongs).toEqual([]);
    expect(Math.min(cut, upgraded)).toBeGreaterThan(3);
  }, 300_000);

  it('while a headquarters is made: there is none, or one that its administrator opens', async () => {
    const fates: Record<string, number> = {};
    const wholeMs = await setUpMs();
    const wrongs = await inTwos(seedsOf(24), async (seed) => {
      const random = createRandom(`first run ${seed}`);
      const folder = join(base, `new-${seed}`);
      const child = await startDataChild(program(), folder);
      const work = child.call('session.setUp', admin);
      await Promise.race([work, pause(random.between(0, Math.round(1.6 * wholeMs)))]);
      await child.kill();
      await work;
      return afterwards(folder, async (office) => {
        const { state } = await office.call('session.get', {});
        fates[state] = (fates[state] ?? 0) + 1;
        if (state === 'closed') {
          const code = codeOf(await office.gate.answer('session.signIn', signIn));
          const hasCode = readKeyringFile(folder).recovery !== null;
          return code === 'ok' && hasCode ? [] : [`${code}, recovery code: ${hasCode}`];
        }
        if (state !== 'new') return [state];
        await office.call('session.setUp', admin);
        return [];
      });
    });
    expect(wrongs).toEqual([]);
    expect(Object.keys(fates).sort()).toEqual(['closed', 'new']);
  }, 300_000);
});
