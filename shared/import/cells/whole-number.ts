/** Counts: `3 179`, «1 979 нафар», «2 та», «мавжуд эмас». */
import type { RawCell } from '../raw-sheet.ts';
import { parseDecimal } from './decimal.ts';
import {
  blank,
  given,
  isDash,
  isNoneWord,
  plainText,
  type Reading,
  unreadable,
} from './reading.ts';

/** A number and at most two words for what is counted. */
const counted = /^([+-]?\d[\d\s.,'’]*?)\s*(?:\p{L}+\.?\s*){0,2}$/u;

/** Zero or more; «йўқ» is zero, a dash is not known. */
export function readWholeNumber(cell: RawCell): Reading<number> {
  const text = plainText(cell);
  if (text === '') return blank;
  if (isNoneWord(text)) return given(0, ['number_none_word']);
  if (isDash(text)) return unreadable('number_dash');
  const digits = counted.exec(text)?.[1];
  const value = digits === undefined ? null : parseDecimal(digits);
  if (value === null || !Number.isInteger(value) || value < 0)
    return unreadable('value_unreadable');
  if (typeof cell === 'number' || /^\d+$/.test(text)) return given(value);
  return given(value, [/\p{L}/u.test(text) ? 'number_unit_text' : 'number_text_spaces']);
}
