// Put as the application into the Electron that electron-from-npm.mjs makes. It does what Electron's
// own default app does: it opens the application folder named on the command line. The `await` at
// the end matters: Electron does not say "ready" before it, so the application can still register
// protocols.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

/** @typedef {{ setAppPath(path: string): void, setVersion(version: string): void }} Undocumented */
const shell = /** @type {import('electron').App & Undocumented} */ (app);
const folder = resolve(process.argv.slice(1).find((word) => !word.startsWith('-')) ?? '.');
const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
Object.assign(process, { defaultApp: true });
shell.setAppPath(folder);
shell.setName(about.productName ?? about.name);
shell.setVersion(about.version);
await import(pathToFileURL(join(folder, about.main)).href);
