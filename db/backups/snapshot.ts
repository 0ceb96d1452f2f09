/** The database held still for a copy, while writes go on. */
import { statSync } from 'node:fs';
import { type TableName, tableNames } from '../../shared/tables.ts';
import { firstHash } from '../journal.ts';
import { type Database, type DatabaseKey, openDatabase } from '../open.ts';

/** What the database was at one moment: a restored copy must be the same. */
export interface Facts {
  readonly schemaVersion: number;
  readonly counts: Readonly<Record<string, number>>;
  readonly journal: { readonly seq: number; readonly hash: string };
  readonly lastSet: { readonly id: number; readonly stamp: string } | null;
}

export interface Snapshot {
  readonly database: Database;
  /** Bytes of the main file that belong to it. */
  readonly bytes: number;
  release(): void;
}

/**
 * Moves all that was committed into the main file, then begins a read that looks at the main file alone: as long
 * as it is open SQLite lets no checkpoint of any connection write there, so the file's bytes stand still while new
 * writes gather in the write-ahead log. To be called while nobody writes; afterwards writes go on.
 * @throws Refusal `database-busy` when a reader elsewhere does not let go, `database-damaged`
 */
export function takeSnapshot(file: string, key: DatabaseKey): Snapshot {
  const database = openDatabase(file, key);
  try {
    const [checkpoint] = database.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[];
    if (checkpoint?.busy !== 0)
      throw Object.assign(new Error('a reader holds the log'), { code: 'SQLITE_BUSY' });
    database.exec('BEGIN');
    database.prepare('SELECT count(*) FROM sqlite_schema').get();
    const pages = Number(database.pragma('page_count', { simple: true }));
    const bytes = pages * Number(database.pragma('page_size', { simple: true }));
    if (statSync(file).size < bytes)
      throw Object.assign(new Error('the file is shorter than it says'), {
        code: 'SQLITE_CORRUPT',
      });
    return { database, bytes, release: () => database.close() };
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Reads the whole file's figures; takes a moment on a large one. */
export function readFacts(database: Database): Facts {
  // A headquarters of the first version has no journal yet.
  const hasJournal = knownTables(database).has('journal_entry');
  const journal =
    hasJournal &&
    database
      .prepare<[], Facts['journal']>(
        'SELECT seq, hash FROM journal_entry ORDER BY seq DESC LIMIT 1',
      )
      .get();
  return {
    schemaVersion: Number(database.pragma('user_version', { simple: true })),
    counts: countRows(database),
    journal: journal || { seq: 0, hash: firstHash },
    lastSet: readLastSet(database),
  };
}

/** The newest change set; null before the first. */
export function readLastSet(database: Database): Facts['lastSet'] {
  return (
    database
      .prepare<[], { id: number; stamp: string }>(
        'SELECT id, stamp FROM change_set ORDER BY id DESC LIMIT 1',
      )
      .get() ?? null
  );
}

/** Rows of each table, without removed ones, and of the change log; tables of a later schema are passed over. */
export function countRows(database: Database): Record<string, number> {
  const known = knownTables(database);
  const count = (sql: string) => database.prepare<[], number>(sql).pluck().get() ?? 0;
  const counts: Record<string, number> = {};
  for (const table of tableNames.filter((name: TableName) => known.has(name)))
    counts[table] = count(`SELECT count(*) FROM main.${table} WHERE removed_at IS NULL`);
  counts['change'] = count('SELECT count(*) FROM main.change');
  return counts;
}

function knownTables(database: Database): ReadonlySet<string> {
  const names = database
    .prepare<[], string>("SELECT name FROM main.sqlite_schema WHERE type = 'table'")
    .pluck()
    .all();
  return new Set(names);
}
