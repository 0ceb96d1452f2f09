/** Tells the rows of people and things from totals, empty rows and signatures. */
import { cleanText } from '../uzbek-script.ts';
import { columnsByField, type TableHeader } from './find-header.ts';
import type { FindingKind } from './finding-kinds.ts';
import { createFindingList, type Finding, type FindingList } from './findings.ts';
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
  options: TableRowOptions,
): RawRow[] {
  const sorter = createRowSorter(sheet, header, options);
  const rows = [...sorter.take(sheet.rows), ...sorter.finish()];
  findings.addAll(sorter.findings());
  return rows;
}

/** Does it while the rows still come. */
export interface RowSorter {
  /** Takes the next rows of the sheet, and answers the rows of data that are sure by now. */
  take(rows: readonly RawRow[]): RawRow[];
  /** The sheet is over: answers the last rows of data. */
  finish(): RawRow[];
  /** All that was noted. */
  findings(): readonly Finding[];
}

/** For the rows of one sheet, given once and in their order. */
export function createRowSorter(
  { name: sheetName, text }: RawSheet,
  header: TableHeader,
  { name, subtotal }: TableRowOptions,
): RowSorter {
  const columns = columnsByField(header);
  const nameColumn = columns.get(name) ?? 0;
  const fewestCells = columns.size > 5 ? 3 : 2;
  const emptyKind = text ? 'csv_empty_record' : 'empty_row_middle';
  const [top, footers, empty, totals] = [0, 1, 2, 3].map(() => createFindingList(sheetName)) as [
    FindingList,
    FindingList,
    FindingList,
    FindingList,
  ];
  if (header.numbersRow !== null) top.add('column_number_row', { row: header.numbersRow });
  let expected = header.firstDataRow;
  let isAfterTotal = false;
  let lastSure: number | null = null;
  /** What may be signatures, as long as nothing follows. */
  let waiting: RawRow[] = [];

  function release(into: RawRow[]): void {
    for (const row of waiting) {
      noteGap(row.row);
      into.push(row);
    }
    waiting = [];
  }

  function noteGap(row: number): void {
    if (row > expected) empty.add(emptyKind, { row: expected, rowTo: row - 1 });
    expected = row + 1;
  }

  return {
    take(rows) {
      const sure: RawRow[] = [];
      for (const row of rows) {
        const filled = row.row < header.firstDataRow ? 0 : filledCells(row.cells);
        if (filled === 0) continue;
        const total = totalText(row);
        const isData = filled >= fewestCells && !isBlank(row.cells[nameColumn - 1]);
        if (!isData && total === null) {
          waiting.push(row);
          continue;
        }
        release(sure);
        noteGap(row.row);
        lastSure = row.row;
        isAfterTotal = total !== null;
        if (total === null) sure.push(row);
        else noteTotal(row.row, total, subtotal, totals);
      }
      return sure;
    },
    finish() {
      const sure: RawRow[] = [];
      const from = footerFrom(waiting, lastSure, isAfterTotal);
      for (const { row } of waiting.splice(from)) footers.add('footer_row', { row });
      release(sure);
      return sure;
    },
    findings: () => [top, footers, empty, totals].flatMap(({ items }) => items),
  };
}

/** «Жами» of the whole district, or of a part. */
function noteTotal(row: number, total: string, subtotal: FindingKind, findings: FindingList): void {
  const kind = total
    .replace(totalWord, '')
    .replace(wholeWords, '')
    .replace(/[\s:.,]/g, '');
  findings.add(kind === '' ? 'grand_total_row' : subtotal, { row, raw: total });
}

/**
 * Signatures and remarks under the table: nothing but a few words, an empty row or a total above.
 * @returns at what place of the last rows they begin
 */
function footerFrom(
  below: readonly RawRow[],
  lastRow: number | null,
  isAfterTotal: boolean,
): number {
  if (lastRow === null) return below.length;
  if (isAfterTotal) return 0;
  // What follows without a gap may be a row of data with too little in it.
  const gap = below.findIndex(({ row }, at) => row > (below[at - 1]?.row ?? lastRow) + 1);
  return gap === -1 ? below.length : gap;
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
  let first: string | null = null;
  const worded: string[] = [];
  for (const cell of cells) {
    if (isBlank(cell)) continue;
    const text = cellText(cell);
    first ??= text;
    if (letter.test(text)) worded.push(text);
    // Nearly every row has many, and is done with after four or five cells.
    if (worded.length > fewWords) break;
  }
  const candidates = worded.length > fewWords && first !== null ? [first] : worded;
  for (const candidate of candidates) {
    const text = totalLetters.test(candidate) ? cleanText(candidate) : '';
    if (totalWord.test(text) && text.length < 100) return text;
  }
  return null;
}

const letter = /\p{L}/u;
/** So many cells with words the row of a total has at most. */
const fewWords = 2;

function filledCells(cells: RawRow['cells']): number {
  let filled = 0;
  for (const cell of cells) if (!isBlank(cell)) filled += 1;
  return filled;
}
