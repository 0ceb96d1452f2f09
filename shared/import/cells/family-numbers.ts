/** Family numbers of a log row: «39-41», «148–151 оилалар», «117, 118, 6». */
import type { RawCell } from '../raw-sheet.ts';
import {
  blank,
  given,
  isDash,
  isNoneWord,
  plainText,
  type Reading,
  unreadable,
} from './reading.ts';

/** A range of more families is a typing mistake, such as a day written as 1-2026. */
const RANGE_LIMIT = 200;
/** More figures are a JSHSHIR or a telephone number in the wrong column. */
const HIGHEST_NUMBER = 999_999;

/** All numbers that the cell names, each once, ranges written out; unreadable as a whole where one of them is. */
export function readFamilyNumbers(cell: RawCell): Reading<readonly number[]> {
  const text = plainText(cell);
  if (text === '' || isDash(text) || isNoneWord(text)) return blank;
  const numbers: number[] = [];
  let hasRange = false;
  for (const [, first, last] of text.matchAll(/(\d+)(?:\s*(?:[-–—]|дан)\s*(\d+))?/gu)) {
    const from = Number(first);
    const to = last === undefined ? from : Number(last);
    if (to < from || to - from > RANGE_LIMIT || to > HIGHEST_NUMBER) {
      return unreadable('value_unreadable');
    }
    hasRange ||= last !== undefined;
    for (let number = from; number <= to; number++) numbers.push(number);
  }
  if (numbers.length === 0) return unreadable('value_unreadable');
  return given([...new Set(numbers)], hasRange ? ['log_family_range'] : []);
}
