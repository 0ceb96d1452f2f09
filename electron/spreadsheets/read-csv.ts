/** Reads a CSV file as one sheet: records as rows, fields as cells. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { RawCell, RawRow, RawSheet } from '../../shared/import/raw-sheet.ts';
import { fileTooLarge, refuseSystemError } from './check-file.ts';
import { decodeText } from './text-encoding.ts';

const DELIMITERS = [';', ',', '\t', '|'] as const;
/** So many records are looked at to find the delimiter. */
const SAMPLE = 50;
/** Rows and columns beyond these would take gigabytes of memory; a sheet of Excel has no more rows. */
const ROW_LIMIT = 1_048_576;
const COLUMN_LIMIT = 500;

/** @throws Refusal file-not-found, file-not-allowed, file-locked, file-too-large */
export async function readCsv(path: string): Promise<RawSheet> {
  const bytes = await readFile(path).catch(refuseSystemError);
  const { text, encoding } = decodeText(bytes);
  const delimiter = findDelimiter(text);
  return {
    name: basename(path),
    isHidden: false,
    rows: readRows(text, delimiter, bytes.byteLength),
    merges: [],
    hiddenColumns: new Set(),
    text: { encoding, delimiter },
  };
}

/** @param size bytes of the file */
function readRows(text: string, delimiter: string, size: number): RawRow[] {
  const rows: RawRow[] = [];
  let row = 0;
  let length = 0;
  for (const fields of records(text, delimiter)) {
    row += 1;
    // The person is told how much of a file like this one can be taken.
    if (row > ROW_LIMIT) throw fileTooLarge(size, Math.floor((size * length) / text.length));
    length += fields.reduce((sum, field) => sum + field.length + 1, 0);
    // As in a worksheet, a row without cells is left out.
    if (fields.length > 1 || fields[0] !== '') rows.push(toRow(fields, row));
  }
  return rows;
}

/** Empty fields at the end are kept, so that a record that was cut short can be told. */
function toRow(fields: string[], row: number): RawRow {
  const cells: RawCell[] = fields.map((field) => (field === '' ? null : field));
  return { row, isHidden: false, cells };
}

/** The delimiter that splits the most records into the same number of fields, at least two. */
export function findDelimiter(text: string): string {
  const declared = /^sep=(.)\r?\n/.exec(text)?.[1];
  if (declared) return declared;
  let best = { delimiter: ';', score: 0 };
  for (const delimiter of DELIMITERS) {
    const counts = new Map<number, number>();
    let seen = 0;
    for (const fields of records(text, delimiter)) {
      if (fields.length > 1) counts.set(fields.length, (counts.get(fields.length) ?? 0) + 1);
      if (++seen === SAMPLE) break;
    }
    const score = Math.max(0, ...[...counts].map(([width, count]) => count * Math.min(width, 4)));
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

/**
 * Splits text into records. A field in quotation marks may hold delimiters, line breaks and doubled
 * quotation marks; a quotation mark inside an unquoted field is an ordinary sign.
 */
export function* records(text: string, delimiter: string): Generator<string[]> {
  let fields: string[] = [];
  let at = 0;
  while (at < text.length) {
    const field = text[at] === '"' ? quotedField(text, at) : null;
    const end = fieldEnd(text, delimiter, field ? field.end : at);
    if (fields.length < COLUMN_LIMIT)
      fields.push(field ? field.value + text.slice(field.end, end) : text.slice(at, end));
    at = end + 1;
    if (text[end] === delimiter) {
      // A delimiter at the very end of the file still begins one more, empty field.
      if (at < text.length) continue;
      if (fields.length < COLUMN_LIMIT) fields.push('');
    }
    if (text[end] === '\r' && text[at] === '\n') at += 1;
    yield fields;
    fields = [];
  }
  if (fields.length > 0) yield fields;
}

function quotedField(text: string, start: number): { value: string; end: number } {
  let value = '';
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    // A quotation mark that is never closed: take the rest of the file rather than lose it.
    if (quote === -1) return { value: value + text.slice(from), end: text.length };
    value += text.slice(from, quote);
    if (text[quote + 1] !== '"') return { value, end: quote + 1 };
    value += '"';
    from = quote + 2;
  }
}

const lineFeed = 10;
const carriageReturn = 13;

function fieldEnd(text: string, delimiter: string, from: number): number {
  const sign = delimiter.charCodeAt(0);
  for (let end = from; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (code === sign || code === lineFeed || code === carriageReturn) return end;
  }
  return text.length;
}
