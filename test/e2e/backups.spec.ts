import { readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { BackupsPage, DamagedPage } from './pages/backups-page.ts';

test('a backup is made, proven and shown; a restore tells first what would be lost', async ({
  shtab,
}) => {
  const page = new BackupsPage(shtab.window);
  await page.open();
  await page.make();
  await expect(page.rows).toHaveCount(1);
  await expect(page.rows.first()).toContainText('яроқли');
  await expect(page.mark).toHaveAttribute('data-state', 'good');
  expect(readdirSync(join(shtab.folder, 'backups'))).toHaveLength(1);

  await shtab.window.evaluate(() =>
    window.shtab.call('mahallas.create', { name: 'Тиклашдан олдин' }, 'e2e-1'),
  );
  await page.startRestore(0);
  await expect(page.dialog).toContainText('Йўқоладиган ўзгаришлар: 1 та');
  await page.confirmRestore();
  await expect(page.rows).toHaveCount(2);
  await expect(page.rows.first()).toContainText('Тиклашдан олдин');
});

test('a damaged database at the start is restored, and what was written since comes back', async ({
  shtab,
}) => {
  const page = new BackupsPage(shtab.window);
  await page.open();
  await page.make();
  await shtab.window.evaluate(() =>
    window.shtab.call('mahallas.create', { name: 'Нусхадан кейин' }, 'e2e-2'),
  );
  await shtab.app.close();
  const file = join(shtab.folder, 'headquarters.db');
  const bytes = readFileSync(file);
  bytes.fill(1, 0, 2000);
  writeFileSync(file, bytes);
  const again = await shtab.reopen();
  const damaged = new DamagedPage(again.window);
  await damaged.restore('admin', 'demo');
  await expect(again.window.getByText('Нусхадан кейинги ўзгаришлардан қайтди: 1 та')).toBeVisible();
  await again.window.evaluate(() => {
    window.location.hash = '#/mahallas?search=Нусхадан';
  });
  await expect(again.window.getByText('Нусхадан кейин', { exact: true })).toBeVisible();
  await again.app.close();
});

test('a damaged database without any backup is put together anew, after a look at what is found', async ({
  shtab,
}) => {
  await shtab.app.close();
  rmSync(join(shtab.folder, 'backups'), { recursive: true, force: true });
  const file = join(shtab.folder, 'headquarters.db');
  truncateSync(file, Math.floor(statSync(file).size * 0.8));
  const again = await shtab.reopen();
  const damaged = new DamagedPage(again.window);
  await damaged.chooseRest();
  await damaged.askForRest('admin', 'хато парол');
  await expect(again.window.getByRole('alert')).toBeInViewport();
  await damaged.lookForRest('admin', 'demo');
  const putTogether = again.window.getByRole('button', { name: 'Янги файлга йиғиш' });
  await expect(putTogether).toBeInViewport();
  await expect(again.window.getByRole('row', { name: /^Оила/ }).first()).toBeVisible();
  await damaged.putTogether();
  await expect(again.window.getByText(/^Янги файл йиғилди: [\d\s]+ та ёзув/)).toBeVisible();
  const verified = await again.window.evaluate(() =>
    window.shtab.call('maintenance.verify', {}, 'e2e-3'),
  );
  expect(verified).toMatchObject({ ok: true, output: { isGood: true } });
  await again.app.close();
});

test('the whole office goes out in open formats, with a word about how much', async ({ shtab }) => {
  const page = new BackupsPage(shtab.window);
  await page.open();
  await shtab.chooseNext({ open: [shtab.files] });
  await page.exportOpen();
  const [folder = ''] = readdirSync(shtab.files);
  expect(folder).toMatch(/^tezkor-shtab \d{4}-\d\d-\d\d$/);
  expect(readdirSync(join(shtab.files, folder))).toEqual(
    expect.arrayContaining(['tezkor-shtab.xlsx', 'family.csv', 'person.csv', 'columns.json']),
  );
});
