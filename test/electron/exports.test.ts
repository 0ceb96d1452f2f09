import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDoor } from '../../electron/answer.ts';
import { createTurn } from '../../electron/write-turn.ts';
import { type ExportedGrid, exportedGrids } from '../../shared/exports.ts';
import { type Right, rights } from '../../shared/rights.ts';
import { fullSession } from '../helpers/full-session.ts';
import { type Headquarters, openDemo } from '../helpers/headquarters.ts';

let hq: Headquarters;

beforeAll(async () => {
  hq = await openDemo();
});
afterAll(() => hq.close());

const columns = [
  { column: 'headName', title: 'Оила бошлиғи', kind: 'text' as const },
  { column: 'categoryId', title: 'Тоифа', kind: 'text' as const },
  { column: 'members', title: 'Аъзо', kind: 'number' as const, isSummed: true },
  { column: 'lastVisitOn', title: 'Ташриф', kind: 'day' as const },
  { column: 'note', title: 'Изоҳ', kind: 'text' as const },
];

function input(path: string, more: object = {}) {
  return {
    grid: 'families' as const,
    request: {},
    columns,
    title: 'Оилалар',
    totalLabel: 'Жами',
    language: 'uz' as const,
    path,
    ...more,
  };
}

async function open(path: string): Promise<ExcelJS.Worksheet> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  const [sheet] = book.worksheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

it('writes what the grid shows, with names for ids, days as days, a total and the row keys', async () => {
  const path = join(hq.folder, 'families.xlsx');
  const shown = await hq.call('families.list', { limit: 1000 });
  const { rows } = await hq.call('exports.grid', input(path));
  expect(rows).toBe(shown.total);
  const sheet = await open(path);
  expect(sheet.getRow(1).getCell(1).value).toBe('Оилалар');
  expect(sheet.getRow(3).values).toEqual([
    undefined,
    ...columns.map(({ title }) => title),
    'number',
    'id',
  ]);
  // By these names the columns are known again, whatever their titles.
  expect(sheet.getRow(2).values).toEqual([
    undefined,
    ...columns.map(({ column }) => `families.${column}`),
    'families.number',
    'families.id',
  ]);
  expect(sheet.getRow(2).hidden).toBe(true);
  const names = shown.rows.map((_row, index) => sheet.getRow(4 + index).getCell(1).value);
  expect(names).toEqual(shown.rows.map((row) => row.headName));
  const categories = new Set(
    shown.rows.map((_row, index) => sheet.getRow(4 + index).getCell(2).value).filter(Boolean),
  );
  expect([...categories].every((name) => !String(name).includes('.'))).toBe(true);
  expect(categories).toContain('камбағал оила');
  const visited = shown.rows.findIndex((row) => row.lastVisitOn !== null);
  expect(sheet.getRow(4 + visited).getCell(4).value).toEqual(
    new Date(`${shown.rows[visited]?.lastVisitOn}T00:00:00Z`),
  );
  expect(sheet.getRow(4).getCell(7).value).toBe(shown.rows[0]?.id);
  expect([6, 7].map((at) => sheet.getColumn(at).hidden)).toEqual([true, true]);
  const total = sheet.getRow(4 + rows);
  expect(total.getCell(1).value).toBe('Жами');
  expect(total.getCell(3).value).toMatchObject({
    result: shown.rows.reduce((sum, row) => sum + row.members, 0),
  });
});

it('writes text that looks like a formula as a text', async () => {
  const [family] = (await hq.call('families.list', {})).rows;
  await hq.call('families.save', {
    edits: [{ id: family?.id ?? '', fields: { note: "=cmd|' /C calc'!A0" } }],
  });
  const path = join(hq.folder, 'formula.xlsx');
  await hq.call('exports.grid', input(path, { request: { search: family?.headName } }));
  const cell = (await open(path)).getRow(4).getCell(5);
  expect(cell.type).toBe(ExcelJS.ValueType.String);
  expect(cell.value).toBe("=cmd|' /C calc'!A0");
});

it.each(exportedGrids)('exports %s over the columns of its grid', async (grid: ExportedGrid) => {
  const list = await hq.call(`${grid}.list`, { limit: 1 });
  const [row] = list.rows;
  const path = join(hq.folder, `${grid}.xlsx`);
  const [column = ''] = Object.keys(row ?? {}).filter((name) => name !== 'id');
  const { rows } = await hq.call(
    'exports.grid',
    input(path, { grid, columns: [{ column, title: column, kind: 'text' }] }) as never,
  );
  expect(rows).toBe(list.total);
});

