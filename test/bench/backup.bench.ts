/** A backup of the `office` demo with its proof, in its thread, while grids are asked without a pause. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createThreadRunner } from '../../electron/backups/thread-runner.ts';
import { openGate } from '../../electron/gate.ts';
import { machineClock } from '../../electron/machine-clock.ts';
import { createTurn } from '../../electron/write-turn.ts';
import { demoFolder } from './office.ts';

const grids = ['families.list', 'persons.list', 'log.list', 'plans.list', 'mahallas.list'] as const;
const folder = mkdtempSync(join(tmpdir(), 'shtab-bench-backup-'));
cpSync(await demoFolder(), folder, { recursive: true });
const inTurn = createTurn();
const gate = await openGate({
  folder,
  clock: machineClock,
  onChanged: () => undefined,
  onSession: () => undefined,
  logError: (error) => String(error),
  mayOpen: () => true,
  inTurn,
  backupRunner: createThreadRunner(inTurn),
});
try {
  for (const grid of grids) await gate.answer(grid, {});
  let slowest = { grid: '', ms: 0 };
  let isDone = false;
  const startedAt = performance.now();
  const made = gate.answer('backups.make', {}).finally(() => {
    isDone = true;
  });
  for (let round = 0; !isDone; round += 1) {
    const grid = grids[round % grids.length] ?? grids[0];
    const from = performance.now();
    await gate.answer(grid, { sort: [], search: '' });
    const ms = performance.now() - from;
    if (ms > slowest.ms) slowest = { grid, ms };
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  const reply = await made;
  const seconds = (performance.now() - startedAt) / 1000;
  const isKept = reply.ok && seconds <= 5 && slowest.ms <= 50;
  const line = `backup with proof ${seconds.toFixed(1)} s (bound 5), slowest grid call meanwhile ${slowest.ms.toFixed(1)} ms ${slowest.grid} (bound 50)`;
  process.stdout.write(`${line}: ${isKept ? 'kept' : 'NOT KEPT'}\n`);
  if (!reply.ok) process.stdout.write(`${JSON.stringify(reply.error)}\n`);
} finally {
  await gate.close();
  rmSync(folder, { recursive: true, force: true });
}
