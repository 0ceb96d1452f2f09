import { statSync } from 'node:fs';
import SqliteDatabase from 'better-sqlite3';
import { Refusal } from '../shared/errors.ts';
import { orderKey } from '../shared/order-key.ts';

export type Database = SqliteDatabase.Database;
export type Statement<Params extends unknown[], Row> = SqliteDatabase.Statement<Params, Row>;

/** The function of SQL that answers the order key of a text (shared/order-key.ts); NULL of NULL. */
export const orderFunction = 'order_key';

/** A database key: 32 random bytes. */
export type DatabaseKey = Buffer;

/** Notes of all families of a district, several times over. */
const mostOrderKeys = 20_000;

/** Order keys that were worked out for one page of a grid serve the next: those of 4,000 texts take 16 ms. */
function keptOrderKeys(): (text: unknown) => string | null {
  const kept = new Map<string, string>();
  return (text) => {
    if (text === null) return null;
    const words = String(text);
    const known = kept.get(words);
    if (known !== undefined) return known;
    if (kept.size >= mostOrderKeys) kept.clear();
    const key = orderKey(words);
    kept.set(words, key);
    return key;
  };
}

/** Bytes of a page of a new file: an import writes a sixth quicker than in pages of 4096, and grids read no slower. */
const pageBytes = 16_384;

/**
 * Opens an encrypted database file, making it if it is not there.
 *
 * The cipher is AEGIS-256: it authenticates each page, so a changed byte is an error, not wrong data;
 * see docs/decisions/0002-encryption.md.
 * @param key null only for measurements of what the encryption costs
 * @throws Refusal `database-damaged` (also when the key belongs to another file), `disk-full`, `disk-read-only`
 */
export function openDatabase(file: string, key: DatabaseKey | null): Database {
  let database: Database | undefined;
  try {
    database = new SqliteDatabase(file, { timeout: 5000 });
    if (key) {
      database.pragma("cipher = 'aegis'");
      database.pragma(`key = "raw:${key.toString('hex')}"`);
    }
    if (statSync(file).size === 0) database.pragma(`page_size = ${pageBytes}`);
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = FULL');
    database.pragma('foreign_keys = ON');
    database.pragma('temp_store = MEMORY');
    database.pragma('cache_size = -32000');
    database.pragma('trusted_schema = OFF');
    database.prepare('SELECT count(*) FROM sqlite_schema').get();
    database.function(orderFunction, { deterministic: true }, keptOrderKeys());
    return database;
  } catch (error) {
    database?.close();
    throw asRefusal(error, file) ?? error;
  }
}

/**
 * What a SQLite error means to a person, or null when it is a fault of ours.
 * @param file the database's path, named in the sentence
 */
export function asRefusal(error: unknown, file: string): Refusal | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const options = { cause: error };
  if (code.startsWith('SQLITE_FULL') || code === 'ENOSPC') {
    return new Refusal('disk-full', { file }, options);
  }
  if (
    /^SQLITE_(READONLY|CANTOPEN|PERM)/.test(code) ||
    /^(EROFS|EACCES|EPERM|ENOENT|ENOTDIR|EEXIST|EISDIR)$/.test(code)
  ) {
    return new Refusal('disk-read-only', { file }, options);
  }
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(code))
    return new Refusal('database-damaged', { file }, options);
  if (/^SQLITE_(BUSY|LOCKED)/.test(code)) return new Refusal('database-busy', { file }, options);
  // A short write or a lost stick: what was committed before is safe.
  if (code.startsWith('SQLITE_IOERR')) return new Refusal('disk-full', { file }, options);
  return null;
}
