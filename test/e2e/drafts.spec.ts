/** What was typed is there again, whatever dies. */
import { execFileSync } from 'node:child_process';
import { administrator, expect, test } from './fixtures.ts';
import { Entrance } from './pages/entrance.ts';

test.use({ demo: 'guarded' });

test('the data process is killed: the same person signs in over the work, and goes on', async ({
  shtab,
}) => {
  const { window, app } = shtab;
  const entrance = new Entrance(window);
  await entrance.signIn(administrator.login, administrator.password);
  await entrance.typeNewOfficial('Каримова Нодира');
  const pid = execFileSync('pgrep', ['-P', String(app.process().pid), '-f', 'data-process']);
  process.kill(Number(String(pid).trim()), 'SIGKILL');
  await expect(window.getByText('Дастур қайта ишга тушди')).toBeVisible();
  expect(await entrance.readAll()).not.toContain('Масъул');
  await entrance.enterPassword(administrator.password);
  await expect(entrance.officialName()).toHaveValue('Каримова Нодира');
  await entrance.officialName().press('End');
  await entrance.officialName().pressSequentially(' опа');
  await entrance.officialName().press('Enter');
  await expect(window.locator('.ag-row').filter({ hasText: 'Каримова Нодира опа' })).toBeVisible();
});

test('the window is killed: it begins anew, and the form holds what was typed', async ({
  shtab,
}) => {
  const { window, app } = shtab;
  const entrance = new Entrance(window);
  await entrance.signIn(administrator.login, administrator.password);
  await entrance.typeNewOfficial('Каримова Нодира');
  await expect.poll(() => keptDraft(entrance)).toContain('Каримова Нодира');
  const pid = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
  );
  process.kill(Number(pid), 'SIGKILL');
  // The driver's own line to the page is gone with it: the program is asked instead, when the page is up again.
  await expect
    .poll(() =>
      app.evaluate(({ BrowserWindow }) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        return contents && !contents.isCrashed() && !contents.isLoading();
      }),
    )
    .toBe(true);
  const again = await shtab.reopen();
  const entranceAgain = new Entrance(again.window);
  await entranceAgain.signIn(administrator.login, administrator.password);
  await entranceAgain.openNewOfficial();
  await expect(entranceAgain.officialName()).toHaveValue('Каримова Нодира');
  await again.app.close();
});

test('the whole program is killed: the form holds what was typed', async ({ shtab }) => {
  const entrance = new Entrance(shtab.window);
  await entrance.signIn(administrator.login, administrator.password);
  await entrance.typeNewOfficial('Каримова Нодира');
  await expect.poll(() => keptDraft(entrance)).toContain('Каримова Нодира');
  const again = await shtab.reopenAfterKill();
  const entranceAgain = new Entrance(again.window);
  await entranceAgain.signIn(administrator.login, administrator.password);
  await entranceAgain.openNewOfficial();
  await expect(entranceAgain.officialName()).toHaveValue('Каримова Нодира');
  await again.app.close();
});

test('the window is closed in the middle of a word: not a letter is lost', async ({ shtab }) => {
  const entrance = new Entrance(shtab.window);
  await entrance.signIn(administrator.login, administrator.password);
  await entrance.typeNewOfficial('Каримова Нодира Бахтиёровна');
  const again = await shtab.reopen();
  const entranceAgain = new Entrance(again.window);
  await entranceAgain.signIn(administrator.login, administrator.password);
  await entranceAgain.openNewOfficial();
  await expect(entranceAgain.officialName()).toHaveValue('Каримова Нодира Бахтиёровна');
  await again.app.close();
});

/** The draft as the data process holds it. */
function keptDraft({ window }: Entrance): Promise<string> {
  return window.evaluate(async () => {
    const { shtab } = globalThis as unknown as {
      shtab: { call(name: string, input: unknown, id: string): Promise<{ output: unknown }> };
    };
    const { output } = await shtab.call('settings.get', { key: 'draft.official.new' }, 'kept');
    return String(output);
  });
}
