/** The whole office in open formats, read back as another program would read it. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setLens } from '../../db/lens.ts';
import { readCsv } from '../../electron/spreadsheets/read-csv.ts';
import { languages } from '../../shared/office.ts';
import { tableNames } from '../../shared/tables.ts';
import { type Headquarters, openDemo, openHeadquarters } from '../helpers/headquarters.ts';

let hq: Headquarters;
let places: string;
const formula = "=cmd|' /C calc'!A0";
const many = 'Биринчи сатр; "қўштирноқ"\nиккинчи сатр';
const numbers = /(?<!\d)[3-6]\d{13}(?!\d)/;

beforeAll(async () => {
  places = mkdtempSync(join(tmpdir(), 'shtab-open-'));
  hq = await openDemo();
  const [first, second] = (await hq.call('families.list', {})).rows;
  await hq.call('families.save', {
    edits: [
      { id: first?.id ?? '', fields: { note: formula } },
      { id: second?.id ?? '', fields: { note: many } },
    ],
  });
  const { id } = await hq.call('mahallas.create', { name: 'Олиб ташланган' });
  await hq.call('mahallas.remove', { ids: [id] });
});
afterAll(() => {
  hq.close();
  rmSync(places, { recursive: true, force: true });
});

function place(name: string): string {
  const folder = join(places, name);
  mkdirSync(folder);
  return folder;
}

async function csvOf(folder: string, table: string): Promise<Record<string, unknown>[]> {
  const sheet = await readCsv(join(folder, `${table}.csv`));
  const [titles, ...rows] = sheet.rows.map(({ cells }) => cells);
  return rows.map((row) =>
    Object.fromEntries((titles ?? []).map((title, index) => [title, row[index]])),
  );
}

async function bookOf(folder: string): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(join(folder, 'tezkor-shtab.xlsx'));
  return book;
}

/** Everything that stands in the files of a folder, workbook included. */
async function textOf(folder: string): Promise<string> {
  const parts = readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  (await bookOf(folder)).eachSheet((sheet) =>
    sheet.eachRow((row) => parts.push(JSON.stringify(row.values))),
  );
  return parts.join('\n');
}

const count = (table: string, where = '1') =>
  hq.database.prepare<[], number>(`SELECT count(*) FROM ${table} WHERE ${where}`).pluck().get();

