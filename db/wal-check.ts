import { existsSync, readFileSync } from 'node:fs';
import { Refusal } from '../shared/errors.ts';

const headerBytes = 32;
const frameHeaderBytes = 24;
/** Of the two ways in which SQLite may write the sums of a log. */
const magics = [0x377f0682, 0x377f0683];

/**
 * Looks through the log of writes (`-wal`) that a killed program left, before SQLite does. SQLite takes the
 * first frame whose sum is wrong for the end of the log and passes over all that follows: after a changed
 * byte the last edits would be gone without a word.
 *
 * What a kill or a power cut leaves unfinished is at the very end: a frame cut short, or one nothing was
 * written into, or, where an older log is being overwritten, one frame with the rest of an older one. That
 * is no damage: what stood there was never confirmed.
 * Source: https://sqlite.org/fileformat2.html#the_write_ahead_log
 * @throws Refusal `database-damaged`
 */
export function assertWholeWal(file: string): void {
  const path = `${file}-wal`;
  if (!existsSync(path)) return;
  const log = readFileSync(path);
  if (!isWhole(log)) throw new Refusal('database-damaged', { file });
}

type Sums = readonly [number, number];

function isWhole(log: Buffer): boolean {
  if (log.length < headerBytes + frameHeaderBytes) return true;
  const magic = log.readUInt32BE(0);
  const pageBytes = log.readUInt32BE(8);
  const isBigEndian = magic === magics[1];
  const own = [log.readUInt32BE(24), log.readUInt32BE(28)] as const;
  if (!magics.includes(magic)) return false;
  let sums = addUp(log, 0, 24, [0, 0], isBigEndian);
  if (!areEqual(sums, own)) return false;
  const frameBytes = frameHeaderBytes + pageBytes;
  const isOfThisLog = (at: number) =>
    at + frameBytes <= log.length && log.compare(log, 16, 24, at + 8, at + 16) === 0;
  let at = headerBytes;
  for (; isOfThisLog(at); at += frameBytes) {
    sums = addUp(log, at, at + 8, sums, isBigEndian);
    sums = addUp(log, at + frameHeaderBytes, at + frameBytes, sums, isBigEndian);
    if (areEqual(sums, [log.readUInt32BE(at + 16), log.readUInt32BE(at + 20)])) continue;
    break;
  }
  return isUnfinishedEnd(log, at, frameBytes, isOfThisLog);
}

/** Whether nothing of this log follows the last good frame except what a kill can leave there. */
function isUnfinishedEnd(
  log: Buffer,
  end: number,
  frameBytes: number,
  isOfThisLog: (at: number) => boolean,
): boolean {
  if (end + frameBytes > log.length) return true;
  for (let at = end + frameBytes; at + frameBytes <= log.length; at += frameBytes)
    if (isOfThisLog(at)) return false;
  const isLastOfFile = end + 2 * frameBytes > log.length;
  const page = log.subarray(end + frameHeaderBytes, end + frameBytes);
  if (page.every((byte) => byte === 0)) return true;
  // Of the two words that name the log, a frame of an older one has neither.
  const salts = [8, 12].filter((at) => log.readUInt32BE(end + at) === log.readUInt32BE(at + 8));
  return salts.length === 0 || (salts.length === 2 && !isLastOfFile);
}

function areEqual(a: Sums, b: Sums): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

function addUp(log: Buffer, from: number, to: number, start: Sums, isBigEndian: boolean): Sums {
  let [a, b] = start;
  const view = new DataView(log.buffer, log.byteOffset, log.length);
  for (let at = from; at < to; at += 8) {
    a = (a + view.getUint32(at, !isBigEndian) + b) >>> 0;
    b = (b + view.getUint32(at + 4, !isBigEndian) + a) >>> 0;
  }
  return [a, b];
}
