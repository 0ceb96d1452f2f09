/**
 * Three hundred workdays, each ended at a random moment by SIGKILL: afterwards the file is sound, the chain
 * holds, and every edit that was confirmed is there. `TEZKOR_SEED` repeats the days of a run.
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { proveBackup } from '../../db/backups/prove.ts';
import { openGuarded } from '../../db/data-folder.ts';
import { verifyJournal } from '../../db/journal-verify.ts';
import { readKeyring } from '../../db/keyring/keyring.ts';
import type { Database } from '../../db/open.ts';
import { verifyDatabase } from '../../db/verify.ts';
import { demoPassword } from '../../shared/session.ts';
import { openOfficeGate } from '../helpers/office-gate.ts';
import { bundleDataProcess } from './helpers/bundle.ts';
import { inTwos, seedsOf } from './helpers/seeds.ts';
import { changePasswordUntilKilled, liveWorkday, type Template, type Workday } from './workday.ts';

const workdays = 300;
const passwordDays = 30;

let template: Template;
let built = '';

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'shtab-kill-'));
  const office = await openOfficeGate(folder);
  await office.call('session.setUpDemo', {});
  await office.call('office.create', { districtSoato: '1706215' });
  const families: string[] = [];
  for (let round = 0; round < 10; round += 1)
    families.push((await office.call('families.create', { headName: `Оила ${round}` })).id);
  await office.gate.close();
  built = await bundleDataProcess();
  template = { folder, families, process: join(built, 'data-process.js') };
});
afterAll(() => {
  for (const folder of [template.folder, built]) rmSync(folder, { recursive: true, force: true });
});

async function keyOf(folder: string): Promise<Buffer> {
  return (await readKeyring(folder).open('admin', demoPassword, Date.now())).key;
}

/** What is wrong after a workday; nothing, if all is well. */
async function wrongsOf(day: Workday): Promise<string[]> {
  const data = openGuarded(day.folder, await keyOf(day.folder));
  const { database } = data;
  try {
    const wrongs = [...verifyDatabase(database).problems];
    const { problems } = await verifyJournal(database, null, async () => undefined);
    wrongs.push(...problems.map((one) => `journal ${one.seq}: ${one.problem}`));
    wrongs.push(...lostNotes(database, day), ...lostFamilies(database, day), ...heads(database));
    const batches = count(database, 'SELECT count(*) FROM import_batch');
    const mahallas = count(database, 'SELECT count(*) FROM mahalla');
    if (day.imported && batches !== 1) wrongs.push('a confirmed import is gone');
    if ((batches === 0) !== (mahallas === 0)) wrongs.push(`half an import: ${mahallas} mahallas`);
    return wrongs;
  } finally {
    data.close();
  }
}

const count = (database: Database, sql: string) => Number(database.prepare(sql).pluck().get());

/** A family's note is the last confirmed one, or a later one that was under way. */
function lostNotes(database: Database, day: Workday): string[] {
  const note = database.prepare<[string], string | null>('SELECT note FROM family WHERE id = ?');
  return template.families.flatMap((id) => {
    const found = note.pluck().get(id) ?? null;
    const last = day.notes.get(id) ?? null;
    const isKnown = found === last || (found !== null && day.unsure.notes.get(id)?.has(found));
    return isKnown ? [] : [`note of ${id}: ${found} in place of ${last}`];
  });
}

function lostFamilies(database: Database, day: Workday): string[] {
  const names = new Set(
    database
      .prepare<[], string>("SELECT head_name FROM family_summary WHERE head_name LIKE 'Янги %'")
      .pluck()
      .all(),
  );
  const lost = [...day.made].filter((name) => !names.has(name));
  const strange = [...names].filter((name) => !day.made.has(name) && !day.unsure.made.has(name));
  return [...lost.map((name) => `lost: ${name}`), ...strange.map((name) => `strange: ${name}`)];
}

