import { randomFillSync } from 'node:crypto';

/** Drawn in blocks: an import makes hundreds of thousands of ids, and each draw alone is slow. */
const pool = Buffer.alloc(6 * 1024);
let used = pool.length;
/** Ids of one millisecond are counted, so that they too sort in the order in which they were made. */
let lastMs = -1;
let count = 0;
/** The last id: the next one of the same millisecond begins alike. */
const text = Buffer.alloc(36, '-');

/**
 * A new UUIDv7 (RFC 9562): sorts by the time it was made, so that new rows lie together in indexes.
 * @param nowMs milliseconds since 1970
 */
export function newId(nowMs: number = Date.now()): string {
  if (nowMs === lastMs) count += 1;
  else {
    count = 0;
    lastMs = nowMs;
    const time = nowMs.toString(16).padStart(12, '0');
    text.write(`${time.slice(0, 8)}-${time.slice(8)}`, 'latin1');
  }
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  // 26 bits of counting round the bits that name version and variant; 48 bits stay random.
  put(14, 0x70 | ((count >>> 22) & 0x0f));
  put(16, (count >>> 14) & 0xff);
  put(19, 0x80 | ((count >>> 8) & 0x3f));
  put(21, count & 0xff);
  for (let place = 24; place < text.length; place += 2) {
    put(place, pool[used] ?? 0);
    used += 1;
  }
  // One text at once: put together of five pieces it stays ten objects until somebody reads it.
  return text.toString('latin1');
}

const figures = Buffer.from('0123456789abcdef', 'latin1');

/** Writes a byte in two figures. */
function put(place: number, byte: number): void {
  text[place] = figures[byte >>> 4] ?? 0;
  text[place + 1] = figures[byte & 0x0f] ?? 0;
}

/** Whether a text may be an id of ours: `newId` made it, here or in another headquarters. */
export function isId(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(text);
}

/** When an id of ours was made, in milliseconds since 1970. */
export function idTime(id: string): number {
  return Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);
}
