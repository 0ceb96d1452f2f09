/**
 * What a spreadsheet file holds before anybody has understood it.
 *
 * Rows and columns are counted from 1, as the office sees them in Excel; in a CSV file a "row" is a
 * record (a line break inside quotation marks does not start a new one).
 */

/** A cell that is more than plain text, a number or a yes/no. */
export type SpecialCell =
  /** A number shown as a date; `YYYY-MM-DD`, the time of day is dropped. */
  | { readonly day: string }
  /** Text in several formatted runs, joined. */
  | { readonly rich: string }
  /** A formula and its stored result, null when the file holds none. */
  | { readonly formula: string; readonly result: string | number | boolean | null }
  /** An error value such as `#REF!`. */
  | { readonly error: string };

/** Null is an empty cell. Of a hyperlink only the visible text is kept, never the address. */
export type RawCell = string | number | boolean | null | SpecialCell;

export interface RawRow {
  readonly row: number;
  readonly isHidden: boolean;
  /** Cell of column c at index c - 1; empty cells at the end are left out. */
  readonly cells: readonly RawCell[];
}

/** A block of joined cells; the value stands in its top left cell. */
export interface MergedRange {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export interface RawSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Rows that hold at least one value, top to bottom; in a CSV file every record. */
  readonly rows: readonly RawRow[];
  readonly merges: readonly MergedRange[];
  readonly hiddenColumns: ReadonlySet<number>;
  /** Only of a CSV file. */
  readonly text?: { readonly encoding: TextEncoding; readonly delimiter: string };
  /**
   * Only of a sheet that is still being read: waits for the next rows, which then stand among `rows`; false when all are
   * there, and the hidden columns with them. @throws Refusal every `file-…` code, `cancelled`
   */
  readonly more?: () => Promise<boolean>;
}

/** Waits until so many rows of a sheet are there, or all of them. */
export async function rowsArrived(
  sheet: RawSheet,
  wanted = Number.POSITIVE_INFINITY,
): Promise<void> {
  while (sheet.rows.length < wanted && (await sheet.more?.()));
}

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251';

/** A value as it was typed, for showing beside the clean one. */
export type RawValue = string | number | boolean | null;

/** The visible value of a cell: a date as its ISO day, a formula as its stored result. */
export function cellValue(cell: RawCell | undefined): RawValue {
  if (cell === undefined || cell === null) return null;
  if (typeof cell !== 'object') return cell;
  if ('day' in cell) return cell.day;
  if ('rich' in cell) return cell.rich;
  if ('formula' in cell) return cell.result;
  return cell.error;
}

/** The visible text of a cell, not cleaned; '' when there is none. */
export function cellText(cell: RawCell | undefined): string {
  const value = cellValue(cell);
  return value === null ? '' : String(value);
}

/** True when the cell shows nothing: no value, or only spaces and invisible signs. */
export function isBlank(cell: RawCell | undefined): boolean {
  if (cell === null || cell === undefined) return true;
  if (typeof cell === 'number' || typeof cell === 'boolean') return false;
  const text = cellText(cell);
  const first = text.charCodeAt(0);
  // A figure or a letter in front, as nearly always.
  if (first > 0x20 && first < 0x7f) return false;
  return !(first >= 0x400 && first < 0x500) && !/[^\s\u200b-\u200f\u2060\ufeff\u00ad]/u.test(text);
}

/** Column 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