describe('the office in open formats', () => {
  it('has every row of every table: in the .csv also removed ones, in the workbook what holds', async () => {
    const folder = place('all');
    const done = await hq.call('exports.office', { folder, language: 'uz' });
    const index = JSON.parse(readFileSync(join(done.folder, 'columns.json'), 'utf8'));
    expect(index.tables.length).toBeGreaterThanOrEqual(tableNames.length);
    expect(index.tables).toHaveLength(done.tables);
    for (const { table, file } of index.tables) {
      const bytes = readFileSync(join(done.folder, file));
      expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      // The line that tells of this very export came after it.
      const expected = Number(count(table)) - (table === 'journal_entry' ? 1 : 0);
      expect((await csvOf(done.folder, table)).length, table).toBe(expected);
    }
    expect(readdirSync(done.folder).filter((name) => /part|tmp/.test(name))).toEqual([]);
    const mahallas = await csvOf(done.folder, 'mahalla');
    expect(mahallas.filter(({ removed_at }) => removed_at)).toHaveLength(1);
    const book = await bookOf(done.folder);
    const sheet = book.getWorksheet('Маҳалла');
    expect((sheet?.actualRowCount ?? 0) - 2).toBe(count('mahalla', 'removed_at IS NULL'));
    let rows = 0;
    book.eachSheet((one) => {
      rows += one.actualRowCount - 2;
    });
    expect(rows).toBe(done.rows);
  });

  it('says names where the tables have ids, and keeps the ids for programs', async () => {
    const folder = join(places, 'all', readdirSync(join(places, 'all'))[0] ?? '');
    const list = await hq.call('families.list', { limit: 1000 });
    const families = await csvOf(folder, 'family');
    expect(list.rows.length).toBeGreaterThan(10);
    for (const family of list.rows)
      expect(families.find(({ id }) => id === family.id)?.['mahalla']).toBe(family.mahalla);
    const categories = await csvOf(folder, 'family_category');
    expect(categories.length).toBeGreaterThan(0);
    for (const row of categories) {
      expect(row['category_id']).toMatch(/^familyCategory\./);
      expect(row['category']).toMatch(/\p{Script=Cyrillic}{3}/u);
    }
    const sheet = (await bookOf(folder)).getWorksheet('Оила');
    const titles = (sheet?.getRow(3).values ?? []) as string[];
    expect(titles).toContain('Маҳалла');
    expect(sheet?.getColumn(titles.indexOf('mahalla_id')).hidden).toBe(true);
    const shown = sheet?.getColumn(titles.indexOf('Маҳалла')).values.slice(4);
    expect(new Set(shown)).toEqual(new Set(list.rows.map((row) => row.mahalla)));
  });

  it('runs no text that looks like a formula, and breaks at none with line ends and quotes', async () => {
    const folder = join(places, 'all', readdirSync(join(places, 'all'))[0] ?? '');
    const notes = (await csvOf(folder, 'family')).map(({ note }) => note);
    expect(notes).toContain(`'${formula}`);
    expect(notes).toContain(many);
    const raw = readFileSync(join(folder, 'family.csv'), 'utf8');
    expect(raw).not.toMatch(/(^|;|\n)"?[=@]/);
    let isText = false;
    (await bookOf(folder)).getWorksheet('Оила')?.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.value !== formula) return;
        isText = cell.type === ExcelJS.ValueType.String;
      }),
    );
    expect(isText).toBe(true);
  });

  it.each(languages)('opens in %s: every sheet has a name of its own', async (language) => {
    const folder = place(language);
    const done = await hq.call('exports.office', { folder, language });
    const book = await bookOf(done.folder);
    const names = book.worksheets.map(({ name }) => name.toLowerCase());
    expect(names.length).toBeGreaterThan(20);
    expect(new Set(names).size).toBe(names.length);
    const bare = new Set<string>(/^(uz|ru)$/.test(language) ? tableNames : []);
    expect(names.filter((name) => name.includes('_') || bare.has(name))).toEqual([]);
    for (const sheet of book.worksheets) {
      const titles = (sheet.getRow(3).values as string[]).filter(
        (_title, index) => !sheet.getColumn(index).hidden,
      );
      expect(titles.length, sheet.name).toBeGreaterThan(0);
      expect(
        titles.filter((title) => /_|^[a-z]/.test(title)),
        sheet.name,
      ).toEqual([]);
    }
  });

  it('is taken anew over that of the same day, and tells how far it is', async () => {
    const folder = place('twice');
    const told: { done: number; total: number }[] = [];
    await hq.call('exports.office', { folder, language: 'ru' });
    await hq.call(
      'exports.office',
      { folder, language: 'ru' },
      { onProgress: (progress) => told.push(progress) },
    );
    expect(readdirSync(folder)).toHaveLength(1);
    expect(told.length).toBeGreaterThan(0);
    for (const { done, total } of told) expect(done).toBeLessThanOrEqual(total);
    const { rows } = await hq.call('journal.list', {});
    expect(rows[0]).toMatchObject({ kind: 'exported', call: 'exports.office' });
    expect(rows[0]?.detail).toMatch(/^\*, \d+, tezkor-shtab 2026-11-21$/);
  });

  it.each([0, 3, 6])('leaves nothing behind when it is cancelled at look %d', async (looks) => {
    const folder = place(`cancelled-${looks}`);
    await hq.call('exports.office', { folder, language: 'uz' });
    const before = readFileSync(join(folder, readdirSync(folder)[0] ?? '', 'family.csv'));
    let left = looks;
    const reply = await hq.door.answer(
      'exports.office',
      { folder, language: 'uz' },
      { isCancelled: () => left-- <= 0 },
    );
    expect(reply).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    // The one of before is there as it was.
    expect(readdirSync(folder)).toHaveLength(1);
    expect(readFileSync(join(folder, readdirSync(folder)[0] ?? '', 'family.csv'))).toEqual(before);
  });

  it('says so when there is no such place', async () => {
    const file = join(places, 'all', readdirSync(join(places, 'all'))[0] ?? '', 'family.csv');
    const { code } = await hq.refusal('exports.office', { folder: file, language: 'uz' });
    expect(['file-cannot-write', 'disk-read-only', 'file-not-found']).toContain(code);
    expect(existsSync(`${file}.part`)).toBe(false);
  });
});

describe('somebody who may not see everything', () => {
  const lens = { scope: null, hidesNumbers: true, hidesHealth: true, hidesChildren: true };
  const may = { accountId: null, userName: 'Синов', rights: ['see', 'backups', 'export'] as const };

  it('takes no personal number away, neither in a row nor in the history', async () => {
    const all = place('whole');
    const whole = await hq.call('exports.office', { folder: all, language: 'uz' });
    expect(await textOf(whole.folder)).toMatch(numbers);
    const narrow = await openHeadquarters({ hasOffice: false });
    try {
      await narrow.call('demo.create', { size: 'tiny' });
      const folder = place('narrow');
      setLens(narrow.database, lens);
      const done = await withSession(narrow, folder);
      const text = await textOf(done);
      expect(text).not.toMatch(numbers);
      expect(existsSync(join(done, 'change.csv'))).toBe(false);
      expect(existsSync(join(done, 'journal_entry.csv'))).toBe(false);
      expect((await csvOf(done, 'person')).length).toBeGreaterThan(10);
    } finally {
      narrow.close();
    }
  });

  it('is refused without the right to export', async () => {
    const { exportOffice } = await import('../../electron/handlers/office-export.ts');
    const context = {
      session: { ...may, rights: ['see', 'backups'], lens },
    } as unknown as Parameters<typeof exportOffice>[1];
    await expect(exportOffice({ folder: places, language: 'uz' }, context)).rejects.toMatchObject({
      code: 'not-allowed',
    });
  });

  async function withSession(narrow: Headquarters, folder: string): Promise<string> {
    const { createDoor } = await import('../../electron/answer.ts');
    const door = createDoor({
      database: narrow.database,
      file: narrow.data.file,
      device: narrow.data.device,
      clock: narrow.clock,
      session: () => ({ ...may, rights: [...may.rights], lens }),
      onChanged: () => undefined,
      logError: (error) => {
        throw error;
      },
      mayOpen: () => true,
      inTurn: async (work) => work(),
    });
    const reply = await door.answer('exports.office', { folder, language: 'uz' });
    if (!reply.ok) throw new Error(reply.error.code);
    return (reply.output as { folder: string }).folder;
  }
});
