/** Reads a chosen file into clean records, and keeps what is to be shown of it. */
import { basename } from 'node:path';
import { importLists } from '../../db/imports/lists.ts';
import type { ImportSource } from '../../db/imports/make-plan.ts';
import { columnNameOf } from '../../db/imports/make-plan.ts';
import { findMapping } from '../../db/imports/mappings.ts';
import type { Input } from '../../shared/api.ts';
import { Refusal } from '../../shared/errors.ts';
import { allColumns } from '../../shared/import/all-columns.ts';
import type { ColumnMapping, HeaderOptions } from '../../shared/import/find-header.ts';
import { cellText, type RawCell, type RawSheet } from '../../shared/import/raw-sheet.ts';
import { type ImportTable, readTables } from '../../shared/import/read-tables.ts';
import { ownFields } from '../../shared/import/table-columns.ts';
import type { RehearsedTable } from '../../shared/imports.ts';
import type { TaskContext } from '../handler.ts';
import { openSheets } from '../spreadsheets/read-sheets.ts';

/** A row that was refused, as it stands in the file, with the headings of its table. */
export interface RefusedRow {
  readonly sheet: string;
  readonly row: number;
  readonly headings: readonly string[];
  readonly cells: readonly RawCell[];
}

export interface ReadImport {
  readonly source: ImportSource;
  readonly tables: readonly RehearsedTable[];
  readonly refused: readonly RefusedRow[];
}

type RehearseInput = Input<'imports.rehearse'>;

/**
 * @throws Refusal every `file-…` code, `no-header-found`, `wrong-columns`, `import-nothing` for a table
 *   without rows, `cancelled`
 */
export async function readImport(
  { path, kind, mapping }: RehearseInput,
  context: TaskContext,
): Promise<ReadImport> {
  const fileName = basename(path);
  const kept: RawSheet[] = [];
  const corrections = new Map(
    mapping.map(
      ({ sheet, columns, headerRow }) => [sheet, headerOptions(columns, headerRow)] as const,
    ),
  );
  const content = await readTables(keep(path, kept, context), {
    kind,
    lists: importLists(context.database, context.today),
    latestYear: Number(context.today.slice(0, 4)),
    onRow: (done) => {
      if (done % rowsPerReport === 0) {
        context.report({ step: 'imports.checking', done: 0, total: 0 });
      }
    },
    headerOptions(sheet) {
      const corrected = corrections.get(sheet);
      const remembered = (fingerprint: string) => findMapping(context.database, kind, fingerprint);
      return corrected?.mapping ? corrected : { ...corrected, remembered };
    },
  });
  const tables = content.tables.map((table) => describe(table, sheetNamed(kept, table), fileName));
  const isPointedAt = mapping.some(({ headerRow }) => headerRow !== undefined);
  if (!isPointedAt && tables.every(({ rows }) => rows === 0))
    throw new Refusal('import-nothing', { file: fileName });
  const refused = content.findings.flatMap(({ action, sheet, row }) => {
    const table = content.tables.find((one) => one.sheet === sheet);
    if (action !== 'reject_row' || row === null || !table) return [];
    return [refusedRow(table, sheetNamed(kept, table), row)];
  });
  return { source: { fileName, kind, content }, tables, refused };
}

const rowsPerReport = 500;

async function* keep(
  path: string,
  kept: RawSheet[],
  context: TaskContext,
): AsyncGenerator<RawSheet> {
  const onProgress = (done: number, total: number) =>
    context.report({ step: 'imports.reading', done, total });
  for await (const sheet of openSheets(path, { onProgress })) {
    kept.push(sheet);
    // Other tasks of this thread get their turn before the sheet is cleaned in one go.
    await context.breathe();
    yield sheet;
  }
}

function sheetNamed(sheets: readonly RawSheet[], { sheet }: ImportTable): RawSheet {
  const found = sheets.find(({ name }) => name === sheet);
  if (!found) throw new Error(`the sheet ${sheet} is gone`);
  return found;
}

/** What a person said of one sheet. */
function headerOptions(
  columns: Readonly<Record<string, string | null>>,
  headerRow: number | undefined,
): Omit<HeaderOptions, 'kind'> {
  return {
    ...(Object.keys(columns).length > 0 && { mapping: columnMapping(columns) }),
    ...(headerRow !== undefined && { headerRow }),
  };
}

/** Letters, or the number in a CSV file, to the number of the column. */
function columnMapping(columns: Readonly<Record<string, string | null>>): ColumnMapping {
  return new Map(
    Object.entries(columns).map(([name, field]) => [columnNumber(name), field] as const),
  );
}

function columnNumber(name: string): number {
  if (/^\d+$/.test(name)) return Number(name);
  if (!/^[A-Z]{1,3}$/.test(name)) throw new Refusal('bad-input', { field: 'mapping' });
  return [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

const sampleCount = 3;

function describe(table: ImportTable, sheet: RawSheet, fileName: string): RehearsedTable {
  const { header, records, kind } = table;
  const nameOf = columnNameOf(fileName);
  const below = sheet.rows.filter(({ row }) => row >= header.firstDataRow);
  return {
    sheet: table.sheet,
    headerRow: header.rows.at(-1) ?? 0,
    rows: records.length,
    columns: header.columns.map(({ column, heading, field }) => ({
      column: nameOf(column),
      title: heading,
      field,
      samples: samplesOf(below, column),
    })),
    fields: allColumns[kind].columns
      .map(({ field }) => field)
      .filter((field) => !ownFields.includes(field)),
  };
}

function samplesOf(rows: RawSheet['rows'], column: number): string[] {
  const samples = new Set<string>();
  let last: RawCell | undefined;
  for (const { cells } of rows) {
    const cell = cells[column - 1];
    // Many a column says one thing, or nothing, on thousands of rows.
    if (cell === last || cell === null) continue;
    last = cell;
    const text = cellText(cell).trim();
    if (text !== '') samples.add(text.slice(0, 100));
    if (samples.size === sampleCount) break;
  }
  return [...samples];
}

function refusedRow({ header }: ImportTable, sheet: RawSheet, row: number): RefusedRow {
  const cells = sheet.rows.find((one) => one.row === row)?.cells ?? [];
  const width = Math.max(cells.length, ...header.columns.map(({ column }) => column));
  const headings = Array.from(
    { length: width },
    (_, at) => header.columns.find(({ column }) => column === at + 1)?.heading ?? '',
  );
  return { sheet: sheet.name, row, headings, cells };
}
