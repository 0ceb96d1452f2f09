/** Free text: notes, addresses, organisations. */
import { cleanText } from '../../uzbek-script.ts';
import type { FindingKind } from '../finding-kinds.ts';
import { cellText, type RawCell } from '../raw-sheet.ts';
import { blank, given, type Reading } from './reading.ts';

/** Longer texts are kept whole, and told: they are rarely meant. */
const LONG = 2000;
const zeroWidth = /[\u200b\u200c\u200e\u200f\u2060\ufeff]/;
/** Excel would run such text as a formula when it is typed or pasted. */
const commandLike = /^[=+@]/;

/** The text with its line breaks, cleaned of what cannot be seen; what looks like a formula is kept and noted. */
export function readText(cell: RawCell): Reading<string> {
  const typed = cellText(cell);
  const value = cleanText(typed, { keepNewlines: true });
  if (value === '') return blank;
  const kinds: FindingKind[] = [];
  if (zeroWidth.test(typed)) kinds.push('note_emoji_zero_width');
  if (commandLike.test(value)) kinds.push('note_formula_injection');
  if (value.length > LONG)
    return given(value, [...kinds, { kind: 'note_long', params: { length: value.length } }]);
  return given(value, kinds);
}

/** Text of one line: a line break in the cell becomes a space. */
export function readLine(cell: RawCell): Reading<string> {
  const typed = cellText(cell);
  const value = cleanText(typed);
  if (value === '') return blank;
  return given(value, /[\r\n]/.test(typed.trim()) ? ['address_line_break'] : []);
}
