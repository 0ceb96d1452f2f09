/**
 * The window on the `office` demo: first grid row against the load of an empty Electron window in the same
 * run, and the memory of all processes with the families grid open. Needs a display; see `npm run bench`.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, type ElectronApplication } from '@playwright/test';
import { electronRuntime, sandboxArguments } from '../../scripts/electron-runtime.mjs';
import { printLine } from './measure.ts';
import { demoFolder } from './office.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const node = join(root, 'node_modules/node/bin/node');
const executablePath = await electronRuntime();
const rounds = 5;
/** The name of the first family: other cells of a grid may be waiting for their row, or hold sums. */
const firstRow = '.ag-row[row-index="0"] .ag-cell[col-id="headName"]';

function emptyProgram(): string {
  const folder = mkdtempSync(join(tmpdir(), 'shtab-empty-'));
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'empty', version: '1.0.0', main: 'main.cjs' }),
  );
  writeFileSync(
    join(folder, 'main.cjs'),
    `const { app, BrowserWindow } = require('electron');
app.whenReady().then(() => new BrowserWindow({ width: 1366, height: 768 }).loadURL('data:text/html,<p id=row>empty</p>'));`,
  );
  return folder;
}

interface Launched {
  readonly app: ElectronApplication;
  readonly tookMs: number;
}

/** From the start of the process until `selector` is on screen. */
async function launch(
  folder: string,
  args: readonly string[],
  selector: string,
): Promise<Launched> {
  const startedAt = performance.now();
  const app = await _electron.launch({
    executablePath,
    args: [...sandboxArguments(executablePath), folder, ...args],
    env: { ...(process.env as Record<string, string>), TEZKOR_NODE: node },
  });
  const window = await app.firstWindow();
  // Looked for at every frame, on both sides: `waitForSelector` looks every 500 ms once a second has passed,
  // which added up to half a second to the slower side only.
  await window.waitForFunction(isOnScreen, selector, { polling: 'raf' });
  return { app, tookMs: performance.now() - startedAt };
}

/** Runs in the window: whether `selector` has a place there, with words in it. */
function isOnScreen(selector: string): boolean {
  const element = document.querySelector(selector);
  const box = element?.getBoundingClientRect();
  return box !== undefined && box.width > 0 && box.height > 0 && element?.textContent !== '';
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Memory of a process and all its children, MB: each shared page counted once in all (PSS). */
function treeMemory(pid: number): number {
  const children = new Map<number, number[]>();
  for (const entry of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const parent = Number(/^\d+ \(.*\) \S (\d+)/s.exec(readOrEmpty(`/proc/${entry}/stat`))?.[1]);
    children.set(parent, [...(children.get(parent) ?? []), Number(entry)]);
  }
  const add = (id: number): number =>
    Number(/^Pss:\s+(\d+)/m.exec(readOrEmpty(`/proc/${id}/smaps_rollup`))?.[1] ?? 0) / 1024 +
    (children.get(id) ?? []).reduce((sum, child) => sum + add(child), 0);
  return add(pid);
}

/** A process may end between being listed and being read. */
function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

const empty = emptyProgram();
const office = await demoFolder();
const program = ['--data', office, '--page', '/families'];
const emptyMs: number[] = [];
const gridMs: number[] = [];
let memory = 0;
for (let round = 0; round <= rounds; round += 1) {
  const first = await launch(empty, [], '#row');
  await first.app.close();
  const ours = await launch(root, program, firstRow);
  if (round === rounds) memory = treeMemory(ours.app.process().pid ?? 0);
  await ours.app.close();
  // The first round warms the disk's cache for both.
  if (round === 0) continue;
  emptyMs.push(first.tookMs);
  gridMs.push(ours.tookMs);
}
rmSync(empty, { recursive: true, force: true });

const ratio = median(gridMs) / median(emptyMs);
const remark = `(${median(gridMs).toFixed(0)} ms against ${median(emptyMs).toFixed(0)} ms)`;
printLine('window: first grid row / an empty window', ratio, '×', 2, remark);
if (process.platform === 'linux')
  printLine('window: memory of all processes, families grid open', memory, 'MB', 600);
