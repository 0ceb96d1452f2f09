/**
 * The program as an installer lays it down: what is in it, how its locks stand, and that it starts. Nothing drives it
 * from outside, since its fuses and its own look at the command line forbid that: it is asked by what it leaves behind.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { sandboxArguments } from '../../scripts/electron-runtime.mjs';
import { packProgram } from '../../scripts/package.mjs';
import { expect, runCli, test } from './fixtures.ts';
import { type ArchivedFile, readArchive } from './pages/archive.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'shtab-package-'));
let packed: Awaited<ReturnType<typeof packProgram>>;

test.beforeAll(async () => {
  // Some 17 seconds on a quiet machine.
  test.setTimeout(300_000);
  packed = await packProgram(join(scratch, 'packed'));
});
test.afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const resources = () => join(packed.folder, 'resources');

test('holds the built program and what it loads: no sources, tests, samples, word lists, maps', () => {
  const { files } = readArchive(join(resources(), 'app.asar'));
  const names = [...files.keys()];
  const own = names.filter((name) => !name.startsWith('node_modules/'));
  for (const part of ['main', 'data-process', 'task-worker', 'reading-worker', 'backup-worker'])
    expect(own).toContain(`out/main/${part}.js`);
  for (const part of ['out/preload/preload.cjs', 'out/renderer/index.html', 'LICENSE'])
    expect(own).toContain(part);
  expect(
    own.filter((name) => !/^(out\/(main|preload|renderer)\/|package\.json$|LICENSE$)/.test(name)),
  ).toEqual([]);
  expect(
    names.filter((name) =>
      /\.(tsx?|map|c|cpp|h|xlsx|csv|shtabbackup)$|uzbek-words|COPYING/.test(name),
    ),
  ).toEqual([]);
  expect(readdirSync(resources()).sort()).toEqual(['app.asar', 'app.asar.unpacked']);
  const natives = names.filter((name) => name.endsWith('.node'));
  expect(natives.length).toBeGreaterThan(0);
  for (const name of natives) expect([name, files.get(name)?.isUnpacked]).toEqual([name, true]);
});

test('brings the licences of what is in it', () => {
  const { files, textOf } = readArchive(join(resources(), 'app.asar'));
  expect(textOf('LICENSE')).toContain('MIT');
  expect(files.has('node_modules/exceljs/LICENSE')).toBe(true);
  expect(files.has('node_modules/better-sqlite3/LICENSE')).toBe(true);
  const beside = readdirSync(packed.folder);
  expect(beside).toContain('LICENSE.electron.txt');
  expect(beside).toContain('LICENSES.chromium.html');
});

test('each file of the archive bears the hash by which Electron proves it', () => {
  const { files, bytesOf } = readArchive(join(resources(), 'app.asar'));
  const hashed = [...files].filter(([, file]) => file.size > 0);
  const wrong = hashed.filter(([name, { hash }]) => hash !== hashOf(bytesOf(name)));
  expect(wrong.map(([name]: readonly [string, ArchivedFile]) => name)).toEqual([]);
  expect(hashed.length).toBeGreaterThan(100);
});

test('its fuses are those of electron-builder.yml', async () => {
  const wire = await getCurrentFuseWire(packed.program);
  const states: Readonly<Record<number, FuseState | undefined>> = wire;
  const given = readFileSync(join(root, 'electron-builder.yml'), 'utf8')
    .split('electronFuses:')[1]
    ?.matchAll(/^ {2}(\w+): (true|false)$/gm);
  const found: Record<string, boolean> = {};
  const due: Record<string, boolean> = {};
  for (const [, name = '', value] of given ?? []) {
    const option = `${name.charAt(0).toUpperCase()}${name.slice(1)}` as keyof typeof FuseV1Options;
    found[name] = states[FuseV1Options[option]] === FuseState.ENABLE;
    due[name] = value === 'true';
  }
  expect(found).toEqual(due);
  expect(Object.keys(due)).toHaveLength(8);
});

test('starts, shows a family of its headquarters, and ends; the journal knows that the card was seen', async () => {
  const folder = join(scratch, 'data');
  runCli(folder, 'demo', '--size', 'tiny');
  const { rows } = runCli(folder, 'call', 'families.list', '{"limit":1}') as {
    rows: { id: string }[];
  };
  const id = rows[0]?.id ?? '';
  expect(await start('--data', folder, '--page', `/families/${id}`, '--exit-after-ready')).toBe(0);
  const journal = runCli(folder, 'call', 'journal.list', '{"limit":20}') as {
    rows: { kind: string; familyId: string | null }[];
  };
  expect(journal.rows).toContainEqual(expect.objectContaining({ kind: 'sawFamily', familyId: id }));
});

test('starts on an empty folder, which it leaves without a headquarters', async () => {
  const folder = join(scratch, 'empty');
  expect(await start('--data', folder, '--exit-after-ready')).toBe(0);
  const made = readdirSync(folder).filter((name) => /\.(db|keyring)$/.test(name));
  expect(made).toEqual([]);
  // The window was there: Chromium keeps its own files.
  expect(readdirSync(join(folder, 'window')).length).toBeGreaterThan(0);
});

test('does not start with a switch that would open it to others', async () => {
  for (const word of ['--remote-debugging-port=0', '--inspect=0', '--js-flags=--expose-gc'])
    expect(await start('--data', join(scratch, 'forbidden'), word, '--exit-after-ready')).toBe(2);
});

/** Answers the exit code. */
function start(...args: readonly string[]): Promise<number | null> {
  const env = { ...process.env, TEZKOR_NODE: join(root, 'node_modules/node/bin/node') };
  const child = spawn(packed.program, [...sandboxArguments(packed.program), ...args], {
    env,
    stdio: 'ignore',
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', resolve);
  });
}

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
