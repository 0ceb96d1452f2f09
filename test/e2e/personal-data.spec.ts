import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, runCli, test } from './fixtures.ts';
import { openFirstFamily, personalData, printDuty } from './pages/personal-data.ts';

const commission = ['Раис', '2-аъзо', '3-аъзо'];

test('the passport of the base and a consent form, in both scripts', async ({ shtab }) => {
  const { window } = shtab;
  const page = personalData(shtab);
  await page.open();
  await page.tab('Маълумотлар базаси паспорти');
  await window.getByRole('button', { name: 'Чоп этиш' }).click();
  const passport = await printDuty(shtab, 'passport.pdf', 'Кирилл');
  expect(passport).toContain('ШАХСГА ДОИР МАЪЛУМОТЛАР БАЗАСИ ПАСПОРТИ');
  expect(passport).toContain('Ғиждувон тумани ҳокимлиги');
  expect(passport).toContain('AEGIS-256');
  expect(passport).toMatch(/МАХСУС.*ногиронлиги/);
  expect(passport).toContain('жами даромад, сўм; тоифа');

  await page.tab('Розиликлар');
  await window.getByRole('button', { name: 'Розилик варақлари' }).first().click();
  const forms = await printDuty(shtab, 'consent.pdf', 'Лотин');
  expect(forms).toContain('SHAXSGA DOIR MAʼLUMOTLARGA ISHLOV BERISHGA ROZILIK');
  expect(forms).toMatch(/yashash manzili: Gʻijduvon tumani, “[^”]+” MFY, /);
  expect(forms).not.toMatch(/\p{Script=Cyrillic}/u);
});

test('terms that no lawyer has confirmed say so where they are edited, shown and printed', async ({
  shtab,
}) => {
  const { window } = shtab;
  const page = personalData(shtab);
  const printed = async (name: string) => {
    await page.tab('Маълумотлар базаси паспорти');
    await window.getByRole('button', { name: 'Чоп этиш' }).click();
    const paper = await printDuty(shtab, name, 'Кирилл');
    return paper.split('ҳуқуқшунос тасдиқлаши керак').length - 1;
  };
  await page.open();
  expect(await printed('before.pdf')).toBe(4);
  await page.tab('Штаб маълумотлари');
  const rows = window.getByRole('row').filter({ hasText: 'ҳуқуқшунос тасдиқлаши керак' });
  await expect(rows).toHaveCount(6);
  await rows.filter({ hasText: 'кўчиб кетганидан' }).click();
  await window.getByLabel('Муддатни ҳуқуқшунос тасдиқлаган').check();
  await window.getByRole('dialog').getByRole('button', { name: 'Сақлаш' }).click();
  await expect(rows).toHaveCount(5);
  expect(await printed('after.pdf')).toBe(3);
});

test('a request is registered, and everything kept is printed for the citizen', async ({
  shtab,
}) => {
  const { window } = shtab;
  const head = await openFirstFamily(window);
  const page = personalData(shtab);
  await page.open();
  await page.tab('Фуқаролар мурожаати');
  await window.getByRole('button', { name: 'Мурожаатни рўйхатга олиш' }).click();
  const dialog = window.getByRole('dialog');
  await dialog.getByLabel('Базадаги шахс').fill(head);
  await window.getByRole('option', { name: head }).first().click();
  await dialog.getByRole('button', { name: 'Сақлаш' }).click();
  await expect(dialog).toBeHidden();
  const row = window.getByRole('row', { name: head }).first();
  await row.getByRole('button', { name: 'Жавоб варағи' }).click();
  const sheet = await printDuty(shtab, 'answer.pdf', 'Кирилл');
  expect(sheet).toContain('СИЗ ҲАҚИНГИЗДА САҚЛАНАДИГАН МАЪЛУМОТЛАР');
  expect(sheet).toContain(head);
  expect(sheet).toContain('ЖШШИР');
  await row.getByRole('button', { name: 'Жавоб бериш' }).click();
  await dialog.getByLabel('Жавоб рақами').fill('ШМ-9');
  await dialog.getByRole('button', { name: 'Сақлаш' }).click();
  await expect(row.getByText('жавоб берилган')).toBeVisible();
});

