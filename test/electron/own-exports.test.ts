import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportGrid } from '../../electron/cli-files.ts';
import { UsageError } from '../../electron/cli-usage.ts';
import type { CommandLine } from '../../electron/cli-verbs.ts';
import { jshshirCheckDigit } from '../../shared/jshshir.ts';
import { dataOf } from '../helpers/database-digest.ts';
import { type Headquarters, openHeadquarters } from '../helpers/headquarters.ts';
import { importFile, importSample, sampleOrder } from '../helpers/import-file.ts';

let hq: Headquarters;
beforeAll(async () => {
  hq = await openHeadquarters();
  for (const [kind, file] of sampleOrder) await importSample(hq, kind, file);
});
afterAll(() => hq.close());

const kinds = {
  families: 'families',
  persons: 'families',
  mahallas: 'mahallas',
  officials: 'officials',
} as const;

async function exported(grid: keyof typeof kinds, isWhole = false): Promise<string> {
  const path = join(hq.folder, `${grid}.xlsx`);
  const line = { call: (name, input) => hq.call(name, input) } satisfies CommandLine;
  await exportGrid(line, [grid], { out: path, 'whole-numbers': isWhole });
  return path;
}

/** The first sheet of a workbook, its titles, and how to keep what was changed. */
async function openBook(path: string) {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  const sheet = book.worksheets[0];
  const titles = (sheet?.getRow(3).values ?? []) as string[];
  return { sheet, titles, save: () => book.xlsx.writeFile(path) };
}

test.each(Object.keys(kinds) as (keyof typeof kinds)[])(
  'our own %s come back unchanged',
  async (grid) => {
    const path = await exported(grid);
    const before = dataOf(hq);
    const { created, updated, findings } = await importFile(hq, kinds[grid], path);
    expect({ created: sum(created), updated: sum(updated) }).toEqual({ created: 0, updated: 0 });
    expect(findings.filter(({ action }) => action === 'ask' || action === 'reject_row')).toEqual(
      [],
    );
    expect(dataOf(hq)).toEqual(before);
  },
);

test('of the list of members each family is counted once, and changed once', async () => {
  const path = await exported('persons');
  const families = (await hq.call('families.list', { limit: 1 })).total;
  const people = (await hq.call('persons.list', { limit: 1 })).total;
  expect((await importFile(hq, 'families', path)).unchanged).toMatchObject({
    family: families,
    person: people,
  });

  const { sheet, titles, save } = await openBook(path);
  const ofFamily = titles.indexOf('Оила бошлиғи');
  const rows = Array.from({ length: people }, (_, index) => sheet?.getRow(4 + index));
  const [head = ''] = rows
    .map((row) => String(row?.getCell(ofFamily).value))
    .filter((name, index, all) => all.indexOf(name) !== index);
  const members = rows.filter((row) => row?.getCell(ofFamily).value === head);
  expect(members.length).toBeGreaterThan(1);
  for (const row of members) if (row) row.getCell(titles.indexOf('Оила №')).value = 987_654;
  await save();
  const { created, updated } = await importFile(hq, 'families', path);
  expect([sum(created), updated]).toEqual([0, { family: 1, person: 0, attachment: 0 }]);
});

test('a family of the list of members is called after its head, whoever stands in the row', async () => {
  const path = await exported('persons');
  const { id } = await hq.call('imports.rehearse', { path, kind: 'families' });
  const { rows } = await hq.call('imports.rows', { id, limit: 500 });
  const heads = (await hq.call('families.list', { limit: 500 })).rows.map(
    ({ headName }) => headName,
  );
  const titles = rows.filter(({ entity }) => entity === 'family').map(({ title }) => title);
  expect(titles.length).toBeGreaterThan(100);
  for (const title of titles) expect(heads).toContain(title);
});

test('a number that two families share is asked about once, however many members stand in rows', async () => {
  const grid = await hq.call('families.list', { limit: 500 });
  const [one, other] = grid.rows.filter(({ members }) => members > 2);
  const number = 876_543;
  for (const family of [one, other])
    await hq.call('families.save', { edits: [{ id: family?.id ?? '', fields: { number } }] });
  const { findings } = await importFile(hq, 'families', await exported('persons'));
  expect(findings.filter(({ kind }) => kind === 'family_number_shared')).toHaveLength(1);
});

test('people with whole numbers come back unchanged, and a number that was mended as an update', async () => {
  const path = await exported('persons', true);
  const before = dataOf(hq);
  const same = await importFile(hq, 'families', path);
  expect([sum(same.created), sum(same.updated)]).toEqual([0, 0]);
  expect(dataOf(hq)).toEqual(before);

  const { sheet, titles, save } = await openBook(path);
  const at = titles.indexOf('ЖШШИР');
  const rows = Array.from({ length: 20 }, (_, index) => sheet?.getRow(4 + index));
  const row = rows.find((one) => /^\d{14}$/.test(String(one?.getCell(at).value)));
  const id = String(row?.getCell(titles.indexOf('id')).value);
  const former = String(row?.getCell(at).value);
  const first13 = `${former.slice(0, 10)}${(Number(former.slice(10, 13)) + 7) % 1000}`.padEnd(
    13,
    '0',
  );
  const mended = `${first13}${jshshirCheckDigit(first13)}`;
  if (row) row.getCell(at).value = mended;
  await save();
  const { created, updated } = await importFile(hq, 'families', path);
  expect([sum(created), sum(updated)]).toEqual([0, 1]);
  expect((await hq.call('persons.reveal', { id })).jshshir).toBe(mended);
});

test('whole numbers go with people only, and wrong usage writes no file', async () => {
  await expect(exported('families', true)).rejects.toThrow(UsageError);
});

test('what was changed in them comes back as an update, also a name', async () => {
  const path = await exported('families');
  const { sheet, titles, save } = await openBook(path);
  const row = sheet?.getRow(10);
  const id = String(row?.getCell(titles.indexOf('id')).value);
  if (row) {
    row.getCell(titles.indexOf('Оила бошлиғи')).value = 'Янгиев Янги Янгиевич';
    row.getCell(titles.indexOf('Манзил')).value = 'Янги кўча, 9-уй';
    row.getCell(titles.indexOf('Изоҳ')).value = 'кўчиб кетди';
  }
  await save();
  const { created, updated } = await importFile(hq, 'families', path);
  expect([sum(created), updated]).toEqual([0, { family: 1, person: 1, attachment: 0 }]);
  const [family] = (
    await hq.call('families.list', { filters: [{ kind: 'choice', column: 'id', values: [id] }] })
  ).rows;
  expect(family).toMatchObject({
    headName: 'Янгиев Янги Янгиевич',
    address: 'Янги кўча, 9-уй',
    note: 'кўчиб кетди',
  });
});

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
