/**
 * What was destroyed stays in pages that nobody reads any more until the file is written anew. That comes after the
 * commit: a mark in the file says that it is due, so that it is made up for when the program ended in between.
 */
import type { Database } from '../open.ts';
import { getSetting, removeSetting, saveSetting } from '../settings.ts';

const mark = 'destruction.loosePages';

/** Inside the transaction that destroys. */
export function noteLoosePages(database: Database): void {
  saveSetting(database, mark, '1');
}

/**
 * After the commit: rewrites the search index and the whole file, so that no page, free page or line of the write-ahead
 * log keeps what was destroyed. Needs as much room on the disk as the file.
 */
export function forgetPages(database: Database): void {
  // Words taken out of an index of FTS5 stay in its older segments until it is built anew.
  database.exec("INSERT INTO search_index (search_index) VALUES ('rebuild')");
  database.exec('VACUUM');
  const [{ busy } = { busy: 1 }] = database.pragma('wal_checkpoint(TRUNCATE)') as {
    busy: number;
  }[];
  if (busy === 0) removeSetting(database, mark);
}

/** At the opening: makes up for what a program that ended left undone. @throws what SQLite says of the disk */
export function forgetLeftPages(database: Database): void {
  if (getSetting(database, mark) !== null) forgetPages(database);
}
