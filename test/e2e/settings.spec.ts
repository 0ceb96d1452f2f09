import { expect, test } from './fixtures.ts';
import { openNewCause } from './pages/adding-forms.ts';

test('a cause of poverty is added and offered in the card; a holiday is entered', async ({
  shtab,
}) => {
  const { window } = shtab;
  await openNewCause(window);
  const dialog = window.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Кириллча' }).fill('қарздорлик');
  await expect(dialog.getByRole('textbox', { name: 'Лотинча' })).toHaveAttribute(
    'placeholder',
    'qarzdorlik',
  );
  await dialog.getByRole('textbox', { name: 'Русча' }).fill('долги');
  await dialog.getByRole('button', { name: 'Сақлаш' }).click();
  await expect(dialog).toBeHidden();
  const row = window.getByRole('row', { name: /қарздорлик/ });
  await expect(row).toContainText('qarzdorlik');
  await expect(row).toContainText('долги');

  // The same word in the other alphabet is the same word.
  await window.getByRole('button', { name: 'Қўшиш' }).click();
  await dialog.getByRole('textbox', { name: 'Кириллча' }).fill('Qarzdorlik');
  await dialog.getByRole('button', { name: 'Сақлаш' }).click();
  await expect(dialog).toContainText('рўйхатда бор');
  await window.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  // The keyboard is where it was before the dialog.
  await expect(window.getByRole('button', { name: 'Қўшиш' })).toBeFocused();

  await window.getByRole('tab', { name: 'Дам олиш кунлари' }).click();
  await window.getByRole('button', { name: 'Қўшиш' }).click();
  await dialog.getByRole('textbox', { name: 'Кун' }).fill('02.12.2027');
  await dialog.getByRole('textbox', { name: 'Номи' }).fill('Кўчирилган кун');
  await dialog.getByRole('button', { name: 'Сақлаш' }).click();
  await expect(window.getByRole('row', { name: /02\.12\.2027/ })).toContainText('Кўчирилган кун');
});
