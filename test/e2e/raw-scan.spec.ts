import { readdirSync, readFileSync } from 'node:fs';
import { needlesOf, scanBytes, scanFolder } from '../trust/helpers/scan.ts';
import { expect, test } from './fixtures.ts';
import { Entrance } from './pages/entrance.ts';
import { ImportsPage, samplePath } from './pages/imports-page.ts';
import { callFrom } from './pages/sign-in-as.ts';

test.use({ demo: 'none' });

const admin = {
  fullName: 'Исломов Зафарбек',
  login: 'Зафарбек',
  password: 'тўрт сўздан иборат парол',
};
const typed = 'Турсунқулов Жаҳонгир';

test('after a day in the window no name, password or code stands in any file, Chromium’s own included', async ({
  shtab,
}) => {
  const { window, app, folder } = shtab;
  const entrance = new Entrance(window);
  await entrance.makeAdministrator(admin.fullName, admin.login, admin.password);
  const code = await entrance.recoveryCode();
  await entrance.confirmRecovery(code);
  await entrance.chooseDistrict();

  const imports = new ImportsPage(shtab);
  await imports.open();
  for (const file of ['mahallalar.xlsx', 'oilalar.xlsx'] as const) {
    await imports.choose(samplePath(file));
    await imports.commit();
    await window.getByRole('button', { name: 'Кейинги файл' }).click();
  }
  // Lists, a card, a search, a form left half typed.
  await window.getByRole('navigation').getByRole('link', { name: 'Оилалар' }).click();
  const first = window.locator('.ag-row[row-index="0"] [col-id="headName"]');
  await expect(first).not.toBeEmpty();
  const families = await callFrom(window, 'families.list', { limit: 1000 });
  const persons = await callFrom(window, 'persons.list', { limit: 1000 });
  if (!families.ok || !persons.ok) throw new Error('the lists do not answer');
  await window.evaluate((id) => {
    globalThis.location.hash = `#/families/${id}`;
  }, families.output.rows[0]?.id);
  await expect(window.getByText('Жон бошига даромад')).toBeVisible();
  await window.keyboard.press('Control+k');
  await expect(window.getByRole('dialog').locator('input')).toBeFocused();
  await window.keyboard.type('Қодирова');
  await expect(window.getByRole('option').first()).toBeVisible();
  await window.keyboard.press('Escape');
  await entrance.typeNewOfficial(typed);

  const titles = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((one) => one.getTitle()),
  );
  const texts = [
    ...families.output.rows.flatMap(({ headName, address }) => [headName, address]),
    ...persons.output.rows.map(({ fullName }) => fullName),
  ].filter((name) => typeof name === 'string' && name.length > 5) as string[];
  expect(texts.length).toBeGreaterThan(700);
  const pid = app.process().pid ?? 0;
  const needles = needlesOf([
    ...texts,
    ...Object.values(admin),
    typed,
    code,
    code.replaceAll('-', ''),
  ]);

  expect(titles.length).toBeGreaterThan(0);
  for (const title of titles) expect(scanBytes(Buffer.from(title), needles, 'title')).toEqual([]);
  for (const part of ['cmdline', 'environ'])
    if (process.platform === 'linux')
      expect(scanBytes(readFileSync(`/proc/${pid}/${part}`), needles, part)).toEqual([]);
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(['headquarters.db-wal', 'window']));
  expect(scanFolder(folder, needles)).toEqual([]);
  await app.close();
  expect(scanFolder(folder, needles)).toEqual([]);
});
