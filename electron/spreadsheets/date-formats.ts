/**
 * Dates in a workbook are numbers of days; only the format of the cell tells them from others.
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
