/** Builds the program into out/, only when its sources changed since the last build. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { alone } from './lock.mjs';
import { cloneName, isMain, root } from './paths.mjs';
import { run, toolScript } from './run.mjs';
import { PlainError, runAsScript, say } from './say.mjs';
import { ensureInstalled, node24Path } from './setup.mjs';

const rooms = ['shared', 'db', 'electron', 'renderer'];
const files = ['electron.vite.config.ts', 'package.json', 'package-lock.json'];
const out = join(root, 'out');
const stampFile = join(out, '.built');

export async function ensureBuilt() {
  await alone(`build-${cloneName()}`, async () => {
    const hash = sourceHash();
    if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === hash) {
      return say('The program is built already; nothing changed since.');
    }
    say('Building the program.');
    // An interrupted build must not pass for a finished one.
    rmSync(stampFile, { force: true });
    const args = [toolScript('electron-vite'), 'build'];
    const { code, output } = await run(node24Path(), args, { output: 'keep' });
    if (code !== 0) {
      process.stderr.write(`${output}\n`);
      throw new PlainError('The program could not be built; the lines above say where.');
    }
    mkdirSync(out, { recursive: true });
    writeFileSync(stampFile, hash);
    say('Built.');
  });
}

/** Contents and not times: changing the branch and back changes nothing. */
function sourceHash() {
  const hash = createHash('sha256');
  const inRooms = rooms.flatMap((room) => filesIn(room));
  for (const file of [...inRooms, ...files]) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

/** @param {string} room */
function filesIn(room) {
  return readdirSync(join(root, room), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
}

if (isMain(import.meta.url)) {
  await runAsScript(async () => {
    await ensureInstalled();
    await ensureBuilt();
  });
}
