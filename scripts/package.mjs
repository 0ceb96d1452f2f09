/**
 * Packs the program as an installer would lay it down, without a network: into a folder, with the Electron that it
 * is run from source with. For tests of the packaging; what is given to offices is made by `npx electron-builder --win`.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { electronRuntime } from './electron-runtime.mjs';
import { root } from './paths.mjs';
import { run, toolScript } from './run.mjs';
import { PlainError } from './say.mjs';
import { node24Path } from './setup.mjs';

/** The oldest Node inside an Electron that loads the database module; see electron/data-port.ts. */
const oldestNode = 22;

/**
 * The program must be built already.
 * @param {string} output folder to pack into, made anew
 * @returns {Promise<{ folder: string, program: string }>} the folder with the program, and what to start in it
 */
export async function packProgram(output) {
  const electron = await electronRuntime();
  const versions = await versionsOf(electron);
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });
  const config = join(output, 'builder.json');
  writeFileSync(config, JSON.stringify(configFor(electron, versions, output)));
  const args = [toolScript('electron-builder'), '--dir', '--config', config, '--project', root];
  const { code, output: told } = await run(node24Path(), args, { output: 'keep' });
  if (code !== 0) throw new PlainError(`The program could not be packed.\n${told}`);
  const folder = join(output, unpackedName());
  // Of an Electron made from an npm package (electron-shell.mjs): it opens the sources, and is no part of a program.
  rmSync(join(folder, 'resources', 'app'), { recursive: true, force: true });
  return { folder, program: join(folder, programName()) };
}

/**
 * @param {string} electron
 * @param {{ electron: string, node: string }} versions
 * @param {string} output
 */
function configFor(electron, versions, output) {
  // An older Electron starts the data process as a plain Node, which reads no archive.
  const isOlder = Number(versions.node.split('.')[0]) < oldestNode;
  return {
    extends: join(root, 'electron-builder.yml'),
    electronDist: dirname(electron),
    electronVersion: versions.electron,
    directories: { output },
    ...(isOlder && { asarUnpack: ['**/*.node', 'out/main/**', 'node_modules/**'] }),
  };
}

/**
 * @param {string} electron
 * @returns {Promise<{ electron: string, node: string }>}
 */
async function versionsOf(electron) {
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  const args = ['-p', 'JSON.stringify(process.versions)'];
  const { output } = await run(electron, args, { env, output: 'keep' });
  return JSON.parse(output);
}

function unpackedName() {
  if (process.platform === 'darwin') return process.arch === 'arm64' ? 'mac-arm64' : 'mac';
  return `${process.platform === 'win32' ? 'win' : 'linux'}-unpacked`;
}

function programName() {
  if (process.platform === 'darwin') return 'Tezkor Shtab.app/Contents/MacOS/Tezkor Shtab';
  return process.platform === 'win32' ? 'Tezkor Shtab.exe' : 'tezkor-shtab';
}
