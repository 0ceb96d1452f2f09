import { calls } from '../../shared/api.ts';
import { expect, type Shtab, test } from './fixtures.ts';
import { hostileValues } from './hostile/values.ts';

/** Those that end the session, even when all that is asked for is left out of the question, come last. */
const ending = ['session.lock', 'session.signOut'];
const names = [...Object.keys(calls).filter((name) => !ending.includes(name)), ...ending];
/** A page meets any refusal, but no fault of ours and no process that died. */
const faults = ['unexpected', 'data-process-stopped'];

/** Nothing is asked of the person or opened while hundreds of calls come. */
async function quieten(shtab: Shtab): Promise<void> {
  await expect(shtab.window.getByRole('navigation')).toBeVisible();
  await shtab.app.evaluate(({ dialog, shell }) => {
    dialog.showOpenDialog = async () => ({ canceled: true, filePaths: [] });
    dialog.showSaveDialog = async () => ({ canceled: true, filePath: '' });
    shell.openPath = async () => '';
  });
}

async function expectAlive(shtab: Shtab): Promise<void> {
  const reply = await shtab.window.evaluate(() => window.shtab.call('session.get', {}, 'alive'));
  expect(reply).toMatchObject({ ok: true });
}

/**
 * A page that broke out of its bridge: it speaks to the main process as the preload does.
 * @param body of an async function with `invoke(name, input)`; answers its output
 */
async function asBrokenOut(shtab: Shtab, body: string): Promise<unknown> {
  return shtab.app.evaluate(async ({ BrowserWindow }, run) => {
    const webPreferences = { nodeIntegration: true, contextIsolation: false, sandbox: false };
    const window = new BrowserWindow({ show: false, webPreferences });
    await window.loadURL('shtab://window/index.html#/sheet/none');
    const answer: unknown = await window.webContents.executeJavaScript(`(async () => {
      const { ipcRenderer } = require('electron');
      let last = 0;
      const invoke = async (name, input) => {
        try {
          const reply = await ipcRenderer.invoke('call', { name, input, id: String(last++) });
          return reply.ok ? 'ok' : reply.error.code;
        } catch (error) {
          return /could not be cloned/.test(String(error)) ? 'not-cloned' : String(error);
        }
      };
      ${run}
    })()`);
    window.destroy();
    return answer;
  }, body);
}

test('through the bridge only two functions are reached, and they are not to be replaced', async ({
  shtab,
}) => {
  await quieten(shtab);
  expect(
    await shtab.window.evaluate(() => {
      const own = window.shtab;
      try {
        Object.assign(window, { shtab: { call: () => 'mine' } });
      } catch {
        // Refused: as it should be.
      }
      try {
        Object.assign(own, { call: () => 'mine' });
      } catch {
        // As above.
      }
      const added = Object.keys(window).filter((name) => /electron|ipc|node|require/i.test(name));
      return {
        names: Object.keys(own),
        isOwn: window.shtab.call === own.call && String(own.call),
        added,
      };
    }),
  ).toMatchObject({ names: ['call', 'on'], added: [], isOwn: expect.stringContaining('native') });
});

test('every call meets every hostile value with a refusal', async ({ shtab }) => {
  test.setTimeout(300_000);
  await quieten(shtab);
  const met = await shtab.window.evaluate(
    async ({ names, make, faults }) => {
      const found: string[] = [];
      const values = (globalThis as unknown as Record<string, () => unknown[]>)[make]?.() ?? [];
      for (const name of names) {
        await Promise.all(
          values.map(async (value, index) => {
            try {
              const reply = await window.shtab.call(name as never, value, crypto.randomUUID());
              if (!reply.ok && faults.includes(reply.error.code)) found.push(`${name} ${index}`);
            } catch {
              // The bridge itself did not let the value through.
            }
          }),
        );
      }
      return found;
    },
    { names, make: await place(shtab), faults },
  );
  expect(met).toEqual([]);
  await expectAlive(shtab);
});

/** Puts `hostileValues` into the page; answers under which name. */
async function place(shtab: Shtab): Promise<string> {
  await shtab.window.evaluate(`globalThis.hostileValues = ${hostileValues.toString()}; null`);
  return 'hostileValues';
}

