import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeWorkbook } from '../bench/make-workbook.ts';
import { expect, test } from './fixtures.ts';
import { DecisionsPage } from './pages/decisions-page.ts';
import { ImportsPage, samplePath } from './pages/imports-page.ts';

test.use({ demo: 'none' });

test('the five workbooks of an office come in one after another', async ({ shtab }) => {
  const imports = new ImportsPage(shtab);
  const { window } = shtab;
  await imports.beginEmpty();

  await imports.choose(samplePath('mahallalar.xlsx'));
  await imports.expectTiles({ Янги: '24', Олинмайди: '0', 'Ҳал қилинадиган': '1' });
  await imports.commit();
  // The next table is chosen from where the last one ended.
  await imports.chooseAs('Масъуллар', samplePath('masullar.xlsx'));
  await imports.expectTiles({ Янги: '31', Олинмайди: '1', 'Такрор эҳтимоли': '1' });
  await imports.commit();

  await imports.chooseAs('Оилалар', samplePath('oilalar.xlsx'));
  await imports.expectTiles({ Янги: '777', Олинмайди: '2', 'Такрор эҳтимоли': '4' });
  await expect(imports.tile('Янги')).toContainText('160 оила · 617 киши');
  // What needs a look says why: in the list of warnings, and in the cell itself.
  const why = '«Шарқ юлдузи» маҳалласи топилмади';
  await imports.tile('Огоҳлантириш').click();
  await expect(imports.row(why)).toBeVisible();
  await imports.tile('Огоҳлантириш').click();
  await expect(window.getByRole('columnheader', { name: 'Манзил' })).toBeVisible();
  await imports.commit();
  await expect(window.getByText('2 та қатор олинмади')).toBeVisible();

  await imports.chooseAs('Кунлик ҳисобот', samplePath('kunlik.xlsx'));
  await imports.expectTiles({ Янги: '107', Олинмайди: '1' });
  await imports.commit();
  await window.getByRole('button', { name: 'Кейинги файл' }).click();

  // The name of this file does not say what it holds, so it is asked.
  await imports.choose(samplePath('manba.csv'));
  await expect(window.getByText('«manba.csv» файлида нима бор?')).toBeVisible();
  await window.getByRole('button', { name: /Оилалар.*базада 160 та/ }).click();
  // The same families once more: none is new, what was lost or wrong is put right.
  await imports.expectTiles({ Янги: '0', Олинмайди: '0' });
  await imports.tile('Ўзгаради').click();
  const repaired = imports.row('Неъматова Мўътабар Олимовна');
  await expect(repaired.locator('del')).toHaveText('42711549300402');
  await expect(repaired.locator('ins')).toHaveText('42711549700402');
  await imports.commit();

  await window.getByRole('link', { name: 'Оилаларни очиш' }).click();
  await expect(window.getByRole('heading', { name: 'Оилалар' })).toBeVisible();
  await expect(window.getByText('160 тадан 160 таси')).toBeVisible();
});

test('what a tile tells keeps to one line on an office screen, in Russian too', async ({
  shtab,
}) => {
  const imports = new ImportsPage(shtab);
  const { app, window } = shtab;
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(1366, 768),
  );
  await imports.beginEmpty();
  await imports.bringIn('mahallalar.xlsx');
  await imports.bringIn('masullar.xlsx');
  await imports.choose(samplePath('oilalar.xlsx'));
  await expect(imports.tile('Янги')).toContainText('160 оила · 617 киши');
  await window.getByRole('banner').locator('button', { hasText: 'ЎЗ' }).click();
  await window.getByRole('menuitem', { name: 'Русский' }).click();
  const note = window.getByText('160 семей · 617 человек');
  const line = window.getByText('можно и потом');
  await expect(note).toBeVisible();
  expect((await note.boundingBox())?.height).toBe((await line.boundingBox())?.height);
});

