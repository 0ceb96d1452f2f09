/** The thread that reads the rows of one large workbook while another checks them; ends with the file. */
import { once } from 'node:events';
import { parentPort } from 'node:worker_threads';
import { Refusal } from '../shared/errors.ts';
import { openZip } from './spreadsheets/open-zip.ts';
import type { ReadingEvent } from './spreadsheets/reading-thread.ts';
import { sheetEvents } from './spreadsheets/sheet-events.ts';
import { readSheetList } from './spreadsheets/workbook-parts.ts';

if (!parentPort) throw new Error('reading-worker runs as a thread only');
const port = parentPort;
const post = (event: ReadingEvent, moved: ArrayBuffer[] = []) => port.postMessage(event, moved);

const [path] = (await once(port, 'message')) as [string];

try {
  const zip = await openZip(path);
  for await (const event of sheetEvents(zip, await readSheetList(zip))) {
    if (event.type === 'end') post(event);
    else post(event, [event.packed.rows.buffer, event.packed.cells.buffer]);
  }
  zip.close();
  post({ type: 'over' });
} catch (error) {
  // What is none is a fault of ours: it ends the thread, and whoever waits is told of it.
  if (!(error instanceof Refusal)) throw error;
  post({ type: 'failed', error: { code: error.code, params: error.params } });
}
