/**
 * One import of a workbook in the task thread of a new office, between two runs of LibreOffice writing the same file as
 * CSV. Meanwhile the data process is asked as a window asks it. A process of its own: what came before, and the making of
 * the workbook, would be cleared away within it.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { MadeWorkbook } from './make-workbook.ts';
import { type Office, openOffice } from './office.ts';
import { startTaskThread } from './task-thread.ts';

/** Seconds, if nothing else is said. */
export interface ImportFigures {
  readonly rehearsal: number;
  readonly commit: number;
  /** Of all threads. */
  readonly processor: number;
  /** Milliseconds. */
  readonly worstAnswer: number;
  /** A rehearsal of the same file afterwards. */
  readonly second: number;
  readonly undone: number;
  /** By LibreOffice, in the middle; null where there is none. */
  readonly converted: number | null;
}

const pauseMs = 20;
const [folder = '', path = '', madeFile = '', figuresFile = ''] = process.argv.slice(2);
const made = JSON.parse(readFileSync(madeFile, 'utf8')) as MadeWorkbook;

const office = await openOffice(join(folder, 'office'));
await office.call('office.create', { districtSoato: '1706215' });
for (const name of made.mahallas) await office.call('mahallas.create', { name });
for (const fullName of made.officials) await office.call('officials.create', { fullName });
const open = office.gate.office;
if (!open) throw new Error('the office is shut');
const tasks = startTaskThread(open, office.gate, office.inTurn, [path]);
await tasks.call('imports.batches', {});

const before = convert();
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
const after = convert();
if (counts.created.person !== made.people) throw new Error(`${counts.created.person} people`);

const again = performance.now();
const second = await tasks.call('imports.rehearse', { path, kind: 'families' });
await tasks.call('imports.forget', { id: second.id });
if (second.counts.unchanged.person !== made.people)
  throw new Error('a second time is not the same');
const undoneFrom = performance.now();
await tasks.call('imports.undo', { batchId });
const undoneAt = performance.now();
await tasks.close();
await office.close();

const figures: ImportFigures = {
  rehearsal: (rehearsedAt - startedAt) / 1000,
  commit: (committedAt - rehearsedAt) / 1000,
  processor: (user + system) / 1e6,
  worstAnswer,
  second: (undoneFrom - again) / 1000,
  undone: (undoneAt - undoneFrom) / 1000,
  // Once before and once after: what else the machine does falls on both.
  converted: before === null || after === null ? null : (before + after) / 2,
};
writeFileSync(figuresFile, JSON.stringify(figures));

/** Seconds; null where there is no LibreOffice. */
function convert(): number | null {
  const from = performance.now();
  const profile = `-env:UserInstallation=file://${mkdtempSync(join(folder, 'profile-'))}`;
  const { status } = spawnSync(
    'soffice',
    [profile, '--headless', '--convert-to', 'csv', '--outdir', folder, path],
    { stdio: 'ignore' },
  );
  return status === 0 ? (performance.now() - from) / 1000 : null;
}

/** Turns pages and searches until it is over; the longest that any answer took, the wait for its turn included. */
async function askMeanwhile(asked: Office, until: { readonly isOver: boolean }): Promise<number> {
  let longest = 0;
  while (!until.isOver) {
    const due = performance.now() + pauseMs;
    await pause(pauseMs);
    await asked.call('families.list', { limit: 100 });
    await asked.call('search.find', { text: 'Каримов' });
    longest = Math.max(longest, performance.now() - due);
  }
  return longest;
}
