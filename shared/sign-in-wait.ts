/** How long a person waits after wrong passwords: not at all twice, then longer and longer, a quarter of an hour at most. */

/** Wrong passwords in a row for one name, and the instant (ms) of the last. */
export interface Failures {
  readonly count: number;
  readonly lastMs: number;
}

const waitSeconds = [0, 0, 0, 5, 15, 30, 60, 120, 300, 600, 900];

/** Seconds to wait before the next try after so many failures in a row. */
export function waitAfter(count: number): number {
  return waitSeconds[Math.min(count, waitSeconds.length - 1)] ?? 0;
}

/**
 * Seconds that are left of the wait. A clock set back does not prolong it beyond what the failures earn,
 * and one set forward only lets the next try come sooner.
 */
export function secondsLeft({ count, lastMs }: Failures, nowMs: number): number {
  const wait = waitAfter(count);
  const passed = (nowMs - lastMs) / 1000;
  return Math.ceil(Math.min(wait, Math.max(0, wait - passed)));
}
