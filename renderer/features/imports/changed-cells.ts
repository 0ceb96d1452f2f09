import { findingActions } from '../../../shared/import/finding-kinds.ts';
import type { RehearsedCell, RehearsedRow } from '../../../shared/imports.ts';

export function cellOf(row: RehearsedRow | undefined, field: string): RehearsedCell | undefined {
  return row?.cells.find((cell) => cell.field === field);
}

/** What would take another value. */
export function changesOf({ cells }: RehearsedRow): readonly RehearsedCell[] {
  return cells.filter(({ oldValue, newValue }) => oldValue !== newValue);
}

/** A value that was there takes another one; of a new row everything is new, and nothing stands out. */
export function isChanged(row: RehearsedRow | undefined, field: string): boolean {
  if (!row || row.state === 'created') return false;
  return changesOf(row).some((cell) => cell.field === field);
}

/** Something a person should look at, unlike a value that was only put in order. */
export function isWarned(cell: RehearsedCell | undefined): boolean {
  if (!cell || cell.finding === null) return false;
  const actions: Readonly<Record<string, string>> = findingActions;
  return actions[cell.finding] !== 'accept_normalise';
}
