import { expect, test } from './fixtures.ts';
import { MahallaCardPage } from './pages/mahalla-card.ts';

test('somebody new on a post; the one before stays in sight', async ({ shtab: { window } }) => {
  const card = new MahallaCardPage(window);
  await card.openFirst();
  const line = card.seven.getByRole('row').filter({ hasText: 'маҳалла раиси' });
  const before = (await line.locator('b').textContent()) ?? '';
  await card.openPost('маҳалла раиси');
  const dialog = window.getByRole('dialog');
  await dialog.getByText('Янги одам келди').click();
  await dialog.getByLabel('Ф.И.Ш.').fill('Норов Ҳикмат Асадович');
  await dialog.getByRole('button', { name: 'Сақлаш' }).click();
  await expect(line.locator('b')).toHaveText('Норов Ҳикмат Асадович');
  await expect(line).toContainText(`олдин: ${before}`);
});

test('the passport is edited, and a figure that is none is not saved', async ({
  shtab: { window },
}) => {
  await new MahallaCardPage(window).openFirst();
  const passport = window
    .locator('section')
    .filter({ has: window.getByRole('heading', { name: 'Маҳалла паспорти' }) });
  await passport.getByRole('button', { name: 'Таҳрирлаш' }).click();
  await passport.getByLabel('Аҳоли').fill('кўп');
  await expect(passport.getByRole('button', { name: 'Сақлаш' })).toBeDisabled();
  await passport.getByLabel('Аҳоли').fill('7 908');
  await passport.getByRole('button', { name: 'Сақлаш' }).click();
  await expect(passport.getByRole('definition').filter({ hasText: /^7\s908$/ })).toBeVisible();
});

test('new mahallas one after the other; a name in the other alphabet is known already', async ({
  shtab: { window },
}) => {
  await window.getByRole('navigation').getByRole('link', { name: 'Маҳаллалар' }).click();
  await window.getByRole('button', { name: 'Маҳалла', exact: true }).click();
  const dialog = window.getByRole('dialog');
  const sector = dialog.getByRole('combobox', { name: 'Сектор' });
  await window.keyboard.type('Янгичорбоғ');
  await sector.click();
  await window.getByRole('option', { name: '2', exact: true }).click();
  await window.keyboard.press('Control+Enter');
  await expect(window.getByText('«Янгичорбоғ» қўшилди')).toBeVisible();
  // The keyboard is in the first field again, and what is usually the same stays.
  await expect(dialog.getByRole('textbox', { name: 'Маҳалла' })).toBeFocused();
  await expect(sector).toHaveValue('2');
  await window.keyboard.type("Yangichorbog' MFY");
  await window.keyboard.press('Enter');
  await expect(dialog.getByRole('textbox', { name: 'Маҳалла' })).toHaveAccessibleDescription(
    /«Янгичорбоғ» номи рўйхатда бор/,
  );
  await dialog.getByRole('textbox', { name: 'Маҳалла' }).fill('Янгигузар');
  await window.keyboard.press('Enter');
  await expect(window.getByText('«Янгигузар» қўшилди')).toBeVisible();
  await expect(dialog).toBeHidden();
});
