/** Rows pasted from the office's own sheet of the day: which column is which. Pure. */
import { readFamilyNumbers } from '../../../shared/import/cells/family-numbers.ts';
import { readWholeNumber } from '../../../shared/import/cells/whole-number.ts';
import { foldKey } from '../../../shared/uzbek-script.ts';
import { type EntryField, entryFields } from './entry-rows.ts';

export type EntryTexts = Partial<Record<EntryField, string>>;

/** The order of the sheets offices keep: the number of visits before the numbers of the families. */
const sheetOrder: readonly EntryField[] = [
  'official',
  'mahalla',
  'visited',
  'families',
  'work',
  'found',
  'solved',
  'note',
];

/** Fewer columns are a piece of a row, pasted cell by cell. */
const leastColumns = 5;

const totalWords = new Set(['жами', 'итого', 'всего', 'total'].map(foldKey));

/** Null when the block is not whole rows of a day. */
export function readDayPaste(block: readonly (readonly string[])[]): EntryTexts[] | null {
  const rows = block.filter((row) => row.some((cell) => cell.trim() !== ''));
  const first = hasRowNumbers(rows) ? 1 : 0;
  const width = Math.max(0, ...rows.map((row) => row.length)) - first;
  if (width < leastColumns) return null;
  const cells = rows.map((row) => row.slice(first).map((cell) => cell.trim()));
  const order = orderOf(cells);
  return cells
    .filter((row, index) => !isTotal(rows[index] ?? []) && !isHeading(row))
    .map((row) =>
      Object.fromEntries(
        order.map((field, column) => [field, row[column] ?? '']).filter(([, text]) => text !== ''),
      ),
    );
}

/** A first column of nothing but numbers, before a column of names. */
function hasRowNumbers(rows: readonly (readonly string[])[]): boolean {
  const named = rows.filter((row) => !isTotal(row) && /^\d*$/.test(row[0]?.trim() ?? ''));
  const headings = rows.filter((row) => /^(т\/?р|№|n)/iu.test(row[0]?.trim() ?? ''));
  return (
    named.length > 0 && named.length + headings.length >= rows.filter((row) => !isTotal(row)).length
  );
}

function isTotal(row: readonly string[]): boolean {
  return row.slice(0, 2).some((cell) => totalWords.has(foldKey(cell)));
}

/** A row of words where counts belong: the head of the table. */
function isHeading(row: readonly string[]): boolean {
  const counts = [row[5], row[6]].map((cell) => cell ?? '');
  return counts.some((cell) => cell !== '' && readWholeNumber(cell).state === 'unreadable');
}

/** Ours or the sheet's: where the one column counts the families that the other names. */
function orderOf(rows: readonly (readonly string[])[]): readonly EntryField[] {
  const agreeing = (numbers: number, count: number) =>
    rows.filter((row) => {
      const families = readFamilyNumbers(row[numbers] ?? '').value;
      return families !== null && families.length === readWholeNumber(row[count] ?? '').value;
    }).length;
  return agreeing(2, 3) > agreeing(3, 2) ? entryFields : sheetOrder;
}
