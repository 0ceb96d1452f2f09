/** Puts off what a very large transaction need not wait for. */
import type { Database } from './open.ts';

/**
 * Runs `work` without the pause in which SQLite copies what was committed into the file: that is done afterwards, when
 * whoever waits has the answer. A larger cache brings nothing: pages that are done go to the WAL meanwhile.
 */
export function writeInBulk<Output>(database: Database, work: () => Output): Output {
  const checkpoint = Number(database.pragma('wal_autocheckpoint', { simple: true }));
  database.pragma('wal_autocheckpoint = 0');
  try {
    return work();
  } finally {
    database.pragma(`wal_autocheckpoint = ${checkpoint}`);
    setImmediate(() => copyIntoFile(database));
  }
}

function copyIntoFile(database: Database): void {
  if (!database.open) return;
  try {
    database.pragma('wal_checkpoint(PASSIVE)');
  } catch {
    // A full disk, say: what was committed is safe in the WAL, and the next write tries again.
  }
}
