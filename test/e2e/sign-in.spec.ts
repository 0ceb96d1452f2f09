import { administrator, expect, runCli, test } from './fixtures.ts';
import { Entrance } from './pages/entrance.ts';

const operator = { login: 'Дилноза', password: 'ўн икки ойнинг номи' };

test.describe('a real headquarters', () => {
  test.use({ demo: 'guarded' });

  test('asks for the password; wrong ones wait; the lock hides everything and keeps what was typed', async ({
    shtab,
  }) => {
    const { window } = shtab;
    const entrance = new Entrance(window);
    await entrance.signIn('ZAFAR', 'нотўғри парол');
    await expect(window.getByRole('alert')).toContainText('Ном ёки парол нотўғри.');
    // A slip of the hand: nobody has to be told a code.
    await expect(window.getByRole('alert')).not.toContainText('Код');
    await entrance.signIn('zafar', administrator.password);
    await expect(window.getByRole('navigation')).toBeVisible();

    await entrance.typeNewOfficial('Каримова Нодира');
    await window.keyboard.press('Control+l');
    await expect(window.getByText('Дастур қулфланган.')).toBeVisible();
    const seen = await entrance.readAll();
    expect(seen).not.toContain('Ғиждувон');
    expect(seen).not.toContain('Масъул');
    await expect(window.getByRole('navigation')).toHaveCount(0);
    expect(await window.title()).not.toContain('Зафар');
    // Keys of the lock page reach nothing behind it: the dialog stays open.
    await window.keyboard.press('Escape');
    for (let round = 0; round < 3; round += 1) {
      await entrance.enterPassword('нотўғри парол');
      await expect(window.locator('main input[type=password]')).toHaveValue('');
    }
    await expect(window.getByRole('button', { name: /сония кутинг/ })).toBeDisabled();
    await expect(window.getByRole('button', { name: 'Очиш' })).toBeEnabled();
    await entrance.enterPassword(administrator.password);
    await expect(entrance.officialName()).toHaveValue('Каримова Нодира');
    await expect(entrance.officialName()).toBeFocused();

    await window.keyboard.press('Escape');
    await entrance.choose('Чиқиш');
    await expect(window.getByRole('heading', { name: 'Дастурга кириш' })).toBeVisible();
    expect(await entrance.readAll()).not.toContain('Каримова');
    await entrance.signIn(administrator.login, administrator.password);
    await entrance.openNewOfficial();
    await expect(entrance.officialName()).toHaveValue('Каримова Нодира');
  });

  test('a forgotten password: a new recovery sheet from the menu, then its code and a new password', async ({
    shtab,
  }) => {
    const { window } = shtab;
    const entrance = new Entrance(window);
    await entrance.signIn(administrator.login, administrator.password);
    await entrance.choose('Янги тиклаш варағи');
    await window.getByLabel('Ҳозирги парол').fill(administrator.password);
    await window.keyboard.press('Enter');
    const code = await entrance.recoveryCode();
    await entrance.confirmRecovery(code);
    await expect(window.getByRole('dialog')).toHaveCount(0);
    await entrance.choose('Чиқиш');

    await window.getByRole('button', { name: 'Паролни унутдингизми?' }).click();
    await window.getByRole('textbox', { name: 'Кириш номи' }).fill('зафар');
    await window.getByRole('textbox', { name: 'Тиклаш коди' }).fill(code.toLowerCase().slice(1));
    await window.getByLabel('Янги парол').fill('янги бешта сўз керак');
    await window.getByLabel('Яна бир марта').fill('янги бешта сўз керак');
    await window.keyboard.press('Enter');
    await expect(window.getByRole('alert')).toContainText('Тиклаш коди хато ёзилган.');
    await window.getByRole('textbox', { name: 'Тиклаш коди' }).fill(code.replaceAll('-', ' '));
    await window.keyboard.press('Enter');
    await expect(window.getByRole('navigation')).toBeVisible();
    await entrance.choose('Чиқиш');
    await entrance.signIn(administrator.login, administrator.password);
    await expect(window.getByRole('alert')).toContainText('Ном ёки парол нотўғри.');
  });

  test('another person gets a window of their own, with a password of their own', async ({
    shtab,
  }) => {
    const { window } = shtab;
    const entrance = new Entrance(window);
    await entrance.signIn(administrator.login, administrator.password);
    await expect(window.getByRole('navigation')).toBeVisible();
    await window.evaluate(async ({ login, password }) => {
      const { shtab: bridge } = globalThis as unknown as {
        shtab: { call(name: string, input: unknown, id: string): Promise<{ ok: boolean }> };
      };
      const account = { login, fullName: 'Ҳакимова Дилноза', roleId: 'role.operator' };
      const reply = await bridge.call('accounts.create', { ...account, password }, 'made');
      if (!reply.ok) throw new Error(JSON.stringify(reply));
    }, operator);
    await entrance.typeNewOfficial('Администраторнинг ёзгани');
    await window.keyboard.press('Control+l');
    await window.getByRole('button', { name: 'Бошқа фойдаланувчи' }).click();
    await entrance.signIn(operator.login, operator.password);

    await expect(window.getByText('Ўзингизнинг паролингизни қўйинг')).toBeVisible();
    await window.getByLabel('Ҳозирги парол').fill(operator.password);
    await window.getByLabel('Янги парол').fill('операторнинг ўз пароли');
    await window.getByLabel('Яна бир марта').fill('операторнинг ўз пароли');
    await window.keyboard.press('Enter');
    await expect(window.getByRole('navigation')).toBeVisible();
    await expect(window.getByRole('dialog')).toHaveCount(0);
    await entrance.openNewOfficial();
    await expect(entrance.officialName()).toHaveValue('');
    await window.keyboard.press('Escape');

    await entrance.choose('Бошқа фойдаланувчи');
    await entrance.signIn(administrator.login, administrator.password);
    await entrance.openNewOfficial();
    await expect(entrance.officialName()).toHaveValue('Администраторнинг ёзгани');
  });

  test('locks itself when nobody touches it for as long as the office chose', async ({ shtab }) => {
    const { window } = shtab;
    const entrance = new Entrance(window);
    await entrance.signIn(administrator.login, administrator.password);
    await window.getByRole('navigation').getByRole('link', { name: 'Созламалар' }).click();
    const minutes = window.getByRole('textbox', { name: /неча дақиқадан кейин/ });
    await expect(minutes).toHaveValue('10');
    await minutes.fill('3');
    await minutes.press('Enter');
    await expect(window.getByText('Сақланди').first()).toBeVisible();
    await window.clock.install();
    await window.mouse.move(300, 300);
    await window.clock.runFor('02:50');
    await expect(window.getByRole('navigation')).toBeVisible();
    await window.clock.runFor('00:20');
    await expect(window.getByText('Дастур қулфланган.')).toBeVisible();
  });

  test('locks when the computer is locked or goes to sleep', async ({ shtab }) => {
    const entrance = new Entrance(shtab.window);
    await entrance.signIn(administrator.login, administrator.password);
    await expect(shtab.window.getByRole('navigation')).toBeVisible();
    await shtab.app.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend'));
    await expect(shtab.window.getByText('Дастур қулфланган.')).toBeVisible();
  });
});

