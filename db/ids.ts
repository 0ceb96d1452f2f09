import { randomFillSync } from 'node:crypto';

/** Drawn in blocks: an import makes hundreds of thousands of ids, and each draw alone is slow. */
const pool = Buffer.alloc(4096);
let used = pool.length;
/** Ids of one millisecond are counted, so that they too sort in the order in which they were made. */
let lastMs = 0;
let count = 0;

/**
 * A new UUIDv7 (RFC 9562): sorts by the time it was made, so that new rows lie together in indexes.
 * @param nowMs milliseconds since 1970
 */
export function newId(nowMs: number = Date.now()): string {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const bytes = pool.subarray(used, used + 16);
  used += 16;
  count = nowMs === lastMs ? count + 1 : 0;
  lastMs = nowMs;
  bytes.writeUIntBE(nowMs, 0, 6);
  // 26 bits of counting round the bits that name version and variant; 48 bits stay random.
  bytes[6] = 0x70 | ((count >>> 22) & 0x0f);
  bytes[7] = (count >>> 14) & 0xff;
  bytes[8] = 0x80 | ((count >>> 8) & 0x3f);
  bytes[9] = count & 0xff;
  // One text at once: put together of five pieces it stays ten objects until somebody reads it.
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at] ?? 0;
    const byte = bytes[at] ?? 0;
    text[place] = figures[byte >>> 4] ?? 0;
    text[place + 1] = figures[byte & 0x0f] ?? 0;
  }
  return text.toString('latin1');
}

const text = Buffer.alloc(36, '-');
/** Where the two figures of each byte stand. */
const places = [0, 2, 4, 6, 9, 11, 14, 16, 19, 21, 24, 26, 28, 30, 32, 34] as const;
const figures = Buffer.from('0123456789abcdef', 'latin1');

/** Whether a text may be an id of ours: `newId` made it, here or in another headquarters. */
export function isId(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(text);
}

/** When an id of ours was made, in milliseconds since 1970. */
export function idTime(id: string): number {
  return Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);
}
