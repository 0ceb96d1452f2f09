import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { Entrance } from './pages/entrance.ts';
import { catchPaper } from './pages/paper.ts';
import { readPdf } from './pages/pdf-text.ts';
import { callFrom } from './pages/sign-in-as.ts';

test.use({ demo: 'none' });

const password = 'тўрт сўздан иборат';

test('the first run makes the administrator, prints the recovery sheet, asks for the district, and is there after reopening', async ({
  shtab,
}) => {
  const { window, app, folder } = shtab;
  const entrance = new Entrance(window);
  await expect(window.getByRole('heading', { name: 'Тезкор штабни очиш' })).toBeVisible();
  await entrance.makeAdministrator('Исломов Зафар', 'Зафар', password);
  const code = await entrance.recoveryCode();
  expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){5}[0-9A-HJKMNP-TV-Z]{5}$/);

  const paper = await catchPaper(app);
  await window.getByRole('button', { name: 'Варақни чоп этиш' }).click();
  await expect(window.getByText('Варақ принтерга юборилди')).toBeVisible();
  const { pdf, address, title } = await paper.caught();
  const file = join(shtab.files, 'sheet.pdf');
  writeFileSync(file, Buffer.from(pdf, 'base64'));
  const pages = await readPdf(file);
  expect(pages).toHaveLength(1);
  expect(pages[0]).toContain('Исломов Зафар');
  for (const group of code.split('-')) expect(pages[0]).toContain(group);
  for (const place of [address, title, window.url(), await window.title()])
    expect(place).not.toContain(code.slice(0, 5));

  const next = window.getByRole('button', { name: 'Давом этиш' });
  await expect(next).toBeDisabled();
  await entrance.confirmRecovery(code);
  await entrance.chooseDistrict();
  await expect(window.getByText('Ғиждувон тумани').first()).toBeVisible();

  const again = await shtab.reopen();
  const entranceAgain = new Entrance(again.window);
  await entranceAgain.signIn('zafar', password);
  await expect(again.window.getByText('Ғиждувон тумани').first()).toBeVisible();
  await again.app.close();
  // The code and the password stand in no file of the folder.
  const secrets = [code, code.slice(0, 11), code.replaceAll('-', ''), password];
  for (const path of filesUnder(folder)) {
    const bytes = readFileSync(path);
    for (const secret of secrets)
      for (const encoding of ['utf8', 'utf16le'] as const)
        expect([path, bytes.includes(Buffer.from(secret, encoding))]).toEqual([path, false]);
  }
});

test('killed while the code is on screen, the program offers a new sheet at the next sign-in, and again after "later"', async ({
  shtab,
}) => {
  const entrance = new Entrance(shtab.window);
  await entrance.makeAdministrator('Исломов Зафар', 'Зафар', password);
  const lost = await entrance.recoveryCode();
  const killed = await shtab.reopenAfterKill();
  const entranceKilled = new Entrance(killed.window);
  const offer = (window: typeof killed.window) =>
    window.getByText('варағи сейфга қўйилгани тасдиқланмаган');
  await entranceKilled.signIn('зафар', password);
  await expect(offer(killed.window)).toBeVisible();
  await killed.window.getByRole('button', { name: 'Кейинроқ' }).click();
  await entranceKilled.chooseDistrict();

  const again = await killed.reopen();
  const entranceAgain = new Entrance(again.window);
  await entranceAgain.signIn('зафар', password);
  await expect(offer(again.window)).toBeVisible();
  await again.window.getByLabel('Ҳозирги парол').fill(password);
  await again.window.keyboard.press('Enter');
  const code = await entranceAgain.recoveryCode();
  expect(code).not.toBe(lost);
  await entranceAgain.confirmRecovery(code);
  await expect(again.window.getByRole('navigation')).toBeVisible();

  const last = await again.reopen();
  await new Entrance(last.window).signIn('зафар', password);
  await expect(last.window.getByRole('navigation')).toBeVisible();
  await expect(offer(last.window)).toHaveCount(0);
  const reply = await callFrom(last.window, 'session.recover', {
    recoveryCode: lost,
    login: 'зафар',
    password,
  });
  expect(reply).toMatchObject({ ok: false, error: { code: 'recovery-wrong' } });
  await last.app.close();
});

test('a weak password and two that differ are told, and nothing is made', async ({ shtab }) => {
  const { window } = shtab;
  const entrance = new Entrance(window);
  await entrance.makeAdministrator('Исломов Зафар', 'Зафар', '12345678');
  await expect(window.getByText(/Топиш осон/)).toBeVisible();
  await window.getByLabel('Парол', { exact: false }).first().fill(password);
  await window.getByLabel('Яна бир марта').fill(`${password} эмас`);
  await window.getByRole('button', { name: 'Давом этиш' }).click();
  await expect(window.getByText('Икки марта ёзилган пароллар бир хил эмас')).toBeVisible();
  expect(readdirSync(shtab.folder).filter((name) => /\.(db|keyring)$/.test(name))).toEqual([]);
});

test('the demo headquarters is opened from the first page, and by itself the next time', async ({
  shtab,
}) => {
  const { window } = shtab;
  await window.getByRole('button', { name: 'Кичик намуна' }).click();
  const families = window.getByRole('navigation').getByRole('link', { name: 'Оилалар' });
  await expect(families).toBeVisible({ timeout: 90_000 });
  await families.click();
  await expect(window.locator('.ag-row[row-index="0"] [col-id="headName"]')).not.toBeEmpty();
  const again = await shtab.reopen();
  await expect(again.window.getByRole('navigation')).toBeVisible();
  await again.app.close();
});

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile());
}
