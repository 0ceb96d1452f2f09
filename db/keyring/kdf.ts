import { randomBytes, scrypt } from 'node:crypto';
import { z } from 'zod';

/**
 * How a password becomes a key: scrypt (RFC 7914), memory-hard: 128·N·r bytes are needed. Kept beside each
 * wrap, so that stronger parameters can come later: a wrap with weaker ones is made anew at the next sign-in.
 */
export const kdfShape = z.object({
  name: z.literal('scrypt'),
  cost: z
    .number()
    .int()
    .min(2)
    .max(2 ** 20),
  blockSize: z.number().int().min(1).max(32),
  parallel: z.number().int().min(1).max(16),
  salt: z.base64().min(16).max(100),
});
export type Kdf = z.infer<typeof kdfShape>;

/** 64 MB: what an office PC of 4 GB can spare. */
const cost = 2 ** 16;
const blockSize = 8;
/** Deliberate work of a sign-in, milliseconds. */
const aimMs = 500;
const mostParallel = 4;

/** Parameters that take about half a second on this machine, with a fresh salt. */
export async function newKdf(): Promise<Kdf> {
  const once = await measuredMs();
  const parallel = Math.min(mostParallel, Math.max(1, Math.round(aimMs / once)));
  return { name: 'scrypt', cost, blockSize, parallel, salt: freshSalt() };
}

/** For passwords that guard invented data only: they stand on the sign-in page. */
export function cheapKdf(): Kdf {
  return { name: 'scrypt', cost: 2 ** 10, blockSize, parallel: 1, salt: freshSalt() };
}

/** Whether these parameters ask for less memory than new ones would. */
export function isOutdated(kdf: Kdf): boolean {
  return kdf.cost * kdf.blockSize < cost * blockSize;
}

/** The 32-byte key that a password makes. Runs beside other work, in a thread of Node's own. */
export function deriveKey(password: string, kdf: Kdf): Promise<Buffer> {
  const { cost: N, blockSize: r, parallel: p } = kdf;
  // One person types й as one sign, another keyboard as two: the same password either way.
  const text = password.normalize('NFC');
  return new Promise((resolve, reject) => {
    scrypt(
      text,
      Buffer.from(kdf.salt, 'base64'),
      32,
      { N, r, p, maxmem: 256 * N * r + 1024 * 1024 },
      (error, key) => (error ? reject(error) : resolve(key)),
    );
  });
}

function freshSalt(): string {
  return randomBytes(16).toString('base64');
}

let known: number | null = null;

/** So often it is measured. What else the machine does makes a lane look slow, and the parameters would be too weak. */
const measurements = 3;

/** Milliseconds that one lane takes here at best; measured once, at a quarter of the cost. */
async function measuredMs(): Promise<number> {
  if (known !== null) return known;
  let best = Number.POSITIVE_INFINITY;
  for (let at = 0; at < measurements; at += 1) {
    const quarter = { name: 'scrypt', cost: cost / 4, blockSize, parallel: 1 } as const;
    const startedAt = performance.now();
    await deriveKey('measure', { ...quarter, salt: freshSalt() });
    best = Math.min(best, performance.now() - startedAt);
  }
  known = Math.max(1, best * 4);
  return known;
}
