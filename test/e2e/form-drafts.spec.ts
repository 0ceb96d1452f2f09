/** Forms of every kind hold what was typed when the whole program is killed, and nothing once it was saved or cancelled. */
import { expect, test } from './fixtures.ts';
import { ImportsPage, samplePath } from './pages/imports-page.ts';
import { expectKept, readKept } from './pages/kept-drafts.ts';
import { mustCall } from './pages/sign-in-as.ts';
import { account, facts, request, type TypedForm, target } from './pages/typed-forms.ts';

test('texts, days, ticks and numbers are there after a kill, and gone after saving or cancelling', async ({
  shtab,
}) => {
  const { window } = shtab;
  await expect(window.getByRole('navigation')).toBeVisible();
  const { rows } = await mustCall(window, 'families.list', { limit: 1 });
  const familyId = rows[0]?.id ?? '';
  const movement = (await mustCall(window, 'dashboard.get', {})).movement.target;
  const goal = {
    ...target,
    kept: [`target.${movement?.id ?? 'new'}`, target.kept[1]] as const,
  };
  const card = await mustCall(window, 'families.get', { id: familyId });
  const items = await mustCall(window, 'lists.all', {});
  const held = [...card.causeIds, ...card.registers.map((one) => one.registerId)];
  /** The first of a list that the family has not. */
  const newOf = (list: string) =>
    items.find((item) => item.list === list && !held.includes(item.id))?.nameCyrl ?? '';
  const ticks = facts(familyId, newOf('povertyCause'), newOf('register'));
  const saved: readonly TypedForm[] = [goal, ticks];
  const cancelled: readonly TypedForm[] = [request, account];
  for (const form of [...saved, ...cancelled]) {
    await form.open(window);
    await form.fill(window.getByRole('dialog'));
    await expectKept(window, ...form.kept);
  }

  const again = await shtab.reopenAfterKill();
  const dialog = again.window.getByRole('dialog');
  await expect(again.window.getByRole('navigation')).toBeVisible();
  for (const form of saved) {
    await form.open(again.window);
    await form.expectFilled(dialog);
    await dialog.getByRole('button', { name: 'Сақлаш' }).click();
    await expect(dialog, form.name).toBeHidden();
    await expect.poll(() => readKept(again.window, form.kept[0])).toBe('');
  }
  for (const form of cancelled) {
    await form.open(again.window);
    await form.expectFilled(dialog);
    await dialog.getByRole('button', { name: 'Бекор қилиш' }).click();
    await expect(dialog, form.name).toBeHidden();
    await form.open(again.window);
    await form.expectUntouched(dialog);
    await dialog.getByRole('button', { name: 'Бекор қилиш' }).click();
    expect(await readKept(again.window, form.kept[0])).toBe('');
  }
  await again.app.close();
});

test('rights ticked and not yet saved are there after a kill', async ({ shtab }) => {
  const tick = 'Кузатувчи: Чоп этиш';
  await shtab.window.getByRole('link', { name: 'Фойдаланувчилар' }).click();
  await shtab.window.getByRole('tab', { name: 'Ҳуқуқлар' }).click();
  const before = await shtab.window.getByLabel(tick).isChecked();
  await shtab.window.getByLabel(tick).setChecked(!before);
  await expectKept(shtab.window, 'roles', 'changed');
  const { window, app } = await shtab.reopenAfterKill();
  await window.getByRole('link', { name: 'Фойдаланувчилар' }).click();
  await window.getByRole('tab', { name: 'Ҳуқуқлар' }).click();
  await expect(window.getByLabel(tick)).toBeChecked({ checked: !before });
  await window.getByRole('button', { name: 'Бекор қилиш' }).click();
  await expect(window.getByLabel(tick)).toBeChecked({ checked: before });
  await expect.poll(() => readKept(window, 'roles')).toBe('');
  await app.close();
});

test('columns that were corrected before a kill are so when the file is chosen again, and not once it was given up', async ({
  shtab,
}) => {
  const imports = new ImportsPage(shtab);
  await imports.open();
  await imports.choose(samplePath('masullar.xlsx'));
  await imports.tab('Устунлар').click();
  await imports.column('D').click();
  await shtab.window.getByRole('option', { name: 'олинмайди' }).click();
  await expectKept(shtab.window, 'import.columns', 'masullar.xlsx');

  const again = await shtab.reopenAfterKill();
  const importsAgain = new ImportsPage(again);
  for (const value of ['олинмайди', 'Лавозими']) {
    await importsAgain.open();
    await importsAgain.choose(samplePath('masullar.xlsx'));
    await importsAgain.tab('Устунлар').click();
    await expect(importsAgain.column('D')).toHaveValue(value);
    await importsAgain.giveUp(value === 'олинмайди');
  }
  await again.app.close();
});
