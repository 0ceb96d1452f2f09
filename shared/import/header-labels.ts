/** Reads possible headings of a table out of one row, or of two rows where the upper one groups columns. */
import { cleanText } from '../uzbek-script.ts';
import { cellText, type MergedRange, type RawRow, type RawSheet } from './raw-sheet.ts';

export interface HeaderLabel {
  readonly column: number;
  /** Heading over several columns, '' when there is none. */
  readonly group: string;
  readonly text: string;
}

/** Rows of the sheet in which the headings may stand; titles rarely take more. */
export const SEARCHED_ROWS = 40;
/** Nobody writes a longer heading; comparing a text of megabytes with every known heading takes minutes. */
const LABEL_LIMIT = 500;

export interface HeaderCandidate {
  readonly rows: readonly number[];
  readonly labels: readonly HeaderLabel[];
}

/**
 * Every row alone, then every pair of rows that follow each other.
 * @param pointedAt only headings that end in this row, wherever it is
 */
export function headerCandidates(sheet: RawSheet, pointedAt?: number): HeaderCandidate[] {
  const rows =
    pointedAt === undefined
      ? sheet.rows.slice(0, SEARCHED_ROWS)
      : sheet.rows.filter(({ row }) => row === pointedAt || row === pointedAt - 1);
  const tops = mergesByTop(sheet.merges, new Set(rows.map(({ row }) => row)));
  const singles = rows.map((row) => ({ rows: [row.row], labels: singleLabels(row) }));
  const pairs = rows.flatMap((row, at) => {
    const next = rows[at + 1];
    if (next?.row !== row.row + 1) return [];
    return [{ rows: [row.row, next.row], labels: pairLabels(row, next, tops) }];
  });
  return [...singles, ...pairs].filter(
    ({ rows: found }) => pointedAt === undefined || found.at(-1) === pointedAt,
  );
}

/** Each cell of the row a heading of its own. */
export function singleLabels(row: RawRow): HeaderLabel[] {
  return labelsOf(row.cells.length, (column) => ({ group: '', text: textAt(row, column) }));
}

/**
 * A heading that reaches over both rows stands alone; one that reaches over several columns is the
 * group of what stands below. Without joined cells a group reaches to the next filled cell.
 */
function pairLabels(
  upper: RawRow,
  lower: RawRow,
  tops: ReadonlyMap<number, readonly MergedRange[]>,
): HeaderLabel[] {
  const merges = tops.get(upper.row) ?? [];
  let last = '';
  return labelsOf(Math.max(upper.cells.length, lower.cells.length), (column) => {
    const merge = merges.find((range) => range.left <= column && column <= range.right);
    const above = textAt(upper, merge?.left ?? column);
    const below = textAt(lower, column);
    if (above !== '') last = above;
    if (below === '') return { group: '', text: above };
    return { group: above === '' ? last : above, text: below };
  });
}

function labelsOf(
  width: number,
  read: (column: number) => { group: string; text: string },
): HeaderLabel[] {
  return Array.from({ length: width }, (_, at) => ({ column: at + 1, ...read(at + 1) })).filter(
    ({ text }) => text !== '',
  );
}

/** Of some rows only: a list of families has a hundred thousand joined ranges. */
function mergesByTop(
  merges: readonly MergedRange[],
  rows: ReadonlySet<number>,
): Map<number, MergedRange[]> {
  const tops = new Map<number, MergedRange[]>();
  for (const range of merges) {
    if (!rows.has(range.top)) continue;
    const sameTop = tops.get(range.top);
    if (sameTop) sameTop.push(range);
    else tops.set(range.top, [range]);
  }
  return tops;
}

function textAt(row: RawRow, column: number): string {
  return cleanText(cellText(row.cells[column - 1]).slice(0, LABEL_LIMIT));
}
