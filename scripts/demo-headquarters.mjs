import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { alone } from './lock.mjs';
import { root } from './paths.mjs';
import { run } from './run.mjs';
import { PlainError, say } from './say.mjs';
import { node24Path } from './setup.mjs';

/** As in db/data-folder.ts, which plain Node cannot import. */
const DATABASE = 'headquarters.db';

/**
 * Fills an empty data folder with the demo headquarters. It is made beside the folder and moved
 * there when complete: an interrupted start leaves no half headquarters behind.
 * @param {string} folder
 * @param {string} size
 */
export async function ensureHeadquarters(folder, size) {
  if (isThere(folder)) return;
  await alone('demo', async () => {
    if (isThere(folder)) return;
    if (existsSync(folder) && readdirSync(folder).length > 0) {
      throw new PlainError(
        `The folder ${folder} has files in it but no headquarters. Name an empty or a new folder: npm start -- --data FOLDER`,
      );
    }
    say(`Making a demo headquarters with invented people (size: ${size}), once.`);
    mkdirSync(dirname(folder), { recursive: true });
    const making = `${folder}.making`;
    rmSync(making, { recursive: true, force: true });
    await makeDemo(making, size);
    if (existsSync(folder)) rmdirSync(folder);
    renameSync(making, folder);
    say('The demo headquarters is ready.');
  });
}

/** @param {string} folder */
function isThere(folder) {
  return existsSync(join(folder, DATABASE));
}

/**
 * @param {string} folder
 * @param {string} size
 */
async function makeDemo(folder, size) {
  const args = [join(root, 'electron', 'cli.ts'), 'demo', '--size', size, '--data', folder];
  const { code, output } = await run(node24Path(), args, { output: 'keep' });
  if (code === 0) return;
  process.stderr.write(`${output}\n`);
  throw new PlainError('The demo headquarters could not be made; the lines above say why.');
}
