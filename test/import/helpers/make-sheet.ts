/** Makes a raw sheet out of rows of cells, for tests that need no file. */
import type { Finding } from '../../../shared/import/findings.ts';
import type { RawCell, RawSheet } from '../../../shared/import/raw-sheet.ts';
import {
  type ImportTable,
  readTables,
  type TableOptions,
} from '../../../shared/import/read-tables.ts';
import { sampleLists } from './sample-lists.ts';

export function makeSheet(
  rows: readonly (readonly RawCell[])[],
  more: Partial<RawSheet> = {},
): RawSheet {
  const isCsv = more.text !== undefined;
  return {
    name: 'Лист1',
    isHidden: false,
    rows: rows
      .map((cells, at) => ({ row: at + 1, isHidden: false, cells }))
      .filter(({ cells }) => isCsv || cells.some((cell) => cell !== null)),
    merges: [],
    hiddenColumns: new Set(),
    ...more,
  };
}

export async function readSheet(
  sheet: RawSheet,
  options: Partial<TableOptions> = {},
): Promise<{ table: ImportTable; findings: readonly Finding[]; kinds: string[] }> {
  const { tables, findings } = await readTables([sheet], {
    lists: sampleLists,
    latestYear: 2026,
    ...options,
  });
  const [table] = tables;
  if (!table) throw new Error('no table');
  return { table, findings, kinds: findings.map(({ kind }) => kind) };
}

export async function readFamilySheet(sheet: RawSheet, options: Partial<TableOptions> = {}) {
  const { table, findings, kinds } = await readSheet(sheet, options);
  if (table.kind !== 'families') throw new Error(`a table of ${table.kind}`);
  return { families: table.records, findings, kinds, header: table.header };
}
