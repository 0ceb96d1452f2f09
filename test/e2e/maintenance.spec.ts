import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { logError } from '../../electron/log.ts';
import { expect, test } from './fixtures.ts';

test('health in one look; the check; compacting; an error by its number; a report that names nobody', async ({
  shtab,
}) => {
  const { window } = shtab;
  const reference = logError(
    join(shtab.folder, 'logs'),
    new TypeError('x is not a function'),
    'plans.get',
  );
  await window.getByRole('navigation').getByRole('link', { name: 'Техник хизмат' }).click();
  const health = window.locator('section', { hasText: 'Калитлар файли' });
  await expect(health.getByRole('row', { name: /Маълумотлар базаси/ })).toContainText('эътибор');
  await expect(health.getByRole('row', { name: /Калитлар файли/ })).toContainText('яхши');

  await health.getByRole('button', { name: 'Текшириш' }).click();
  await expect(window.getByRole('status')).toContainText('База бутун');
  await expect(health.getByRole('row', { name: /Маълумотлар базаси/ })).toContainText('яхши');

  await window.getByRole('button', { name: 'Зичлаш' }).click();
  await expect(window.getByText(/МБ эди, .* МБ бўлди/)).toBeVisible();

  await window.getByRole('textbox', { name: 'Хато рақами' }).fill('FFFFFF');
  await expect(window.getByText('Бундай рақамли хато йўқ')).toBeVisible();
  await window.getByRole('textbox', { name: 'Хато рақами' }).fill(reference.toLowerCase());
  await window.getByRole('row', { name: new RegExp(reference) }).click();
  await expect(window.getByText(/TypeError: … is not a function[\s\S]*at /)).toBeVisible();

  const path = join(shtab.files, 'report.txt');
  await shtab.chooseNext({ save: path });
  await window.getByRole('button', { name: 'Ҳисоботни сақлаш…' }).click();
  await expect(window.getByText('Ҳисобот сақланди')).toBeVisible();
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(reference);
  expect(text).not.toMatch(/\p{Script=Cyrillic}/u);
});

test('a report is not written where no dialog chose, nor over the headquarters', async ({
  shtab,
}) => {
  await expect(shtab.window.getByRole('navigation')).toBeVisible();
  const codes: unknown[] = [];
  for (const path of [join(shtab.files, 'other.txt'), join(shtab.folder, 'headquarters.db')]) {
    const reply = await shtab.window.evaluate(
      (to) => window.shtab.call('maintenance.saveReport', { path: to }, 'x'),
      path,
    );
    codes.push(reply.ok || reply.error.code);
  }
  await shtab.chooseNext({ save: join(shtab.folder, 'window', 'x.txt') });
  const inside = await shtab.window.evaluate(() =>
    window.shtab.call('shell.chooseSave', { kind: 'text', suggestedName: '../../x' }, 'y'),
  );
  codes.push(inside.ok || inside.error.code);
  expect(codes).toEqual(['file-not-allowed', 'file-not-allowed', 'file-not-allowed']);
  expect(existsSync(join(shtab.files, 'other.txt'))).toBe(false);
});

test('a fault of the window has a number, and stands under it in the log', async ({ shtab }) => {
  const { window, app } = shtab;
  const expectLogged = async (told: Locator) => {
    const number = /рақами: ([0-9A-F]{6})/.exec((await told.textContent()) ?? '')?.[1] ?? '';
    expect(number).not.toBe('');
    await window.getByRole('navigation').getByRole('link', { name: 'Техник хизмат' }).click();
    await window.getByRole('textbox', { name: 'Хато рақами' }).fill(number);
    await expect(window.getByRole('row', { name: new RegExp(number) })).toContainText('window');
  };
  await expect(window.getByRole('navigation')).toBeVisible();
  await window.evaluate(() => {
    setTimeout(() => (undefined as unknown as () => void)());
  });
  await expectLogged(window.getByRole('alert').filter({ hasText: 'Журналдаги рақами' }));

  // A page whose file cannot be read does not open; the window around it lives.
  await app.evaluate(({ session }) =>
    session.defaultSession.webRequest.onBeforeRequest(({ url }, answer) =>
      answer({ cancel: url.includes('JournalPage') }),
    ),
  );
  await window.getByRole('navigation').getByRole('link', { name: 'Журнал' }).click();
  await expect(window.getByText('Бу саҳифани кўрсатиб бўлмади')).toBeVisible();
  await expectLogged(window.locator('small', { hasText: 'Журналдаги рақами' }));
});
