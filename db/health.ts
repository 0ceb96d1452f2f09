/** What the database says of itself for the maintenance screen and the report for support. */

import type { Database } from './open.ts';
import { getSetting, saveSetting } from './settings.ts';

const verifiedKey = 'maintenance.verified';

export interface Verified {
  readonly at: string;
  readonly isGood: boolean;
}

/** How the last check ended, or null when there was none. */
export function lastVerified(database: Database): Verified | null {
  const kept = getSetting(database, verifiedKey);
  if (kept === null) return null;
  const [at = '', state] = kept.split(' ');
  return { at, isGood: state === 'good' };
}

/** Remembers when the file was last checked, and how that ended. */
export function keepVerified(database: Database, { at, isGood }: Verified): void {
  saveSetting(database, verifiedKey, `${at} ${isGood ? 'good' : 'bad'}`);
}

export interface FileFacts {
  readonly cipher: string;
  readonly journalMode: string;
  readonly schemaVersion: number;
  readonly pages: number;
  readonly pageBytes: number;
  readonly loosePages: number;
  /** The newest instant that a change bears. */
  readonly lastChangeAt: string | null;
}

/** What SQLite says of the file: pages and their size in bytes, pages that nothing uses, cipher, schema version. */
export function readFileFacts(database: Database): FileFacts {
  const number = (name: string) => Number(database.pragma(name, { simple: true }));
  return {
    cipher: String(database.pragma('cipher', { simple: true })),
    journalMode: String(database.pragma('journal_mode', { simple: true })),
    schemaVersion: number('user_version'),
    pages: number('page_count'),
    pageBytes: number('page_size'),
    loosePages: number('freelist_count'),
    lastChangeAt:
      database
        .prepare<[], { at: string }>('SELECT at FROM change_set ORDER BY stamp DESC LIMIT 1')
        .get()?.at ?? null,
  };
}

/** Names of what is remembered, without what: a draft's name ends where the record's begins. */
export function settingNames(database: Database): string[] {
  const keys = database.prepare<[], string>('SELECT key FROM setting ORDER BY key').pluck().all();
  return [...new Set(keys.map((key) => key.split('.').slice(0, 2).join('.')))];
}

/** Merges the parts of the search index; half of what it takes may be left over. */
export function compactSearch(database: Database): void {
  database.exec(`INSERT INTO search_index (search_index) VALUES ('optimize');
    INSERT INTO journal_index (journal_index) VALUES ('optimize');`);
}

/** Writes the whole file anew, without holes, under the same key. Nothing is lost when it is interrupted. */
export function compactFile(database: Database): void {
  database.exec('VACUUM');
}

/** Brings what lies beside the file into it, as far as nobody reads there just now. */
export function foldJournal(database: Database): void {
  database.pragma('wal_checkpoint(TRUNCATE)');
}
