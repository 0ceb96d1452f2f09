import { expect, test } from './fixtures.ts';
import { DashboardPage } from './pages/dashboard.ts';
import { makeEmptyOffice } from './pages/empty-office.ts';
import { mustCall } from './pages/sign-in-as.ts';
import { callOffToday, workToday } from './pages/work-today.ts';

test('every kind of number opens a list of as many rows', async ({ shtab }) => {
  const dashboard = new DashboardPage(shtab.window);
  await dashboard.open();

  for (const [label, list] of [
    ['Реестрдаги оилалар', 'Оилалар'],
    ['Камбағалликдан чиққан', 'Оилалар'],
    ['Муддати ўтган чора', 'Режалар назорати'],
    ['30 кун ташрифсиз оила', 'Оилалар'],
  ] as const) {
    const card = dashboard.card(label);
    const count = await dashboard.number(card);
    expect(count, label).toBeGreaterThan(0);
    await dashboard.expectBehind(card, count, list);
  }

  const today = dashboard.change('Реестрдаги оилалар');
  await expect(today).toHaveText('+1 бугун');
  await dashboard.expectBehind(today, 1, 'Оилалар');

  const step = dashboard.funnelStep('Режа ижросида');
  await expect(step).toContainText('67%');
  await dashboard.expectBehind(step, 8, 'Оилалар');

  const overdue = dashboard.panel('Муддати ўтган чоралар').getByRole('listitem').first();
  const measures = await dashboard.number(overdue);
  await dashboard.expectBehind(overdue.getByRole('link'), measures, 'Режалар назорати');
});

