import { randomBytes } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { Refusal } from '../shared/errors.ts';
import { newId } from './ids.ts';
import { migrate } from './migrate.ts';
import { asRefusal, type Database, type DatabaseKey, openDatabase } from './open.ts';
import { seedReference } from './reference/seed.ts';

/** An open data folder: the database, and the hold on it that keeps other programs out. */
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

const databaseName = 'headquarters.db';
const keyName = 'headquarters.key';

/** Whether a headquarters is kept in this folder. */
export function hasDatabase(folder: string): boolean {
  return existsSync(join(folder, databaseName));
}

/**
 * Opens (or makes) the database of a data folder, brings it to the present schema, and keeps every
 * other copy of the program out of the folder until `close`.
 * @throws Refusal `database-busy`, `database-key-missing`, `database-newer`, `database-damaged`, `disk-full`, `disk-read-only`
 */
export function openDataFolder(folder: string): DataFolder {
  const file = join(folder, databaseName);
  let hold: Hold | undefined;
  let database: Database | undefined;
  try {
    mkdirSync(folder, { recursive: true });
    hold = takeHold(folder);
    const isThere = existsSync(file);
    // SQLite would take an emptied file for a new one: a headquarters that was lost must be told, not begun anew.
    if (isThere && statSync(file).size === 0) throw new Refusal('database-damaged', { file });
    const key = findKey(folder, isThere);
    database = openDatabase(file, key);
    migrate(database, () => copyBeforeMigration(file, database));
    seedReference(database);
    const opened = database;
    const held = hold;
    return {
      folder,
      file,
      database,
      key,
      device: findDevice(database),
      close() {
        opened.close();
        held.release();
      },
    };
  } catch (error) {
    database?.close();
    hold?.release();
    throw error instanceof Refusal ? error : (asRefusal(error, file) ?? error);
  }
}

interface Hold {
  release(): void;
}

/** A lock that the operating system lets go of even when the program is killed: an open transaction on a small file. */
function takeHold(folder: string): Hold {
  const file = join(folder, 'headquarters.lock');
  const lock = new SqliteDatabase(file, { timeout: 0 });
  try {
    lock.pragma('locking_mode = EXCLUSIVE');
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    // Nobody can hold a file that is no database: it holds nothing of worth and is made anew.
    if (asRefusal(error, file)?.code !== 'database-damaged') throw error;
    rmSync(file);
    return takeHold(folder);
  }
  return { release: () => lock.close() };
}

/** The key lies beside the database until accounts wrap it; see docs/decisions/0002-encryption.md. */
function findKey(folder: string, mustExist: boolean): DatabaseKey {
  const file = join(folder, keyName);
  if (existsSync(file)) return Buffer.from(readFileSync(file, 'utf8').trim(), 'hex');
  if (mustExist) throw new Refusal('database-key-missing', { file });
  const key = randomBytes(32);
  writeFileSync(file, `${key.toString('hex')}\n`, { mode: 0o600, flush: true });
  return key;
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

function copyBeforeMigration(file: string, database: Database | undefined): void {
  database?.pragma('wal_checkpoint(TRUNCATE)');
  const version = String(database?.pragma('user_version', { simple: true }));
  copyFileSync(file, `${file}.before-${version}`);
}
