/** Count, sum and average of the selected cells, as under a sheet of Excel. Pure. */
import type { AnyRow } from './grid-props.ts';
import type { ReadyColumn } from './ready-column.ts';

export interface RangeSums {
  /** Cells that are not empty. */
  readonly count: number;
  /** Null where no cell is a number. */
  readonly sum: number | null;
  readonly average: number | null;
}

export function sumsOf(rows: readonly AnyRow[], columns: readonly ReadyColumn[]): RangeSums {
  let count = 0;
  let numbers = 0;
  let sum = 0;
  for (const row of rows) {
    for (const column of columns) {
      const value = row[column.field];
      if (value === null || value === undefined || value === '') continue;
      count += 1;
      if (!column.isNumeric || typeof value !== 'number') continue;
      numbers += 1;
      sum += value;
    }
  }
  return numbers === 0
    ? { count, sum: null, average: null }
    : { count, sum, average: sum / numbers };
}
