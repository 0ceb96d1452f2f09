/** Cuts the rows of a list of families into families: with joined cells, with repeated cells, or neither. */
import { foldKey } from '../uzbek-script.ts';
import { cellText, isBlank, type MergedRange, type RawRow } from './raw-sheet.ts';

export interface FamilyBlock {
  /** The cells of the family stand in the first row. */
  readonly rows: readonly RawRow[];
  /** How the cells of the family are written in a block of several rows. */
  readonly form: 'merged' | 'first-only' | 'repeated';
}

export interface BlockColumns {
  /** Columns of the family, left to right; the number of the family apart. */
  readonly family: readonly number[];
  readonly number: number | null;
  /** Column of ids in our own exports, where every row has one of its own. */
  readonly key?: number | null;
  /** Column that names the head beside each member. */
  readonly head?: number | null;
}

export interface BlockOptions {
  readonly columns: BlockColumns;
  readonly merges: readonly MergedRange[];
  readonly isHead: (row: RawRow) => boolean;
}

/** Cuts rows into families as they come. */
export interface FamilyCutter {
  /** Takes the next row; answers the family above when this row begins another. */
  take(row: RawRow): FamilyBlock | null;
  /** No more rows come: answers the last family. */
  finish(): FamilyBlock | null;
}

/**
 * A row begins a family when one of its family cells says something new. A row without family cells
 * goes to the family above, also below its joined cells: Excel does not stretch them when a row is
 * added at the end. Only another head below joined cells begins a family of which nothing is told.
 */
export function createFamilyCutter(options: BlockOptions): FamilyCutter {
  const joined = joinedEnds(options);
  let rows: RawRow[] = [];
  let end = 0;
  let isRepeated = false;
  const finish = (): FamilyBlock | null => {
    const [first] = rows;
    if (!first) return null;
    return { rows, form: isRepeated ? 'repeated' : end > first.row ? 'merged' : 'first-only' };
  };
  return {
    finish,
    take(row) {
      if (rows.length > 0 && !beginsFamily(row, rows, end, options)) {
        rows.push(row);
        isRepeated ||= hasFamilyCells(row, options.columns);
        return null;
      }
      const above = finish();
      rows = [row];
      end = joined.get(row.row) ?? row.row;
      isRepeated = false;
      return above;
    },
  };
}

function beginsFamily(
  row: RawRow,
  above: readonly RawRow[],
  joinedEnd: number,
  { columns, isHead }: BlockOptions,
): boolean {
  const [first] = above;
  if (!first) return true;
  if (row.row <= joinedEnd) return false;
  if (columns.key && textAt(row, columns.key) !== '') return true;
  if (columns.head && isOtherText(row, first, columns.head)) return true;
  if (!hasFamilyCells(row, columns)) {
    return joinedEnd > first.row && isHead(row) && above.some(isHead);
  }
  const number = columns.number === null ? '' : textAt(row, columns.number);
  const numberAbove = columns.number === null ? '' : textAt(first, columns.number);
  if (number !== numberAbove && number !== '') return true;
  const isOther = columns.family.some((column) => isOtherText(row, first, column));
  // The same number with a slip in the address is one family; with a second head it is two.
  return isOther && (number === '' || (isHead(row) && above.some(isHead)));
}

function isOtherText(row: RawRow, above: RawRow, column: number): boolean {
  const text = textAt(row, column);
  return text !== '' && text !== textAt(above, column);
}

function textAt(row: RawRow, column: number): string {
  return foldKey(cellText(row.cells[column - 1]));
}

function allOf({ number, family }: BlockColumns): readonly number[] {
  return number === null ? family : [number, ...family];
}

function hasFamilyCells(row: RawRow, columns: BlockColumns): boolean {
  return allOf(columns).some((column) => !isBlank(row.cells[column - 1]));
}

/** First row of joined family cells → last row, the longest of the row. */
function joinedEnds({ merges, columns }: BlockOptions): Map<number, number> {
  const ends = new Map<number, number>();
  const own = new Set(allOf(columns));
  for (const { top, bottom, left, right } of merges) {
    if (left !== right || !own.has(left) || bottom === top) continue;
    ends.set(top, Math.max(bottom, ends.get(top) ?? top));
  }
  return ends;
}
