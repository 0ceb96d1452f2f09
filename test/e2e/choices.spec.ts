/** Fields with a list: what is typed finds an entry in any script, and the first found is taken by the keys that lead on. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { keptRows, measures, members } from './pages/adding-forms.ts';

/** A new member with a name, and the keyboard in the relation. */
async function beginMember(window: Page) {
  await members.open(window);
  const dialog = window.getByRole('dialog');
  await expect(members.first(dialog)).toBeFocused();
  await window.keyboard.type('zqator birinchi');
  const relation = dialog.getByRole('combobox', { name: 'Қариндошлиги' });
  await relation.focus();
  return { dialog, relation };
}

for (const key of ['Tab', 'Enter']) {
  test(`the first entry found is taken by ${key}`, async ({ shtab: { window } }) => {
    const { keyboard } = window;
    const { dialog, relation } = await beginMember(window);
    await keyboard.type('singl');
    await expect(window.getByRole('option').first()).toHaveText('синглиси');
    await keyboard.press(key);
    await expect(relation).toHaveValue('синглиси');
    // Enter chose; the form is still open.
    await expect(dialog).toBeVisible();
    expect(await keptRows(window, members, 'zqator')).toEqual([]);
  });
}

test('Ctrl+Enter takes what was found and saves it', async ({ shtab: { window } }) => {
  const { keyboard } = window;
  const { dialog } = await beginMember(window);
  await keyboard.type('singl');
  await keyboard.press('Control+Enter');
  await expect(members.first(dialog)).toHaveValue('');
  await keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(window.getByRole('row').filter({ hasText: 'zqator' })).toContainText('синглиси');
});

test('what finds nothing is neither chosen nor saved', async ({ shtab: { window } }) => {
  const { keyboard } = window;
  const { relation } = await beginMember(window);
  await keyboard.type('qqq');
  for (const key of ['Enter', 'Control+Enter']) {
    await keyboard.press(key);
    await expect(relation).toHaveValue('qqq');
  }
  expect(await keptRows(window, members, 'zqator')).toEqual([]);
});

test('fields that are only passed through choose nothing', async ({ shtab: { window } }) => {
  const { relation } = await beginMember(window);
  await window.keyboard.press('Tab');
  await expect(relation).not.toBeFocused();
  await expect(relation).toHaveValue('');
});

test('what is too long for its field ends in dots, and the seven directions of a measure stand in one line', async ({
  shtab: { window },
}) => {
  await window.setViewportSize({ width: 1366, height: 768 });
  await measures.open(window);
  const dialog = window.getByRole('dialog');
  const source = dialog.getByRole('combobox', { name: 'Маблағ манбаи' });
  await expect(source).toHaveCSS('text-overflow', 'ellipsis');
  await dialog.getByRole('button', { name: 'Бекор қилиш' }).click();
  await window.getByRole('banner').locator('button', { hasText: 'ЎЗ' }).click();
  await window.getByText('Русский').click();
  await window.getByRole('button', { name: 'Добавить меру' }).first().click();
  const directions = dialog.getByRole('radio');
  await expect(directions).toHaveCount(7);
  const tops = await directions.evaluateAll((all) =>
    all.map((one) => Math.round(one.getBoundingClientRect().top)),
  );
  expect(new Set(tops).size).toBe(1);
});
