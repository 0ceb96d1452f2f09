import { cellText } from '../../shared/import/raw-sheet.ts';
import type { PeekedSheet } from '../../shared/imports.ts';
import type { TaskContext } from '../handler.ts';
import { readSheets } from '../spreadsheets/read-sheets.ts';

const shownRows = 40;
const shownCells = 20;
const longestText = 60;

/**
 * The first rows of each sheet, as a person reads them.
 * @throws Refusal every `file-…` code, `cancelled`
 */
export async function peekFile(path: string, context: TaskContext): Promise<PeekedSheet[]> {
  const peeked: PeekedSheet[] = [];
  const onProgress = (done: number, total: number) =>
    context.report({ step: 'imports.reading', done, total });
  for await (const { name, rows } of readSheets(path, { onProgress })) {
    peeked.push({
      sheet: name,
      rows: rows.slice(0, shownRows).map(({ row, cells }) => ({
        row,
        cells: cells
          .slice(0, shownCells)
          .map((cell) => cellText(cell).slice(0, longestText).trim()),
      })),
    });
  }
  return peeked;
}
