/** Dates in a workbook are numbers of days that only their format tells from other numbers. */

const DAY = 86_400_000;
/** The day before 1 January 1900, moved by one for the 29 February 1900 that Excel invented. */
const START_1900 = Date.UTC(1899, 11, 30);
const START_1904 = Date.UTC(1904, 0, 1);
/** 31 December 9999, the last day Excel knows. */
const LAST_SERIAL = 2_958_465;

/**
 * @param id number of the format; below 164 the formats are built in and have no code
 * @param code such as `dd.mm.yyyy`
 */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) {
    return (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  }
  // Text in quotation marks, escaped signs, colours and languages are no part of the date.
  const bare = code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
  return !/general/i.test(bare) && /[yd]/i.test(bare);
}

/** The ISO day of a day number, or null when Excel itself could not show it as a date. */
export function dayOfSerial(serial: number, is1904: boolean): string | null {
  const days = Math.floor(serial);
  if (!(days >= 1) || days > LAST_SERIAL) return null;
  const shift = !is1904 && days < 60 ? 1 : 0;
  const start = is1904 ? START_1904 : START_1900;
  return new Date(start + (days + shift) * DAY).toISOString().slice(0, 10);
}
