import { Refusal } from '../shared/errors.ts';
import type { WindowFault } from '../shared/shell.ts';

/** Different faults that are kept in an hour. The same one again is told under the number it has. */
export const mostFaults = 20;
const whileMs = 3_600_000;

/** What an error of a page may be called: a page that was tampered with could else write anything there. */
const errorNames = ['TypeError', 'RangeError', 'ReferenceError', 'SyntaxError'];
const frame = /\/(assets\/[\w.-]{1,100}\.js):(\d{1,7}):(\d{1,7})\)?$/;

interface FaultBookOptions {
  /** Whether the window has such a file, as `assets/x.js`. */
  readonly isFile: (name: string) => boolean;
  /** Writes into the log and answers the number. */
  readonly keep: (error: Error, place: string) => string;
  /** Milliseconds. */
  readonly now: () => number;
}

/**
 * Keeps what went wrong in a window, so that a person can be told a number. Only names of the program's own files and
 * lines in them are taken from the window; the message is left to the log, which lets known words through alone.
 * @returns the number. @throws Refusal `too-busy` from the 21st different fault of an hour
 */
export function createFaultBook({ isFile, keep, now }: FaultBookOptions) {
  const kept = new Map<string, { reference: string; at: number }>();
  return (fault: WindowFault): string => {
    for (const [what, { at }] of kept) if (now() - at > whileMs) kept.delete(what);
    const error = errorOf(fault, isFile);
    const what = `${error.message}\n${error.stack}`;
    const known = kept.get(what);
    if (known) return known.reference;
    if (kept.size >= mostFaults) throw new Refusal('too-busy');
    const reference = keep(error, 'window');
    kept.set(what, { reference, at: now() });
    return reference;
  };
}

function errorOf({ name, message, stack }: WindowFault, isFile: (name: string) => boolean): Error {
  const error = new Error(message);
  error.name = errorNames.find((one) => one === name) ?? 'Error';
  const frames = stack.split('\n').flatMap((line) => {
    const [, file, row, column] = frame.exec(line) ?? [];
    return file !== undefined && isFile(file)
      ? [`    at out/renderer/${file}:${row}:${column}`]
      : [];
  });
  error.stack = [error.name, ...frames].join('\n');
  return error;
}
