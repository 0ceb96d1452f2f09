import { rename, rm } from 'node:fs/promises';
import type ExcelJS from 'exceljs';
import { Refusal } from '../../shared/errors.ts';

export type CellValue = string | number | null;

export interface SheetColumn {
  readonly title: string;
  /** Stands hidden above the title, whatever language that is in: what the program knows the column by. */
  readonly name?: string;
  readonly kind: 'text' | 'number' | 'money' | 'day';
  /** In characters. */
  readonly width: number;
  /** A SUM formula, with its value stored, stands in the last row. */
  readonly isSummed?: boolean;
  /** Hidden, such as the row key that lets the file come back as updates. */
  readonly isHidden?: boolean;
}

export interface SheetToWrite {
  readonly name: string;
  /** Stands above the table, with what the table shows and when it was made. */
  readonly title: string;
  readonly columns: readonly SheetColumn[];
  readonly totalLabel: string;
}

/** Row of the column titles: the title and an empty row stand above it. */
const headerRow = 3;
const numberFormats = { text: '@', number: '#,##0', money: '#,##0', day: 'dd.mm.yyyy' } as const;
const line = { style: 'thin', color: { argb: 'FFCBD2D9' } } as const;

/**
 * Writes one table to an .xlsx, row by row: memory does not grow with the table. The file appears under
 * its name only when it is whole.
 *
 * Every text is written as a text cell, so one that begins like a formula ("=cmd…") is never run.
 * @param rows values in the order of the columns; days as 'YYYY-MM-DD'
 * @param onRow called after each row; may throw to stop, then no file is left behind
 * @returns how many rows were written
 * @throws Refusal `file-cannot-write`
 */
export async function writeWorkbook(
  path: string,
  sheet: SheetToWrite,
  rows: Iterable<readonly CellValue[]>,
  onRow: (written: number) => void | Promise<void>,
): Promise<number> {
  return writeSheets(path, [{ sheet, rows }], onRow);
}

/** The same with a sheet for each table. `onRow` is told the rows of all sheets together. */
export async function writeSheets(
  path: string,
  sheets: readonly {
    readonly sheet: SheetToWrite;
    readonly rows: Iterable<readonly CellValue[]>;
  }[],
  onRow: (written: number) => void | Promise<void>,
): Promise<number> {
  const part = `${path}.part`;
  try {
    const written = await writeBook(part, sheets, onRow);
    await rename(part, path);
    return written;
  } catch (error) {
    // Where nothing could be written there may be nothing to take away either.
    await rm(part, { force: true }).catch(() => undefined);
    if (error instanceof Refusal) throw error;
    if (error instanceof Error && 'syscall' in error)
      throw new Refusal('file-cannot-write', { file: path }, { cause: error });
    throw error;
  }
}

async function writeBook(
  file: string,
  sheets: Parameters<typeof writeSheets>[1],
  onRow: (written: number) => void | Promise<void>,
): Promise<number> {
  // Loaded with the first workbook: it takes longer than all the rest of the data process.
  const { default: library } = await import('exceljs');
  const book = new library.stream.xlsx.WorkbookWriter({
    filename: file,
    useStyles: true,
    useSharedStrings: false,
  });
  // A stream that cannot open its file tells it by an event only.
  const failed = new Promise<never>((_resolve, reject) => {
    (book as unknown as { stream: NodeJS.WritableStream }).stream.on('error', reject);
  });
  failed.catch(() => undefined);
  let written = 0;
  for (const { sheet, rows } of sheets) {
    const before = written;
    written += await writeSheet(book, sheet, rows, (inSheet) => {
      const pause = onRow(before + inSheet);
      return pause && Promise.race([pause, failed]);
    });
  }
  await Promise.race([book.commit(), failed]);
  return written;
}

async function writeSheet(
  book: ExcelJS.stream.xlsx.WorkbookWriter,
  sheet: SheetToWrite,
  rows: Iterable<readonly CellValue[]>,
  onRow: (written: number) => void | Promise<void>,
): Promise<number> {
  const lastColumn = Math.max(sheet.columns.length, 1);
  const table = book.addWorksheet(sheet.name.slice(0, 31).replace(/[\\/?*[\]:]/g, ' '), {
    views: [{ state: 'frozen', ySplit: headerRow }],
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
  });
  table.pageSetup.printTitlesRow = `${headerRow}:${headerRow}`;
  table.columns = sheet.columns.map((column) => ({
    width: column.width,
    hidden: column.isHidden === true,
    style: {
      numFmt: numberFormats[column.kind],
      alignment: { vertical: 'top', wrapText: column.kind === 'text' },
    },
  }));
  const title = table.getRow(1);
  title.getCell(1).value = sheet.title;
  title.getCell(1).font = { bold: true, size: 13 };
  title.getCell(1).alignment = { wrapText: false };
  title.commit();
  writeNames(table, sheet.columns);
  writeHeader(table, sheet.columns);
  table.autoFilter = {
    from: { row: headerRow, column: 1 },
    to: { row: headerRow, column: lastColumn },
  };

  const sums = sheet.columns.map(() => 0);
  let written = 0;
  for (const values of rows) {
    const row = table.getRow(headerRow + 1 + written);
    values.forEach((value, index) => {
      const column = sheet.columns[index];
      if (!column || value === null || value === '') return;
      if (typeof value === 'number') sums[index] = (sums[index] ?? 0) + value;
      const cell = row.getCell(index + 1);
      cell.value =
        column.kind === 'day' && typeof value === 'string' ? new Date(`${value}T00:00:00Z`) : value;
      cell.border = { bottom: line };
    });
    row.commit();
    written += 1;
    const pause = onRow(written);
    if (pause) await pause;
  }
  writeTotals(table, sheet, sums, written);
  table.commit();
  return written;
}

function writeNames(table: ExcelJS.Worksheet, columns: readonly SheetColumn[]): void {
  const row = table.getRow(headerRow - 1);
  columns.forEach(({ name }, index) => {
    if (name === undefined) return;
    const cell = row.getCell(index + 1);
    cell.value = name;
    cell.numFmt = '@';
    row.hidden = true;
  });
  row.commit();
}

function writeHeader(table: ExcelJS.Worksheet, columns: readonly SheetColumn[]): void {
  const header = table.getRow(headerRow);
  columns.forEach((column, index) => {
    const cell = header.getCell(index + 1);
    cell.value = column.title;
    cell.numFmt = '@';
    cell.font = { bold: true };
    cell.alignment = { wrapText: true, vertical: 'middle', horizontal: 'center' };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE3F0F1' } };
    cell.border = { top: line, bottom: line, left: line, right: line };
  });
  header.commit();
}

function writeTotals(
  table: ExcelJS.Worksheet,
  sheet: SheetToWrite,
  sums: readonly number[],
  written: number,
): void {
  if (written === 0 || !sheet.columns.some((column) => column.isSummed)) return;
  const row = table.getRow(headerRow + 1 + written);
  row.font = { bold: true };
  row.getCell(1).value = sheet.totalLabel;
  row.getCell(1).numFmt = '@';
  sheet.columns.forEach((column, index) => {
    if (!column.isSummed) return;
    const cell = row.getCell(index + 1);
    const letter = table.getColumn(index + 1).letter;
    const formula = `SUM(${letter}${headerRow + 1}:${letter}${headerRow + written})`;
    cell.value = { formula, result: sums[index] ?? 0 };
    cell.border = { top: { style: 'medium' } };
  });
  row.commit();
}
