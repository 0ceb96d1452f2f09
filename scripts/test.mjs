/**
 * `npm test`: check, unit tests, build, tests in a real window; then the sum. `--unit` or `--e2e`
 * run one kind of test alone; further arguments go to its runner (`npm test -- --unit poverty`).
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { check } from './check.mjs';
import { electronRuntime } from './electron-runtime.mjs';
import { run, toolScript } from './run.mjs';
import { PlainError, runAsScript, say } from './say.mjs';
import { ensureInstalled, node24Path } from './setup.mjs';
import { ensureDisplay } from './system-libraries.mjs';
import {
  addUp,
  countPlaywright,
  countVitest,
  exitCodeOf,
  failuresOfVitest,
  summaryLine,
} from './test-summary.mjs';

/** @typedef {import('./test-summary.mjs').Count} Count */

const words = process.argv.slice(2);
const isKind = (/** @type {string} */ word) => word === '--unit' || word === '--e2e';
/** @type {string[]} */
const kinds = words.filter(isKind);
const forRunner = words.filter((word) => !isKind(word));
/** What to say again at the end. @type {string[]} */
const failures = [];
const reports = mkdtempSync(join(tmpdir(), 'tezkor-test-'));

const all = [
  { kind: '', name: 'check', work: async () => ({ passed: 0, failed: await check() }) },
  { kind: '--unit', name: 'unit tests', work: runVitest },
  { kind: '--e2e', name: 'tests in the window', work: runPlaywright },
];

await runAsScript(async () => {
  /** @type {Count[]} */
  const counts = [];
  try {
    await ensureInstalled();
    for (const part of all.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))) {
      counts.push(await timed(part.name, part.work));
    }
  } catch (error) {
    if (!(error instanceof PlainError)) throw error;
    process.stderr.write(`\n${error.message}\n`);
    counts.push({ passed: 0, failed: 1 });
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
  const sum = addUp(counts);
  for (const failure of failures) process.stdout.write(`\nFAILED: ${failure}\n`);
  process.stdout.write(`${summaryLine(sum)}\n`);
  return exitCodeOf(sum);
});

/**
 * @param {string} name
 * @param {() => Promise<Count>} work
 * @returns {Promise<Count>}
 */
async function timed(name, work) {
  say(`== ${name}`);
  const startedAt = performance.now();
  const count = await work().catch((error) => {
    if (!(error instanceof PlainError)) throw error;
    process.stderr.write(`\n${error.message}\n`);
    return { passed: 0, failed: 1 };
  });
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  say(`== ${name}: ${count.passed} passed, ${count.failed} failed, ${seconds} s`);
  return count;
}

async function runVitest() {
  const file = join(reports, 'vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const args = [toolScript('vitest'), 'run', ...reporters, ...forRunner];
  const { code } = await run(node24Path(), args);
  const report = readReport(file);
  failures.push(...failuresOfVitest(report));
  return countVitest(report, code);
}

async function runPlaywright() {
  await ensureBuilt();
  const electron = await electronRuntime();
  const screen = await ensureDisplay();
  try {
    const file = join(reports, 'playwright.json');
    const config = join('test', 'e2e', 'playwright.config.ts');
    const tool = toolScript('@playwright/test', 'playwright');
    const args = [tool, 'test', '--config', config, '--reporter=list,json', ...forRunner];
    const env = {
      ...screen.env,
      PLAYWRIGHT_JSON_OUTPUT_FILE: file,
      // What a test needs to open the program, so that it does not look for it again.
      TEZKOR_ELECTRON: electron,
      TEZKOR_NODE: node24Path(),
    };
    const { code } = await run(node24Path(), args, { env });
    return countPlaywright(readReport(file), code);
  } finally {
    await screen.stop();
  }
}

/** @param {string} file */
function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
