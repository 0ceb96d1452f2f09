import { expect, test } from './fixtures.ts';

const names = {
  uz: ['Оилалар', 'Созламалар'],
  'uz-latn': ['Oilalar', 'Sozlamalar'],
  ru: ['Семьи', 'Настройки'],
  en: ['Families', 'Settings'],
};

test('the language changes at once, on the page that is open, and stays after reopening', async ({
  shtab,
}) => {
  const { window } = shtab;
  await window.getByRole('navigation').getByRole('link', { name: 'Оилалар' }).click();
  await expect(window.getByRole('heading', { level: 1 })).toContainText('Оилалар');
  const switchTo = async (from: RegExp, to: string) => {
    await window.getByRole('banner').locator('button', { hasText: from }).click();
    await window
      .getByRole('menuitem', { name: to })
      .or(window.getByRole('menuitemradio', { name: to }))
      .click();
  };
  await switchTo(/ЎЗ/, 'Oʻzbekcha');
  await expect(window.getByRole('heading', { level: 1 })).toContainText(names['uz-latn'][0] ?? '');
  await switchTo(/OʻZ/, 'Русский');
  await expect(window.getByRole('heading', { level: 1 })).toContainText(names.ru[0] ?? '');
  await switchTo(/РУ/, 'English');
  await expect(window.getByRole('heading', { level: 1 })).toContainText(names.en[0] ?? '');
  await expect(window.getByRole('navigation').getByText(names.en[1] ?? '')).toBeVisible();
  // Who signs in next is asked in the language, and in the theme, that this computer last showed.
  await window.getByRole('button', { name: 'Appearance' }).click();
  await window.getByRole('menuitem').nth(1).click();
  await window.getByRole('button', { name: /^User:/ }).click();
  await window.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(window.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await expect(window.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  const again = await shtab.reopen();
  await expect(again.window.getByRole('navigation').getByText(names.en[0] ?? '')).toBeVisible();
  await again.app.close();
});
