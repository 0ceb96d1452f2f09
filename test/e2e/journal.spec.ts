import { expect, test } from './fixtures.ts';
import { demoAccounts, mustCall, signInAs } from './pages/sign-in-as.ts';

test('a look at a card stands in the journal, is found by the head, and the chain is whole', async ({
  shtab: { window },
}) => {
  await window.getByRole('link', { name: 'Оилалар' }).click();
  const row = window.locator('.ag-row').first();
  const head = (await row.locator('[col-id="headName"]').textContent()) ?? '';
  await row.locator('[col-id="headName"]').click();
  await window.keyboard.press('Enter');
  await expect(window.getByRole('button', { name: 'Режа варағи' })).toBeVisible();

  await window.getByRole('link', { name: 'Журнал' }).click();
  await window.getByRole('textbox', { name: 'Жадвалда қидириш' }).fill(head.split(' ')[0] ?? '');
  await expect(window.locator('.ag-row').first()).toContainText('оила карточкасини кўрди');
  await expect(window.locator('.ag-row').first()).toContainText(head);

  await window.getByRole('button', { name: 'Занжирни текшириш' }).click();
  const dialog = window.getByRole('dialog').last();
  await dialog.getByRole('button', { name: 'Текшириш', exact: true }).click();
  await expect(dialog.getByRole('status')).toContainText('Журнал бутун');
  const code = /код: журнал (\d+) · ([0-9a-f-]{19})/.exec((await dialog.textContent()) ?? '');
  await dialog.getByLabel('Рақам').fill(code?.[1] ?? '');
  await dialog.getByLabel('Код').fill(code?.[2] ?? '');
  await dialog.getByRole('button', { name: 'Текшириш', exact: true }).click();
  await expect(dialog.getByRole('status')).toContainText('Босма код тўғри келди');
  await dialog.getByLabel('Код').fill('0000-0000-0000-0000');
  await dialog.getByRole('button', { name: 'Текшириш', exact: true }).click();
  await expect(dialog.getByRole('status')).toContainText('варақдагига тўғри келмайди');
});

test('emergency access is told to the head until it was seen', async ({ shtab: { window } }) => {
  await signInAs(window, demoAccounts.viewer);
  await mustCall(window, 'session.askEmergency', {
    reason: 'Тунги ёнғин: рўйхат зарур',
    minutes: 15,
  });
  await signInAs(window, demoAccounts.head);
  const notice = window.getByRole('alert').filter({ hasText: 'Тунги ёнғин' });
  await expect(notice).toContainText('Намуна меҳмони');
  await notice.getByRole('link', { name: 'Журналда очиш' }).click();
  await expect(window.getByRole('row', { name: /Тунги ёнғин/ })).toContainText('ҳали кўрилмаган');
  // The notice takes its height from the page, which gets no second scroll bar.
  const overflow = await window
    .locator('main')
    .evaluate(({ parentElement }) =>
      parentElement ? parentElement.scrollHeight - parentElement.clientHeight : null,
    );
  expect(overflow).toBe(0);
  await notice.getByRole('button', { name: 'Танишдим' }).click();
  await expect(notice).toBeHidden();
  await expect(window.getByRole('row', { name: /Тунги ёнғин/ })).toContainText('Намуна раҳбари');
});
