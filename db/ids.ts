import { randomFillSync } from 'node:crypto';

/** Drawn in blocks: an import makes hundreds of thousands of ids, and each draw alone is slow. */
const pool = Buffer.alloc(4096);
let used = pool.length;

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
  bytes.writeUIntBE(nowMs, 0, 6);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