test('a list of 10,000 people, which is read in a thread of its own', async ({ shtab }) => {
  const imports = new ImportsPage(shtab);
  await imports.beginEmpty();
  const folder = mkdtempSync(join(tmpdir(), 'shtab-long-list-'));
  try {
    const path = join(folder, 'oilalar.xlsx');
    const { families } = makeWorkbook(path, 10_000);
    await imports.choose(path);
    const [thousands, rest] = [Math.floor(families / 1000), String(families % 1000)];
    const counted = `${thousands}\\s?${rest.padStart(3, '0')} оила · 10\\s?000 киши`;
    await expect(imports.tile('Янги')).toContainText(new RegExp(counted));
    await imports.commit();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a question is answered by keyboard, and its family has what was chosen', async ({
  shtab,
}) => {
  const imports = new ImportsPage(shtab);
  const decisions = new DecisionsPage(shtab.window);
  const { window } = shtab;
  await imports.beginEmpty();
  await imports.bringIn('mahallalar.xlsx');
  await imports.bringIn('masullar.xlsx');
  await imports.bringIn('oilalar.xlsx');

  await expect(decisions.link()).toContainText('14');
  await decisions.open();
  await expect(window.getByText('14 та савол')).toBeVisible();
  // The page that was just opened takes the keys.
  await expect(window.getByRole('article').first()).toBeFocused();

  const colour = decisions.question('«сариқ тоифа»');
  await colour.focus();
  await window.keyboard.press('2');
  await expect(colour).toHaveCount(0);
  await expect(window.getByText('13 та савол')).toBeVisible();
  // The keyboard is on the next question already.
  await expect(window.locator('article:focus')).toBeVisible();

  const unknown = decisions.question('«Шарқ юлдузи»');
  await unknown.focus();
  await window.keyboard.press('1');
  await window.keyboard.type('додарак');
  await expect(window.getByRole('option', { name: 'Додарак' })).toBeVisible();
  await window.keyboard.press('Enter');
  await expect(unknown).toHaveCount(0);

  const misspelt = decisions.question('«Деқонобод»');
  await misspelt.getByRole('button', { name: 'Шундайлигича қолсин' }).click();
  await expect(misspelt).toHaveCount(0);
  await expect(decisions.link()).toContainText('11');

  const heads = decisions.question('«оила бошлиғи» деб ёзилган').first();
  const head = (await heads.getByRole('button').first().textContent())?.replace(/^1/, '') ?? '';
  await heads.getByRole('link').click();
  await expect(window.getByRole('heading', { name: new RegExp(head) })).toBeVisible();
});

test('an import is taken back whole', async ({ shtab }) => {
  const imports = new ImportsPage(shtab);
  const { window } = shtab;
  await imports.beginEmpty();
  await imports.bringIn('mahallalar.xlsx');
  await expect(window.getByRole('contentinfo')).toContainText('24 маҳалла');

  const line = imports.history.getByRole('row').filter({ hasText: 'mahallalar.xlsx' });
  await expect(line).toContainText('янги: 24 маҳалла');
  await line.getByRole('button', { name: 'Юклашни қайтариш' }).click();
  await window.getByRole('dialog').getByRole('button', { name: 'Юклашни қайтариш' }).click();
  await expect(line).toContainText('қайтарилган');
  await expect(window.getByRole('contentinfo')).toContainText('0 маҳалла');
  await expect(imports.card('Маҳаллалар')).toContainText('ҳали киритилмаган');
});

test('a bad file is told in a sentence, and a wrong table is put right without choosing the file again', async ({
  shtab,
}) => {
  const imports = new ImportsPage(shtab);
  const { window } = shtab;
  await imports.beginEmpty();
  const bad = join(shtab.files, 'oilalar.xlsx');
  writeFileSync(bad, 'this is no workbook');
  await imports.choose(bad);
  await expect(window.getByRole('alert')).toContainText('Бу Excel жадвали ёки CSV файл эмас.');
  await expect(window.getByRole('alert')).toContainText('.xlsx ёки .csv файлни танланг.');

  await shtab.chooseNext({ open: [samplePath('mahallalar.xlsx')] });
  await window.getByRole('button', { name: 'Бошқа файл' }).click();
  await imports.expectTiles({ Янги: '24' });
  await window.getByRole('button', { name: 'Бошқа файл' }).click();

  await imports.chooseAs('Кунлик ҳисобот', samplePath('mahallalar.xlsx'));
  await expect(window.getByRole('alert')).toBeVisible();
  // A button as wide as its words, not as the page.
  const point = await window.getByRole('button', { name: 'Сарлавҳа қаторини' }).boundingBox();
  expect(point?.width).toBeLessThan(300);
  await window.getByRole('button', { name: /^\S*\s*Маҳаллалар/ }).click();
  await imports.expectTiles({ Янги: '24' });
});

test('a column is corrected, kept while another page is looked at, and refused rows come back', async ({
  shtab,
}) => {
  const imports = new ImportsPage(shtab);
  const { window } = shtab;
  await imports.beginEmpty();
  await imports.choose(samplePath('masullar.xlsx'));
  await imports.expectTiles({ Янги: '31' });
  await expect(window.getByRole('columnheader', { name: 'Лавозими' })).toBeVisible();

  await imports.tab('Устунлар').click();
  const position = imports.column('D');
  await expect(position).toHaveValue('Лавозими');
  await position.click();
  await window.getByRole('option', { name: 'олинмайди' }).click();
  await expect(imports.tab('Устунлар')).toContainText('1');
  await imports.tab('Қаторлар').click();
  await expect(window.getByRole('columnheader', { name: 'Ташкилот' })).toBeVisible();
  await expect(window.getByRole('columnheader', { name: 'Лавозими' })).toHaveCount(0);

  await window.getByRole('link', { name: 'Маҳаллалар' }).click();
  await expect(window.getByRole('heading', { name: 'Маҳаллалар' })).toBeVisible();
  await imports.open();
  await imports.tab('Устунлар').click();
  await expect(position).toHaveValue('олинмайди');

  const saved = join(shtab.files, 'refused.xlsx');
  await shtab.chooseNext({ save: saved });
  await window.getByRole('button', { name: 'Олинмаганларни сақлаш' }).click();
  await expect(window.getByText('1 та қатор сабаби билан сақланди.')).toBeVisible();
  expect(existsSync(saved)).toBe(true);
});
