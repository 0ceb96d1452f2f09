/** How long a person waits after wrong passwords: not at all twice, then longer and longer, a quarter of an hour at most. */

/**
 * Wrong passwords in a row for one name, and when the last was: milliseconds since the machine was started, for the
 * clock on the wall can be set forward to make a wait short.
 */
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
 * Seconds that are left of the wait.
 * @param upMs milliseconds since the machine was started; fewer than at the failure: it was started anew, and so long
 *   ago at least the failure was
 */
export function secondsLeft({ count, lastMs }: Failures, upMs: number): number {
  const passed = (upMs < lastMs ? upMs : upMs - lastMs) / 1000;
  return Math.ceil(Math.max(0, waitAfter(count) - passed));
}