test('a family whose day has come is destroyed by an act, and is found nowhere afterwards', async ({
  shtab,
}) => {
  const { window } = shtab;
  const aside = 'damaged/2026-11-21 headquarters.db';
  mkdirSync(join(shtab.folder, 'damaged'));
  writeFileSync(join(shtab.folder, aside), Buffer.alloc(4096, 7));
  const people = (await window.getByText(/^\d+ киши$/).textContent()) ?? '';
  const head = await openFirstFamily(window);
  const panel = window.locator('section', { hasText: 'сақланади' }).last();
  await panel.getByRole('button', { name: 'ўзгартириш' }).click();
  const dialog = window.getByRole('dialog');
  await dialog.getByLabel('Шу санагача сақлансин').fill('01.11.2026');
  await dialog.getByLabel('Сабаби ва асос ҳужжати').fill('Фуқаро аризаси');
  await dialog.getByRole('button', { name: 'Сақлаш' }).click();
  await expect(dialog).toBeHidden();

  const page = personalData(shtab);
  await page.open();
  await page.tab('Сақлаш муддати');
  await window.getByRole('checkbox', { name: head }).check();
  await window.getByRole('button', { name: 'Далолатнома тайёрлаш (1)' }).click();
  await dialog.getByLabel('Далолатнома рақами').fill('1');
  for (const [place, member] of commission.entries()) {
    await dialog
      .getByLabel(member, { exact: false })
      .first()
      .fill(`Аъзо ${place + 1}`);
    await dialog.getByLabel('Лавозими').nth(place).fill('мутахассис');
  }
  await dialog.getByRole('button', { name: 'Сақлаш' }).click();
  // The form, and for a moment the progress before it.
  await expect(dialog).toHaveCount(0);

  await window.getByRole('button', { name: 'Чоп этиш' }).click();
  const act = await printDuty(shtab, 'act.pdf', 'Кирилл');
  expect(act).toContain('1-СОНЛИ ДАЛОЛАТНОМА');
  expect(act).toContain('Йўқ қилиш ҳали ижро этилмаган');
  expect(act).not.toContain(head);
  // The file set aside holds the same: the commission signs that it knows.
  expect(act).toContain(aside);

  await window.getByRole('button', { name: 'Йўқ қилиш', exact: true }).click();
  await dialog.getByText('Далолатнома чоп этилди').click();
  await dialog.getByLabel('Паролингиз').fill('demo');
  await dialog.getByRole('button', { name: 'Бутунлай йўқ қилиш' }).click();
  await expect(dialog.getByText(/Маълумотлар йўқ қилинди/)).toBeVisible({ timeout: 30_000 });
  await dialog.getByRole('button', { name: 'Бузилган файлларни ўчириб ташлаш' }).click();
  await expect(dialog.getByText('Ўчирилди: 1 та файл')).toBeVisible();
  expect(existsSync(join(shtab.folder, aside))).toBe(false);
  await dialog.getByRole('button', { name: 'Ёпиш' }).last().click();
  await expect(window.getByText('ижро этилган')).toBeVisible();

  await test.step('as many people are counted as before, and it is said of whom nothing is left', async () => {
    const bar = window.getByRole('contentinfo');
    await expect(bar).toContainText(`${people}, шундан`);
    await window.getByRole('navigation').getByRole('link', { name: 'Оила аъзолари' }).click();
    await expect(window.getByText(/яна \d+ нафарининг маълумоти йўқ қилинган/)).toBeVisible();
  });
  await shtab.app.close();

  const found = runCli(shtab.folder, 'call', 'families.list', JSON.stringify({ search: head }));
  expect(found).toMatchObject({ total: 0 });
  const journal = runCli(shtab.folder, 'call', 'journal.verify', '{}');
  expect(journal).toMatchObject({ isGood: true });
  expect(runCli(shtab.folder, 'verify')).toMatchObject({ isGood: true, problems: [] });
});
