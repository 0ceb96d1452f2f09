/** Everybody who adds lines to the journal at once, in the real processes: the chain does not fork. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openGuarded } from '../../db/data-folder.ts';
import { verifyJournal } from '../../db/journal-verify.ts';
import { readKeyring } from '../../db/keyring/keyring.ts';
import { demoPassword } from '../../shared/session.ts';
import { openOfficeGate } from '../helpers/office-gate.ts';
import { sampleFolder } from '../import/helpers/expected.ts';
import { bundleDataProcess } from './helpers/bundle.ts';
import { type DataChild, startDataChild } from './helpers/data-child.ts';

let folder = '';
let built = '';
let child: DataChild;
const rounds = 25;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'shtab-writers-'));
  const office = await openOfficeGate(folder);
  await office.call('session.setUpDemo', {});
  await office.call('office.create', { districtSoato: '1706215' });
  await office.gate.close();
  built = await bundleDataProcess();
  child = await startDataChild(join(built, 'data-process.js'), folder);
});
afterAll(() => {
  for (const one of [folder, built]) rmSync(one, { recursive: true, force: true });
});

async function must(name: string, input: unknown): Promise<unknown> {
  const reply = await child.call(name, input);
  if (!reply?.ok) throw new Error(`${name}: ${reply?.error.code}`);
  return reply.output;
}

/** The door: edits, and cards that are looked at. */
async function edit(name: string): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    const made = await must('families.create', { headName: `${name} ${round}` });
    await must('families.get', made);
  }
}

/** The task thread, with a connection of its own. */
async function bringIn(kind: 'mahallas' | 'officials', file: string): Promise<void> {
  const path = `${sampleFolder}${file}`;
  child.allow(path);
  const done = await must('imports.commit', await must('imports.rehearse', { path, kind }));
  await must('imports.undo', { batchId: (done as { batchId: string }).batchId });
}

/** Who comes and goes, and accounts. */
async function session(): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    const account = { login: `ходим ${round}`, fullName: 'Ходим', roleId: 'role.operator' };
    const made = await must('accounts.create', { ...account, password: 'тўрт сўздан иборат' });
    const { id } = made as { id: string };
    await must('accounts.resetPassword', { id, password: 'бошқа тўрт сўз' });
    await must('accounts.remove', { id });
  }
}

async function verify(): Promise<void> {
  for (let round = 0; round < 5; round += 1)
    expect(await must('journal.verify', {})).toMatchObject({ isGood: true });
}

it('edits, views, imports, accounts, backups and the verifier at once leave one chain', async () => {
  await Promise.all([
    edit('Бир'),
    edit('Икки'),
    bringIn('mahallas', 'mahallalar.xlsx'),
    bringIn('officials', 'masullar.xlsx'),
    session(),
    must('backups.make', {}),
    verify(),
  ]);
  expect(await must('journal.verify', {})).toMatchObject({ isGood: true });
  await child.close();
  const { key } = await readKeyring(folder).open('admin', demoPassword, 0);
  const { database, close } = openGuarded(folder, key);
  try {
    const report = await verifyJournal(database, null, async () => undefined);
    expect(report).toMatchObject({ isGood: true, lines: report.checkpoint.seq });
    const kinds = database
      .prepare<[], string>('SELECT DISTINCT kind FROM journal_entry')
      .pluck()
      .all();
    const asked = ['changed', 'sawFamily', 'undid', 'accountAdded', 'accountRemoved'];
    expect(kinds).toEqual(expect.arrayContaining([...asked, 'passwordReset', 'backedUp']));
    const count = (sql: string) => database.prepare<[], number>(sql).pluck().get();
    // Each set has its line, and only one; no two lines go on from the same one.
    expect(count('SELECT count(*) FROM journal_entry WHERE set_id IS NOT NULL')).toBe(
      count('SELECT count(*) FROM change_set'),
    );
    expect(count('SELECT count(DISTINCT hash) FROM journal_entry')).toBe(report.lines);
    expect(report.lines).toBeGreaterThan(rounds * 6);
  } finally {
    close();
  }
}, 120_000);
