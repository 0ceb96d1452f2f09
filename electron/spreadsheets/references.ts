/** Places in a sheet, as its file writes them. */
import type { MergedRange } from '../../shared/import/raw-sheet.ts';

/** `AA12` is column 27. */
export function columnOf(reference: string | undefined): number | null {
  if (reference === undefined) return null;
  let column = 0;
  for (let at = 0; at < reference.length; at++) {
    const code = reference.charCodeAt(at);
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column > 0 ? column : null;
}

/** `A1:B3`; null when it is no range. */
export function rangeOf(reference: string): MergedRange | null {
  const match = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(reference);
  if (!match) return null;
  const left = columnOf(match[1]) ?? 0;
  const right = columnOf(match[3]) ?? 0;
  return { top: Number(match[2]), bottom: Number(match[4]), left, right };
}
