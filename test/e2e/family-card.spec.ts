import { addDays, formatDay } from '../../shared/calendar.ts';
import { today } from '../../shared/clock.ts';
import { expect, test } from './fixtures.ts';
import { FamilyCardPage } from './pages/family-card.ts';

const now = today({ now: () => new Date() });

test('a plan is written from the keyboard, one measure after the other', async ({
  shtab: { window },
}) => {
  const card = new FamilyCardPage(window);
  await card.openNew('Қодирова Мавлуда Ҳамроевна');
  await card.openAdd();
  await expect(card.measure).toBeFocused();
  await window.keyboard.type('тикувчилик цехига жойлаштириш');
  await window.keyboard.press('Control+Enter');
  await expect(card.measure).toHaveValue('');
  // The next heading by its number, its measures by a part of a word in the other alphabet.
  await card.dialog.getByRole('radio', { name: '3 Тиббиёт' }).click();
  await card.measure.click();
  await window.keyboard.type("tibbiy ko'r");
  await card.dialog.page().getByRole('option', { name: 'тиббий кўрик' }).click();
  await card.dialog.getByRole('textbox', { name: 'Муддат' }).fill('01.01.2020');
  await card.dialog.getByLabel('Масъул').fill('Тиббиёт бирлашмаси');
  await card.dialog.getByRole('button', { name: 'Қўшиш', exact: true }).click();
  await expect(card.dialog).toBeHidden();

  await expect(card.planRow('тикувчилик цехига')).toContainText('режалаштирилган');
  await expect(card.planRow('тиббий кўрик')).toContainText('01.01.2020');
  await expect(card.planRow('тиббий кўрик')).toContainText('муддати ўтган');
  await expect(card.events).toContainText('«тиббий кўрик» бажарилмади');
  await expect(card.step('Режа')).toHaveAttribute('aria-current', 'step');
});

test('a cell of the plan is typed over: state, deadline, responsible', async ({
  shtab: { window },
}) => {
  const card = new FamilyCardPage(window);
  await card.openNew('Норов Ҳикмат Асадович');
  await card.openAdd();
  await expect(card.measure).toBeFocused();
  await window.keyboard.type('томни таъмирлаш ишлари');
  await window.keyboard.press('Enter');
  await expect(card.dialog).toBeHidden();
  await card.typeInto('томни таъмирлаш', 'dueOn', '30.02.2027');
  await expect(card.plan.getByRole('alert')).toBeVisible();
  await window.keyboard.press('Escape');
  await card.typeInto('томни таъмирлаш', 'dueOn', '02.01.2027');
  // A Saturday: told, and kept.
  await expect(window.getByText('02.01.2027 — дам олиш куни (шанба)')).toBeVisible();
  await card.typeInto('томни таъмирлаш', 'responsible', 'Маҳалла раиси');
  await card.typeInto('томни таъмирлаш', 'shownState', 'бажарилди');
  const row = card.planRow('томни таъмирлаш');
  await expect(row).toContainText('02.01.2027');
  await expect(row).toContainText('Маҳалла раиси');
  await expect(row).toContainText('бажарилди');
  await expect(card.plan).toContainText('1 бажарилди · 0 ижрода');
  await expect(card.step('Ижрода')).toHaveAttribute('aria-current', 'step');
  await expect(card.events).toContainText('Натижа');
});

test('income speaks for a category, beside the official one', async ({ shtab: { window } }) => {
  const card = new FamilyCardPage(window);
  await card.openNew('Сафарова Лола Тошевна');
  await card.income.getByRole('button', { name: 'Даромад киритиш' }).first().click();
  await window.keyboard.type('2,7 млн');
  await window.keyboard.press('Tab');
  await expect(card.dialog).toContainText('Жон бошига 900 000 сўм бўлади');
  await card.dialog.getByRole('button', { name: 'Сақлаш' }).click();
  await expect(card.income).toContainText('Ҳисоб: 3 ойлик 2 700 000 ÷ 1 ÷ 3 = 900 000 сўм');
  await expect(card.income).toContainText('Расмий тоифа киритилмаган');

  await card.income.getByRole('button', { name: 'Ўзгартириш' }).click();
  await window.getByRole('option', { name: 'камбағал оила' }).click();
  await card.dialog.getByRole('textbox', { name: 'Ҳужжат' }).fill('баённома 14');
  await card.dialog.getByRole('button', { name: 'Сақлаш' }).click();
  await expect(card.dialog).toBeHidden();
  await expect(card.income).toContainText(`Расмий тоифа: камбағал, ${formatDay(now)}`);
  await expect(card.income).toContainText('Ҳисоб бўйича: чегарада');
  await expect(card.income).toContainText('расмий тоифадан фарқ қилади');
});

