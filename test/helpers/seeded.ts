/** Random numbers that can be had again: the seed stands in the names of the tests. */
export interface Seeded {
  readonly seed: number;
  /** From 0 to below 1. */
  next(): number;
  /** A whole number from 0 to below `most`. */
  below(most: number): number;
}

/** @param name of the test; `TEST_SEED` in the environment repeats a run */
export function seeded(name: string): Seeded {
  const seed = Number(process.env['TEST_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
  let state = [...name].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) | 0, seed);
  // mulberry32
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return { seed, next, below: (most) => Math.floor(next() * most) };
}
