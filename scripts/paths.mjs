import { createHash } from 'node:crypto';
import { accessSync, constants, mkdirSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PlainError } from './say.mjs';

/** The project's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/** Where what can be fetched again is kept, outside the repository so that clones share it. */
export function cacheFolder() {
  const { TEZKOR_CACHE, XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  const user = process.platform === 'win32' ? LOCALAPPDATA : XDG_CACHE_HOME;
  const folder = TEZKOR_CACHE || join(user || join(homedir(), '.cache'), 'tezkor-shtab');
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch {
    throw new PlainError(
      `Nothing can be written to the folder ${folder}. Make it writable, or name another in TEZKOR_CACHE.`,
    );
  }
  return folder;
}

/** Where `npm start` keeps the demo headquarters when no folder is named. */
export function demoDataFolder() {
  const { APPDATA, XDG_DATA_HOME } = process.env;
  const user = process.platform === 'win32' ? APPDATA : XDG_DATA_HOME;
  return join(user || join(homedir(), '.local', 'share'), 'TezkorShtab', 'demo');
}

/** A short name for this clone, for things in the cache that belong to it alone. */
export function cloneName() {
  return createHash('sha256').update(root).digest('hex').slice(0, 12);
}

/**
 * Whether the module at this URL is the script that Node was started with.
 * @param {string} moduleUrl
 */
export function isMain(moduleUrl) {
  const started = process.argv[1];
  return started !== undefined && realpathSync(started) === fileURLToPath(moduleUrl);
}
