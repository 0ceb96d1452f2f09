/** Small numerals: `2`, «II», «2-сектор», «III гуруҳ». */
import { cellText, type RawCell } from '../raw-sheet.ts';
import { blank, given, isDash, plainText, type Reading, unreadable } from './reading.ts';

const roman: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6 };

/** The number that begins or ends a short text, in Arabic or Roman figures; null when there is none. */
export function numeralIn(text: string): number | null {
  // Cyrillic І and Х are typed for the Roman figures as well.
  const plain = text.toLowerCase().replace(/[іl|]/g, 'i').replace(/\s+/g, ' ').trim();
  const [, figures] =
    /^(\d{1,2}|[iv]+)(?![\p{L}\d])/u.exec(plain) ??
    /(?<![\p{L}\d])(\d{1,2}|[iv]+)$/u.exec(plain) ??
    [];
  if (figures === undefined) return null;
  return /\d/.test(figures) ? Number(figures) : (roman[figures] ?? null);
}

/** Sector of a district, 1 to 4. */
export function readSector(cell: RawCell): Reading<number> {
  const text = plainText(cell);
  if (text === '' || isDash(text)) return blank;
  const sector = numeralIn(text);
  if (sector === null || sector < 1 || sector > 4) return unreadable('value_unreadable');
  return given(sector, /^[1-4]$/.test(cellText(cell)) ? [] : ['sector_variant']);
}
