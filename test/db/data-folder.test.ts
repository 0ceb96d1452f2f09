import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folderState, openDataFolder } from '../../db/data-folder.ts';
import { takeHold } from '../../db/hold.ts';
import { hasKeyring } from '../../db/keyring/keyring-file.ts';
import { openDatabase } from '../../db/open.ts';
import { Refusal } from '../../shared/errors.ts';

let folder: string;
const key = Buffer.alloc(32, 1);
const databaseFile = () => join(folder, 'headquarters.db');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shtab-folder-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function refusalOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return 'none';
}

function makeAndClose(): void {
  openDataFolder(folder, key).close();
}

describe('a data folder', () => {
  it('is encrypted: no word of the schema stands in the file', () => {
    makeAndClose();
    const bytes = readFileSync(databaseFile()).toString('latin1');
    expect(bytes).not.toContain('SQLite format');
    expect(bytes).not.toContain('CREATE TABLE');
  });

  it('made by a newer program is refused and left as it is', () => {
    const data = openDataFolder(folder, key);
    data.database.pragma('user_version = 99990');
    data.close();
    const before = readFileSync(databaseFile());
    expect(refusalOf(() => openDataFolder(folder, key))).toBe('database-newer');
    expect(readFileSync(databaseFile()).equals(before)).toBe(true);
  });

  it('with a changed byte is told as damaged', () => {
    makeAndClose();
    const bytes = readFileSync(databaseFile());
    bytes[2000] = (bytes[2000] ?? 0) ^ 0xff;
    writeFileSync(databaseFile(), bytes);
    expect(refusalOf(() => openDataFolder(folder, key))).toBe('database-damaged');
  });

  it('cut in half is told as damaged', () => {
    makeAndClose();
    truncateSync(databaseFile(), 5000);
    expect(refusalOf(() => openDataFolder(folder, key))).toBe('database-damaged');
  });

  it('without a keyring is refused, and none is made over it', () => {
    makeAndClose();
    expect(refusalOf(() => folderState(folder))).toBe('database-key-missing');
    expect(hasKeyring(folder)).toBe(false);
  });

  it('whose database was emptied is told as damaged, not begun anew', () => {
    makeAndClose();
    truncateSync(databaseFile(), 0);
    expect(refusalOf(() => openDataFolder(folder, key))).toBe('database-damaged');
  });

  it('is held by one program at a time, also when its lock file holds something else', () => {
    writeFileSync(join(folder, 'headquarters.lock'), 'x'.repeat(5000));
    const first = takeHold(folder);
    expect(refusalOf(() => takeHold(folder))).toBe('database-busy');
    first.release();
    takeHold(folder).release();
  });

  it('does not open with another key', () => {
    makeAndClose();
    expect(refusalOf(() => openDatabase(databaseFile(), Buffer.alloc(32, 7)))).toBe(
      'database-damaged',
    );
  });
});
