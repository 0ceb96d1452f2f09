/**
 * An .xlsx of 50,000 people: read, checked, matched, committed in the task thread, by the side of LibreOffice writing
 * it as CSV. Meanwhile the data process is asked as a window asks it.
 */
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { MadeWorkbook } from './make-workbook.ts';
import { printLine } from './measure.ts';
import { type Office, openOffice } from './office.ts';
import { startTaskThread } from './task-thread.ts';

const people = 50_000;
/** What LibreOffice takes on two idle cores, for machines without it; seconds. */
const usualSeconds = 3.3;
/** A window that answers within it feels at hand; milliseconds. */
const answerBound = 100;
const pauseMs = 20;

const folder = mkdtempSync(join(tmpdir(), 'shtab-bench-import-'));
try {
  const path = join(folder, 'oilalar.xlsx');
  const made = await makeWorkbook(path);
  const office = await openOffice(join(folder, 'office'));
  await office.call('office.create', { districtSoato: '1706215' });
  for (const name of made.mahallas) await office.call('mahallas.create', { name });
  for (const fullName of made.officials) await office.call('officials.create', { fullName });
  const open = office.gate.office;
  if (!open) throw new Error('the office is shut');
  const tasks = startTaskThread(open, office.gate, office.inTurn, [path]);
  await tasks.call('imports.batches', {});

  const before = convert(path);
  const asking = { isOver: false };
  const worst = askMeanwhile(office, asking);
  const usedBefore = process.cpuUsage();
  const startedAt = performance.now();
  const { id, counts } = await tasks.call('imports.rehearse', { path, kind: 'families' });
  const rehearsedAt = performance.now();
  const { batchId } = await tasks.call('imports.commit', { id });
  const committedAt = performance.now();
  const { user, system } = process.cpuUsage(usedBefore);
  asking.isOver = true;
  const worstAnswer = await worst;
  const after = convert(path);
  if (counts.created.person !== people) throw new Error(`${counts.created.person} people`);
  const rehearsal = (rehearsedAt - startedAt) / 1000;
  const commit = (committedAt - rehearsedAt) / 1000;
  // Once before and once after: what else the machine does falls on both.
  const bound = before === null || after === null ? usualSeconds : (before + after) / 2;
  const name = `import: ${people} people, .xlsx, to the end`;
  const parts = `(rehearsal ${rehearsal.toFixed(1)}, commit ${commit.toFixed(1)}; ${((rehearsal + commit) / bound).toFixed(2)} of LibreOffice; processor ${((user + system) / 1e6).toFixed(1)})`;
  printLine(name, rehearsal + commit, 's', Number(bound.toFixed(2)), parts);
  printLine('import: the slowest answer to the window meanwhile', worstAnswer, 'ms', answerBound);

  const again = performance.now();
  const second = await tasks.call('imports.rehearse', { path, kind: 'families' });
  await tasks.call('imports.forget', { id: second.id });
  if (second.counts.unchanged.person !== people) throw new Error('a second time is not the same');
  printLine(
    'import: the same file a second time, rehearsal',
    (performance.now() - again) / 1000,
    's',
    Number(bound.toFixed(2)),
  );

  const undoneFrom = performance.now();
  await tasks.call('imports.undo', { batchId });
  printLine(
    'import: undone',
    (performance.now() - undoneFrom) / 1000,
    's',
    Number(bound.toFixed(2)),
  );
  await tasks.close();
  await office.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Its thread ends, and what the making took with it: else it would be cleared away during the import. */
async function makeWorkbook(path: string): Promise<MadeWorkbook> {
  const workerData = { path, people };
  const worker = new Worker(new URL('./workbook-worker.ts', import.meta.url), { workerData });
  const [[made]] = await Promise.all([once(worker, 'message'), once(worker, 'exit')]);
  return made as MadeWorkbook;
}

/** Seconds; null where there is no LibreOffice. */
function convert(path: string): number | null {
  const startedAt = performance.now();
  const profile = `-env:UserInstallation=file://${mkdtempSync(join(folder, 'profile-'))}`;
  const { status } = spawnSync(
    'soffice',
    [profile, '--headless', '--convert-to', 'csv', '--outdir', folder, path],
    { stdio: 'ignore' },
  );
  return status === 0 ? (performance.now() - startedAt) / 1000 : null;
}

/** Turns pages and searches until it is over; the longest that any answer took, the wait for its turn included. */
async function askMeanwhile(office: Office, asking: { readonly isOver: boolean }): Promise<number> {
  let worst = 0;
  while (!asking.isOver) {
    const due = performance.now() + pauseMs;
    await pause(pauseMs);
    await office.call('families.list', { limit: 100 });
    await office.call('search.find', { text: 'Каримов' });
    worst = Math.max(worst, performance.now() - due);
  }
  return worst;
}
