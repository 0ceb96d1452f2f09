import { type Day, findDayInText } from '../calendar.ts';
import type { TableHeader } from './find-header.ts';
import { cellText, type RawSheet } from './raw-sheet.ts';

export interface TitleDay {
  readonly row: number;
  readonly column: number;
  readonly raw: string;
  readonly day: Day;
}

/** The day that the title above a table names («2026 йил 20 ноябрь ҳолатига»), or null. */
export function findTitleDay(sheet: RawSheet, header: TableHeader): TitleDay | null {
  const above = sheet.rows.filter(({ row }) => row < (header.rows[0] ?? 0));
  for (const { row, cells } of above) {
    for (const [at, cell] of cells.entries()) {
      const raw = cellText(cell);
      const day = findDayInText(raw);
      if (day !== null) return { row, column: at + 1, raw, day };
    }
  }
  return null;
}
