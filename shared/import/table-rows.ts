/** Tells the rows of people and things from totals, empty rows and signatures. */
import { cleanText } from '../uzbek-script.ts';
import { columnsByField, type TableHeader } from './find-header.ts';
import type { FindingKind } from './finding-kinds.ts';
import type { FindingList } from './findings.ts';
import { cellText, isBlank, type RawRow, type RawSheet } from './raw-sheet.ts';

export interface TableRowOptions {
  /** The field that every row of data fills. */
  readonly name: string;
  /** What a total that is not the grand total is called in this table. */
  readonly subtotal: FindingKind;
}

/** Total, in a word of its own. */
const totalWord = /(?<!\p{L})(жами|жаъми|jami|итого|всего|ҳаммаси|hammasi)(?!\p{L})/iu;
/** The same, looked for at once in cells as they are: nearly every row has none of it. */
const totalLetters = /[жj][аa][мm][иi]|жаъми|итого|всего|ҳаммаси|hammasi/iu;
/** Words that may stand beside it in the total of the whole district. */
const wholeWords =
  /(?<!\p{L})(?:(?:туман|вилоят|шаҳар|tuman|viloyat|shahar)[иi]?|района?|умумий|umumiy|бўйича|bo['ʻ‘’`]?yicha|по)(?!\p{L})/giu;

/** Rows of data after the headings, top to bottom; everything else is noted as left out. */
export function tableRows(
  sheet: RawSheet,
  header: TableHeader,
  findings: FindingList,
  { name, subtotal }: TableRowOptions,
): RawRow[] {
  const columns = columnsByField(header);
  const nameColumn = columns.get(name) ?? 0;
  const isData = ({ cells }: RawRow) =>
    !isBlank(cells[nameColumn - 1]) && filledCells(cells) >= (columns.size > 5 ? 3 : 2);
  if (header.numbersRow !== null) findings.add('column_number_row', { row: header.numbersRow });
  const rows = sheet.rows.filter(({ row }) => row >= header.firstDataRow);
  const filled = withoutFooter(
    rows.filter(({ cells }) => !cells.every(isBlank)),
    isData,
    findings,
  );
  noteEmptyRows(sheet, filled, header.firstDataRow, findings);
  return filled.filter((row) => {
    const total = totalText(row);
    if (total === null) return true;
    const kind = total
      .replace(totalWord, '')
      .replace(wholeWords, '')
      .replace(/[\s:.,]/g, '');
    findings.add(kind === '' ? 'grand_total_row' : subtotal, { row: row.row, raw: total });
    return false;
  });
}

/** Notes hidden rows and columns that hold data, and columns that nobody knows. */
export function noteColumns(
  sheet: RawSheet,
  header: TableHeader,
  rows: readonly RawRow[],
  findings: FindingList,
): void {
  // Our own exports are known: what they show besides is worked out, not entered.
  if (columnsByField(header).has('key')) return;
  for (const { column, heading, field, isRepeated } of header.columns) {
    const place = { column, raw: heading, ...(field === null ? {} : { field }) };
    const hasData = rows.some(({ cells }) => !isBlank(cells[column - 1]));
    if (isRepeated && field !== null) {
      findings.add('repeated_header_text', { ...place, row: header.rows.at(-1) });
    }
    if (hasData && sheet.hiddenColumns.has(column)) findings.add('hidden_column', place);
    if (hasData && field === null) findings.add('extra_unknown_column', place);
  }
  for (const { row, isHidden } of rows) if (isHidden) findings.add('hidden_row', { row });
  if (sheet.text) noteShortRecords(sheet, header, rows, findings);
}

/** Some programs leave out the empty fields at the end of a record. */
function noteShortRecords(
  sheet: RawSheet,
  header: TableHeader,
  rows: readonly RawRow[],
  findings: FindingList,
): void {
  const headings = sheet.rows.find(({ row }) => row === header.rows.at(-1));
  const width = headings?.cells.length ?? 0;
  for (const { row, cells } of rows) {
    if (cells.length < width)
      findings.add('csv_short_record', { row, params: { fields: cells.length } });
  }
}

/**
 * The text of a total row, or null. The word stands in the first filled cell, or in any cell of a row
 * with hardly any words: a log row may say «жами» in its text.
 */
function totalText({ cells }: RawRow): string | null {
  if (!cells.some((cell) => totalLetters.test(cellText(cell)))) return null;
  const texts = cells.filter((cell) => !isBlank(cell)).map((cell) => cleanText(cellText(cell)));
  const worded = texts.filter((text) => /\p{L}/u.test(text));
  const candidates = worded.length <= 2 ? worded : texts.slice(0, 1);
  return candidates.find((text) => totalWord.test(text) && text.length < 100) ?? null;
}

/** Signatures and remarks under the table: nothing but a few words, an empty row or a total above. */
function withoutFooter(
  rows: readonly RawRow[],
  isData: (row: RawRow) => boolean,
  findings: FindingList,
): RawRow[] {
  const last = rows.findLastIndex((row) => isData(row) || totalText(row) !== null);
  const lastRow = rows[last];
  const below = rows.slice(last + 1);
  if (!lastRow || below.length === 0) return [...rows];
  const isAfterTotal = totalText(lastRow) !== null;
  // What follows without a gap may be a row of data with too little in it.
  const gap = isAfterTotal
    ? 0
    : below.findIndex(({ row }, at) => row > (below[at - 1] ?? lastRow).row + 1);
  if (gap === -1) return [...rows];
  for (const { row } of below.slice(gap)) findings.add('footer_row', { row });
  return rows.slice(0, last + 1 + gap);
}

function filledCells(cells: RawRow['cells']): number {
  return cells.filter((cell) => !isBlank(cell)).length;
}

function noteEmptyRows(
  sheet: RawSheet,
  filled: readonly RawRow[],
  firstDataRow: number,
  findings: FindingList,
): void {
  const kind = sheet.text ? 'csv_empty_record' : 'empty_row_middle';
  let expected = firstDataRow;
  for (const { row } of filled) {
    if (row > expected) findings.add(kind, { row: expected, rowTo: row - 1 });
    expected = row + 1;
  }
}
