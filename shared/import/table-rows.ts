/** Tells the rows of people and things from totals, empty rows and signatures. */

import { cleanText } from '../uzbek-script.ts';
import { columnsByField, type TableHeader } from './find-header.ts';
import type { FindingKind } from './finding-kinds.ts';
import type { FindingList } from './findings.ts';
import { cellText, isBlank, type RawRow, type RawSheet } from './raw-sheet.ts';

export interface TableRowOptions {
  /** Fields of which at least one is filled in every row of data. */
  readonly identifying: readonly string[];
  /** What a total that is not the grand total is called in this table. */
  readonly subtotal: FindingKind;
}

/** Total, in a word of its own. */
const totalWord = /(?<!\p{L})(жами|жаъми|jami|итого|всего|ҳаммаси|hammasi)(?!\p{L})/iu;
/** Words that may stand beside it in the total of the whole district. */
const wholeWords =
  /(туман|вилоят|шаҳар|tuman|viloyat|shahar|район|бўйича|bo['ʻ‘’`]?yicha|по|умумий|umumiy|у)(и|и бўйича|i|у)?(?!\p{L})/giu;

/** Rows of data after the headings, top to bottom; everything else is noted as left out. */
export function tableRows(
  sheet: RawSheet,
  header: TableHeader,
  findings: FindingList,
  { identifying, subtotal }: TableRowOptions,
): RawRow[] {
  const columns = columnsByField(header);
  const names = identifying.flatMap((field) => columns.get(field) ?? []);
  if (header.numbersRow !== null) findings.add('column_number_row', { row: header.numbersRow });
  const rows = sheet.rows.filter(({ row }) => row >= header.firstDataRow);
  const filled = withoutFooter(
    rows.filter(({ cells }) => !cells.every(isBlank)),
    names,
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

/** The text of a total row, or null. The word stands in the first filled cell, alone or in a phrase. */
function totalText({ cells }: RawRow): string | null {
  const first = cleanText(cellText(cells.find((cell) => !isBlank(cell))));
  return totalWord.test(first) && first.length < 100 ? first : null;
}

/** Signatures and remarks under the table: no name in them, and an empty row or a total above. */
function withoutFooter(rows: RawRow[], names: readonly number[], findings: FindingList): RawRow[] {
  const isNamed = ({ cells }: RawRow) => names.some((column) => !isBlank(cells[column - 1]));
  const lastNamed = rows.findLastIndex((row) => isNamed(row) || totalText(row) !== null);
  return rows.filter(({ row }, at) => {
    const previous = rows[at - 1];
    if (at <= lastNamed || !previous) return true;
    const isApart = rows
      .slice(lastNamed + 1, at + 1)
      .some((one, i) => one.row > (rows[lastNamed + i]?.row ?? 0) + 1);
    if (!isApart && totalText(rows[lastNamed] ?? previous) === null) return true;
    findings.add('footer_row', { row });
    return false;
  });
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
