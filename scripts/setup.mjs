import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { alone } from './lock.mjs';
import { cloneName, isMain, root } from './paths.mjs';
import { runNpm } from './run.mjs';
import { PlainError, runAsScript, say } from './say.mjs';
import { isAtLeast } from './versions.mjs';

const OLDEST_NODE = '20.19.0';
/** From here on Node runs TypeScript sources as they are. */
const NODE_WITH_TYPES = '22.18.0';

const stampFile = join(root, 'node_modules', '.tezkor-setup');

/** Makes sure that node_modules is what package-lock.json says. Quick when it already is. */
export async function ensureInstalled() {
  if (!isAtLeast(process.versions.node, OLDEST_NODE)) {
    throw new PlainError(
      `This machine has Node ${process.versions.node}; Node ${OLDEST_NODE} or newer is needed. Install a newer Node.js and start again.`,
    );
  }
  if (isInstalled()) return;
  await alone(`setup-${cloneName()}`, async () => {
    if (isInstalled()) return;
    if (agreesWithLock()) return stamp();
    await install();
  });
}

/**
 * The Node 24 that the npm package `node` brings: better-sqlite3 does not run on Node 20, and the
 * command line runs the TypeScript sources as they are.
 */
export function node24Path() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const path = join(root, 'node_modules', 'node', 'bin', name);
  if (existsSync(path)) return path;
  if (isAtLeast(process.versions.node, NODE_WITH_TYPES)) return process.execPath;
  throw new PlainError(
    'The Node 24 that the project installs for itself is missing. Delete the folder node_modules and start again.',
  );
}

async function install() {
  say('Installing the packages the program is made of. This takes a minute or two.');
  const busy = setInterval(() => say('  still installing …'), 15_000);
  try {
    let result = await npm('ci');
    // A registry without the binaries for other systems leaves them out of the lock, and npm ci
    // then refuses it. This keeps to the lock as well, and does not change it.
    if (result.output.includes('from lock file')) result = await npm('install', '--no-save');
    if (result.code !== 0) {
      say('The installation did not go through; trying once more.');
      result = await npm('install', '--no-save');
    }
    if (result.code !== 0) {
      process.stderr.write(`\n${result.output.trim().split('\n').slice(-15).join('\n')}\n`);
      throw new PlainError(
        'The packages could not be installed; the lines above say why. Check the network and the free disk space, then start again.',
      );
    }
  } finally {
    clearInterval(busy);
  }
  stamp();
  say('Packages installed.');
}

/** @param {string[]} words */
function npm(...words) {
  return runNpm([...words, '--no-audit', '--no-fund', '--loglevel=error']);
}

function isInstalled() {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === lockHash();
}

function stamp() {
  writeFileSync(stampFile, lockHash());
}

function lockHash() {
  const lock = readLock('package-lock.json');
  if (lock === undefined) {
    throw new PlainError(
      'The file package-lock.json is missing: get a complete copy of the project.',
    );
  }
  return createHash('sha256')
    .update(lock)
    .update(process.platform + process.arch)
    .digest('hex');
}

/** Whether somebody's own `npm install` already put exactly the locked versions there. */
function agreesWithLock() {
  const wanted = packagesOf(readLock('package-lock.json'));
  const found = packagesOf(readLock('node_modules/.package-lock.json'));
  const names = Object.keys(wanted).filter((name) => name !== '' && !wanted[name]?.optional);
  return (
    Object.keys(found).length > 0 &&
    names.every((name) => found[name]?.version === wanted[name]?.version)
  );
}

/**
 * @param {string | undefined} lock
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesOf(lock) {
  return lock === undefined ? {} : JSON.parse(lock).packages;
}

/** @param {string} name */
function readLock(name) {
  const path = join(root, name);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

if (isMain(import.meta.url)) {
  await runAsScript(async () => {
    await ensureInstalled();
    say('Everything that is needed is installed.');
  });
}