test('a page that broke out of its bridge meets the same refusals', async ({ shtab }) => {
  test.setTimeout(300_000);
  await quieten(shtab);
  const met = (await asBrokenOut(
    shtab,
    `const values = (${hostileValues.toString()})();
     values.push('x'.repeat(50_000_000), { id: 'x'.repeat(50_000_000) }, new Uint8Array(50_000_000), new Array(1_000_000).fill(0));
     const met = {};
     for (const name of ${JSON.stringify(names)}) {
       const few = name === 'families.list' || name.startsWith('shell.') ? values : values.slice(0, -4);
       const codes = await Promise.all(few.map((value) => invoke(name, value)));
       for (const code of codes) met[code] = (met[code] ?? 0) + 1;
     }
     for (const name of [undefined, null, 7, {}, [[[]]], '__proto__', 'toString', 'x'.repeat(1e7)])
       met[await invoke(name, {})] = 1;
     return met;`,
  )) as Record<string, number>;
  const known = /^(ok|not-cloned|[a-z]+(-[a-z]+)*)$/;
  expect(Object.keys(met).filter((code) => !known.test(code) || faults.includes(code))).toEqual([]);
  expect(met['bad-input']).toBeGreaterThan(1000);
  await expectAlive(shtab);
});

test('a flood of calls is answered, and the main process stays awake', async ({ shtab }) => {
  await quieten(shtab);
  const flood = shtab.window.evaluate(async () => {
    const codes: Record<string, number> = {};
    const names = [
      'families.list',
      'shell.about',
      'shell.chooseFiles',
      'shell.print',
      'office.save',
    ];
    await Promise.all(
      Array.from({ length: 5000 }, async (_, index) => {
        const name = names[index % names.length] as never;
        const input = { kind: 'workbook', sheet: 7 };
        const reply = await window.shtab.call(name, input, String(index));
        const code = reply.ok ? 'ok' : reply.error.code;
        codes[code] = (codes[code] ?? 0) + 1;
      }),
    );
    return codes;
  });
  // How often the main process had a moment for something else; a loaded machine stretches the time, not this.
  const turns = await shtab.app.evaluate(async () => {
    let count = 0;
    for (const until = performance.now() + 1500; performance.now() < until; count += 1)
      await new Promise((done) => setTimeout(done, 5));
    return count;
  });
  const codes = await flood;
  expect(Object.values(codes).reduce((sum, count) => sum + count, 0)).toBe(5000);
  expect(codes['too-busy']).toBeGreaterThan(1000);
  expect(codes['unexpected']).toBeUndefined();
  expect(turns).toBeGreaterThan(10);
  await expectAlive(shtab);
});

test('a channel that is not ours is not answered', async ({ shtab }) => {
  await quieten(shtab);
  const answers = await asBrokenOut(
    shtab,
    `const answers = [];
     for (const channel of ['session.get', 'ELECTRON_BROWSER_REQUIRE', 'ELECTRON_BROWSER_GET_BUILTIN', '__proto__', ''])
       answers.push(await ipcRenderer.invoke(channel, 'fs').then(() => 'answered', () => 'refused'));
     ipcRenderer.send('event', { type: 'menu' }); ipcRenderer.postMessage('call', {});
     return answers;`,
  );
  expect(answers).toEqual(Array(5).fill('refused'));
  await expectAlive(shtab);
});

test('addresses of the window lead to nothing outside of it', async ({ shtab }) => {
  await quieten(shtab);
  const { statuses, good } = await shtab.app.evaluate(async ({ session }) => {
    const ask = async (path: string) => {
      const response = await session.defaultSession.fetch(path).catch(() => null);
      return response ? response.status : 'refused';
    };
    const ways = [
      '../main/main.js',
      '..%2fmain/main.js',
      '%2e%2e/main/main.js',
      '%2e%2e%2fmain%2fmain.js',
      '%252e%252e%252fmain%252fmain.js',
      '..%5cmain%5cmain.js',
      '..\\main\\main.js',
      '%00',
      'index.html%00.png',
      '//etc/passwd',
      '/etc/passwd',
      '%2fetc%2fpasswd',
      'C:%5cWindows',
      '%',
      '%ff',
      'a'.repeat(100_000),
      '.',
      '',
    ];
    const statuses: Record<string, string | number> = {};
    for (const way of ways) statuses[way.slice(0, 40)] = await ask(`shtab://window/${way}`);
    for (const host of ['other', 'window.evil', 'window@evil', 'windo%77s'])
      statuses[host] = await ask(`shtab://${host}/index.html`);
    return { statuses, good: await ask('shtab://window/index.html') };
  });
  expect(good).toBe(200);
  expect(
    Object.entries(statuses).filter(([, status]) => status !== 404 && status !== 'refused'),
  ).toEqual([]);
});
