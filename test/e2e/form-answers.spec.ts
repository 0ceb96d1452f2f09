/** A form that is not sent says why below a field, and that field has the keyboard: what is typed next puts it right. */
import { expect, test } from './fixtures.ts';
import { keptRows, mahallas, measures, members, openNewCause } from './pages/adding-forms.ts';
import { FamilyCardPage } from './pages/family-card.ts';
import { MahallaCardPage } from './pages/mahalla-card.ts';

const born = 'Туғилган санаси';

test('a name that is taken is said below its field, and typed over there', async ({
  shtab: { window },
}) => {
  const { keyboard } = window;
  await mahallas.open(window);
  const dialog = window.getByRole('dialog');
  const first = mahallas.first(dialog);
  await expect(first).toBeFocused();
  await keyboard.type('zqator birinchi');
  await keyboard.press('Control+Enter');
  await expect(first).toHaveValue('');
  await keyboard.type('zqator birinchi');
  await keyboard.press('Control+Enter');
  await expect(first).toHaveAccessibleDescription(/«zqator birinchi» номи рўйхатда бор/);
  await expect(first).toBeFocused();
  await expect(dialog.getByText(/Код:/)).toBeHidden();
  await keyboard.type('zqator ikkinchi');
  await expect(first).not.toHaveAccessibleDescription(/номи рўйхатда бор/);
  await keyboard.press('Control+Enter');
  await expect(first).toHaveValue('');
  expect(await keptRows(window, mahallas, 'zqator')).toEqual([
    'zqator birinchi',
    'zqator ikkinchi',
  ]);
});

test('in Latin letters the name that is taken stands in Latin letters', async ({
  shtab: { window },
}) => {
  await mahallas.open(window);
  const first = mahallas.first(window.getByRole('dialog'));
  for (const key of ['Control+Enter', 'Enter']) {
    await first.fill('Зқатор');
    await window.keyboard.press(key);
    if (key !== 'Enter') await expect(first).toHaveValue('');
  }
  await expect(first).toHaveAccessibleDescription(/«Зқатор»/);
  await window.keyboard.press('Escape');
  await window.getByRole('banner').locator('button', { hasText: 'ЎЗ' }).click();
  await window.getByText('Oʻzbekcha').click();
  await window.getByRole('button', { name: 'Mahalla', exact: true }).click();
  // What was typed is there again.
  await expect(first).toHaveValue('Зқатор');
  await window.keyboard.press('Enter');
  await expect(first).toHaveAccessibleDescription(/“Zqator”/);
});

test('a birth to come and a sum too large are refused in their fields', async ({
  shtab: { window },
}) => {
  const { keyboard } = window;
  await members.open(window);
  const dialog = window.getByRole('dialog');
  const day = dialog.getByRole('textbox', { name: born });
  await day.fill('01.01.2031');
  await members.first(dialog).fill('zqator birinchi');
  await keyboard.press('Control+Enter');
  await expect(day).toBeFocused();
  await expect(day).toHaveAccessibleDescription('Бу кун ҳали келмаган');
  await keyboard.type('12031990');
  await keyboard.press('Control+Enter');
  await expect.poll(() => keptRows(window, members, 'zqator')).toEqual(['zqator birinchi']);
  await keyboard.press('Escape');

  await new FamilyCardPage(window).openAdd();
  const amount = dialog.getByRole('textbox', { name: 'Сумма' });
  await amount.fill('9000000000000');
  await measures.first(dialog).fill('zqator');
  await keyboard.press('Control+Enter');
  await expect(amount).toBeFocused();
  await expect(amount).toHaveAccessibleDescription(
    /^Сумма жуда катта: кўпи билан 1\s000\s000\s000\s000\sсўм$/,
  );
});

test('a day of an income that is to come, and a total that is missing', async ({
  shtab: { window },
}) => {
  const { keyboard } = window;
  const card = new FamilyCardPage(window);
  await card.openNew('Кодирова Мавлуда Хамроевна');
  await card.income.getByRole('button', { name: 'Даромад киритиш' }).first().click();
  const total = card.dialog.getByRole('textbox', { name: 'Жами даромад' });
  const day = card.dialog.getByRole('textbox', { name: 'Давр охири' });
  await expect(total).toBeFocused();
  for (const key of ['Control+Enter', 'Enter']) {
    await day.fill('01.01.2031');
    await keyboard.press(key);
    await expect(total).toBeFocused();
    await expect(total).toHaveAccessibleDescription(/Тўлдиринг/);
  }
  await keyboard.type('3000000');
  for (const key of ['Control+Enter', 'Enter']) {
    await total.focus();
    await keyboard.press(key);
    await expect(day).toBeFocused();
    await expect(day).toHaveAccessibleDescription(/Бу кун ҳали келмаган/);
  }
});

