/** Number and day of an order, in two cells or both in one: «№ 36-Б, 12.03.2026 й.» */
import { type Day, findDayInText } from '../../calendar.ts';
import { cleanText } from '../../uzbek-script.ts';
import { cellText, type RawCell } from '../raw-sheet.ts';

export interface OrderText {
  readonly number: string | null;
  readonly on: Day | null;
}

const dayShape =
  /\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{2,4}|\d{4}[\s-]*(?:йил|yil)\p{L}*[\s,]*\d{1,2}[\s-]*\p{L}+/iu;
const dayWords = /(?:йилдаги|йил|yil|й|y|г)\.?(?=[\s,;]|$)/giu;

/** Takes a cell of an order number apart; the day may be missing. */
export function readOrder(cell: RawCell): OrderText {
  const text = cleanText(cellText(cell));
  const on = /\d/.test(text) && dayShape.test(text) ? findDayInText(text) : null;
  const rest = on === null ? text : text.replace(dayShape, ' ').replace(dayWords, ' ');
  const number = rest
    .replace(/№|N(?=\s*\d)|сонли|-?сон(?!\p{L})/giu, ' ')
    .replace(/^[\s,;.]+|[\s,;.]+$/g, '')
    .replace(/\s+/g, ' ');
  return { number: number === '' ? null : number, on };
}