test('one sector shows its own figures, and keeps to it in the lists', async ({ shtab }) => {
  const dashboard = new DashboardPage(shtab.window);
  await dashboard.open();
  const card = dashboard.card('Реестрдаги оилалар');
  await expect(card).toHaveText('12');
  await dashboard.chooseSector('1-сектор');
  await expect(card).not.toHaveText('12');
  await expect(shtab.window).toHaveURL(/#\/\?sector=1$/);
  const count = await dashboard.number(card);
  expect(count).toBeGreaterThan(0);
  await dashboard.expectBehind(card, count, 'Оилалар');
});

test('the view for the meeting: F11 opens it, Esc leaves, a number leads on', async ({ shtab }) => {
  const dashboard = new DashboardPage(shtab.window);
  const { keyboard } = shtab.window;
  await dashboard.open();
  await keyboard.press('F11');
  await expect(
    dashboard.selector.getByRole('heading', { name: 'Орқада қолаётганлар' }),
  ).toBeVisible();
  await expect(dashboard.selector.getByRole('link', { name: /^Реестрдаги оилалар/ })).toContainText(
    '12',
  );
  await keyboard.press('Escape');
  await expect(dashboard.selector).toBeHidden();
  await keyboard.press('F11');
  await expect(dashboard.selector).toBeVisible();
  await keyboard.press('F11');
  await expect(dashboard.selector).toBeHidden();
});

test('who has not reported is told by name, and the day opens', async ({ shtab }) => {
  const dashboard = new DashboardPage(shtab.window);
  await workToday(shtab.window);
  await dashboard.open();
  const missing = dashboard.main.getByRole('button', { name: /масъул ҳали топширмаган/ });
  const count = await dashboard.number(missing);
  await missing.click();
  const list = shtab.window.getByRole('dialog');
  await expect(list.getByRole('listitem')).toHaveCount(count);
  await list.getByRole('link', { name: 'Кунлик ҳисоботни очиш' }).click();
  await expect(
    shtab.window.getByRole('heading', { level: 1, name: 'Кунлик ҳисобот' }),
  ).toBeVisible();
});

test('on a day off it counts the reports given, and says of nobody that they owe one', async ({
  shtab: { window },
}) => {
  const dashboard = new DashboardPage(window);
  await workToday(window);
  await dashboard.open();
  const { main, selector } = dashboard;
  const reports = dashboard.panel('Бугунги ҳисоботлар');
  await expect(reports).toContainText(/\d+ \/ \d+ ҳисобот/);
  await expect(reports).toContainText(/масъул ҳали топширмаган/);

  await callOffToday(window);
  const said = 'Дам олиш куни: ҳисобот шарт эмас';
  await expect(reports.getByText(said)).toBeVisible();
  await expect(reports).toContainText(/\d+ ҳисобот берилди/);
  await expect(main).not.toContainText('топширмаган');
  await window.keyboard.press('F11');
  await expect(selector.getByText(said)).toBeVisible();
  await expect(selector).toContainText(/\d+ ҳисобот берилди/);
  await expect(selector).not.toContainText('Топширмаганлар');
});

test('where no measure is overdue no nought stands beside them', async ({ shtab: { window } }) => {
  const dashboard = new DashboardPage(window);
  await dashboard.open();
  const panel = dashboard.panel('Муддати ўтган чоралар');
  const all = panel.locator('header').getByRole('link');
  await expect(all).toHaveText(/^[1-9]/);
  const { rows } = await mustCall(window, 'plans.list', { quick: 'overdue' });
  expect(rows.length).toBeGreaterThan(0);
  const ids = rows.map(({ id }) => id);
  await mustCall(window, 'plans.complete', {
    ids,
    doneOn: '2026-11-20',
    evidence: 'далолатнома 18',
  });
  await expect(panel).toContainText('Муддати ўтган чора йўқ');
  await expect(panel.getByRole('link')).toHaveCount(0);
});

test('a target is changed in its dialog, and Ctrl+Z brings the old one back', async ({ shtab }) => {
  const dashboard = new DashboardPage(shtab.window);
  await dashboard.open();
  const panel = dashboard.panel('Камбағалликдан чиққан оилалар');
  await expect(panel.getByText('режа 5')).toBeVisible();
  await panel.getByRole('button', { name: 'Режани ўзгартириш' }).click();
  const dialog = shtab.window.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Чиқарилиши керак бўлган оилалар' }).fill('900');
  await dialog.getByRole('button', { name: 'Сақлаш' }).click();
  await expect(dialog).toBeHidden();
  await expect(panel.getByText('режа 900')).toBeVisible();
  await shtab.window.keyboard.press('Control+z');
  await expect(panel.getByText('режа 5')).toBeVisible();
});

test('the ranking says how it is counted and follows new weights; the full one is sorted by any title', async ({
  shtab,
}) => {
  const dashboard = new DashboardPage(shtab.window);
  const { window } = shtab;
  await dashboard.open();
  const panel = dashboard.panel('Маҳаллалар рейтинги');
  await panel.getByRole('button', { name: 'қандай ҳисобланган?' }).click();
  await expect(window.getByText('вазни 40')).toBeVisible();
  await window.getByRole('button', { name: 'Вазнларни ўзгартириш' }).click();
  const dialog = window.getByRole('dialog', { name: 'Рейтинг вазнлари' });
  const weights = dialog.getByRole('textbox');
  await expect(weights).toHaveCount(4);
  for (let index = 0; index < 4; index += 1)
    await weights.nth(index).fill(index === 0 ? '100' : '0');
  await dialog.getByRole('button', { name: 'Сақлаш' }).click();
  await expect(dialog).toBeHidden();
  // With the plan alone, the score is its share.
  const first = panel.getByRole('row').nth(1);
  await expect
    .poll(async () => {
      const score = (await first.getByRole('cell').last().textContent()) ?? '';
      return `${Math.round(Number(score.replace(',', '.')))}%`;
    })
    .toBe(await first.getByText(/^\d+%$/).textContent());

  await window.evaluate(() => {
    globalThis.location.hash = '#/ranking';
  });
  const names = window.getByRole('main').locator('tbody td:nth-child(2)');
  await expect(names).toHaveCount(3);
  const byPlace = await names.allInnerTexts();
  await window.getByRole('button', { name: 'Маҳалла', exact: true }).click();
  const sorted = byPlace.toSorted((one, other) => one.localeCompare(other, 'uz-Cyrl'));
  await expect(names).toHaveText(sorted);
  await window.getByRole('button', { name: /^Маҳалла/ }).click();
  await expect(names).toHaveText(sorted.toReversed());
});

test.describe('an office without data', () => {
  test.use({ demo: 'none' });

  test('says what to do first', async ({ shtab }) => {
    const { window } = shtab;
    await makeEmptyOffice(window);
    await expect(window.getByText('Реестрда ҳали оила йўқ')).toBeVisible();
    // No filter is in the way of what there is not.
    await window.getByRole('link', { name: 'Режалар назорати' }).click();
    await expect(window.getByText('Режаларда ҳали чора йўқ')).toBeVisible();
    await window.getByRole('link', { name: 'Штаб панели' }).click();
    await window.getByRole('link', { name: 'Excel дан олиш' }).last().click();
    await expect(window).toHaveURL(/#\/imports/);
  });
});
