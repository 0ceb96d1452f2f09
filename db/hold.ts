import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { asRefusal } from './open.ts';

/** Keeps every other copy of the program out of a data folder. */
export interface Hold {
  release(): void;
}

/**
 * Makes the folder if it is not there and takes hold of it: a lock that the operating system lets go of even
 * when the program is killed, an open transaction on a small file.
 * @throws Refusal `database-busy`, `disk-full`, `disk-read-only`
 */
export function takeHold(folder: string): Hold {
  const file = join(folder, 'headquarters.lock');
  try {
    mkdirSync(folder, { recursive: true });
    return lock(file);
  } catch (error) {
    throw asRefusal(error, file) ?? error;
  }
}

function lock(file: string): Hold {
  const held = new SqliteDatabase(file, { timeout: 0 });
  try {
    held.pragma('locking_mode = EXCLUSIVE');
    held.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    held.close();
    // Nobody can hold a file that is no database: it holds nothing of worth and is made anew.
    if (asRefusal(error, file)?.code !== 'database-damaged') throw error;
    rmSync(file);
    return lock(file);
  }
  return { release: () => held.close() };
}
