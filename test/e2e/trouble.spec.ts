import { execFile } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { electronRuntime, sandboxArguments } from '../../scripts/electron-runtime.mjs';
import { expect, programFolder, runCli, test } from './fixtures.ts';

test('a second start brings the first window to the front, and ends', async ({ shtab }) => {
  await expect(shtab.window.getByRole('navigation')).toBeVisible();
  await shtab.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
  const electron = await electronRuntime();
  await promisify(execFile)(
    electron,
    [...sandboxArguments(electron), programFolder, '--data', shtab.folder],
    {
      timeout: 30_000,
    },
  );
  await expect
    .poll(() =>
      shtab.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible()),
    )
    .toBe(true);
});

test('a folder that the window holds is refused to the command line, in plain words', async ({
  shtab,
}) => {
  await expect(shtab.window.getByRole('navigation')).toBeVisible();
  expect(() => runCli(shtab.folder, 'verify')).toThrow(/status 1|Command failed/);
});

const troubles = [
  {
    what: 'a damaged database',
    spoil: (folder: string) => {
      const file = join(folder, 'headquarters.db');
      const bytes = readFileSync(file);
      bytes[5000] = (bytes[5000] ?? 0) ^ 0xff;
      bytes[100] = (bytes[100] ?? 0) ^ 0xff;
      writeFileSync(file, bytes);
    },
    code: 'database-damaged',
  },
  {
    what: 'a database without its key',
    spoil: (folder: string) => rmSync(join(folder, 'headquarters.keyring')),
    code: 'database-key-missing',
  },
];

for (const { what, spoil, code } of troubles) {
  test(`${what} is told in a sentence with what to do, and the window stays`, async ({ shtab }) => {
    await expect(shtab.window.getByRole('navigation')).toBeVisible();
    await shtab.app.close();
    spoil(shtab.folder);
    const again = await shtab.reopen();
    await expect(again.window.getByText(code)).toBeVisible();
    await expect(again.window.getByRole('alert')).toContainText(/\p{Script=Cyrillic}{3,} .*\./u);
    await again.app.close();
  });
}
