import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { expect, test } from './fixtures.ts';

test('what the grid shows goes to a workbook: its filter, its columns, its totals', async ({
  shtab,
}) => {
  const { window } = shtab;
  await window.getByRole('navigation').getByRole('link', { name: 'Оилалар' }).click();
  const first = window.locator('.ag-row[row-index="0"] [col-id="headName"]');
  await expect(first).not.toBeEmpty();
  const head = (await first.textContent()) ?? '';
  await window.keyboard.press('Control+f');
  await window.keyboard.type(head.split(' ')[0] ?? '');
  await expect(window.locator('.ag-row[row-index="0"] [col-id="headName"]')).toHaveText(head);

  const path = join(shtab.files, 'oilalar.xlsx');
  await shtab.chooseNext({ save: path });
  await window.getByRole('button', { name: 'Excel га' }).click();
  await expect(window.getByText(/қатор.*ёзилди|ёзилди/).first()).toBeVisible();

  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  const sheet = book.worksheets[0];
  expect(sheet?.getRow(1).getCell(1).value).toBe('Оилалар');
  const titles = (sheet?.getRow(3).values ?? []) as unknown[];
  const column = titles.indexOf('Оила бошлиғи');
  expect(column).toBeGreaterThan(0);
  const heads = sheet?.getColumn(column).values.slice(4).filter(Boolean) as string[];
  expect(heads).toContain(head);
});
