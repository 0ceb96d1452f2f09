import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { callFrom, demoAccounts, mustCall, signInAs } from './pages/sign-in-as.ts';

const pages = [
  '#/',
  '#/ranking',
  '#/mahallas',
  '#/families',
  '#/members',
  '#/officials',
  '#/log',
  '#/log?tab=all',
  '#/plans',
  '#/decisions',
  '#/settings',
  '#/settings?tab=lists',
];

async function open(window: Page, hash: string): Promise<void> {
  await window.evaluate((to) => {
    location.hash = to;
  }, hash);
  await expect(window.locator('main h1')).toBeVisible();
}

/** What the window was refused while it showed a page: a page should not ask for what may not be seen. */
function refusalsOf(window: Page): Promise<string[]> {
  return window.evaluate(() =>
    [...document.querySelectorAll('[role=alert]')].map((one) => one.textContent ?? ''),
  );
}

const hidden: Record<keyof typeof demoAccounts, readonly string[]> = {
  admin: [],
  head: ['Excel дан олиш', 'Фойдаланувчилар'],
  operator: ['Журнал', 'Фойдаланувчилар'],
  viewer: ['Excel дан олиш', 'Журнал', 'Фойдаланувчилар'],
};

for (const name of Object.keys(demoAccounts) as (keyof typeof demoAccounts)[]) {
  test(`${name}: every page opens without a refusal, and what is not theirs is not offered`, async ({
    shtab: { window },
  }) => {
    if (name !== 'admin') await signInAs(window, demoAccounts[name]);
    const navigation = window.getByRole('navigation');
    await expect(navigation.getByRole('link', { name: 'Оилалар' })).toBeVisible();
    for (const entry of ['Excel дан олиш', 'Журнал', 'Фойдаланувчилар'])
      await expect(navigation.getByRole('link', { name: entry })).toHaveCount(
        hidden[name].includes(entry) ? 0 : 1,
      );
    for (const hash of pages) {
      await open(window, hash);
      expect(await refusalsOf(window), hash).toEqual([]);
    }
    await open(window, '#/families');
    await expect(window.locator('.ag-row').first()).toBeVisible();
    await window.locator('.ag-row').first().locator('.ag-cell').nth(1).dblclick();
    await expect(window.getByText('Оила аъзолари').last()).toBeVisible();
    expect(await refusalsOf(window)).toEqual([]);
  });
}

test('a viewer reads: no buttons that change, cells that do not open, a page that is not theirs says so', async ({
  shtab: { window },
}) => {
  const page = window.locator('main');
  const offered = [
    page.getByRole('button', { name: 'Оила', exact: true }),
    page.getByRole('button', { name: 'Excel га' }),
    page.getByRole('link', { name: 'Excel дан олиш' }),
  ];
  const editor = window.getByRole('textbox', { name: 'Маҳалла', exact: true });
  const pressToEdit = async () => {
    await window.locator('.ag-row').first().locator('[col-id="mahallaId"]').click();
    await window.keyboard.press('F2');
  };
  // The administrator has them all, so that what a viewer lacks is looked for by its right name.
  await signInAs(window, demoAccounts.admin);
  await open(window, '#/families');
  for (const one of offered) await expect(one).toBeVisible();
  await pressToEdit();
  await expect(editor).toBeVisible();
  await window.keyboard.press('Escape');

  await signInAs(window, demoAccounts.viewer);
  await open(window, '#/families');
  await expect(window.locator('.ag-row').first()).toBeVisible();
  for (const one of offered) await expect(one).toHaveCount(0);
  await pressToEdit();
  await expect(editor).toHaveCount(0);
  // What cannot be done is said, not passed over.
  await window.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'Ўзгартирилган');
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  });
  await expect(window.getByText('Бу жадвалга қўйиб бўлмайди')).toBeVisible();
  await window.keyboard.press('Control+z');
  await expect(window.getByText('Сизда ўзгартириш ҳуқуқи йўқ')).toBeVisible();
  await window.evaluate(() => {
    location.hash = '#/journal';
  });
  await expect(window.getByText('Бу бўлимни кўришга ҳуқуқингиз йўқ.')).toBeVisible();

  // The door is the judge, whatever the window offers.
  const reply = await callFrom(window, 'families.create', { headName: 'А' });
  expect(reply).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
});

test('an account of one mahalla meets no other, on no page', async ({ shtab: { window } }) => {
  const { rows } = await mustCall(window, 'mahallas.list', {});
  const [own, ...others] = rows;
  expect(others.length).toBeGreaterThan(0);
  const heads = await mustCall(window, 'families.list', { limit: 1000 });
  const first = 'терак сабзи салқин қуён';
  const password = 'ўзимнинг янги паролим';
  const login = 'bogbon';
  await mustCall(window, 'accounts.create', {
    login,
    fullName: 'Боғбон оператори',
    roleId: 'role.operator',
    scope: { sectors: [], mahallaIds: [own?.id ?? ''] },
    password: first,
  });
  await signInAs(window, demoAccounts.operator);
  await callFrom(window, 'session.signIn', { login, password: first }).catch(() => undefined);
  await expect(window.getByLabel('Янги парол').first()).toBeVisible();
  await mustCall(window, 'session.changePassword', { old: first, password });
  await expect(window.getByRole('button', { name: /Боғбон оператори/ })).toBeVisible();
  const foreign = [
    ...others.map((one) => one.name),
    ...heads.rows.filter((one) => one.mahallaId !== own?.id).map((one) => one.headName),
  ];
  for (const hash of [...pages, '#/?view=selector', '#/imports']) {
    await open(window, hash);
    await window.waitForLoadState('networkidle');
    const text = (await window.locator('body').textContent()) ?? '';
    for (const name of foreign) expect(text, `${hash}: ${name}`).not.toContain(name);
    expect(await refusalsOf(window), hash).toEqual([]);
  }
});
