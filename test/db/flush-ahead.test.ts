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

it.runIf(existsSync(ownFiles))(
  'says nothing of a log that is not there, and makes none',
  async () => {
    const before = timesOpen();
    const missing = join(hq.data.folder, 'none.db');
    const stops = [flushAhead(missing), flushAhead(hq.data.file)];
    await vi.waitFor(() => expect(timesOpen()).toBe(before + 1));
    expect(existsSync(`${missing}-wal`)).toBe(false);
    for (const stop of stops) stop();
  },
);

it.runIf(existsSync(ownFiles))('opens none for a write that is over at once', async () => {
  const before = timesOpen();
  flushAhead(hq.data.file)();
  const stop = flushAhead(hq.data.file);
  await vi.waitFor(() => expect(timesOpen()).toBeGreaterThan(before));
  expect(timesOpen()).toBe(before + 1);
  stop();
});
