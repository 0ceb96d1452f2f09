import { statfsSync, statSync } from 'node:fs';
import { compactFile, compactSearch, foldJournal, keepVerified } from '../../db/health.ts';
import { verifyJournal } from '../../db/journal-verify.ts';
import type { Database } from '../../db/open.ts';
import { verifyDatabase } from '../../db/verify.ts';
import { Refusal } from '../../shared/errors.ts';
import { compactSteps, type maintenanceCalls, verifySteps } from '../../shared/maintenance.ts';
import type { HandlersOf } from '../handler.ts';

export const maintenanceHandlers: HandlersOf<typeof maintenanceCalls> = {
  'maintenance.verify': async (_input, context) => {
    const { database, clock } = context;
    const total = verifySteps.length;
    const tell = (step: string, done: number) =>
      context.report({ step: `maintenance.step.${step}`, done, total });
    const report = verifyDatabase(database, tell);
    const journal = await verifyJournal(database, null, async () => {
      tell('journal', total - 1);
      await context.breathe();
    });
    const chain = journal.problems.map(({ seq, problem }) => `journal ${seq}: ${problem}`);
    const isGood = report.isGood && journal.isGood;
    const at = clock.now().toISOString();
    await context.alone(() => keepVerified(database, { at, isGood }));
    return { ...report, isGood, problems: [...report.problems, ...chain].slice(0, 100) };
  },

  'maintenance.compact': async (_input, context) => {
    const { database } = context;
    const beforeBytes = bytesOf(database);
    assertRoom(database.name, beforeBytes);
    const steps = { search: compactSearch, file: compactFile, journal: foldJournal };
    for (const [done, step] of compactSteps.entries()) {
      context.report({ step: `maintenance.step.${step}`, done, total: compactSteps.length });
      await context.breathe();
      await context.alone(() => steps[step](database));
    }
    return { beforeBytes, afterBytes: bytesOf(database) };
  },
};

/** Of the file and of its journal beside it. */
function bytesOf(database: Database): number {
  const size = (end: string) => statSync(database.name + end, { throwIfNoEntry: false })?.size ?? 0;
  return size('') + size('-wal');
}

/** The new file is written beside the old one before it takes its place. @throws Refusal `disk-space-low` */
function assertRoom(file: string, bytes: number): void {
  const { bavail, bsize } = statfsSync(file);
  const needed = bytes * 2;
  if (bavail * bsize < needed)
    throw new Refusal('disk-space-low', { megabytes: Math.ceil(needed / 1_000_000) });
}
