import { expect, test } from './fixtures.ts';
import { firstCell } from './pages/grid.ts';

test('the norm of families is set by the office, and the chip follows', async ({
  shtab: { window },
}) => {
  await window.getByRole('navigation').getByRole('link', { name: 'Масъуллар' }).click();
  const chip = window.getByRole('button', { name: /^Меъёрдан ортиқ/ });
  await window.getByRole('button', { name: 'Меъёр: 5 оила' }).click();
  await window.getByLabel('Бир раҳбарга оила').fill('1000');
  await window.getByRole('button', { name: 'Сақлаш' }).click();
  await expect(chip).toHaveText('Меъёрдан ортиқ0');
  await window.getByRole('button', { name: 'Меъёр: 1 000 оила' }).click();
  await window.getByLabel('Бир раҳбарга оила').fill('1');
  await window.getByRole('button', { name: 'Сақлаш' }).click();
  await expect(chip).not.toHaveText('Меъёрдан ортиқ0');
});

test('the card of an official shows load, log and details', async ({ shtab: { window } }) => {
  await window.getByRole('navigation').getByRole('link', { name: 'Масъуллар' }).click();
  const cell = firstCell(window, 'fullName');
  const name = ((await cell.textContent()) ?? '').trim();
  await cell.dblclick();
  await expect(window.getByRole('heading', { name, level: 1 })).toBeVisible();
  await expect(window.getByText('Бириктирилган оила', { exact: true })).toBeVisible();
  const details = window
    .locator('section')
    .filter({ has: window.getByRole('heading', { name: 'Маълумотлари' }) });
  await details.getByRole('button', { name: 'Таҳрирлаш' }).click();
  await details.getByLabel('Телефон').fill('+998 90 111-22-33');
  await details.getByRole('button', { name: 'Сақлаш' }).click();
  await expect(details.getByText('+998 90 111-22-33')).toBeVisible();
});

test('a dialog keeps the keys of the whole window to itself', async ({ shtab: { window } }) => {
  await window.getByRole('navigation').getByRole('link', { name: 'Масъуллар' }).click();
  await window.getByRole('button', { name: 'Масъул', exact: true }).first().click();
  const dialog = window.getByRole('dialog');
  await expect(dialog.getByRole('textbox').first()).toBeFocused();
  await window.keyboard.press('Control+k');
  await window.keyboard.type('a');
  await expect(dialog.getByRole('textbox').first()).toHaveValue('a');
  await expect(dialog).toHaveCount(1);
  await window.getByRole('button', { name: 'Бекор қилиш' }).click();
  await expect(dialog).toHaveCount(0);
  await window.keyboard.press('Control+k');
  await expect(dialog.getByPlaceholder(/Оила, шахс/)).toBeFocused();
});

test('an official who is in the list already is added, and told', async ({ shtab: { window } }) => {
  await window.getByRole('navigation').getByRole('link', { name: 'Масъуллар' }).click();
  const told = window.getByText('Шу исмли масъул рўйхатда бор: Турсунов Баҳодир, Прокуратура');
  const dialog = window.getByRole('dialog');
  for (const isThere of [false, true]) {
    await window.getByRole('button', { name: 'Масъул', exact: true }).first().click();
    await dialog.getByRole('textbox', { name: 'Ф.И.Ш.' }).fill('Турсунов Баҳодир');
    await dialog.getByRole('textbox', { name: 'Ташкилоти' }).fill('Прокуратура');
    await dialog.getByRole('button', { name: 'Қўшиш', exact: true }).click();
    await expect(dialog).toBeHidden();
    await expect(window.getByText('Турсунов Баҳодир қўшилди').first()).toBeVisible();
    await expect(told).toHaveCount(isThere ? 1 : 0);
  }
});
