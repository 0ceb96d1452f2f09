/** Room for one very large transaction. */
import type { Database } from './open.ts';

/** In kibibytes: an import of 50,000 people changes 130 megabytes of pages. Taken only as far as it is needed. */
const roomy = 200_000;

/**
 * Runs `work` with a cache in which a large transaction stays whole, and without the pause in which SQLite copies
 * what was committed into the file: that is done afterwards, when whoever waits has the answer.
 */
export function writeInBulk<Output>(database: Database, work: () => Output): Output {
  const cache = Number(database.pragma('cache_size', { simple: true }));
  const checkpoint = Number(database.pragma('wal_autocheckpoint', { simple: true }));
  database.pragma(`cache_size = -${roomy}`);
  database.pragma('wal_autocheckpoint = 0');
  try {
    return work();
  } finally {
    database.pragma(`cache_size = ${cache}`);
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
