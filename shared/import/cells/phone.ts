/** Telephone numbers; kept as `+998` and nine figures. */
import type { RawCell } from '../raw-sheet.ts';
import { blank, given, isDash, isNoneWord, plainText, type Reading } from './reading.ts';

/** The two ways in which the office writes a number in full. */
const usualForm = /^\+998(\d{9}| \d{2} \d{3}-\d{2}-\d{2})$/;

/**
 * A number without its operator code is no number one can call: it becomes a remark. Of several
 * numbers in one cell the first is taken, the others become a remark.
 */
export function readPhone(cell: RawCell): Reading<string> {
  const text = plainText(cell);
  if (usualForm.test(text)) return given(text.replace(/[ -]/g, ''));
  if (text === '' || isDash(text) || isNoneWord(text)) return blank;
  const numbers = text.split(/[,;/]|\s(?=\+)/).map(fullNumber);
  const [first, ...others] = numbers.filter((number) => number !== null);
  if (first === undefined) {
    return {
      value: null,
      state: 'unreadable',
      notes: [{ kind: 'phone_incomplete' }],
      remark: text,
    };
  }
  if (others.length === 0) return given(first, ['phone_format']);
  return { ...given(first, ['phone_several']), remark: others.join(', ') };
}

function fullNumber(text: string): string | null {
  const digits = text.replace(/\D/g, '').replace(/^00(?=998)/, '');
  const short = digits.length === 12 && digits.startsWith('998') ? digits.slice(3) : digits;
  return short.length === 9 && !short.startsWith('0') ? `+998${short}` : null;
}
