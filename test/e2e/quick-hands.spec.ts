/** Who enters a list types on while a row is being saved: on a busy machine too nothing is lost, and nothing comes twice. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { addingForms, keptRows, mahallas, members, officials } from './pages/adding-forms.ts';

/** The window is as slow as on a machine that does much else. */
async function slowDown(window: Page): Promise<void> {
  const session = await window.context().newCDPSession(window);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
}

for (const form of addingForms) {
  test(`${form.name}: rows typed without a pause are all there, whole`, async ({
    shtab: { window },
  }) => {
    await form.open(window);
    const first = form.first(window.getByRole('dialog'));
    await expect(first).toBeFocused();
    await slowDown(window);
    const { keyboard } = window;
    await keyboard.type('zqator birinchi');
    await keyboard.press('Control+Enter');
    // A wrong letter is taken back before the field is there.
    await keyboard.type('zqatorx');
    await keyboard.press('Backspace');
    await keyboard.type(' ikkinchi');
    await keyboard.press('Control+Enter');
    await keyboard.type('zqator uchinchi');
    await expect(first).toHaveValue('zqator uchinchi');
    await keyboard.press('Control+Enter');
    await expect(first).toHaveValue('');
    expect(await keptRows(window, form, 'zqator')).toEqual([
      'zqator birinchi',
      'zqator ikkinchi',
      'zqator uchinchi',
    ]);
  });
}

test('keys that lead to the next field do so behind the first letters of the next row', async ({
  shtab: { window },
}) => {
  await officials.open(window);
  const dialog = window.getByRole('dialog');
  await expect(officials.first(dialog)).toBeFocused();
  await slowDown(window);
  const { keyboard } = window;
  await keyboard.type('zqator birinchi');
  await keyboard.press('Control+Enter');
  await keyboard.type('zqator ikkinchi');
  await keyboard.press('Tab');
  await keyboard.type('bandlik');
  await expect(dialog.getByRole('textbox', { name: 'Ташкилот' })).toHaveValue('bandlik');
  await expect(officials.first(dialog)).toHaveValue('zqator ikkinchi');
  await keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  expect(await keptRows(window, officials, 'zqator')).toHaveLength(2);
});

test('a row that is refused stays as it was typed, and what was typed behind it is not mixed in', async ({
  shtab: { window },
}) => {
  await mahallas.open(window);
  const dialog = window.getByRole('dialog');
  const first = mahallas.first(dialog);
  await expect(first).toBeFocused();
  await slowDown(window);
  const { keyboard } = window;
  for (const name of ['zqator birinchi', 'zqator birinchi']) {
    await keyboard.type(name);
    await keyboard.press('Control+Enter');
  }
  await keyboard.type('zqator uchinchi');
  await expect(first).toHaveAccessibleDescription(/номи рўйхатда бор/);
  await expect(first).toHaveValue('zqator birinchi');
  await expect(first).toBeFocused();
  // Keys are listened to again after the first pause.
  await expect(async () => {
    await keyboard.press('Control+a');
    await keyboard.type('zqator ikkinchi');
    await expect(first).toHaveValue('zqator ikkinchi', { timeout: 500 });
  }).toPass({ intervals: [500] });
  await keyboard.press('Control+Enter');
  await expect(first).toHaveValue('');
  expect(await keptRows(window, mahallas, 'zqator')).toEqual([
    'zqator birinchi',
    'zqator ikkinchi',
  ]);
});

test('Ctrl+Enter on a form that lacks its first field does nothing to what is typed next', async ({
  shtab: { window },
}) => {
  await mahallas.open(window);
  const first = mahallas.first(window.getByRole('dialog'));
  await expect(first).toBeFocused();
  await slowDown(window);
  await window.keyboard.press('Control+Enter');
  await window.keyboard.type('zqator birinchi');
  await expect(first).toHaveValue('zqator birinchi');
});

for (const keys of ['Control+Enter', 'Enter']) {
  test(`a day that means nothing is not lost: ${keys} in another field says so and saves nothing`, async ({
    shtab: { window },
  }) => {
    await members.open(window);
    const dialog = window.getByRole('dialog');
    const first = members.first(dialog);
    const day = dialog.getByRole('textbox', { name: 'Туғилган санаси' });
    await day.fill('32.13.1990');
    await first.fill('zqator birinchi');
    await window.keyboard.press(keys);
    await expect(day).toBeFocused();
    await expect(day).toHaveAccessibleDescription('Бундай сана йўқ');
    await expect(day).toHaveValue('32.13.1990');
    expect(await keptRows(window, members, 'zqator')).toEqual([]);
    await day.fill('12.03.1990');
    await window.keyboard.press(keys);
    await expect.poll(() => keptRows(window, members, 'zqator')).toEqual(['zqator birinchi']);
  });
}
