import {
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDataFolder } from '../../db/data-folder.ts';
import { openDatabase } from '../../db/open.ts';
import { Refusal } from '../../shared/errors.ts';

let folder: string;
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
  openDataFolder(folder).close();
}

describe('a data folder', () => {
  it('is encrypted: no word of the schema stands in the file', () => {
    makeAndClose();
    const bytes = readFileSync(databaseFile()).toString('latin1');
    expect(bytes).not.toContain('SQLite format');
    expect(bytes).not.toContain('CREATE TABLE');
  });

  it('is refused to a second program, and open again after the first has closed', () => {
    const first = openDataFolder(folder);
    expect(refusalOf(() => openDataFolder(folder))).toBe('database-busy');
    first.close();
    makeAndClose();
  });

  it('made by a newer program is refused and left as it is', () => {
    const data = openDataFolder(folder);
    data.database.pragma('user_version = 99990');
    data.close();
    const before = readFileSync(databaseFile());
    expect(refusalOf(() => openDataFolder(folder))).toBe('database-newer');
    expect(readFileSync(databaseFile()).equals(before)).toBe(true);
  });

  it('with a changed byte is told as damaged', () => {
    makeAndClose();
    const bytes = readFileSync(databaseFile());
    bytes[2000] = (bytes[2000] ?? 0) ^ 0xff;
    writeFileSync(databaseFile(), bytes);
    expect(refusalOf(() => openDataFolder(folder))).toBe('database-damaged');
  });

  it('cut in half is told as damaged', () => {
    makeAndClose();
    truncateSync(databaseFile(), 5000);
    expect(refusalOf(() => openDataFolder(folder))).toBe('database-damaged');
  });

  it('without its key is refused, and no new key is made over it', () => {
    makeAndClose();
    rmSync(join(folder, 'headquarters.key'));
    expect(refusalOf(() => openDataFolder(folder))).toBe('database-key-missing');
    expect(existsSync(join(folder, 'headquarters.key'))).toBe(false);
  });

  it('whose database was emptied is told as damaged, not begun anew', () => {
    makeAndClose();
    truncateSync(databaseFile(), 0);
    expect(refusalOf(() => openDataFolder(folder))).toBe('database-damaged');
  });

  it('opens although its lock file holds something else', () => {
    makeAndClose();
    writeFileSync(join(folder, 'headquarters.lock'), 'x'.repeat(5000));
    makeAndClose();
  });

  it('does not open with another key', () => {
    makeAndClose();
    expect(refusalOf(() => openDatabase(databaseFile(), Buffer.alloc(32, 7)))).toBe(
      'database-damaged',
    );
  });
});
