/** The verbs of the command line about backups: backup, restore, verify. */
import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { Refusal } from '../shared/errors.ts';
import { formatMoment } from '../shared/locales/day-names.ts';
import { UsageError } from './cli-usage.ts';
import type { CommandLine, Done, Values } from './cli-verbs.ts';

/** Makes one, proves it, and with `--out` copies it there. */
export async function backUp(
  line: CommandLine,
  _rest: readonly string[],
  { out }: Values,
): Promise<Done> {
  const folder = out === undefined ? null : resolve(out);
  const output = await line.call('backups.make', { folder });
  return { output, words: `backup made and proven: ${output.fileName}`, isRefused: false };
}

/** A file name of the list, or a path; with `--rehearse` only tells what would be lost. */
export async function restoreBackup(
  line: CommandLine,
  [file]: readonly string[],
  { rehearse = false }: Values,
): Promise<Done> {
  const id = await idOf(line, file);
  const loss = await line.call('backups.rehearse', { id });
  if (rehearse) {
    const words = `would be lost: ${loss.lost} changes; would come back: ${loss.regained}`;
    return { output: loss, words };
  }
  const output = await line.call('backups.restore', { id });
  return { output: { ...output, loss }, words: `restored: as of ${formatMoment(output.madeAt)}` };
}

/** The headquarters with its journal, or a backup. */
export async function verify(line: CommandLine, [file]: readonly string[]): Promise<Done> {
  if (file !== undefined) {
    const output = await line.call('backups.check', { id: await idOf(line, file) });
    const isRefused = output.state !== 'good';
    return { output, words: isRefused ? `bad: ${output.why}` : 'the backup is good', isRefused };
  }
  const output = await line.call('maintenance.verify', {});
  const journal = await line.call('journal.verify', {});
  const isRefused = !output.isGood || !journal.isGood;
  const problems = output.problems.length + journal.problems.length;
  return {
    output: { ...output, isGood: !isRefused, journal },
    words: isRefused ? `problems: ${problems}` : 'the file and the journal are sound',
    isRefused,
  };
}

async function idOf(line: CommandLine, file: string | undefined): Promise<string> {
  if (!file) throw new UsageError('FILE is missing');
  const path = resolve(file);
  if (existsSync(path)) return path;
  const rows = await line.call('backups.list', {});
  const known = rows.find(({ fileName, id }) => fileName === basename(file) || id === file);
  if (!known) throw new Refusal('file-not-found', { file });
  return known.id;
}
