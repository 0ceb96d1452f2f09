/**
 * Reads an .xlsx workbook sheet by sheet.
 *
 * exceljs is not used for reading: its streaming reader loses joined cells, hidden rows and the names
 * of sheets, its whole-file reader needs four times the memory (docs/decisions/0005-workbook-reader.md).
 */
import { Refusal } from '../../shared/errors.ts';
import type { RawSheet } from '../../shared/import/raw-sheet.ts';
import { openZip } from './open-zip.ts';
import { readWorksheet } from './read-worksheet.ts';
import { readParts } from './workbook-parts.ts';

export interface ReadOptions {
  /** When aborted, reading stops with Refusal `cancelled`. */
  readonly signal?: AbortSignal;
  /** How many of how many bytes of the sheets have been read. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Sheets in the order of their tabs; only one is in memory unless the caller keeps more.
 * @throws Refusal file-damaged, file-password-protected, file-zip-bomb, cancelled
 */
export async function* readWorkbook(
  path: string,
  options: ReadOptions = {},
): AsyncGenerator<RawSheet> {
  const zip = await openZip(path);
  try {
    const parts = await readParts(zip);
    const total = parts.sheets.reduce((sum, sheet) => sum + (zip.sizes.get(sheet.part) ?? 0), 0);
    let done = 0;
    const countBytes = (count: number) => {
      done += count;
      options.onProgress?.(done, total);
    };
    const stopWhenAborted = () => {
      if (options.signal?.aborted) throw new Refusal('cancelled');
    };
    for (const sheet of parts.sheets) {
      stopWhenAborted();
      const chunks = zip.read(sheet.part, countBytes);
      yield await readWorksheet(chunks, sheet, parts, stopWhenAborted);
    }
  } finally {
    zip.close();
  }
}
