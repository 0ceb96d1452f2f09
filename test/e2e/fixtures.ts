/**
 * A real Electron with a headquarters of its own: `test('…', async ({ shtab }) => …)` opens the program on
 * a fresh copy of the tiny demo; `test.use({ demo: 'none' })` on an empty folder, `'office'` on the large one,
 * `'guarded'` on a real headquarters, empty, that asks for the password of `administrator`.
 */

import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';
import type { Bridge } from '../../renderer/app/bridge.ts';
import { electronRuntime, sandboxArguments } from '../../scripts/electron-runtime.mjs';

export { expect } from '@playwright/test';

export type Demo = 'none' | 'guarded' | 'tiny' | 'office';

/** Of the guarded headquarters. */
export const administrator = { login: 'Зафар', password: 'тўрт сўздан иборат' };
declare global {
  interface Window {
    readonly shtab: Bridge;
  }
}

export interface Shtab {
  readonly app: ElectronApplication;
  readonly window: Page;
  readonly folder: string;
  /** Where the test may put files of its own, beside the data folder; deleted with it. */
  readonly files: string;
  /** The next "open" dialog answers these paths, the next "save" dialog that one. */
  chooseNext(choice: { open?: readonly string[]; save?: string }): Promise<void>;
  /** Ends the program as a person would, and opens it again on the same folder. */
  reopen(): Promise<Shtab>;
  /** The same after the whole program was killed. */
  reopenAfterKill(): Promise<Shtab>;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
/** What Electron is told to run. */
export const programFolder = root;
const node = join(root, 'node_modules/node/bin/node');

/** The command line on a folder, as an administrator would call it. */
export function runCli(folder: string, ...args: readonly string[]): unknown {
  const output = execFileSync(node, [join(root, 'electron/cli.ts'), ...args, '--data', folder], {
    encoding: 'utf8',
    // The password of a demo is known to the command line.
    env:
      args[0] === 'new' ? { ...process.env, TEZKOR_PASSWORD: administrator.password } : process.env,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return JSON.parse(output);
}

/** Where this run keeps a demo; tests run in a process below that of the run. */
export function demoOf(demo: Demo, run: number): string {
  return join(tmpdir(), `shtab-e2e-demo-${run}-${demo}`);
}

/** Demo headquarters are made once a run and copied for each test. */
function copyDemo(demo: Demo, folder: string): void {
  if (demo === 'none') return;
  const made = demoOf(demo, process.ppid);
  if (!existsSync(join(made, 'headquarters.db'))) {
    if (demo === 'guarded')
      runCli(made, 'new', '--district', '1706215', '--user', administrator.login);
    else runCli(made, 'demo', '--size', demo);
  }
  cpSync(made, folder, { recursive: true });
}

const attempts = 3;
const patienceMs = 30_000;

/**
 * On a loaded machine Playwright sometimes attaches in the very moment in which the window is made, and then
 * waits for ever: once in 14 starts at load 10, while of 30 starts without it every one showed its window.
 */
async function launch(folder: string): Promise<{ app: ElectronApplication; window: Page }> {
  const executablePath = await electronRuntime();
  for (let attempt = 1; ; attempt += 1) {
    try {
      const app = await _electron.launch({
        executablePath,
        args: [...sandboxArguments(executablePath), root, '--data', folder],
        env: { ...(process.env as Record<string, string>), TEZKOR_NODE: node },
        timeout: patienceMs,
      });
      const window = await app.firstWindow({ timeout: patienceMs });
      await window.waitForLoadState('domcontentloaded');
      return { app, window };
    } catch (error) {
      if (attempt === attempts) throw error;
    }
  }
}

/** The program on a data folder; whoever opens it closes it. */
export async function openProgram(folder: string): Promise<Shtab> {
  const files = `${folder}-files`;
  mkdirSync(files, { recursive: true });
  const { app, window } = await launch(folder);
  return {
    app,
    window,
    folder,
    files,
    async chooseNext({ open: paths = [], save = '' }) {
      await app.evaluate(
        ({ dialog }, choice) => {
          dialog.showOpenDialog = async () => ({
            canceled: choice.paths.length === 0,
            filePaths: choice.paths,
          });
          dialog.showSaveDialog = async () => ({
            canceled: choice.save === '',
            filePath: choice.save,
          });
        },
        { paths: [...paths], save },
      );
    },
    async reopen() {
      await app.close().catch(() => undefined);
      return openProgram(folder);
    },
    async reopenAfterKill() {
      const isGone = new Promise((resolve) => app.process().once('exit', resolve));
      app.process().kill('SIGKILL');
      await isGone;
      return openProgram(folder);
    },
  };
}

export const test = base.extend<{ demo: Demo; shtab: Shtab }>({
  demo: ['tiny', { option: true }],
  shtab: async ({ demo }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'shtab-e2e-'));
    copyDemo(demo, folder);
    const shtab = await openProgram(folder);
    await use(shtab);
    await shtab.app.close();
    rmSync(folder, { recursive: true, force: true });
    rmSync(shtab.files, { recursive: true, force: true });
  },
});