test('the invented users of a demo are a click away; emergency access opens, is seen, and ends', async ({
  shtab,
}) => {
  const { window } = shtab;
  const entrance = new Entrance(window);
  await expect(window.getByRole('navigation')).toBeVisible();
  await entrance.choose('Чиқиш');
  await window.getByRole('button', { name: /^Меҳмон/ }).click();
  await expect(window.getByRole('navigation')).toBeVisible();

  await entrance.choose('Фавқулодда кириш');
  const dialog = window.getByRole('dialog');
  await dialog.getByRole('textbox', { name: /Сабаби/ }).fill('қисқа');
  await dialog.getByRole('button', { name: 'Очиш' }).click();
  await expect(dialog.getByText(/Камида 10 та белги/).first()).toBeVisible();
  await dialog.getByRole('textbox', { name: /Сабаби/ }).fill('Фавқулодда вазият: оила топилсин');
  await dialog.getByRole('button', { name: 'Очиш' }).click();
  const running = window.getByRole('status').filter({ hasText: 'Фавқулодда кириш' });
  await expect(running).toContainText(/(30:00|29:\d\d)/);
  await running.getByRole('button', { name: 'Тугатиш' }).click();
  await expect(running).toHaveCount(0);
  await shtab.app.close();
  const uses = runCli(shtab.folder, 'call', 'emergency.list', '{}');
  expect(uses).toMatchObject([{ reason: 'Фавқулодда вазият: оила топилсин' }]);
});
