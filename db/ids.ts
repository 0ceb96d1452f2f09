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
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** Whether a text may be an id of ours: `newId` made it, here or in another headquarters. */
export function isId(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(text);
}

/** When an id of ours was made, in milliseconds since 1970. */
export function idTime(id: string): number {
  return Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);
}
