/**
 * An .xlsx of 50,000 people: read, checked, matched, committed, by the side of LibreOffice writing it as CSV. The machine
 * changes its speed from one moment to the next, so it is done three times, and the time in the middle is told.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ImportFigures } from './import-once.ts';
import { makeWorkbook } from './make-workbook.ts';
import { printLine } from './measure.ts';

const people = 50_000;
const rounds = 3;
/** What LibreOffice takes on two idle cores, for machines without it; seconds. */
const usualSeconds = 3.3;
/** A window that answers within it feels at hand; milliseconds. */
const answerBound = 100;

const folder = mkdtempSync(join(tmpdir(), 'shtab-bench-import-'));
try {
  const path = join(folder, 'oilalar.xlsx');
  const madeFile = join(folder, 'made.json');
  writeFileSync(madeFile, JSON.stringify(makeWorkbook(path, people)));
  const measured = Array.from({ length: rounds }, (_, round) => importOnce(round, path, madeFile));
  const byRatio = measured.sort((one, other) => ratioOf(one) - ratioOf(other));
  const middle = byRatio[Math.floor(rounds / 2)];
  if (!middle) throw new Error('nothing was measured');
  const { rehearsal, commit, processor } = middle;
  const bound = Number(boundOf(middle).toFixed(2));
  const ratios = byRatio.map((one) => ratioOf(one).toFixed(2)).join(', ');
  printLine(
    `import: ${people} people, .xlsx, to the end`,
    rehearsal + commit,
    's',
    bound,
    `(rehearsal ${rehearsal.toFixed(1)}, commit ${commit.toFixed(1)}; of LibreOffice ${ratios}; processor ${processor.toFixed(1)})`,
  );
  const worstAnswer = Math.max(...measured.map((one) => one.worstAnswer));
  printLine('import: the slowest answer to the window meanwhile', worstAnswer, 'ms', answerBound);
  printLine('import: the same file a second time, rehearsal', middle.second, 's', bound);
  printLine('import: undone', middle.undone, 's', bound);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function importOnce(round: number, path: string, madeFile: string): ImportFigures {
  const own = join(folder, String(round));
  mkdirSync(own);
  const figuresFile = join(own, 'figures.json');
  const program = fileURLToPath(new URL('./import-once.ts', import.meta.url));
  const { status } = spawnSync(
    process.execPath,
    [...process.execArgv, program, own, path, madeFile, figuresFile],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  if (status !== 0) throw new Error(`the import ended with ${status}`);
  return JSON.parse(readFileSync(figuresFile, 'utf8')) as ImportFigures;
}

function boundOf({ converted }: ImportFigures): number {
  return converted ?? usualSeconds;
}

function ratioOf(one: ImportFigures): number {
  return (one.rehearsal + one.commit) / boundOf(one);
}
