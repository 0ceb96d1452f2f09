/** While data is destroyed everybody else is answered: in the real processes. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoPassword } from '../../shared/session.ts';
import { openOfficeGate } from '../helpers/office-gate.ts';
import { bundleDataProcess } from './helpers/bundle.ts';
import { type DataChild, startDataChild } from './helpers/data-child.ts';

let folder = '';
let built = '';
let child: DataChild;
let familyIds: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'shtab-destroy-'));
  const office = await openOfficeGate(folder);
  await office.call('session.setUpDemo', {});
  await office.call('demo.create', { size: 'tiny', day: '2026-11-21' });
  familyIds = (await office.call('families.list', { limit: 20 })).rows.map(({ id }) => id);
  await office.gate.close();
  built = await bundleDataProcess();
  child = await startDataChild(join(built, 'data-process.js'), folder);
}, 60_000);
afterAll(async () => {
  await child.close();
  for (const one of [folder, built]) rmSync(one, { recursive: true, force: true });
});

/** Runs a task and, when it first tells of its progress, asks for a page of families. @returns who answered, in order */
async function withPage(
  name: string,
  input: unknown,
): Promise<{ order: string[]; reply: unknown }> {
  const order: string[] = [];
  let page: Promise<unknown> | null = null;
  const reply = await child.call(name, input, () => {
    page ??= child.call('families.list', { limit: 50 }).then((answer) => {
      order.push(answer?.ok ? 'page' : 'no page');
    });
  });
  order.push('task');
  await page;
  return { order, reply };
}

it('a page of families is answered before the rehearsal, the act and the destruction end', async () => {
  const rehearsed = await withPage('destruction.rehearse', { familyIds });
  expect(rehearsed).toMatchObject({ order: ['page', 'task'], reply: { ok: true } });
  const commission = ['Раис', 'Аъзо', 'Котиб'].map((name) => ({ name, position: 'аъзо' }));
  const prepared = await withPage('destruction.prepare', {
    familyIds,
    number: '1',
    actedOn: '2026-11-21',
    groundId: 'destructionGround.purpose',
    commission,
  });
  expect(prepared).toMatchObject({ order: ['page', 'task'], reply: { ok: true } });
  const { id } = (prepared.reply as { output: { id: string } }).output;
  expect(await child.call('destruction.destroy', { id, password: 'бошқа' })).toMatchObject({
    error: { code: 'sign-in-wrong' },
  });
  const destroyed = await withPage('destruction.destroy', { id, password: demoPassword });
  expect(destroyed).toMatchObject({ order: ['page', 'task'], reply: { ok: true } });
  expect(await child.call('journal.verify', {})).toMatchObject({ output: { isGood: true } });
}, 60_000);
