import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { expect, runCli, type Shtab, test } from './fixtures.ts';
import { catchPaper } from './pages/paper.ts';
import { readPdf } from './pages/pdf-text.ts';

async function printTo(
  shtab: Shtab,
  dialog: Locator,
  name: string,
  script: 'Кирилл' | 'Лотин',
): Promise<string[]> {
  const path = join(shtab.files, name);
  await shtab.chooseNext({ save: path });
  await dialog.getByText(script, { exact: true }).click();
  await dialog.getByRole('button', { name: 'PDF файлга' }).click();
  // The dialog closes by itself when the file is there, and stays with a sentence when it is not.
  await expect(dialog).toBeHidden({ timeout: 60_000 });
  await expect(shtab.window.getByText(/PDF сақланди/).first()).toBeVisible();
  return readPdf(path);
}

test('the plan sheet of a family, in Cyrillic and in Latin, says what the card says', async ({
  shtab,
}) => {
  const { window } = shtab;
  await window.getByRole('navigation').getByRole('link', { name: 'Оилалар' }).click();
  await window.locator('.ag-row[row-index="0"] [col-id="headName"]').dblclick();
  const title = window.getByRole('heading', { name: / оиласи$/ });
  await expect(title).toBeVisible();
  const heading = await title.textContent();
  const head = (heading ?? '').replace(' оиласи', '').trim();
  await window.getByRole('button', { name: 'Режа варағи' }).click();
  const cyrillic = (await printTo(shtab, window.getByRole('dialog'), 'plan.pdf', 'Кирилл')).join(
    ' ',
  );
  expect(cyrillic).toContain('ИНДИВИДУАЛ ЧОРА-ТАДБИРЛАР РЕЖАСИ');
  expect(cyrillic).toContain('«ТАСДИҚЛАЙМАН»');
  expect(cyrillic).toContain(`${head} оиласини камбағалликдан чиқариш бўйича`);
  expect(cyrillic).toContain('Маҳалла раиси');
  expect(cyrillic).toMatch(/1-бет, жами \d+ бет/);

  await window.getByRole('button', { name: 'Режа варағи' }).click();
  const latin = (await printTo(shtab, window.getByRole('dialog'), 'reja.pdf', 'Лотин')).join(' ');
  expect(latin).toContain('INDIVIDUAL CHORA-TADBIRLAR REJASI');
  expect(latin).toContain('oilasini kambagʻallikdan chiqarish boʻyicha');
  expect(latin).not.toMatch(/\p{Script=Cyrillic}/u);
});

test('what goes to a printer has its foot as well, and the top of each page says whose plan it is', async ({
  shtab,
}) => {
  const { window, app } = shtab;
  const paper = await catchPaper(app);
  await window.getByRole('navigation').getByRole('link', { name: 'Оилалар' }).click();
  await window.locator('.ag-row[row-index="0"] [col-id="headName"]').dblclick();
  await window.getByRole('button', { name: 'Режа варағи' }).click();
  await window.getByRole('dialog').getByRole('button', { name: 'Қоғозга' }).click();
  await expect(window.getByRole('dialog')).toBeHidden({ timeout: 60_000 });
  const file = join(shtab.files, 'paper.pdf');
  const { pdf, footer } = await paper.caught();
  expect(footer).toMatch(/чоп этилди \d\d\.\d\d\.\d{4}.* · журнал \d+/);
  writeFileSync(file, Buffer.from(pdf, 'base64'));
  const pages = await readPdf(file);
  const code = /[2-9A-Z]{3}-[2-9A-Z]{4}/.exec(pages[0] ?? '')?.[0] ?? 'none';
  for (const page of pages) expect(page).toMatch(new RegExp(`Оила № \\d+ · .+ · ${code}`));
});

test('the sheets of a whole mahalla: a cover, and every family on a page of its own', async ({
  shtab,
}) => {
  const { window } = shtab;
  await window.getByRole('navigation').getByRole('link', { name: 'Маҳаллалар' }).click();
  await window.locator('.ag-row[row-index="0"] [col-id="name"]').dblclick();
  await window.getByRole('button', { name: 'Режа варақлари' }).click();
  const dialog = window.getByRole('dialog');
  const announced = await dialog.getByText(/та оила режаси чоп этилади/).textContent();
  const count = Number(/\d+/.exec(announced ?? '')?.[0]);
  expect(count).toBeGreaterThan(0);
  const pages = await printTo(shtab, dialog, 'mahalla.pdf', 'Кирилл');
  expect(pages[0]).toContain('индивидуал режа варақлари');
  const titles = pages.filter((page) => page.includes('ИНДИВИДУАЛ ЧОРА-ТАДБИРЛАР РЕЖАСИ'));
  expect(titles).toHaveLength(count);
  await shtab.app.close();
  const printed = runCli(shtab.folder, 'verify') as { counts: Record<string, number> };
  expect(printed.counts['printed_sheet']).toBe(count);
});

test('paper is white whatever the theme of the window is', async ({ shtab }) => {
  const { window } = shtab;
  await window.getByRole('button', { name: 'Кўриниш' }).click();
  await window.getByRole('menuitem', { name: 'Қоронғи' }).click();
  const ground = () =>
    window.evaluate(() => {
      const { colorScheme, backgroundColor } = getComputedStyle(document.documentElement);
      return { colorScheme, backgroundColor };
    });
  await expect.poll(ground).toMatchObject({ colorScheme: 'dark' });
  // The margins take the ground of the root, not that of the sheet within them.
  await window.emulateMedia({ media: 'print' });
  expect(await ground()).toEqual({
    colorScheme: 'light only',
    backgroundColor: 'rgb(255, 255, 255)',
  });
});
