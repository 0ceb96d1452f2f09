import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, root } from './paths.mjs';
import { run } from './run.mjs';
import { say } from './say.mjs';
import { node24Path } from './setup.mjs';

/** A slow line is fine, a silent one is not: so long without one more byte ends the download. */
const SILENCE_MS = 20_000;
const A_DAY_MS = 24 * 60 * 60_000;

/**
 * Electron's own download. A failure is remembered for a day, so that where the place it comes
 * from cannot be reached nothing waits for it again.
 * @returns {Promise<boolean>} whether it worked
 */
export async function downloadElectron() {
  const failedFile = join(cacheFolder(), 'electron-download-failed');
  if (ageOf(failedFile) < A_DAY_MS) return false;
  say('Downloading Electron, the frame the program runs in (about 110 MB, once).');
  const folder = join(root, 'node_modules', 'electron');
  const temporary = join(cacheFolder(), `electron-download-${process.pid}`);
  mkdirSync(temporary, { recursive: true });
  const stop = new AbortController();
  const watch = stopWhenSilent([temporary, join(folder, 'dist')], stop);
  const env = { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary };
  const { code } = await run(node24Path(), [join(folder, 'install.js')], {
    env,
    output: 'keep',
    signal: stop.signal,
  });
  clearInterval(watch);
  rmSync(temporary, { recursive: true, force: true });
  if (code === 0) return true;
  say('Electron cannot be downloaded from here.');
  writeFileSync(failedFile, '');
  return false;
}

/**
 * @param {readonly string[]} folders where a working download leaves its bytes
 * @param {AbortController} stop
 */
function stopWhenSilent(folders, stop) {
  let size = 0;
  let grewAt = Date.now();
  return setInterval(() => {
    const now = folders.reduce((sum, folder) => sum + sizeOf(folder), 0);
    if (now !== size) grewAt = Date.now();
    size = now;
    if (Date.now() - grewAt > SILENCE_MS) stop.abort();
  }, 1000);
}

/** @param {string} folder */
function sizeOf(folder) {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
  } catch {
    // Not made yet, or a file was moved away while we looked: the next look counts.
    return 0;
  }
}

/** @param {string} file */
function ageOf(file) {
  const found = statSync(file, { throwIfNoEntry: false });
  return found ? Date.now() - found.mtimeMs : Number.POSITIVE_INFINITY;
}