test('an exit before the study is refused in plain words; a real one can be taken back', async ({
  shtab: { window },
}) => {
  const card = new FamilyCardPage(window);
  await card.openNew('Бобоев Жамшид Каримович');
  await card.step('Ўрганилган').click();
  await expect(card.dialog.getByRole('textbox')).toBeFocused();
  await window.keyboard.press('Enter');
  await expect(card.step('Ўрганилган')).toHaveAttribute('aria-current', 'step');
  await expect(card.dialog).toBeHidden();

  await card.step('Чиққан').click();
  await expect(card.dialog).toContainText('даромад киритилмаган');
  await card.dialog.getByRole('textbox', { name: 'Санаси' }).fill('01.02.2026');
  await card.dialog.getByRole('textbox', { name: 'Асос ҳужжат' }).fill('баённома 31');
  await card.dialog.getByRole('textbox', { name: 'Ким тасдиқлади' }).fill('Маҳалла раиси');
  await card.dialog.getByRole('button', { name: 'Сақлаш' }).click();
  await expect(card.dialog).toContainText(`санаси ${formatDay(now)}: бу сана унга мос эмас`);
  await card.dialog.getByRole('textbox', { name: 'Санаси' }).fill(formatDay(now));
  await card.dialog.getByRole('button', { name: 'Сақлаш' }).click();
  await expect(card.step('Чиққан')).toHaveAttribute('aria-current', 'step');

  await card.step('Чиққан').click();
  await card.dialog.getByRole('button', { name: 'Қайтган' }).click();
  await card.dialog.getByRole('textbox', { name: 'Сабаби' }).fill('ишдан бўшаган');
  await card.dialog.getByRole('button', { name: 'Сақлаш' }).click();
  await expect(window.getByText('қайтган: 1 марта')).toBeVisible();

  await window.getByRole('link', { name: 'Тарих' }).click();
  const history = window.getByRole('table');
  await expect(history.getByRole('row').filter({ hasText: 'қайтиш сабаби' })).toContainText(
    'ишдан бўшаган',
  );
});

test('a personal number is shown in full only when asked for', async ({ shtab: { window } }) => {
  const card = new FamilyCardPage(window);
  await card.openNew('Ҳамидова Нигора Тошевна');
  await card.members.locator('[col-id="jshshir"]').last().click();
  await window.keyboard.type('31210632040244');
  await window.keyboard.press('Enter');
  await expect(card.members).toContainText('****0244');
  await expect(card.members).not.toContainText('31210632040244');
  await card.members.getByText('****0244').hover();
  await card.members.getByRole('button', { name: 'Тўлиқ кўрсатиш' }).click();
  await expect(card.members).toContainText('31210632040244');
});

