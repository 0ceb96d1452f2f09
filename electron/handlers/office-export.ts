/** The whole office in open formats: nobody is locked in. */

import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { namesById } from '../../db/exports.ts';
import {
  type ExportedTable,
  exportedTables,
  peopleById,
  rowsOfTable,
} from '../../db/office-export.ts';
import { asRefusal } from '../../db/open.ts';
import type { Value } from '../../db/tables.ts';
import type { Input, Output } from '../../shared/api.ts';
import { Refusal } from '../../shared/errors.ts';
import { nameIn } from '../../shared/locales/item-name.ts';
import { columnTitle, tableTitle } from '../../shared/locales/open-title.ts';
import { translate } from '../../shared/locales/translate.ts';
import type { Language } from '../../shared/office.ts';
import type { TaskContext } from '../handler.ts';
import { type SheetColumn, writeSheets } from '../spreadsheets/write-workbook.ts';

const rowsPerBreath = 500;

/** @throws Refusal `not-allowed` without the right 'export', `file-not-allowed`, `disk-full`, `cancelled` */
export async function exportOffice(
  { folder, language }: Input<'exports.office'>,
  context: TaskContext,
): Promise<Output<'exports.office'>> {
  const { rights, lens } = context.session;
  if (!rights.includes('export')) throw new Refusal('not-allowed', { need: 'export' });
  context.assertMayOpen(folder);
  const seesAll =
    !lens || (!lens.scope && !lens.hidesNumbers && !lens.hidesHealth && !lens.hidesChildren);
  const tables = exportedTables(context.database, seesAll);
  const into = join(folder, `tezkor-shtab ${context.today}`);
  const part = `${into}.part`;
  const total = tables.reduce((sum, { rows }) => sum + 2 * rows, 0);
  let done = 0;
  const step = () => {
    done += 1;
    if (done % rowsPerBreath !== 0) return undefined;
    context.report({ step: 'exports.writing', done, total });
    return context.breathe();
  };
  try {
    await rm(part, { recursive: true, force: true });
    await mkdir(part, { recursive: true });
    const names = named(context, language);
    for (const table of tables)
      await writeCsv(join(part, `${table.table}.csv`), table, names, context, step);
    const sheets = tables
      .filter(({ columns }) => columns.includes('removed_at'))
      .map((table) => sheetOf(table, names, context, language));
    const rows = await writeSheets(join(part, 'tezkor-shtab.xlsx'), sheets, step);
    await writeFile(join(part, 'columns.json'), indexOf(tables, language));
    await rm(into, { recursive: true, force: true });
    await rename(part, into);
    return { folder: into, tables: tables.length, rows };
  } catch (error) {
    await rm(part, { recursive: true, force: true }).catch(() => undefined);
    throw error instanceof Refusal ? error : (asRefusal(error, folder) ?? error);
  }
}

type Names = ReadonlyMap<string, string>;

function named({ database }: TaskContext, language: Language): Names {
  const names = namesById(database, (item) => nameIn(language, item));
  return new Map([...names, ...peopleById(database)]);
}

/** Every column that names a row stands twice: the name for people, the id for programs. */
function widen({ columns, references }: ExportedTable, row: readonly Value[], names: Names) {
  return row.flatMap((value, index) => {
    const column = columns[index] ?? '';
    if (!(column in references)) return [value];
    return [typeof value === 'string' ? (names.get(value) ?? value) : value, value];
  });
}

function widenedColumns({
  columns,
  references,
}: ExportedTable): { column: string; isId: boolean }[] {
  return columns.flatMap((column) =>
    column in references
      ? [
          { column, isId: false },
          { column, isId: true },
        ]
      : [{ column, isId: column === 'id' }],
  );
}

async function writeCsv(
  file: string,
  table: ExportedTable,
  names: Names,
  { database }: TaskContext,
  step: () => Promise<void> | undefined,
): Promise<void> {
  const stream = createWriteStream(file, { encoding: 'utf8' });
  const failed = once(stream, 'error').then(([error]) => Promise.reject(error));
  failed.catch(() => undefined);
  const titles = widenedColumns(table).map(({ column, isId }) =>
    !isId && column in table.references ? column.replace(/_id$/, '') : column,
  );
  try {
    // The mark at the beginning tells Excel that it is UTF-8; the semicolon is what it expects here.
    stream.write(`\uFEFF${titles.map(csvCell).join(';')}\r\n`);
    for (const row of rowsOfTable(database, table)) {
      const line = widen(table, row, names).map(csvCell).join(';');
      if (!stream.write(`${line}\r\n`)) await Promise.race([once(stream, 'drain'), failed]);
      await step();
    }
    stream.end();
    await Promise.race([once(stream, 'close'), failed]);
  } finally {
    // Cancelled in the middle: a file that is held open could not be taken away.
    if (!stream.closed) {
      stream.destroy();
      await Promise.race([once(stream, 'close'), failed]).catch(() => undefined);
    }
  }
}

function csvCell(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  // Text that begins like a formula would be run by whoever opens it.
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function sheetOf(
  table: ExportedTable,
  names: Names,
  { database }: TaskContext,
  language: Language,
) {
  const columns = widenedColumns(table).map(({ column, isId }): SheetColumn => {
    const title = isId || column === 'removed_at' ? null : columnTitle(language, column);
    return {
      title: title ?? column,
      kind: /_on$|^day$/.test(column) ? 'day' : 'text',
      width: 22,
      // What has no word of its own is for programs: it stays, and is not in a reader's way.
      isHidden: title === null,
    };
  });
  const removed = table.columns.indexOf('removed_at');
  function* rows() {
    // What was removed is in the .csv; a person reading the workbook takes every row for one that holds.
    for (const row of rowsOfTable(database, table))
      if (row[removed] === null) yield widen(table, row, names);
  }
  const title = tableTitle(language, table.table);
  const totalLabel = translate(language, 'grid.total');
  return { sheet: { name: title, title, columns, totalLabel }, rows: rows() };
}

/** What is in which file: for whoever moves the data into another program. */
function indexOf(tables: readonly ExportedTable[], language: Language): string {
  const described = tables.map((table) => ({
    table: table.table,
    file: `${table.table}.csv`,
    title: tableTitle(language, table.table),
    rows: table.rows,
    columns: table.columns.map((column) => ({
      column,
      title: columnTitle(language, column) ?? column,
      namesRowOf: table.references[column] ?? null,
    })),
  }));
  return `${JSON.stringify({ encoding: 'UTF-8', separator: ';', tables: described }, null, 2)}\n`;
}
