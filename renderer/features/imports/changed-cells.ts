import type { RehearsedCell, RehearsedRow } from '../../../shared/imports.ts';

export function cellOf(row: RehearsedRow | undefined, field: string): RehearsedCell | undefined {
  return row?.cells.find((cell) => cell.field === field);
}

/** A value that was there takes another one; of a new row everything is new, and nothing stands out. */
export function isChanged(row: RehearsedRow | undefined, field: string): boolean {
  if (!row || row.state === 'created') return false;
  const cell = cellOf(row, field);
  return cell !== undefined && cell.oldValue !== cell.newValue;
}