describe('personal numbers', () => {
  const numbers = {
    grid: 'persons' as const,
    columns: [
      { column: 'fullName', title: 'Ф.И.Ш.', kind: 'text' as const },
      { column: 'jshshir', title: 'ЖШШИР', kind: 'text' as const },
    ],
  };
  const cellsOf = async (path: string, count: number) => {
    const sheet = await open(path);
    return Array.from({ length: count }, (_, at) => sheet.getRow(4 + at).getCell(2).value);
  };

  it('are masked, and whole only where it was asked for; whoever asked stands in the journal', async () => {
    const path = join(hq.folder, 'numbers.xlsx');
    const shown = await hq.call('persons.list', { limit: 1000 });
    const { rows } = await hq.call('exports.grid', input(path, numbers));
    const masked = shown.rows.map((row) => row.jshshir);
    expect(await cellsOf(path, rows)).toEqual(masked);
    const ofJournal = async () => (await hq.call('journal.list', {})).rows[0];
    expect(await ofJournal()).toMatchObject({ kind: 'exported' });

    await hq.call('exports.grid', input(path, { ...numbers, hasWholeNumbers: true }));
    const kept = hq.database.prepare<[string], string | null>(
      'SELECT jshshir FROM person WHERE id = ?',
    );
    const whole = shown.rows.map((row) => kept.pluck().get(row.id));
    expect(whole.filter((number) => /^\d{14}$/.test(number ?? '')).length).toBeGreaterThan(50);
    expect(await cellsOf(path, rows)).toEqual(whole);
    expect(await ofJournal()).toMatchObject({
      kind: 'exportedNumbers',
      detail: `persons, ${rows}, numbers.xlsx`,
    });
  });

  it('stay in the order and under the filters that were on screen', async () => {
    const path = join(hq.folder, 'sorted.xlsx');
    const request = {
      sort: [{ column: 'jshshir', descending: true }],
      filters: [{ kind: 'text' as const, column: 'jshshir', how: 'contains' as const, value: '4' }],
    };
    const shown = await hq.call('persons.list', { ...request, limit: 1000 });
    expect(shown.total).toBeGreaterThan(0);
    const more = { ...numbers, request, hasWholeNumbers: true };
    const { rows } = await hq.call('exports.grid', input(path, more));
    expect(rows).toBe(shown.total);
    expect((await cellsOf(path, rows)).map((number) => String(number).slice(-4))).toEqual(
      shown.rows.map((row) => row.jshshir?.slice(-4)),
    );
  });

  it('are refused whole to those without the right, whatever their window asks; nothing is written', async () => {
    const path = join(hq.folder, 'refused.xlsx');
    const door = (held: readonly Right[]) =>
      createDoor({
        database: hq.database,
        file: hq.data.file,
        device: hq.data.device,
        clock: hq.clock,
        session: () => ({ ...fullSession('Синов'), rights: held }),
        onChanged: () => undefined,
        logError: (error) => {
          throw error;
        },
        mayOpen: () => true,
        inTurn: createTurn(),
      });
    const asked = input(path, { ...numbers, hasWholeNumbers: true });
    const without = rights.filter((right) => right !== 'personalNumbers');
    expect(await door(without).answer('exports.grid', asked)).toMatchObject({
      ok: false,
      error: { code: 'not-allowed', params: { need: 'personalNumbers' } },
    });
    expect(existsSync(path)).toBe(false);
    expect(await door(rights).answer('exports.grid', asked)).toMatchObject({ ok: true });
  });

  it('are no matter of a grid, or of columns, that have none', async () => {
    const path = join(hq.folder, 'none-there.xlsx');
    const [name] = numbers.columns;
    for (const more of [{}, { ...numbers, columns: [name] }])
      expect(
        await hq.refusal('exports.grid', input(path, { ...more, hasWholeNumbers: true })),
      ).toMatchObject({ code: 'bad-input', params: { field: 'hasWholeNumbers' } });
  });
});

it('refuses a column the grid does not have, and leaves no file', async () => {
  const path = join(hq.folder, 'none.xlsx');
  const hostile = [{ column: 'id FROM person --', title: 'x', kind: 'text' }];
  expect(await hq.refusal('exports.grid', input(path, { columns: hostile }))).toMatchObject({
    code: 'bad-input',
  });
  expect(existsSync(path)).toBe(false);
});

it('says so when the place cannot be written to, and leaves no half file', async () => {
  const notAFolder = join(hq.folder, 'file');
  writeFileSync(notAFolder, '');
  const path = join(notAFolder, 'a.xlsx');
  expect(await hq.refusal('exports.grid', input(path))).toMatchObject({
    code: 'file-cannot-write',
  });
});

it('writes over nothing but workbooks, above all not over the database', async () => {
  expect(await hq.refusal('exports.grid', input(hq.data.file))).toMatchObject({
    code: 'file-cannot-write',
  });
});

it('leaves no file when it is cancelled', async () => {
  const path = join(hq.folder, 'cancelled.xlsx');
  const reply = await hq.door.answer('exports.grid', input(path), { isCancelled: () => true });
  expect(reply).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  expect([existsSync(path), existsSync(`${path}.part`)]).toEqual([false, false]);
});
