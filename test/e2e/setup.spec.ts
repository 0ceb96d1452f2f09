import { expect, test } from './fixtures.ts';

test.use({ demo: 'none' });

test('a headquarters is made: region and district in any script, name, head; it is there after reopening', async ({
  shtab,
}) => {
  const { window } = shtab;
  await expect(window.getByRole('heading', { name: 'Тезкор штаб' }).first()).toBeVisible();
  const district = window.getByRole('combobox', { name: /Туман/ });
  await district.fill("g'ijduv");
  await window.getByRole('option', { name: /Ғиждувон/ }).click();
  await window
    .getByRole('textbox', { name: /раҳбари/i })
    .first()
    .fill('Каримов Анвар');
  await window.getByRole('button', { name: 'Штабни очиш' }).click();
  await expect(window.getByRole('navigation')).toBeVisible();
  await expect(window.getByText('Ғиждувон тумани').first()).toBeVisible();
  const again = await shtab.reopen();
  await expect(again.window.getByText('Ғиждувон тумани').first()).toBeVisible();
  await again.app.close();
});

test('the demo headquarters is opened from the first page', async ({ shtab }) => {
  const { window } = shtab;
  await window
    .getByRole('button', { name: /[Нн]амуна/ })
    .first()
    .click();
  await expect(window.getByRole('navigation').getByRole('link', { name: 'Оилалар' })).toBeVisible({
    timeout: 90_000,
  });
  await window.getByRole('navigation').getByRole('link', { name: 'Оилалар' }).click();
  await expect(window.locator('.ag-row[row-index="0"] [col-id="headName"]')).not.toBeEmpty();
});
