/** What a dialog chose: a folder to work in instead, and files that belong to whoever chose them. */
import { join } from 'node:path';
import { expect, openProgram, runCli, test } from './fixtures.ts';
import { samplePath } from './pages/imports-page.ts';
import { callFrom, demoAccounts, mustCall, signInAs } from './pages/sign-in-as.ts';

test('another headquarters is chosen: the program ends, and begins again on that folder', async ({
  shtab,
}) => {
  const { window, app, files } = shtab;
  const other = join(files, 'other');
  runCli(other, 'new', '--district', '1706215', '--user', 'Зафар');
  await app.evaluate((electron) => {
    electron.app.relaunch = (options) => console.log(`RELAUNCH ${JSON.stringify(options?.args)}`);
  });
  const told = new Promise<string>((resolve) => {
    app.on(
      'console',
      (message) => message.text().startsWith('RELAUNCH') && resolve(message.text()),
    );
  });
  const ended = new Promise((resolve) => app.process().once('exit', resolve));
  await window.getByRole('link', { name: 'Созламалар' }).click();
  await window.getByRole('tab', { name: 'Дастур ҳақида' }).click();
  await shtab.chooseNext({ open: [other] });
  await window.getByRole('button', { name: 'Бошқа штабни очиш' }).click();
  const args: string[] = JSON.parse((await told).replace('RELAUNCH ', ''));
  expect(args.filter((one) => one === '--data')).toHaveLength(1);
  expect(args[args.indexOf('--data') + 1]).toBe(other);
  await ended;

  const next = await openProgram(other);
  // Not the demo, which opens by itself.
  await expect(next.window.getByRole('textbox', { name: 'Кириш номи' })).toBeVisible();
  await next.app.close();
});

test('nothing is chosen: the program stays', async ({ shtab }) => {
  await shtab.chooseNext({ open: [] });
  expect(await mustCall(shtab.window, 'shell.openOther', {})).toBeNull();
  await expect(shtab.window.getByRole('navigation')).toBeVisible();
});

test('paths that one person chose are nothing to the next one', async ({ shtab }) => {
  const { window, files } = shtab;
  await expect(window.getByRole('navigation')).toBeVisible();
  const saved = join(files, 'list.xlsx');
  const workbook = samplePath('mahallalar.xlsx');
  await shtab.chooseNext({ open: [workbook], save: saved });
  await mustCall(window, 'shell.chooseSave', { kind: 'workbook', suggestedName: 'list' });
  await mustCall(window, 'shell.chooseFiles', { kind: 'workbook' });
  const rehearse = { path: workbook, kind: 'mahallas' as const };
  await mustCall(window, 'imports.rehearse', rehearse);

  await signInAs(window, demoAccounts.operator);
  const refused = { ok: false, error: { code: 'file-not-allowed' } };
  expect(await callFrom(window, 'imports.rehearse', rehearse)).toMatchObject(refused);
  expect(await callFrom(window, 'shell.openSaved', { path: saved })).toMatchObject(refused);
  expect(await callFrom(window, 'shell.print', { sheet: 'plan', path: saved })).toMatchObject(
    refused,
  );
});
