/** After a day's work nothing of it can be read in any file of the data folder, nor seen among the processes. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openGuarded } from '../../db/data-folder.ts';
import { readKeyring } from '../../db/keyring/keyring.ts';
import type { Database } from '../../db/open.ts';
import { sampleOrder } from '../helpers/import-file.ts';
import { sampleFolder } from '../import/helpers/expected.ts';
import { bundleDataProcess } from './helpers/bundle.ts';
import { type DataChild, startDataChild } from './helpers/data-child.ts';
import { needlesOf, scanBytes, scanFolder } from './helpers/scan.ts';

const admin = {
  login: 'zafarbek-admin',
  fullName: 'Зафарбек Исломов',
  password: 'тўрт сўзли парол',
};
const wrong = 'нотўғри парол киритилди';
let folder: string;
let built: string;
let child: DataChild;
let recoveryCode = '';

beforeAll(async () => {
  built = await bundleDataProcess();
  folder = mkdtempSync(join(tmpdir(), 'shtab-scan-'));
  child = await startDataChild(join(built, 'data-process.js'), folder);
  ({ recoveryCode } = (await call('session.setUp', admin)) as { recoveryCode: string });
  await call('office.create', { districtSoato: '1706215' });
  for (const [kind, file] of sampleOrder) {
    const path = sampleFolder + file;
    child.allow(path);
    const { id } = (await call('imports.rehearse', { path, kind })) as { id: string };
    await call('imports.commit', { id });
  }
}, 120_000);
afterAll(async () => {
  await child.kill();
  for (const one of [folder, built]) rmSync(one, { recursive: true, force: true });
});

async function call(name: string, input: unknown): Promise<unknown> {
  const reply = await child.call(name, input);
  if (!reply?.ok) throw new Error(`${name}: ${reply?.error.code}`);
  return reply.output;
}

function secretsOf(database: Database): string[] {
  const of = (sql: string) => database.prepare<[], string>(sql).pluck().all();
  return [
    ...of('SELECT full_name FROM person UNION SELECT full_name FROM official'),
    ...of('SELECT name_sort FROM person UNION SELECT name_sort FROM official'),
    ...of('SELECT jshshir FROM person WHERE length(jshshir) > 8'),
    ...of('SELECT document FROM person WHERE length(document) > 6'),
    ...of('SELECT phone FROM person WHERE length(phone) > 8'),
    ...of('SELECT address FROM family WHERE length(address) > 6'),
    ...of('SELECT name FROM mahalla WHERE length(name) > 4'),
    ...of('SELECT work FROM log_entry WHERE length(work) > 8'),
  ];
}

it('nothing of a day is to be read anywhere', async () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'shtab-scan-out-'));
  const path = join(elsewhere, 'oilalar.xlsx');
  child.allow(path);
  await call('exports.grid', {
    grid: 'families',
    request: {},
    columns: [{ column: 'headName', title: 'Бошлиқ', kind: 'text' }],
    title: 'Оилалар',
    totalLabel: 'Жами',
    language: 'uz',
    path,
  });
  const { rows } = (await call('families.list', {})) as {
    rows: { id: string; headName: string }[];
  };
  const [family] = rows;
  await call('families.get', { id: family?.id });
  await call('sheets.register', { familyIds: [family?.id] });
  await call('settings.save', { key: 'draft.family', value: JSON.stringify(family) });
  await call('search.find', { text: family?.headName });
  await child.call('families.get', { id: family?.headName });
  await child.call('backups.make', {});
  await call('session.lock', {});
  await child.call('session.unlock', { password: wrong });
  await call('session.signOut', {});
  await child.call('session.signIn', { login: admin.login, password: wrong });

  const key = (await readKeyring(folder).open(admin.login, admin.password, Date.now() + 9e6)).key;
  await call('session.signIn', { login: admin.login, password: admin.password });
  await call('families.save', {
    edits: [{ id: family?.id, fields: { note: 'сирли изоҳ матни' } }],
  });

  const data = openGuarded(folder, key);
  const texts = [
    ...secretsOf(data.database),
    ...Object.values(admin),
    wrong,
    recoveryCode,
    recoveryCode.replaceAll('-', ''),
    'сирли изоҳ матни',
    key.toString('hex'),
    key.toString('hex').toUpperCase(),
    key.toString('base64'),
  ];
  data.close();
  expect(texts.length).toBeGreaterThan(1000);
  const needles = needlesOf(texts, { 'the key itself': key });

  // The log of writes and what else is open belong to it, as they are this moment.
  expect(readdirSync(folder)).toContain('headquarters.db-wal');
  expect(scanFolder(folder, needles)).toEqual([]);

  if (process.platform === 'linux') {
    const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    expect(processes).toContain(String(child.pid));
    for (const name of [`/proc/${child.pid}/cmdline`, `/proc/${child.pid}/environ`])
      expect(scanBytes(readFileSync(name), needles, name)).toEqual([]);
  }

  // The looking itself finds what is there: in the export, and in each encoding.
  mkdirSync(join(elsewhere, 'plain'));
  const plain = texts[0] ?? '';
  for (const [at, encoding] of (['utf8', 'utf16le'] as const).entries())
    writeFileSync(join(elsewhere, 'plain', `${at}`), Buffer.from(`abc ${plain} x`, encoding));
  expect(scanFolder(join(elsewhere, 'plain'), needles)).toHaveLength(2);
  rmSync(elsewhere, { recursive: true });
}, 120_000);
