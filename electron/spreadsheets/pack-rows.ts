/**
 * Rows on their way from one thread to another. A copy of a million cells takes longer than reading them did: each value
 * is handed over once, and a cell is the number of its value.
 */
import type { RawCell, RawRow } from '../../shared/import/raw-sheet.ts';

export interface PackedRows {
  /** Values that were not handed over before; the first of all has number 1. */
  readonly values: readonly RawCell[];
  /** Of each row: its number, 1 when it is hidden, how many cells it has. */
  readonly rows: Float64Array<ArrayBuffer>;
  /** Of each cell, row by row: the number of its value; 0 is an empty cell. */
  readonly cells: Uint32Array<ArrayBuffer>;
}

const perRow = 3;

/** Packs the rows of one file. */
export interface RowPacker {
  /** Keeps a value and answers its number; an empty one has number 0. */
  keep(value: RawCell): number;
  /** @param cells numbers of the values */
  addRow(row: number, isHidden: boolean, cells: readonly number[]): void;
  /** What came since the last time. */
  take(): PackedRows;
}

export function createPacker(): RowPacker {
  let count = 0;
  let values: RawCell[] = [];
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
      const packed = { values, rows: new Float64Array(rows), cells: new Uint32Array(cells) };
      values = [];
      rows = [];
      cells = [];
      return packed;
    },
  };
}

/** Unpacks what one packer packed, in the same order. */
export function createUnpacker(): (packed: PackedRows) => RawRow[] {
  const known: RawCell[] = [null];
  return ({ values, rows, cells }) => {
    for (const value of values) known.push(value);
    const unpacked: RawRow[] = [];
    let at = 0;
    for (let head = 0; head < rows.length; head += perRow) {
      // As long as it is going to be: an array that grows has room for half as much again.
      const own = new Array<RawCell>(rows[head + 2] ?? 0);
      for (let cell = 0; cell < own.length; cell += 1, at += 1)
        own[cell] = known[cells[at] ?? 0] ?? null;
      unpacked.push({ row: rows[head] ?? 0, isHidden: rows[head + 1] === 1, cells: own });
    }
    return unpacked;
  };
}
