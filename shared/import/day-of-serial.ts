/** Excel keeps a date as a number of days. */
import type { Day } from '../calendar.ts';

const DAY = 86_400_000;
/** The day before 1 January 1900, moved by one for the 29 February 1900 that Excel invented. */
const START_1900 = Date.UTC(1899, 11, 30);
/** Some workbooks of Macintosh count from here. */
const START_1904 = Date.UTC(1904, 0, 1);
/** 31 December 9999, the last day Excel knows. */
const LAST_SERIAL = 2_958_465;

/** The day of a day number, or null when Excel itself could not show it as a date. */
export function dayOfSerial(serial: number, is1904 = false): Day | null {
  const days = Math.floor(serial);
  if (!(days >= 1) || days > LAST_SERIAL) return null;
  const shift = !is1904 && days < 60 ? 1 : 0;
  const start = is1904 ? START_1904 : START_1900;
  return new Date(start + (days + shift) * DAY).toISOString().slice(0, 10);
}