test('plans of all families: overdue first, many settled at once', async ({
  shtab: { window },
}) => {
  await window.getByRole('navigation').getByRole('link', { name: 'Режалар назорати' }).click();
  const overdue = window.getByRole('button', { name: /^Муддати ўтган/ });
  await expect(overdue).toHaveAttribute('aria-pressed', 'true');
  const before = Number(await overdue.locator('b').textContent());
  expect(before).toBeGreaterThan(1);

  const tick = (row: number) =>
    window.locator(`.ag-row[row-index="${row}"] input[type="checkbox"]`).click();
  await tick(0);
  await window.getByRole('button', { name: 'Муддатни узайтириш' }).click();
  await window
    .getByRole('dialog')
    .getByRole('textbox', { name: 'Сабаби' })
    .fill('ҳужжатлари тайёр эмас');
  await window.keyboard.press('Enter');
  await expect(window.getByText('1 та чора муддати узайтирилди')).toBeVisible();
  await expect(overdue.locator('b')).toHaveText(String(before - 1));

  await tick(0);
  await window.getByRole('button', { name: 'Бажарилди', exact: true }).click();
  await window.getByRole('dialog').getByRole('textbox', { name: 'Асос' }).fill('далолатнома 18');
  await window.keyboard.press('Enter');
  await expect(window.getByText('1 та чора бажарилди')).toBeVisible();
  await expect(overdue.locator('b')).toHaveText(String(before - 2));
});

test('a sum above the greatest is refused below its field; words only as many as are taken', async ({
  shtab: { window },
}) => {
  const card = new FamilyCardPage(window);
  await card.openNew('Салимова Ойгул Рустамовна');
  await card.openAdd();
  await window.keyboard.type('томорқа экиш');
  const amount = card.dialog.getByRole('textbox', { name: 'Сумма, сўм' });
  await amount.fill('9999999999999999');
  await window.keyboard.press('Control+Enter');
  const tooMuch = card.dialog.getByText(
    /^Сумма жуда катта: кўпи билан 1\s000\s000\s000\s000\sсўм$/,
  );
  await expect(tooMuch).toBeVisible();
  await expect(amount).toBeFocused();
  await expect(card.dialog).not.toContainText('bad-input');
  await amount.fill('кўп');
  await window.keyboard.press('Tab');
  await expect(card.dialog.getByText('Сумма рақамлар билан ёзилади')).toBeVisible();
  await amount.fill('715 минг');
  await window.keyboard.press('Tab');
  await expect(amount).toHaveValue(/^715\s000$/);
  const mechanism = card.dialog.getByRole('textbox', { name: 'Амалга ошириш механизми' });
  await expect(mechanism).toHaveAttribute('maxlength', '2000');
});

test('a deadline that is over already is told below its field', async ({ shtab: { window } }) => {
  const card = new FamilyCardPage(window);
  await card.openNew('Салимова Ойгул Рустамовна');
  await card.openAdd();
  const day = card.dialog.getByRole('textbox', { name: 'Муддат' });
  await day.fill(formatDay(addDays(now, -1)));
  await expect(card.dialog.getByText('Бу кун ўтган')).toBeVisible();
  await day.fill(formatDay(now));
  await expect(card.dialog.getByText('Бу кун ўтган')).toBeHidden();
});

test('a personal number with a slip is told below its field, and whose it is after saving', async ({
  shtab: { window },
}) => {
  const card = new FamilyCardPage(window);
  await card.openNew('Собирова Дилором Ҳасановна');
  await window.getByRole('button', { name: 'Аъзо қўшиш' }).click();
  await card.dialog.getByRole('textbox', { name: 'Ф.И.Ш.' }).fill('Собиров Жамшид Комилович');
  const number = card.dialog.getByRole('textbox', { name: 'ЖШШИР' });
  const problem = card.dialog.getByText('ЖШШИР назорат рақами тўғри келмайди');
  await number.fill('абв');
  await expect(card.dialog.getByText('ЖШШИР 14 рақамдан иборат эмас')).toBeHidden();
  await number.blur();
  await expect(card.dialog.getByText('ЖШШИР 14 рақамдан иборат эмас')).toBeVisible();
  await number.fill('31206842040240');
  await expect(problem).toBeHidden();
  await number.blur();
  await expect(problem).toBeVisible();
  // Papers are not always right: it is saved all the same.
  await card.dialog.getByRole('button', { name: 'Қўшиш', exact: true }).click();
  await expect(card.dialog).toBeHidden();
  await expect(
    window.getByText('Собиров Жамшид Комилович: ЖШШИР назорат рақами тўғри келмайди'),
  ).toBeVisible();
  await expect(card.members).toContainText('Собиров Жамшид Комилович');
});
