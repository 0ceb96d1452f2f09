/** The rows of a workbook as they are read, sheet after sheet; its shared texts only by their places. */
import type { WorkbookZip } from './open-zip.ts';
import { createPacker, type PackedRows } from './pack-rows.ts';
import { readWorksheet } from './read-worksheet.ts';
import { readCellStyles, type SheetList } from './workbook-parts.ts';

export type SheetEvent =
  /** Rows of the present sheet; `done` bytes of all sheets are read by now. */
  | { readonly type: 'rows'; readonly packed: PackedRows; readonly done: number }
  /** The present sheet is over, the next one begins. */
  | { readonly type: 'end'; readonly hiddenColumns: readonly number[] };

/** @throws Refusal file-damaged, file-zip-bomb */
export async function* sheetEvents(
  zip: WorkbookZip,
  list: SheetList,
): AsyncGenerator<SheetEvent, void> {
  const styles = await readCellStyles(zip, list);
  const packer = createPacker();
  let done = 0;
  const countBytes = (count: number) => {
    done += count;
  };
  for (const { part } of list.sheets) {
    const pieces = readWorksheet(zip.read(part, countBytes), styles, packer);
    try {
      let piece = await pieces.next();
      for (; !piece.done; piece = await pieces.next())
        yield { type: 'rows', packed: piece.value, done };
      yield { type: 'end', hiddenColumns: piece.value };
    } finally {
      await pieces.return([]);
    }
  }
}