/** A family is there with its head, its membership and its summary, or not at all. */
function heads(database: Database): string[] {
  return database
    .prepare<[], string>(
      `SELECT f.id FROM family f LEFT JOIN family_summary s ON s.family_id = f.id
         LEFT JOIN membership m ON m.family_id = f.id LEFT JOIN person p ON p.id = m.person_id
         LEFT JOIN search_doc d ON d.entity_id = f.id
        WHERE s.head_name IS NOT p.full_name OR p.id IS NULL OR d.id IS NULL`,
    )
    .pluck()
    .all();
}

/**
 * What is wrong with the backups after the next sign-in: one that is listed as good and is not, one that was answered
 * and is gone though nothing newer replaced it, or a half-written file that stayed.
 */
async function wrongBackups(day: Workday): Promise<string[]> {
  if (day.backups.asked === 0) return [];
  const office = await openOfficeGate(day.folder);
  try {
    const wrongs: string[] = [];
    // The next one is made as if nothing had been.
    if ((await office.call('backups.make', {})).state !== 'good') wrongs.push('the next is not');
    await office.gate.backups.settle();
    const folder = join(day.folder, 'backups');
    for (const name of readdirSync(folder))
      if (!name.endsWith('.shtabbackup')) wrongs.push(`left over: ${name}`);
    const key = office.gate.office?.data.key ?? Buffer.alloc(32);
    const good = new Set<string>();
    for (const { path, fileName, head } of await office.gate.backups.found()) {
      if (head?.stamp.state !== 'good') continue;
      good.add(fileName);
      const { why } = await proveBackup(path, key, join(folder, 'scratch-t.db'));
      if (why !== '') wrongs.push(`${fileName}: ${why}`);
    }
    // Rotation keeps the newest five made by hand: these, one that was cut after its stamp, and the next.
    for (const name of [...day.backups.made].slice(-3))
      if (!good.has(name)) wrongs.push(`a backup that was answered is not good any more: ${name}`);
    return [...wrongs, ...office.unexpected.map(String)];
  } finally {
    await office.gate.close();
  }
}

describe('a data process killed at a random moment', () => {
  it(`of ${workdays} workdays from seed ${seedsOf(1)[0]}: nothing confirmed is lost`, async () => {
    let [notes, made, imports, unsure] = [0, 0, 0, 0];
    let [backups, cutBackups] = [0, 0];
    const wrongs = await inTwos(seedsOf(workdays), async (seed) => {
      const day = await liveWorkday(template, seed);
      notes += day.notes.size;
      made += day.made.size;
      imports += day.imported ? 1 : 0;
      unsure +=
        day.unsure.made.size + [...day.unsure.notes.values()].filter((one) => one.size).length;
      backups += day.backups.made.size;
      cutBackups += day.backups.asked > day.backups.made.size ? 1 : 0;
      const found = [...(await wrongsOf(day)), ...(await wrongBackups(day))];
      if (found.length === 0) rmSync(day.folder, { recursive: true, force: true });
      return found;
    });
    console.log(
      `${notes} families noted, ${made} made, ${imports} imports confirmed, ${backups} backups; ${unsure} cut, ${cutBackups} backups cut`,
    );
    expect(wrongs).toEqual([]);
    // The days did work, and the cuts fell into it.
    expect(Math.min(notes, made, imports, unsure, backups, cutBackups)).toBeGreaterThan(
      workdays / 20,
    );
  }, 900_000);

  it(`of ${passwordDays} changes of passwords: the old one opens, or the new one`, async () => {
    const wrongs = await inTwos(seedsOf(passwordDays), async (seed) => {
      const { folder, passwords } = await changePasswordUntilKilled(template, seed);
      const keyring = readKeyring(folder);
      const opened: string[] = [];
      for (const [at, password] of passwords.entries()) {
        // An hour between, so that a wrong one before makes none wait.
        const open = keyring.open('admin', password, Date.now() + at * 3_600_000);
        if (await open.catch(() => null)) opened.push(password);
      }
      rmSync(folder, { recursive: true, force: true });
      return opened.length === 1 ? [] : [`${opened.length} of ${passwords.length} passwords open`];
    });
    expect(wrongs).toEqual([]);
  }, 300_000);
});
