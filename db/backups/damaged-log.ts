/** The change log of a damaged file, read row by row: what cannot be read is passed over. */
import { copyFile, mkdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import type { Database, DatabaseKey } from '../open.ts';
import { copyBytes, withFiles, writeAll } from './copy-bytes.ts';

const rowsAtOnce = 256;
/** After so many numbers in a row where nothing stands, or nothing can be read, there is nothing more. */
const mostMisses = 4000;

export interface DamagedRows<Row> {
  readonly rows: Row[];
  /** Numbers among them that stood there, or may have, and could not be read. */
  readonly unread: number;
  /** After the last one nothing could be read either: there may have been more. */
  readonly isOpenEnded: boolean;
}

/**
 * Opens copies of a damaged database beside each other, the likeliest first: as it is; with the pages of the
 * backup that say what tables there are; with all pages of the log that can be read; the backup's bytes under that log.
 * Nothing of the damaged files themselves is written to.
 * @param base null where there is no backup: what needs its pages is left out
 */
export async function* openDamaged(
  damaged: string,
  base: Database | null,
  key: DatabaseKey,
  scratch: string,
): AsyncGenerator<Database> {
  const hasFile = await exists(damaged);
  const hasLog = await exists(`${damaged}-wal`);
  const ways = [
    ...(hasFile ? (['as-it-is'] as const) : []),
    ...(hasFile && base ? (['with-schema'] as const) : []),
    ...(hasFile && hasLog ? (['log-poured'] as const) : []),
    ...(hasLog && base ? (['backup-under-log'] as const) : []),
  ];
  for (const way of ways) {
    await rm(scratch, { recursive: true, force: true });
    await mkdir(scratch, { recursive: true });
    const copy = join(scratch, 'damaged.db');
    await copyFile(way === 'backup-under-log' && base ? base.name : damaged, copy);
    if (way === 'log-poured' || way === 'backup-under-log')
      await pourLog(`${damaged}-wal`, copy, base && pageBytesOf(base));
    else if (hasLog) await copyFile(`${damaged}-wal`, `${copy}-wal`);
    if (way === 'with-schema' && base) await replaceSchema(copy, base, key);
    const database = tryOpen(copy, key);
    if (!database) continue;
    try {
      yield database;
    } finally {
      database.close();
    }
  }
  await rm(scratch, { recursive: true, force: true });
}

/** Rows of a table with a whole-number key from `after` on, as far as there are any. */
export function readRows<Row>(
  database: Database,
  { table, key, after }: { table: string; key: string; after: number },
): DamagedRows<Row> {
  const rows: Row[] = [];
  let unread = 0;
  let unreadSinceLast = 0;
  let last = after;
  const range = tryPrepare<[number, number], Row & Record<string, unknown>>(
    database,
    `SELECT * FROM main.${table} NOT INDEXED WHERE ${key} BETWEEN ? AND ? ORDER BY ${key}`,
  );
  if (!range) return { rows, unread, isOpenEnded: true };
  const read = (from: number, to: number): void => {
    try {
      for (const row of range.all(from, to)) {
        rows.push(row);
        last = Number(row[key]);
        unread += unreadSinceLast;
        unreadSinceLast = 0;
      }
    } catch {
      if (from === to) {
        unreadSinceLast += 1;
        return;
      }
      const middle = Math.floor((from + to) / 2);
      read(from, middle);
      read(middle + 1, to);
    }
  };
  for (let from = after + 1; from - last <= mostMisses; from += rowsAtOnce)
    read(from, from + rowsAtOnce - 1);
  return { rows, unread, isOpenEnded: unreadSinceLast > 0 };
}

function tryOpen(file: string, key: DatabaseKey): Database | null {
  let database: Database | undefined;
  try {
    database = new SqliteDatabase(file, { timeout: 0 });
    // Else the next line but two would mean nothing; it is a copy.
    database.unsafeMode(true);
    database.pragma("cipher = 'aegis'");
    database.pragma(`key = "raw:${key.toString('hex')}"`);
    // A file that is shorter than it says is opened all the same.
    database.pragma('writable_schema = ON');
    database.pragma('cell_size_check = ON');
    database.prepare('SELECT count(*) FROM sqlite_schema').get();
    return database;
  } catch {
    database?.close();
    return null;
  }
}

function tryPrepare<Params extends unknown[], Row>(database: Database, sql: string) {
  try {
    return database.prepare<Params, Row>(sql);
  } catch {
    return null;
  }
}

/**
 * Gives the copy pages of the schema that can be read: the backup's. Without any one of them no table is found. The
 * first says how long the file is, and what lies beyond is not looked at; so the backup, in a copy of its own, is
 * first made as long as the damaged file.
 */
async function replaceSchema(copy: string, base: Database, key: DatabaseKey): Promise<void> {
  const pageBytes = pageBytesOf(base);
  const grown = `${copy}-grown`;
  await copyFile(base.name, grown);
  const { size } = await stat(copy);
  const database = tryOpen(grown, key);
  if (!database) return;
  let schemaPages: number[];
  try {
    schemaPages = database
      .prepare<[], number>("SELECT pageno FROM dbstat WHERE name = 'sqlite_schema'")
      .pluck()
      .all();
    const pages = Number(database.pragma('page_count', { simple: true }));
    const missing = Math.max(0, size - pages * pageBytes) + pageBytes;
    database
      .prepare("INSERT INTO setting (key, value) VALUES ('salvage:room', printf('%.*c', ?, 'x'))")
      .run(missing);
    database.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    database.close();
  }
  await withFiles(
    [
      [grown, 'r'],
      [copy, 'r+'],
    ],
    async (from, to) => {
      if (!from || !to) throw new Error('not opened');
      for (const page of schemaPages) {
        const at = (page - 1) * pageBytes;
        await copyBytes({ from, fromAt: at, to, toAt: at, bytes: pageBytes });
      }
    },
  );
}

/**
 * Writes every page of a write-ahead log into the file, as far as it is one of this log: SQLite itself stops at the
 * first that is spoiled. A spoiled page shows when it is read, each proves itself. The log's head may be spoiled too:
 * how long its pages are is told by the backup, where there is one.
 * Source: https://sqlite.org/fileformat2.html#the_write_ahead_log
 */
async function pourLog(log: string, copy: string, told: number | null): Promise<void> {
  const bytes = await readFile(log);
  const pageBytes = told ?? (bytes.length < 32 ? 0 : bytes.readUInt32BE(8));
  if (pageBytes < 512 || pageBytes > 65536) return;
  await withFiles([[copy, 'r+']], async (to) => {
    if (!to) throw new Error('not opened');
    for (let at = 32; at + 24 + pageBytes <= bytes.length; at += 24 + pageBytes) {
      const page = bytes.readUInt32BE(at);
      if (bytes.compare(bytes, 16, 24, at + 8, at + 16) !== 0 || page === 0) continue;
      await writeAll(to, bytes.subarray(at + 24, at + 24 + pageBytes), (page - 1) * pageBytes);
    }
  });
}

function pageBytesOf(database: Database): number {
  return Number(database.pragma('page_size', { simple: true }));
}

async function exists(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found !== null && found.size > 0;
}
