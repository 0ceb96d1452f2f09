/** What a large write gathers goes to the disk while it is written: the log is held only as long as that lasts. */
import { existsSync, readdirSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { flushAhead } from '../../db/flush-ahead.ts';
import { type Headquarters, openHeadquarters } from '../helpers/headquarters.ts';

const ownFiles = '/proc/self/fd';
let hq: Headquarters;

beforeEach(async () => {
  hq = await openHeadquarters();
});
afterEach(() => hq.close());

/** How often this process has the write-ahead log open. */
function timesOpen(): number {
  const log = `${hq.data.file}-wal`;
  return readdirSync(ownFiles).filter((name) => {
    try {
      return readlinkSync(join(ownFiles, name)) === log;
    } catch {
      // The folder itself was open under this number.
      return false;
    }
  }).length;
}

it.runIf(existsSync(ownFiles))('opens the log and lets it go', async () => {
  hq.database.exec('CREATE TABLE scratch (line TEXT)');
  const before = timesOpen();
  const stop = flushAhead(hq.data.file);
  await vi.waitFor(() => expect(timesOpen()).toBe(before + 1));
  hq.database.exec("INSERT INTO scratch VALUES ('сатр')");
  stop();
  await vi.waitFor(() => expect(timesOpen()).toBe(before));
});

it('leaves a log alone that is not there, and one whose write is over at once', async () => {
  const stop = flushAhead(join(hq.data.folder, 'none.db'));
  const before = existsSync(ownFiles) ? timesOpen() : 0;
  flushAhead(hq.data.file)();
  await vi.waitFor(() => expect(existsSync(join(hq.data.folder, 'none.db-wal'))).toBe(false));
  stop();
  if (existsSync(ownFiles)) expect(timesOpen()).toBe(before);
});
