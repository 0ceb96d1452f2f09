/** A damaged database and no backup anywhere: made anew out of what its pages still say. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { copiedTables } from '../../db/backups/rebuild.ts';
import type { RebuildResult } from '../../shared/rebuild.ts';
import { type OfficeGate, openOfficeGate } from '../helpers/office-gate.ts';
import { seeded } from '../helpers/seeded.ts';

let office: OfficeGate;
let recoveryCode = '';
const random = seeded('rebuild');
const admin = { login: 'Зафар', fullName: 'Зафар Исломов', password: 'тўрт сўздан иборат' };
const signIn = { login: admin.login, password: admin.password };
const many = 60;
const file = () => join(office.folder, 'headquarters.db');

let template = '';

beforeAll(async () => {
  office = await openOfficeGate();
  template = office.folder;
  ({ recoveryCode } = await office.call('session.setUp', admin));
  await office.call('office.create', { districtSoato: '1706215' });
  for (let one = 0; one < many; one += 1) {
    await office.call('mahallas.create', { name: `Маҳалла ${one}`, note: 'х'.repeat(900) });
    const { id } = await office.call('families.create', { headName: `Оила ${one}` });
    await office.call('families.save', { edits: [{ id, fields: { note: `Изоҳ ${one}` } }] });
  }
  await office.gate.close();
});
afterAll(() => rmSync(template, { recursive: true, force: true }));

beforeEach(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'shtab-rebuild-'));
  cpSync(template, folder, { recursive: true });
  office = await openOfficeGate(folder);
  await office.call('session.signIn', signIn);
});
afterEach(() => office.close());

/** Pages of a table's or an index's tree, and the first of them: its root. */
function pagesOf(name: string): { root: number; leaves: number[]; pageBytes: number } {
  const database = office.gate.office?.data.database;
  if (!database) throw new Error('signed out');
  database.pragma('wal_checkpoint(TRUNCATE)');
  const rows = database
    .prepare<[string], { page: number; type: string; path: string }>(
      'SELECT pageno AS page, pagetype AS type, path FROM dbstat WHERE name = ?',
    )
    .all(name);
  return {
    root: rows.find(({ path }) => path === '/')?.page ?? 0,
    leaves: rows
      .filter(({ type, path }) => type === 'leaf' && path !== '/')
      .map(({ page }) => page),
    pageBytes: Number(database.pragma('page_size', { simple: true })),
  };
}

/** Ends the program and spoils pages of the file. */
async function spoil(pages: readonly number[], pageBytes: number): Promise<void> {
  await office.gate.close();
  const bytes = readFileSync(file());
  for (const page of pages) {
    const at = (page - 1) * pageBytes + random.below(pageBytes - 40);
    for (let byte = at; byte < at + 30; byte += 1) bytes[byte] = (bytes[byte] ?? 0) ^ 0x5a;
  }
  writeFileSync(file(), bytes);
  await office.reopen();
}

/** As people come to it: the damage is told at the sign-in, or at the first look into the spoiled part. */
async function meetDamage(): Promise<void> {
  if ((await office.call('session.get', {})).state === 'closed') {
    const reply = await office.gate.answer('session.signIn', signIn);
    if (reply.ok) await office.gate.noteDamage();
  }
  office.unexpected.length = 0;
  expect((await office.call('session.get', {})).state).toBe('damaged');
  expect(await office.call('backups.offer', {})).toEqual([]);
}

const lineOf = (result: RebuildResult, table: string) =>
  result.tables.find((one) => one.table === table);

async function rebuild(): Promise<RebuildResult> {
  const before = readFileSync(file());
  const rehearsed = await office.call('backups.rehearseRebuild', signIn);
  expect(rehearsed.asideFile).toBeNull();
  expect((await office.call('session.get', {})).state).toBe('damaged');
  expect(readFileSync(file()).equals(before)).toBe(true);
  const result = await office.call('backups.rebuild', signIn);
  expect(result.tables).toEqual(rehearsed.tables);
  expect(existsSync(result.asideFile ?? '')).toBe(true);
  expect(readFileSync(result.asideFile ?? '').equals(before)).toBe(true);
  expect((await office.call('session.get', {})).state).toBe('open');
  expect(await office.call('maintenance.verify', {})).toMatchObject({ isGood: true });
  expect(await office.call('journal.verify', {})).toMatchObject({ isGood: true, problems: [] });
  const { rows } = await office.call('journal.list', {});
  expect(rows.map(({ kind }) => kind)).toContain('salvaged');
  // Work goes on, also after a restart.
  await office.call('mahallas.create', { name: 'Янги' });
  await office.reopen();
  await office.call('session.signIn', signIn);
  return result;
}

const total = async (call: 'mahallas.list' | 'families.list') =>
  (await office.call(call, { limit: 1 })).total;

