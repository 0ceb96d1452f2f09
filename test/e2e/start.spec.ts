import { expect, test } from './fixtures.ts';

test('the program opens on its headquarters, in Uzbek Cyrillic', async ({ shtab }) => {
  await expect(shtab.window.getByText('Ғиждувон тумани').first()).toBeVisible();
  await expect(
    shtab.window.getByRole('navigation').getByText('Оилалар', { exact: true }),
  ).toBeVisible();
});

test('the window is shut off: no Node, no network, no other page', async ({ shtab }) => {
  const { window } = shtab;
  await expect(window.getByRole('navigation')).toBeVisible();
  const seen = await window.evaluate(async () => ({
    require: typeof (globalThis as Record<string, unknown>)['require'],
    process: typeof (globalThis as Record<string, unknown>)['process'],
    bridge: Object.keys((globalThis as unknown as { shtab: object }).shtab).sort(),
    fetched: await fetch('https://example.org/').then(
      () => 'fetched',
      () => 'refused',
    ),
    opened: globalThis.open('https://example.org/') === null ? 'refused' : 'opened',
  }));
  expect(seen).toEqual({
    require: 'undefined',
    process: 'undefined',
    bridge: ['call', 'on'],
    fetched: 'refused',
    opened: 'refused',
  });
  // Asked from outside: the test driver itself waits for a navigation that never comes.
  const address = () =>
    shtab.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.getURL(),
    );
  const before = await address();
  await shtab.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
      "location.href = 'https://example.org/'; 1",
    ),
  );
  expect(await address()).toBe(before);
  expect(before).toMatch(/^shtab:\/\/window\//);
});
