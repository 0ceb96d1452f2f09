import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { describeError } from './error-text.ts';

/** A month's file that grew longer is put aside under a number, and a new one begun. */
export const longestFileBytes = 1_000_000;
/** All files together. */
export const mostLogBytes = 5_000_000;
const keptMonths = 12;
const logFileName = /^\d{4}-\d{2}(?:\.\d{1,4})?\.log$/;

/**
 * Keeps an unexpected error in the log file of the month and answers the reference number a person is told.
 * Free of personal data by construction: only what `describeError` lets through is written.
 * @param place the call, or the process that failed
 */
export function logError(folder: string, error: unknown, place: string): string {
  const reference = newReference();
  const at = new Date().toISOString();
  const where = /^[\w.:-]{1,100}$/.test(place) ? place : '…';
  const entry = `${at} ${reference} ${where}\n${describeError(error)}\n`;
  try {
    mkdirSync(folder, { recursive: true });
    const file = join(folder, `${at.slice(0, 7)}.log`);
    if (!existsSync(file)) prune(folder, at);
    else if (statSync(file).size > longestFileBytes) {
      renameSync(file, nextPart(folder, at.slice(0, 7)));
      prune(folder, at);
    }
    appendFileSync(file, entry);
  } catch {
    // A full or read-only disk must not turn one failure into two; the person still gets the number.
  }
  return reference;
}

/** Six signs, a letter among them: six figures are taken out of a report for support, as they may be of a person. */
function newReference(): string {
  for (;;) {
    const reference = Buffer.from(crypto.getRandomValues(new Uint8Array(3)))
      .toString('hex')
      .toUpperCase();
    if (/[A-F]/.test(reference)) return reference;
  }
}

/** Log files of a folder, the newest first. */
export function logFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => logFileName.test(name))
    .toSorted((one, other) => orderOf(other) - orderOf(one));
}

/** The month's open file is its newest; of the parts put aside, the one with the highest number. */
function orderOf(name: string): number {
  const [month = '', part = ''] = name.split('.');
  const number = part === 'log' ? 9999 : Number(part);
  return Number(month.replace('-', '')) * 10_000 + number;
}

function nextPart(folder: string, month: string): string {
  const numbers = logFiles(folder)
    .filter((name) => name.startsWith(`${month}.`) && name !== `${month}.log`)
    .map((name) => Number(name.split('.')[1]));
  return join(folder, `${month}.${Math.max(0, ...numbers) + 1}.log`);
}

function prune(folder: string, now: string): void {
  const oldest = new Date(now);
  oldest.setUTCMonth(oldest.getUTCMonth() - keptMonths, 1);
  let bytes = 0;
  for (const name of logFiles(folder)) {
    const file = join(folder, name);
    bytes += statSync(file).size;
    if (bytes > mostLogBytes || name.slice(0, 7) < oldest.toISOString().slice(0, 7))
      rmSync(file, { force: true });
  }
}
