import { expect, test } from './fixtures.ts';
import { callFrom, signInAs } from './pages/sign-in-as.ts';

test('somebody new gets a first password, works in two mahallas, and their key goes with them', async ({
  shtab: { window },
}) => {
  await window.getByRole('link', { name: 'Фойдаланувчилар' }).click();
  await window.getByRole('button', { name: 'Фойдаланувчи қўшиш' }).click();
  const dialog = window.getByRole('dialog');
  await dialog.getByLabel('Ф.И.Ш.').fill('Дилноза Ҳакимова');
  await dialog.getByLabel('Кириш номи').fill('дилноза');
  await dialog.getByText('танланган сектор ва маҳаллалар').click();
  await expect(dialog).toContainText('Камида битта сектор ёки маҳалла танланг');
  await expect(dialog.getByRole('button', { name: 'Қўшиш', exact: true })).toBeDisabled();
  await dialog.getByText('1-сектор').click();
  await dialog.getByRole('button', { name: 'Қўшиш', exact: true }).click();
  const password = (await window.getByTestId('first-password').textContent()) ?? '';
  expect(password.split(' ')).toHaveLength(4);
  await window.getByRole('button', { name: 'Етказдим, ёпиш' }).click();
  const row = window.getByRole('row', { name: /Дилноза/ });
  await expect(row).toContainText('1-сектор');
  await expect(row).toContainText('биринчи паролда');

  // A name that somebody has already, in the other alphabet.
  await window.getByRole('button', { name: 'Фойдаланувчи қўшиш' }).click();
  await dialog.getByLabel('Ф.И.Ш.').fill('Бошқа Дилноза');
  await dialog.getByLabel('Кириш номи').fill('Dilnoza');
  await dialog.getByRole('button', { name: 'Қўшиш', exact: true }).click();
  const login = dialog.getByRole('textbox', { name: 'Кириш номи' });
  await expect(login).toHaveAccessibleDescription(/Dilnoza.* бор/);
  await expect(login).toBeFocused();
  await dialog.getByRole('button', { name: 'Бекор қилиш' }).click();

  await row.click();
  await dialog.getByRole('button', { name: 'Ўчириш' }).click();
  await expect(window.getByText('унинг калити шу заҳоти йўқ қилинади')).toBeVisible();
  await window.getByRole('button', { name: 'Ўчириш' }).last().click();
  await expect(row).toBeHidden();
  const reply = await callFrom(window, 'session.signIn', { login: 'дилноза', password });
  expect(reply).toMatchObject({ ok: false, error: { code: 'sign-in-wrong' } });
});

test('rights are changed after they were said in words; the last administrator stays', async ({
  shtab: { window },
}) => {
  await window.getByRole('link', { name: 'Фойдаланувчилар' }).click();
  await window.getByRole('tab', { name: 'Ҳуқуқлар' }).click();
  await window.getByRole('checkbox', { name: 'Кузатувчи: Чоп этиш' }).click();
  await window.getByRole('button', { name: 'Сақлаш' }).click();
  const dialog = window.getByRole('dialog');
  await expect(dialog).toContainText('Кузатувчи: қўшилади — Чоп этиш');
  await dialog.getByRole('button', { name: 'Сақлаш' }).click();
  await expect(dialog).toBeHidden();
  await expect(window.getByRole('checkbox', { name: 'Кузатувчи: Чоп этиш' })).toBeChecked();

  await window.getByRole('checkbox', { name: 'Администратор: Фойдаланувчилар' }).click();
  await window.getByRole('button', { name: 'Сақлаш' }).click();
  await dialog.getByRole('button', { name: 'Сақлаш' }).click();
  await expect(dialog.getByRole('alert')).toBeVisible();
  await dialog.getByRole('button', { name: 'Бекор қилиш' }).click();

  await signInAs(window, { login: 'mehmon', fullName: 'Намуна меҳмони' });
  await window.getByRole('link', { name: 'Маҳаллалар' }).click();
  await window.locator('.ag-row').first().locator('.ag-cell').nth(1).dblclick();
  await expect(window.getByRole('button', { name: 'Режа варақлари' })).toBeVisible();
});
