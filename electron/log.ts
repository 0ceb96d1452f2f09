import { randomBytes } from 'node:crypto';
import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Keeps an unexpected error in the log file of the month and answers the reference number a person is told.
 * Only the call's name and the stack are kept: no input, so no personal data.
 */
export function logError(folder: string, error: unknown, call: string): string {
  const reference = randomBytes(3).toString('hex').toUpperCase();
  const at = new Date().toISOString();
  const text = error instanceof Error ? (error.stack ?? error.message) : 'not an error object';
  try {
    mkdirSync(folder, { recursive: true });
    appendFileSync(join(folder, `${at.slice(0, 7)}.log`), `${at} ${reference} ${call}\n${text}\n`);
  } catch {
    // A full or read-only disk must not turn one failure into two; the person still gets the number.
  }
  return reference;
}
