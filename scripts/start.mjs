/**
 * `npm start`: opens the program from its sources, and does whatever is still missing for that. Needs
 * nothing typed. Options: --data FOLDER (of a headquarters of one's own), --size tiny|office (fills an
 * empty folder with that demo; without --data it is office),
 * --exit-after-ready (for tests: closes when the first window is shown).
 */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './build.mjs';
import { ensureHeadquarters } from './demo-headquarters.mjs';
import { electronRuntime, sandboxArguments } from './electron-runtime.mjs';
import { demoDataFolder, root } from './paths.mjs';
import { PlainError, runAsScript, say } from './say.mjs';
import { ensureInstalled, node24Path } from './setup.mjs';
import { ensureDisplay } from './system-libraries.mjs';

/** A window that is not shown by then will not be. */
const READY_MS = 120_000;
const PATIENCE_MS = 5000;

await runAsScript(async () => {
  const options = readOptions();
  await ensureInstalled();
  await ensureBuilt();
  // A folder the person names is for a headquarters of their own: the first page asks whose it is.
  if (options.size !== null) await ensureHeadquarters(options.data, options.size);
  const electron = await electronRuntime();
  const screen = await ensureDisplay();
  try {
    say(`Opening the program. Its data is in ${options.data}`);
    const { code, wasOpen } = await openProgram(electron, options, screen.env);
    if (code !== 0) say(`The program ended with an error (${code}).`);
    else if (wasOpen) say('The program was closed.');
    else say('The program is open already: its window was brought to the front.');
    return code;
  } finally {
    await screen.stop();
  }
});

/** @typedef {{ data: string, size: string | null, exitAfterReady: boolean }} Options */

/** @returns {Options} */
function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        data: { type: 'string' },
        size: { type: 'string' },
        'exit-after-ready': { type: 'boolean', default: false },
      },
    });
    return {
      data: resolve(values.data ?? (process.env['TEZKOR_DATA'] || demoDataFolder())),
      size: values.size ?? (values.data === undefined ? 'office' : null),
      exitAfterReady: values['exit-after-ready'],
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('. ')[0] : '';
    throw new PlainError(
      `${reason}. What can follow "npm start --": --data FOLDER, --size tiny or office, --exit-after-ready.`,
    );
  }
}

/**
 * @param {string} electron
 * @param {Options} options
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ code: number, wasOpen: boolean }>} when it has ended; whether its window was shown
 */
function openProgram(electron, options, env) {
  // Without the log level Chromium complains about every desktop service that a machine lacks.
  const switches = [...sandboxArguments(electron), '--log-level=3'];
  const args = [...switches, root, '--data', options.data];
  if (options.exitAfterReady) args.push('--exit-after-ready');
  const child = spawn(electron, args, {
    env: { ...env, TEZKOR_NODE: node24Path() },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  let wasOpen = false;
  child.once('message', () => {
    wasOpen = true;
    say('The program is open. To end it, close its window, or press Ctrl+C here.');
  });
  const timer = options.exitAfterReady ? setTimeout(() => child.kill(), READY_MS) : undefined;
  // The terminal sends Ctrl+C to the program as well, and a second signal would cut its closing
  // short; so it is only helped on when it seems not to have heard. We tidy up after it.
  process.on('SIGINT', () => setTimeout(() => child.kill('SIGTERM'), PATIENCE_MS).unref());
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolvePromise, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      resolvePromise({ code: code ?? 1, wasOpen });
    });
  });
}
