/** The one way in which a file chosen by a person becomes raw sheets. */
import { type RawSheet, rowsArrived } from '../../shared/import/raw-sheet.ts';
import { checkFile } from './check-file.ts';
import { readCsv } from './read-csv.ts';
import { openWorkbook, type ReadOptions } from './read-workbook.ts';

/**
 * Checks the file, then opens it sheet by sheet; the rows come with `more`. A CSV file is one sheet, and whole.
 * @throws Refusal every `file-…` code of check-file.ts, and cancelled
 */
export async function* openSheets(
  path: string,
  options: ReadOptions = {},
): AsyncGenerator<RawSheet> {
  const { form, size } = await checkFile(path);
  if (form === 'workbook') yield* openWorkbook(path, options);
  else {
    yield await readCsv(path);
    options.onProgress?.(size, size);
  }
}

/** The same, each sheet whole. @throws Refusal as `openSheets` */
export async function* readSheets(
  path: string,
  options: ReadOptions = {},
): AsyncGenerator<RawSheet> {
  for await (const sheet of openSheets(path, options)) {
    await rowsArrived(sheet);
    const { more: _, ...whole } = sheet;
    yield whole;
  }
}
