/** The disk at work while a large transaction is still being written. */
import { open } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';

/** A write that is over by then has little to flush. */
const firstMs = 200;
const everyMs = 100;

/**
 * From time to time has the system put on the disk what stands in the write-ahead log, so that the end of the transaction
 * waits for its last part only. Nothing of it counts before the end does; what fails here fails there too, and is told.
 * @param file the database's
 * @returns to be called when the transaction is over
 */
export function flushAhead(file: string): () => void {
  const over = new AbortController();
  const { signal } = over;
  const flush = async () => {
    await pause(firstMs, undefined, { ref: false, signal });
    const log = await open(`${file}-wal`, 'r+');
    try {
      while (!signal.aborted) {
        await log.datasync();
        await pause(everyMs, undefined, { ref: false, signal });
      }
    } finally {
      await log.close();
    }
  };
  void flush().catch(() => undefined);
  return () => over.abort();
}