describe('a damaged database without a backup gives back', () => {
  it('everything when leaves of a table are spoiled whose rows the change log knows', async () => {
    const { leaves, pageBytes } = pagesOf('mahalla');
    await spoil([leaves[1] ?? 0, leaves.at(-1) ?? 0], pageBytes);
    await meetDamage();
    const result = await rebuild();
    const line = lineOf(result, 'mahalla');
    expect(line?.fromLog).toBeGreaterThan(0);
    expect(line).toMatchObject({ found: many, lost: 0 });
    expect(result.isChainOld).toBe(true);
    expect(await total('mahallas.list')).toBe(many + 1);
    expect(await total('families.list')).toBe(many);
    const { rows } = await office.call('families.list', { limit: 500, search: 'Оила 47' });
    expect(rows[0]).toMatchObject({ note: 'Изоҳ 47' });
  });

  it('everything when an index is spoiled', async () => {
    const { root, pageBytes } = pagesOf('person_by_key');
    await spoil([root], pageBytes);
    await meetDamage();
    const result = await rebuild();
    expect(result.tables.every(({ lost, isAtLeast }) => lost === 0 && !isAtLeast)).toBe(true);
    expect(await total('families.list')).toBe(many);
  });

  it('all rows, and says that the history is lost, when the root of the change log is spoiled', async () => {
    const { root, pageBytes } = pagesOf('change');
    await spoil([root], pageBytes);
    await meetDamage();
    const result = await rebuild();
    const line = lineOf(result, 'change');
    expect(line).toMatchObject({ found: 0, isAtLeast: false });
    expect(line?.lost).toBeGreaterThan(4 * many);
    expect(result.isChainOld).toBe(false);
    expect(await total('mahallas.list')).toBe(many + 1);
    expect(await total('families.list')).toBe(many);
  });

  it('a table whose root is spoiled out of the change log', async () => {
    const { root, pageBytes } = pagesOf('family');
    await spoil([root], pageBytes);
    await meetDamage();
    const result = await rebuild();
    expect(lineOf(result, 'family')).toMatchObject({ found: many, fromLog: many, lost: 0 });
    const { rows } = await office.call('families.list', { limit: 500, search: 'Оила 47' });
    expect(rows[0]).toMatchObject({ note: 'Изоҳ 47' });
  });

  it('what is left when leaves of a table, the log and the journal are spoiled together', async () => {
    const parts = ['mahalla', 'change', 'journal_entry', 'membership'].map(pagesOf);
    const pages = parts.map(({ leaves, root }) => leaves[0] ?? root);
    await spoil(pages, parts[0]?.pageBytes ?? 0);
    await meetDamage();
    const result = await rebuild();
    expect(result.isChainOld).toBe(false);
    const line = lineOf(result, 'mahalla');
    expect((line?.found ?? 0) + (line?.lost ?? 0)).toBeGreaterThanOrEqual(many);
    expect(line?.found).toBeGreaterThan(many / 2);
    expect(await total('mahallas.list')).toBe((line?.found ?? 0) + 1);
  });

  it.each([1, 2, 3])(
    `a sound database, whatever page is hit (seed ${random.seed}, round %d)`,
    async () => {
      const { pageBytes } = pagesOf('family');
      const count = readFileSync(file()).length / pageBytes;
      const pages = Array.from({ length: 4 }, () => 2 + random.below(count - 2));
      await spoil(pages, pageBytes);
      await meetDamage();
      const rehearsed = await office.gate.answer('backups.rehearseRebuild', signIn);
      // The pages that name the tables, and the table of accounts, may be among them.
      if (!rehearsed.ok)
        expect(['database-beyond-repair', 'account-missing']).toContain(rehearsed.error.code);
      else await rebuild();
    },
  );
});

describe('the way in', () => {
  it('is the recovery code where the accounts are lost', async () => {
    const { root, pageBytes } = pagesOf('account');
    const change = pagesOf('change');
    await spoil([root, change.root], pageBytes);
    await meetDamage();
    expect(await office.refusal('backups.rebuild', signIn)).toMatchObject({
      code: 'account-missing',
    });
    expect((await office.call('session.get', {})).state).toBe('damaged');
    const input = { login: 'Раҳбар', password: 'янги тўрт сўз керак', recoveryCode };
    await office.call('backups.rebuild', input);
    expect((await office.call('session.get', {})).user).toMatchObject({ login: 'Раҳбар' });
    expect(await total('families.list')).toBe(many);
    await office.reopen();
    await office.call('session.signIn', { login: 'Раҳбар', password: 'янги тўрт сўз керак' });
  });

  it('is shut for a wrong password, for a sound headquarters, and where the beginning is spoiled', async () => {
    expect(await office.refusal('backups.rebuild', signIn)).toMatchObject({
      code: 'office-exists',
    });
    const { pageBytes } = pagesOf('family');
    await spoil([1], pageBytes);
    await meetDamage();
    const wrong = { login: admin.login, password: 'нотўғри' };
    expect(await office.refusal('backups.rebuild', wrong)).toMatchObject({ code: 'sign-in-wrong' });
    const before = readFileSync(file());
    for (const call of ['backups.rehearseRebuild', 'backups.rebuild'] as const)
      expect(await office.refusal(call, signIn)).toMatchObject({ code: 'database-beyond-repair' });
    expect(readFileSync(file()).equals(before)).toBe(true);
    expect((await office.call('session.get', {})).state).toBe('damaged');
  });
});

/** What a rebuild does not copy: the database makes it anew from the rows. */
const remadeTables = [
  'family_summary',
  'family_visit',
  'official_summary',
  'grid_plan',
  'grid_log',
  'grid_member',
  'grid_text',
  'grid_journal',
  'journal_user',
  'search_doc',
] as const;

it('knows every table of the schema', () => {
  const names = office.gate.office?.data.database
    .prepare<[], string>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
          AND name NOT LIKE 'search_index%' AND name NOT LIKE 'journal_index%'`,
    )
    .pluck()
    .all();
  expect([...copiedTables, ...remadeTables].sort()).toEqual(names?.sort());
});
