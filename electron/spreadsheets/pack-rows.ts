/**
 * Rows on their way from one thread to another. A copy of a million cells takes longer than reading them did: each value
 * is handed over once, and a cell is the number of its value. Shared texts are not handed over at all: whoever unpacks
 * the rows has read them meanwhile, and a cell is the place of its text.
 */
import type { RawCell, RawRow } from '../../shared/import/raw-sheet.ts';
import type { SharedText } from './workbook-parts.ts';

export interface PackedRows {
  /** Values that were not handed over before; the first of all has number 1. */
  readonly values: readonly PackedValue[];
  /** Of each row: its number, 1 when it is hidden, how many cells it has. */
  readonly rows: Float64Array<ArrayBuffer>;
  /** Of each cell, row by row: the number of its value, or of its text (`numberOfText`); 0 is an empty cell. */
  readonly cells: Int32Array<ArrayBuffer>;
}

export type PackedValue = RawCell | FormulaWithText;

/** A formula whose stored result is the shared text at a place; there may be none. */
export interface FormulaWithText {
  readonly formula: string;
  readonly textAt: number;
}

const perRow = 3;
/** No file has as many texts: a gigabyte is the most that is unpacked of it. */
const placeLimit = 2 ** 31 - 1;

/** Below 0, so that no value has it; 0 when there can be no text at the place. */
export function numberOfText(place: number): number {
  return place >= 0 && place < placeLimit && Number.isInteger(place) ? -1 - place : 0;
}

/** Packs the rows of one file. */
export interface RowPacker {
  /** Keeps a value and answers its number; an empty one has number 0. */
  keep(value: PackedValue): number;
  /** @param cells numbers of the values and texts */
  addRow(row: number, isHidden: boolean, cells: readonly number[]): void;
  /** What came since the last time. */
  take(): PackedRows;
}

export function createPacker(): RowPacker {
  let count = 0;
  let values: PackedValue[] = [];
  let rows: number[] = [];
  let cells: number[] = [];
  return {
    keep(value) {
      if (value === null) return 0;
      values.push(value);
      count += 1;
      return count;
    },
    addRow(row, isHidden, own) {
      rows.push(row, isHidden ? 1 : 0, own.length);
      for (const number of own) cells.push(number);
    },
    take() {
      const packed = { values, rows: new Float64Array(rows), cells: new Int32Array(cells) };
      values = [];
      rows = [];
      cells = [];
      return packed;
    },
  };
}

/** To be given all that one packer packed, in the same order. */
export type Unpacker = (packed: PackedRows) => RawRow[];

/**
 * Unpacks rows. An empty text is an empty cell: it makes no row longer, and rows of
 * nothing else are left out.
 * @param texts of the same file, by place
 */
export function createUnpacker(texts: readonly SharedText[]): Unpacker {
  const known: RawCell[] = [null];
  const cellOf = (number: number): RawCell =>
    number < 0 ? texts[-1 - number] || null : (known[number] ?? null);
  return ({ values, rows, cells }) => {
    for (const value of values) known.push(withText(value, texts));
    const unpacked: RawRow[] = [];
    let at = 0;
    for (let head = 0; head < rows.length; head += perRow) {
      const start = at;
      at += rows[head + 2] ?? 0;
      let count = at - start;
      while (count > 0 && cellOf(cells[start + count - 1] ?? 0) === null) count -= 1;
      if (count === 0) continue;
      // As long as it is going to be: an array that grows has room for half as much again.
      const own = new Array<RawCell>(count);
      for (let cell = 0; cell < count; cell += 1) own[cell] = cellOf(cells[start + cell] ?? 0);
      unpacked.push({ row: rows[head] ?? 0, isHidden: rows[head + 1] === 1, cells: own });
    }
    return unpacked;
  };
}

function withText(value: PackedValue, texts: readonly SharedText[]): RawCell {
  if (value === null || typeof value !== 'object' || !('textAt' in value)) return value;
  const text = texts[value.textAt];
  return { formula: value.formula, result: typeof text === 'string' && text !== '' ? text : null };
}
