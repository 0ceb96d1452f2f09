/** Sums of money in soum: `4 500 000,50`, «1,2 млн», «1 863 минг сўм», «йўқ». */
import type { FindingKind } from '../finding-kinds.ts';
import { cellText, type RawCell } from '../raw-sheet.ts';
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

const million = /(млн|миллион|mln|million)\.?/i;
const thousand = /(минг|тыс|ming)\.?(?!\p{L})/iu;
const currency = /(сўм|сум|so['ʻ‘’`]?m|sum|uzs)\.?/i;

/** «йўқ» is zero, a dash is not known. */
export function readMoney(cell: RawCell): Reading<number> {
  if (typeof cell === 'number' && cell >= 0) return given(cell);
  const text = plainText(cell);
  if (text === '') return blank;
  if (isNoneWord(text)) return given(0, ['income_none_word']);
  if (isDash(text)) return unreadable('income_dash');
  const factor = million.test(text) ? 1_000_000 : thousand.test(text) ? 1000 : 1;
  const digits = text.replace(million, '').replace(thousand, '').replace(currency, '').trim();
  const number = parseDecimal(digits);
  if (number === null || number < 0) return unreadable('value_unreadable');
  // Tiyin are the smallest part of a soum; more digits come from 9.2 × 1,000,000.
  const soum = Math.round(number * factor * 100) / 100;
  return given(soum, formOf(cellText(cell), factor));
}

function formOf(typed: string, factor: number): FindingKind[] {
  if (factor === 1_000_000) return ['income_mln'];
  if (factor === 1000) return ['income_ming'];
  if (/,\d{1,2}\D*$/.test(typed)) return ['income_comma_decimal'];
  return /^\d+([.]\d+)?$/.test(typed) ? [] : ['income_text_spaces'];
}
