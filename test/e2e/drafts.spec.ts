/** What was typed is there again, whatever dies. */
import { execFileSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import { administrator, expect, type Shtab, test } from './fixtures.ts';
import { Entrance } from './pages/entrance.ts';
import { expectKept } from './pages/kept-drafts.ts';

test.use({ demo: 'guarded' });

test('the data process is killed: the same person signs in over the work, and goes on', async ({
  shtab,
}) => {
  const { window, app } = shtab;
  const entrance = new Entrance(window);
  await typeSignedIn(window, 'Каримова Нодира');
  const kill = () => {
    const pid = execFileSync('pgrep', ['-P', String(app.process().pid), '-f', 'data-process']);
    process.kill(Number(String(pid).trim()), 'SIGKILL');
  };
  kill();
  await expect(window.getByText('Дастур қайта ишга тушди')).toBeVisible();
  // Once more, in the first second of the new one.
  kill();
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
  await typeUntilKept(window, 'Каримова Нодира');
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
  await expectTyped(await shtab.reopen(), 'Каримова Нодира');
});

test('the whole program is killed: the form holds what was typed', async ({ shtab }) => {
  await typeUntilKept(shtab.window, 'Каримова Нодира');
  await expectTyped(await shtab.reopenAfterKill(), 'Каримова Нодира');
});

test('the window is closed in the middle of a word: not a letter is lost', async ({ shtab }) => {
  await typeSignedIn(shtab.window, 'Каримова Нодира Бахтиёровна');
  await expectTyped(await shtab.reopen(), 'Каримова Нодира Бахтиёровна');
});

async function typeSignedIn(window: Page, name: string): Promise<void> {
  const entrance = new Entrance(window);
  await entrance.signIn(administrator.login, administrator.password);
  await entrance.typeNewOfficial(name);
}

async function typeUntilKept(window: Page, name: string): Promise<void> {
  await typeSignedIn(window, name);
  await expectKept(window, 'official.new', name);
}

/** The same person signs in again and finds the name in the form; closes the program. */
async function expectTyped({ window, app }: Shtab, name: string): Promise<void> {
  const entrance = new Entrance(window);
  await entrance.signIn(administrator.login, administrator.password);
  await entrance.openNewOfficial();
  await expect(entrance.officialName()).toHaveValue(name);
  await app.close();
}
