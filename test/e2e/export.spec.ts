import { existsSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { expect, test } from './fixtures.ts';
import { demoAccounts, mustCall, signInAs } from './pages/sign-in-as.ts';

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

  // The journal names the page, in the language of the window.
  await window.getByRole('navigation').getByRole('link', { name: 'Журнал' }).click();
  await expect(window.getByText(/^Оилалар, \d+, oilalar\.xlsx$/)).toBeVisible();
});

test('people go out with masked numbers unless the tick is set; without the right nothing is asked', async ({
  shtab,
}) => {
  const { window } = shtab;
  const dialog = window.getByRole('dialog');
  const numbersIn = async (name: string, isWhole: boolean | null) => {
    await window.getByRole('navigation').getByRole('link', { name: 'Аъзолар' }).click();
    await expect(window.locator('.ag-row').first()).toBeVisible();
    const path = join(shtab.files, name);
    await shtab.chooseNext({ save: path });
    await window.getByRole('button', { name: 'Excel га' }).click();
    if (isWhole) await dialog.getByLabel('ЖШШИР тўлиқ кўрсатилсин').check();
    if (isWhole !== null) await dialog.getByRole('button', { name: 'Excel га' }).click();
    await expect.poll(() => existsSync(path)).toBe(true);
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(path);
    const sheet = book.worksheets[0];
    const at = ((sheet?.getRow(3).values ?? []) as unknown[]).indexOf('ЖШШИР');
    return (sheet?.getColumn(at).values.slice(4) ?? []).filter(Boolean).map(String);
  };
  const masked = await numbersIn('masked.xlsx', false);
  expect(masked.every((number) => /^\*{4}(\d{4})?$/.test(number))).toBe(true);
  const whole = await numbersIn('whole.xlsx', true);
  expect(whole.map((number) => number.slice(-4))).toEqual(masked.map((number) => number.slice(-4)));
  expect(whole.filter((number) => /^\d{14}$/.test(number)).length).toBeGreaterThan(50);

  const operator = (await mustCall(window, 'roles.list', {})).find(
    ({ id }) => id === 'role.operator',
  );
  const held = operator?.rights.filter((right) => right !== 'personalNumbers') ?? [];
  await mustCall(window, 'roles.save', { id: 'role.operator', rights: held });
  await signInAs(window, demoAccounts.operator);
  const own = await numbersIn('operator.xlsx', null);
  expect(own).toHaveLength(masked.length);
  expect(own.filter((number) => !number.startsWith('****'))).toEqual([]);
});
