import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportGrid } from '../../electron/cli-files.ts';
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

async function exported(grid: keyof typeof kinds): Promise<string> {
  const path = join(hq.folder, `${grid}.xlsx`);
  await exportGrid({ call: (name, input) => hq.call(name, input) }, [grid], { out: path });
  return path;
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

test('what was changed in them comes back as an update, also a name', async () => {
  const path = await exported('families');
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  const sheet = book.worksheets[0];
  const titles = (sheet?.getRow(3).values ?? []) as string[];
  const row = sheet?.getRow(10);
  const id = String(row?.getCell(titles.indexOf('id')).value);
  if (row) {
    row.getCell(titles.indexOf('Оила бошлиғи')).value = 'Янгиев Янги Янгиевич';
    row.getCell(titles.indexOf('Манзил')).value = 'Янги кўча, 9-уй';
    row.getCell(titles.indexOf('Изоҳ')).value = 'кўчиб кетди';
  }
  await book.xlsx.writeFile(path);
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
