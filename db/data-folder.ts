import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../shared/errors.ts';
import { forgetLeftPages } from './destruction/loose-pages.ts';
import { newId } from './ids.ts';
import { hasKeyring } from './keyring/keyring-file.ts';
import { migrate, schemaVersion } from './migrate.ts';
import { asRefusal, type Database, type DatabaseKey, openDatabase } from './open.ts';
import { seedReference } from './reference/seed.ts';
import { assertWholeWal } from './wal-check.ts';

/** An open data folder. Whoever opens one keeps other programs out first: `takeHold`. */
export interface DataFolder {
  readonly folder: string;
  /** Path of the database. */
  readonly file: string;
  readonly database: Database;
  readonly key: DatabaseKey;
  /** Names this installation in the change log. */
  readonly device: string;
  close(): void;
}

export const databaseName = 'headquarters.db';
/** Of the first version, which kept its key beside the database. */
const openKeyName = 'headquarters.key';

/**
 * What is kept in a folder:
 * - `new`: nothing;
 * - `unguarded`: a database of the first version, its key open beside it;
 * - `guarded`: a database and its keyring;
 * - `lost`: a keyring whose database is gone.
 */
export type FolderState = 'new' | 'unguarded' | 'guarded' | 'lost';

/** @throws Refusal `database-key-missing` for a database that nothing here opens */
export function folderState(folder: string): FolderState {
  const file = join(folder, databaseName);
  // The last step of making a headquarters, if the power went before it.
  if (hasKeyring(folder) && !existsSync(file) && existsSync(making(file)))
    renameSync(making(file), file);
  if (!existsSync(file)) return hasKeyring(folder) ? 'lost' : 'new';
  if (hasKeyring(folder)) return 'guarded';
  if (existsSync(join(folder, openKeyName))) return 'unguarded';
  throw new Refusal('database-key-missing', { file });
}

/**
 * Makes the database of a new headquarters. `fill` runs before it is in its place, `guard` when all of it is in one
 * file: there its keyring is written, so that no moment leaves a database without one, or half of one with it.
 * @throws Refusal `disk-full`, `disk-read-only`
 */
export async function makeDatabase(
  folder: string,
  key: DatabaseKey,
  fill: (data: DataFolder) => Promise<void>,
  guard: () => void,
): Promise<void> {
  const file = join(folder, databaseName);
  for (const end of ['', '-wal', '-shm']) rmSync(making(file) + end, { force: true });
  const data = openFile(folder, making(file), key);
  try {
    await fill(data);
  } finally {
    data.close();
  }
  guard();
  renameSync(making(file), file);
}

/**
 * Opens the database of a folder and brings it to the present schema.
 * @throws Refusal `database-newer`, `database-damaged`, `disk-full`, `disk-read-only`
 */
export function openDataFolder(folder: string, key: DatabaseKey): DataFolder {
  return openFile(folder, join(folder, databaseName), key);
}

/** Whether the database is in its place. */
export function hasDatabase(folder: string): boolean {
  return existsSync(join(folder, databaseName));
}

/**
 * Opens a database that must be there: a stick that was pulled out must not bring a new, empty one about.
 * @throws Refusal as `openDataFolder`
 */
export function openGuarded(folder: string, key: DatabaseKey): DataFolder {
  const file = join(folder, databaseName);
  if (!existsSync(file)) throw new Refusal('database-damaged', { file });
  assertWholeWal(file);
  const data = openDataFolder(folder, key);
  try {
    forgetLeftPages(data.database);
  } catch {
    // A full disk, say: whoever wants to work can; the next opening tries again.
  }
  return data;
}

/** Whether opening the database will change its schema: the time for a backup. */
export function needsMigration(folder: string, key: DatabaseKey): boolean {
  const file = join(folder, databaseName);
  assertWholeWal(file);
  const database = openDatabase(file, key);
  try {
    const found = Number(database.pragma('user_version', { simple: true }));
    return found > 0 && found < schemaVersion;
  } finally {
    database.close();
  }
}

/** Whether the database of a folder is there, opens with this key, and every page of it can be read. */
export function opensSoundly(folder: string, key: DatabaseKey): boolean {
  const file = join(folder, databaseName);
  if (!existsSync(file) || statSync(file).size === 0) return false;
  try {
    assertWholeWal(file);
    const database = openDatabase(file, key);
    try {
      const [line] = database.pragma('integrity_check(1)') as { integrity_check: string }[];
      return line?.integrity_check === 'ok';
    } finally {
      database.close();
    }
  } catch {
    return false;
  }
}

/** Opens a database that was taken out of a backup, beside the one in use, and brings it to the present schema. */
export function openBeside(folder: string, file: string, key: DatabaseKey): DataFolder {
  return openFile(folder, file, key);
}

/**
 * Puts a database in the place of the one there. What was there goes aside (null: it is done with). After a power
 * cut at any moment `folderState` finds the old one or the new one.
 */
export function replaceDatabase(folder: string, next: string, aside: string | null): void {
  const file = join(folder, databaseName);
  renameSync(next, making(file));
  for (const end of ['-wal', '-shm', '']) {
    if (!existsSync(file + end)) continue;
    if (aside === null || end === '-shm') rmSync(file + end);
    else renameSync(file + end, aside + end);
  }
  renameSync(making(file), file);
}

function openFile(folder: string, file: string, key: DatabaseKey): DataFolder {
  let database: Database | undefined;
  try {
    // SQLite would take an emptied file for a new one: a headquarters that was lost must be told, not begun anew.
    if (existsSync(file) && statSync(file).size === 0)
      throw new Refusal('database-damaged', { file });
    database = openDatabase(file, key);
    migrate(database);
    seedReference(database);
    const opened = database;
    return {
      folder,
      file,
      database,
      key,
      device: findDevice(database),
      close: () => opened.close(),
    };
  } catch (error) {
    database?.close();
    throw error instanceof Refusal ? error : (asRefusal(error, file) ?? error);
  }
}

/** The key of a headquarters of the first version. */
export function readOpenKey(folder: string): DatabaseKey {
  return Buffer.from(readFileSync(join(folder, openKeyName), 'utf8').trim(), 'hex');
}

/** Overwrites the open key, if there is one, before it goes: the keyring has it now. */
export function eraseOpenKey(folder: string): void {
  const file = join(folder, openKeyName);
  if (!existsSync(file)) return;
  const descriptor = openSync(file, 'r+');
  writeSync(descriptor, Buffer.alloc(statSync(file).size));
  fsyncSync(descriptor);
  closeSync(descriptor);
  rmSync(file);
}

function making(file: string): string {
  return `${file}.new`;
}

function findDevice(database: Database): string {
  const row = database
    .prepare<[], { value: string }>("SELECT value FROM setting WHERE key = 'device'")
    .get();
  if (row) return row.value;
  const device = newId().slice(-12);
  database.prepare("INSERT INTO setting (key, value) VALUES ('device', ?)").run(device);
  return device;
}
