/** JSHSHIR of a person and STIR of a mahalla or organisation. */
import { checkJshshir } from '../../jshshir.ts';
import type { FindingKind } from '../finding-kinds.ts';
import { cellText, type RawCell } from '../raw-sheet.ts';
import {
  blank,
  given,
  isDash,
  isNoneWord,
  plainText,
  type Reading,
  unreadable,
} from './reading.ts';

/** What is left when Excel shows a long number as 3,12107E+13: the last figures are lost. */
const scientific = /^\d[.,]\d+E\+?\d+$/i;

/** Fourteen figures; a failing check digit is told and never refused. */
export function readJshshir(cell: RawCell): Reading<string> {
  if (typeof cell === 'string' && usualNumber.test(cell)) {
    return given(cell, checkJshshir(cell).isWellFormed ? [] : wrongDigit);
  }
  const typed = cellText(cell);
  const text = plainText(cell);
  if (text === '' || isDash(text) || isNoneWord(text)) {
    return { ...blank, notes: [{ kind: 'jshshir_missing' }] };
  }
  // As our own exports show it.
  if (/^\*{4}\d{0,4}$/.test(text)) return blank;
  if (scientific.test(text)) return unreadable('csv_jshshir_scientific');
  const { digits, isWellFormed } = checkJshshir(typed);
  if (digits === null) return unreadable('jshshir_13_digits');
  return given(digits, [...formOf(cell, typed), ...(isWellFormed ? [] : wrongDigit)]);
}

const usualNumber = /^\d{14}$/;
const wrongDigit: readonly FindingKind[] = ['jshshir_wrong_digit'];

function formOf(cell: RawCell, typed: string): FindingKind[] {
  if (typeof cell === 'number') return ['jshshir_number'];
  if (usualNumber.test(typed)) return [];
  return [/^\s*['’‘`´ʻʼ]/.test(typed) ? 'jshshir_apostrophe' : 'jshshir_spaces'];
}

/** Nine figures; its check digit is not public, so only the length is checked. */
export function readStir(cell: RawCell): Reading<string> {
  const text = plainText(cell);
  if (text === '' || isDash(text) || isNoneWord(text)) {
    return { ...blank, notes: [{ kind: 'stir_missing' }] };
  }
  const digits = text.replace(/[\s'’-]/g, '');
  if (!/^\d{9}$/.test(digits)) return unreadable('stir_8_digits');
  if (typeof cell === 'number') return given(digits, ['stir_number']);
  return given(digits, digits === cellText(cell) ? [] : ['stir_spaces']);
}