test('of several fields that lack something the first has the keyboard, with a ring', async ({
  shtab: { window },
}) => {
  const card = new FamilyCardPage(window);
  await card.openNew('Кодирова Мавлуда Хамроевна');
  await card.step('Чиққан').click();
  const document = card.dialog.getByRole('textbox', { name: 'Асос ҳужжат' });
  const confirmedBy = card.dialog.getByRole('textbox', { name: 'Ким тасдиқлади' });
  await confirmedBy.focus();
  await window.keyboard.press('Enter');
  await expect(document).toBeFocused();
  await expect(document).toHaveAccessibleDescription(/Тўлдиринг/);
  await expect(confirmedBy).toHaveAccessibleDescription('Тўлдиринг');
  await expect(document).toHaveCSS('outline-style', 'solid');
  await expect(confirmedBy).toHaveCSS('outline-style', 'none');
  await window.keyboard.type('zhujjat');
  await expect(document).not.toHaveAccessibleDescription(/Тўлдиринг/);
});

test('days that mean nothing: the first of them; days in the wrong order: back where it came from', async ({
  shtab: { window },
}) => {
  const { keyboard } = window;
  await openNewCause(window);
  const dialog = window.getByRole('dialog');
  const name = dialog.getByRole('textbox').first();
  const fromOn = dialog.getByRole('textbox', { name: 'Қачондан амалда' });
  const toOn = dialog.getByRole('textbox', { name: 'Қачонгача' });
  await toOn.fill('32.13.2026');
  await fromOn.fill('33.13.2026');
  await name.fill('zqator');
  await keyboard.press('Control+Enter');
  await expect(fromOn).toBeFocused();
  await expect(toOn).toHaveAccessibleDescription(/Бундай сана йўқ/);
  await fromOn.fill('02.02.2026');
  await toOn.fill('01.02.2026');
  await name.focus();
  await keyboard.press('Control+Enter');
  await expect(dialog.getByRole('alert')).toBeVisible();
  await expect(name).toBeFocused();
  await keyboard.type('zboshqa');
  await expect(name).toHaveValue('zboshqa');
});

test('the passport of a mahalla is edited by keyboard alone, and says what it waits for', async ({
  shtab: { window },
}) => {
  const { keyboard } = window;
  await window.setViewportSize({ width: 1366, height: 768 });
  const card = new MahallaCardPage(window);
  await card.openFirst();
  // What stands above the passport grows when it is there, and would push the form down again.
  await expect(card.attached.locator('.ag-row').first()).toBeVisible();
  await expect(card.seven.getByRole('row')).toHaveCount(8);
  const passport = window
    .locator('section')
    .filter({ has: window.getByRole('heading', { name: 'Маҳалла паспорти' }) });
  const edit = passport.getByRole('button', { name: 'Таҳрирлаш' });
  const name = passport.getByRole('textbox', { name: 'Маҳалла' });
  await edit.press('Enter');
  await expect(name).toBeFocused();
  await expect(name).toBeInViewport();
  await expect(passport.getByRole('button', { name: 'Сақлаш' })).toBeInViewport();
  await name.fill('');
  await expect(name).toHaveAccessibleDescription('Номини ёзинг');
  await passport.getByLabel('Аҳоли').fill('кўп');
  await expect(passport.getByLabel('Аҳоли')).toHaveAccessibleDescription('Рақам билан ёзинг');
  await passport.getByLabel('Сектор').fill('12');
  await keyboard.press('Control+Enter');
  await expect(passport.getByLabel('Сектор')).toHaveAccessibleDescription(
    '1 дан 9 гача рақам ёзинг',
  );
  await expect(name).toBeFocused();
  await keyboard.press('Escape');
  await expect(edit).toBeFocused();
  await edit.press('Enter');
  await passport.getByLabel('Сектор').fill('3');
  await keyboard.press('Enter');
  await expect(edit).toBeFocused();
});

test('Escape closes the list of a field in a form on a page, not the form', async ({
  shtab: { window },
}) => {
  await new MahallaCardPage(window).openFirst();
  await window.getByRole('button', { name: 'Таҳрирлаш' }).first().click();
  const category = window.getByRole('combobox', { name: 'Тоифаси' });
  await category.focus();
  await expect(window.getByRole('option').first()).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(window.getByRole('option').first()).toBeHidden();
  await expect(category).toBeFocused();
  await window.keyboard.press('Escape');
  await expect(category).toBeHidden();
});

test('causes and registers begin at the first tick, and Enter does not close them', async ({
  shtab: { window },
}) => {
  const card = new FamilyCardPage(window);
  await card.openNew('Кодирова Мавлуда Хамроевна');
  await window
    .locator('section')
    .filter({ has: window.getByRole('heading', { name: 'Камбағаллик сабаблари' }) })
    .getByRole('button', { name: 'ўзгартириш' })
    .click();
  await expect(card.dialog.getByRole('checkbox').first()).toBeFocused();
  await expect(card.dialog.getByRole('button', { name: 'Ёпиш' })).toBeVisible();
});

test('a form that stays on its page keeps the keyboard where it was', async ({
  shtab: { window },
}) => {
  await window.getByRole('navigation').getByRole('link', { name: 'Созламалар' }).click();
  const name = window.getByRole('textbox', { name: 'Раҳбар' }).first();
  await name.fill('Норов Ҳикмат');
  for (const message of ['Сақланди', 'nothing is left to save']) {
    await window.keyboard.press('Control+Enter');
    if (message === 'Сақланди') await expect(window.getByText(message)).toBeVisible();
    await expect(name).toBeFocused();
  }
});
