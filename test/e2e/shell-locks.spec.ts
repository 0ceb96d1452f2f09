import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Shtab, test } from './fixtures.ts';
import {
  type Attempt,
  code,
  network,
  type Outside,
  permissions,
  ways,
} from './hostile/attempts.ts';
import { openWitness, type Witness } from './hostile/witness.ts';

let witness: Witness;
test.beforeEach(async () => {
  witness = await openWitness();
});
test.afterEach(() => witness.close());

function outsideOf(shtab: Shtab): Outside {
  const file = join(shtab.files, 'secret.txt');
  writeFileSync(file, 'secret');
  const { http, ws, stun } = witness;
  return { http, ws, stun, file: pathToFileURL(file).href };
}

/** Runs the attempts one after the other in the page, and answers those that were not denied. */
async function succeeded(shtab: Shtab, attempts: readonly Attempt[]): Promise<string[]> {
  const outside = JSON.stringify(outsideOf(shtab));
  const got: string[] = [];
  for (const [name, body] of attempts) {
    // In a task of its own: what the debugger runs itself is spared the page's policy.
    const run = `(async () => { const outside = ${outside}; await new Promise((d) => setTimeout(d)); try { return await Promise.race([
      (async () => { ${body} })(), new Promise((d) => setTimeout(() => d('denied'), 5000))]); }
      catch (error) { return 'denied'; } })()`;
    const answer = await shtab.window.evaluate(run).catch(() => 'the page went');
    if (answer !== 'denied') got.push(`${name}: ${answer}`);
  }
  return got;
}

async function open(shtab: Shtab): Promise<void> {
  await expect(shtab.window.getByRole('navigation')).toBeVisible();
}

function state(shtab: Shtab): Promise<{ windows: number; url: string; title: string }> {
  return shtab.app.evaluate(({ BrowserWindow }) => {
    const windows = BrowserWindow.getAllWindows();
    const contents = windows[0]?.webContents;
    return {
      windows: windows.length,
      url: contents?.getURL() ?? '',
      title: contents?.getTitle() ?? '',
    };
  });
}

async function expectUnmoved(shtab: Shtab): Promise<void> {
  const { windows, url } = await state(shtab);
  expect(windows).toBe(1);
  expect(url).toMatch(/^shtab:\/\/window\/index\.html/);
  expect(witness.heard).toEqual([]);
}

test('the witness hears: what the tests below call silence is silence', async () => {
  await fetch(`${witness.http}/x`);
  expect(witness.heard).toContain('GET /x');
});

test('a hostile page reaches nobody', async ({ shtab }) => {
  await open(shtab);
  expect(await succeeded(shtab, network)).toEqual([]);
  await expectUnmoved(shtab);
});

test('a hostile page runs nothing that did not come with the program', async ({ shtab }) => {
  await open(shtab);
  expect(await succeeded(shtab, code)).toEqual([]);
  await expectUnmoved(shtab);
});

test('a hostile page leads nowhere, opens nothing, saves nothing, prints nothing', async ({
  shtab,
}) => {
  await open(shtab);
  await shtab.app.evaluate(({ shell, dialog, session }) => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    const note = (name: string) => async () => {
      seen.push(name);
      return { canceled: true, filePaths: [], filePath: '' } as never;
    };
    shell.openExternal = note('openExternal');
    shell.openPath = note('openPath');
    dialog.showSaveDialog = note('save');
    dialog.showOpenDialog = note('open');
    dialog.showMessageBox = note('message');
    session.defaultSession.on('will-download', (event) => {
      if (!event.defaultPrevented) seen.push('download');
    });
  });
  const downloads = join(homedir(), 'Downloads');
  const before = existsSync(downloads) ? readdirSync(downloads) : [];
  expect(await succeeded(shtab, ways)).toEqual([]);
  await expectUnmoved(shtab);
  expect(
    await shtab.app.evaluate(() => (globalThis as unknown as { seen: string[] }).seen),
  ).toEqual([]);
  expect(existsSync(downloads) ? readdirSync(downloads) : []).toEqual(before);
  // Asked of Electron: Playwright waits for ever for the journeys that were denied.
  expect(
    await shtab.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
        "document.querySelector('nav') !== null",
      ),
    ),
  ).toBe(true);
});

test('a page that empties itself is loaded anew', async ({ shtab }) => {
  await open(shtab);
  await shtab.window.evaluate(() => {
    setTimeout(() => {
      location.href = 'about:blank';
    });
  });
  await expect.poll(async () => (await state(shtab)).url).toMatch(/^shtab:\/\/window\/index\.html/);
  await open(shtab);
});

test('a hostile page is granted nothing of the machine', async ({ shtab }) => {
  await open(shtab);
  expect(await succeeded(shtab, permissions)).toEqual([]);
  await expectUnmoved(shtab);
});

test('a file that is dropped on the window is not opened', async ({ shtab }) => {
  await open(shtab);
  const { file } = outsideOf(shtab);
  const page = await shtab.window.context().newCDPSession(shtab.window);
  const at = {
    x: 400,
    y: 400,
    data: {
      items: [{ mimeType: 'text/uri-list', data: file }],
      files: [join(shtab.files, 'secret.txt')],
      dragOperationsMask: 1,
    },
  };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await page.send('Input.dispatchDragEvent', { type, ...at });
  await expectUnmoved(shtab);
  await expect(shtab.window.getByRole('navigation')).toBeVisible();
});

test('a page that got in all the same is told nothing', async ({ shtab }) => {
  await open(shtab);
  const outside = outsideOf(shtab);
  for (const url of [
    outside.http,
    outside.file,
    'data:text/html,<title>outside</title>',
    'shtab://other/index.html',
    'about:blank',
    'chrome://gpu/',
  ]) {
    const answer = await shtab.app.evaluate(async ({ app, BrowserWindow }, to) => {
      const preload = `${app.getAppPath()}/out/preload/preload.cjs`;
      const webPreferences = { preload, sandbox: true, contextIsolation: true };
      const other = new BrowserWindow({ show: false, webPreferences });
      await other.loadURL(to).catch(() => undefined);
      const said = await Promise.race([
        other.webContents
          .executeJavaScript(
            `location.href.startsWith('shtab://window/') ? 'sent home' : window.shtab ? window.shtab.call('office.get', {}, 'x') : 'no bridge'`,
          )
          .catch((error: unknown) => String(error)),
        new Promise((done) => setTimeout(() => done('silence'), 3000)),
      ]);
      other.destroy();
      return JSON.stringify(said);
    }, url);
    expect(answer, url).toMatch(/no bridge|silence|call-unknown|sent home|Error/);
    expect(answer, url).not.toContain('"ok":true');
  }
  expect(witness.heard).toEqual([]);
});
