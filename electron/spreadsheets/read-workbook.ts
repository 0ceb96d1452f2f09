/**
 * Reads an .xlsx workbook sheet by sheet.
 *
 * exceljs is not used for reading: its streaming reader loses joined cells, hidden rows and the names
 * of sheets, its whole-file reader needs four times the memory (docs/decisions/0005-workbook-reader.md).
 */
import { Refusal } from '../../shared/errors.ts';
import type { RawRow, RawSheet } from '../../shared/import/raw-sheet.ts';
import { openZip, type WorkbookZip } from './open-zip.ts';
import { createUnpacker, type Unpacker } from './pack-rows.ts';
import { readMerges } from './read-merges.ts';
import { startReadingThread } from './reading-thread.ts';
import { type SheetEvent, sheetEvents } from './sheet-events.ts';
import { readSharedTexts, readSheetList, type SheetPart } from './workbook-parts.ts';

export interface ReadOptions {
  /** When aborted, reading stops with Refusal `cancelled`. */
  readonly signal?: AbortSignal;
  /** How many of how many bytes of the sheets have been read; may throw to stop. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Bytes of all sheets together, unpacked, from which on a thread of its own reads them. */
  readonly threadFrom?: number;
}

/** A smaller workbook is read before a thread has started. */
const usualThreadFrom = 4_000_000;

/**
 * Sheets in the order of their tabs, each as soon as its joined cells are known: its rows come with `more`. Only one is
 * in memory unless the caller keeps more.
 * @throws Refusal file-damaged, file-password-protected, file-zip-bomb, cancelled
 */
export async function* openWorkbook(
  path: string,
  options: ReadOptions = {},
): AsyncGenerator<RawSheet> {
  const zip = await openZip(path);
  let stop = async () => {};
  let events: AsyncGenerator<SheetEvent, void> | undefined;
  let unpacking: Promise<Unpacker> | undefined;
  let isOver = false;
  try {
    const list = await readSheetList(zip);
    const total = list.sheets.reduce((sum, { part }) => sum + (zip.sizes.get(part) ?? 0), 0);
    const report = (done: number) => {
      if (options.signal?.aborted) throw new Refusal('cancelled');
      options.onProgress?.(done, total);
    };
    let done = 0;
    if (total < (options.threadFrom ?? usualThreadFrom)) events = sheetEvents(zip, list);
    else {
      const thread = startReadingThread(path, () => report(done));
      stop = thread.stop;
      events = thread.events();
    }
    const onDone = (bytes: number) => {
      done = bytes;
      report(done);
    };
    const onPiece = () => {
      if (isOver) throw new Refusal('cancelled');
      report(done);
    };
    // While the joined cells are looked for: both wait for their bytes.
    unpacking = readSharedTexts(zip, list, onPiece).then(createUnpacker);
    // What goes wrong with them is told to whoever waits for rows.
    unpacking.catch(() => undefined);
    for (const sheet of list.sheets) yield* openSheet(zip, sheet, events, unpacking, onDone);
  } finally {
    isOver = true;
    await stop();
    await events?.return();
    await unpacking?.catch(() => undefined);
    zip.close();
  }
}

async function* openSheet(
  zip: WorkbookZip,
  { name, isHidden, part }: SheetPart,
  events: AsyncGenerator<SheetEvent, void>,
  unpacking: Promise<Unpacker>,
  onDone: (bytes: number) => void,
): AsyncGenerator<RawSheet> {
  const rows: RawRow[] = [];
  const hiddenColumns = new Set<number>();
  const merges = await readMerges(zip.readBytes(part));
  let isOver = false;
  const more = async () => {
    if (isOver) return false;
    const unpack = await unpacking;
    const { value: event } = await events.next();
    // The file was another one when it was opened a second time.
    if (!event) throw new Refusal('file-damaged');
    if (event.type === 'rows') {
      for (const row of unpack(event.packed)) rows.push(row);
      onDone(event.done);
      return true;
    }
    for (const column of event.hiddenColumns) hiddenColumns.add(column);
    isOver = true;
    return false;
  };
  yield { name, isHidden, rows, merges, hiddenColumns, more };
  while (await more());
}
