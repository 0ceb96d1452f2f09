import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { cacheFolder } from './paths.mjs';
import { PlainError, say } from './say.mjs';

const PATIENCE_MS = 20 * 60_000;

/**
 * Runs `work` while no other process of this machine runs work of the same name. Whoever comes
 * second waits, then finds the work done: `work` must look again before it starts.
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function alone(name, work) {
  const file = join(cacheFolder(), `${name}.lock`);
  const giveUpAt = Date.now() + PATIENCE_MS;
  let told = false;
  while (!take(file)) {
    if (Date.now() > giveUpAt) {
      throw new PlainError(`Another start is still busy. Wait for it, or delete the file ${file}.`);
    }
    if (!told) say('Another start is doing this already: waiting for it.');
    told = true;
    await delay(250);
  }
  const release = () => rmSync(file, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}

/** @param {string} file */
function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  if (isAbandoned(file)) rmSync(file, { force: true });
  return false;
}

/**
 * A lock whose owner is gone, for instance after a power cut.
 * @param {string} file
 */
function isAbandoned(file) {
  try {
    // Just made by another process that has not written its number yet.
    if (Date.now() - statSync(file).mtimeMs < 2000) return false;
    process.kill(Number(readFileSync(file, 'utf8')), 0);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}
