/** Compares what an import found with the truth and answers readable differences. */
import { createHash } from 'node:crypto';
import type { Finding } from '../../../shared/import/findings.ts';
import { columnLetters } from '../../../shared/import/raw-sheet.ts';
import { foldKey } from '../../../shared/uzbek-script.ts';
import { expected, type Irregularity, type TrueText } from './expected.ts';

/** What a person must not be bothered with when nothing is wrong. */
const loud = new Set(['ask', 'reject_row', 'accept_warn']);

/**
 * Irregularities not found, and findings that would bother somebody without a reason.
 * @param told which of the irregularities can be seen from where it is looked
 */
export function compareFindings(
  file: string,
  findings: readonly Finding[],
  told: readonly Irregularity[] = expected.irregularities,
): string[] {
  const isCsv = file.endsWith('.csv');
  const wanted = told.filter((one) => one.file === file);
  const wantedPlaces = new Set(wanted.map(placeOfTruth));
  const found = new Map(findings.map((one) => [placeOf(one, isCsv), one]));
  const missing = wanted.filter((one) => !found.has(placeOfTruth(one)));
  const extra = [...found].filter(
    ([place, { action }]) => loud.has(action) && !wantedPlaces.has(place),
  );
  const wrongBlock = wanted.filter(({ row_to }, at) => {
    const one = found.get(placeOfTruth(wanted[at] ?? { kind: '', action: '' }));
    return row_to !== undefined && one && (one.rowTo ?? one.row) !== row_to;
  });
  return [
    ...missing.map((one) => `not found: ${placeOfTruth(one)} ${JSON.stringify(one.raw ?? '')}`),
    ...wrongBlock.map((one) => `ends elsewhere: ${placeOfTruth(one)} to ${one.row_to}`),
    ...extra.map(([place, { raw }]) => `not expected: ${place} ${JSON.stringify(raw ?? '')}`),
  ];
}

export function countFound(file: string, findings: readonly Finding[]): number {
  const found = new Set(findings.map((one) => placeOf(one, file.endsWith('.csv'))));
  return expected.irregularities.filter((one) => one.file === file && found.has(placeOfTruth(one)))
    .length;
}

function placeOf({ kind, action, sheet, row, column }: Finding, isCsv: boolean): string {
  const col = column === null ? '' : isCsv ? column : columnLetters(column);
  return `${kind} (${action}) ${isCsv ? '' : sheet} ${row ?? ''}${col === '' ? '' : ` ${col}`}`;
}

function placeOfTruth(one: {
  kind: string;
  action: string;
  sheet?: string;
  row?: number;
  col?: string | number;
}): string {
  const { kind, action, sheet = '', row = '', col } = one;
  return `${kind} (${action}) ${sheet} ${row}${col === undefined ? '' : ` ${col}`}`;
}

/** Pairs of what was read and what is true, by field; only those that differ are answered. */
export function differences(
  key: string,
  pairs: Readonly<Record<string, readonly [unknown, unknown]>>,
): string[] {
  return Object.entries(pairs)
    .filter(([, [read, truth]]) => JSON.stringify(read ?? null) !== JSON.stringify(truth ?? null))
    .map(
      ([field, [read, truth]]) =>
        `${key} ${field}: ${JSON.stringify(read)} is not ${JSON.stringify(truth)}`,
    );
}

/** A long text becomes its length and hash, as the truth gives it. */
export function sameForm(read: string | null, truth: TrueText): unknown {
  if (read === null || truth === null || typeof truth !== 'object') return read;
  return { length: read.length, sha256: createHash('sha256').update(read).digest('hex') };
}

/** A name may stay in the script in which it is typed, and a lossy file only gives its key. */
export function sameName(
  read: string | null,
  truth: { fish: string; latin: string },
  isLossy = false,
): string | null {
  if (read === truth.latin) return truth.fish;
  return isLossy ? sameKey(read, truth.fish) : read;
}

export function sameKey(read: string | null, truth: string): string | null {
  if (read === null || read.includes('?')) return read === null ? null : truth;
  return foldKey(read) === foldKey(truth) ? truth : read;
}
