/** The one way in which a file chosen by a person becomes raw sheets. */
import type { RawSheet } from '../../shared/import/raw-sheet.ts';
import { checkFile } from './check-file.ts';
import { readCsv } from './read-csv.ts';
import { type ReadOptions, readWorkbook } from './read-workbook.ts';

/**
 * Checks the file, then reads it sheet by sheet; a CSV file is one sheet.
 * @throws Refusal every `file-…` code of check-file.ts, and cancelled
 */
export async function* readSheets(
  path: string,
  options: ReadOptions = {},
): AsyncGenerator<RawSheet> {
  const { form, size } = await checkFile(path);
  if (form === 'workbook') yield* readWorkbook(path, options);
  else {
    yield await readCsv(path);
    options.onProgress?.(size, size);
  }
}
