/**
 * The forms in which nearly every program writes cells and texts, taken whole: four times as quick as tag by tag.
 * What is written in another way is left to the XML reader.
 */
import type { MergedRange } from '../../shared/import/raw-sheet.ts';

/** `<c r="B7" s="1" t="s"><v>12</v></c>` or `<c r="B7" s="1"/>`. */
export interface UsualCell {
  column: number;
  /** `t`; 'n' where it is left out. */
  type: string;
  /** `s` */
  style: number;
  /** Of a number, or of the place of a shared text, that is written in up to 15 figures and nothing else. */
  figures: number | null;
  /** Anything else as it stands in the file; null when there is none. */
  value: string | null;
}

const quote = 34;
const space = 32;
const equals = 61;
const zero = 48;
/** Greater whole numbers are not kept exactly. */
const mostFigures = 15;
const shortTypes: Readonly<Record<number, string>> = {
  115: 's',
  110: 'n',
  98: 'b',
  101: 'e',
  100: 'd',
};

/** Reads the cell that begins at `start` into `cell`; answers where it ends, or -1 when it has another form. */
export function readUsualCell(text: string, start: number, cell: UsualCell): number {
  if (!stands(text, '<c r="', start)) return -1;
  const digits = readLetters(text, start + 6, cell);
  let at = afterFigures(text, digits) + 1;
  if (cell.column === 0 || text.charCodeAt(at - 1) !== quote) return -1;
  cell.type = 'n';
  cell.style = 0;
  cell.figures = null;
  cell.value = null;
  while (text.charCodeAt(at) === space) {
    at = readShort(text, at, cell);
    if (at === -1) return -1;
  }
  if (stands(text, '/>', at)) return at + 2;
  return stands(text, '><v>', at) ? readContent(text, at + 4, cell) : -1;
}

/** The attribute ` s="1"` or ` t="s"`; answers where it ends, or -1 for any other. */
function readShort(text: string, at: number, cell: UsualCell): number {
  if (text.charCodeAt(at + 2) !== equals || text.charCodeAt(at + 3) !== quote) return -1;
  const from = at + 4;
  const name = text.charCodeAt(at + 1);
  if (name === 115) {
    const end = afterFigures(text, from);
    if (text.charCodeAt(end) !== quote || end === from) return -1;
    cell.style = figuresAt(text, from, end);
    return end + 1;
  }
  if (name !== 116) return -1;
  const short = shortTypes[text.charCodeAt(from)];
  if (short !== undefined && text.charCodeAt(from + 1) === quote) {
    cell.type = short;
    return from + 2;
  }
  const end = text.indexOf('"', from);
  cell.type = text.slice(from, end);
  return end === -1 ? -1 : end + 1;
}

/** What stands between `<v>` and `</v></c>`. */
function readContent(text: string, from: number, cell: UsualCell): number {
  const isCounted = cell.type === 's' || cell.type === 'n';
  let end = isCounted ? afterFigures(text, from) : from;
  const isFigures = end > from && end - from <= mostFigures && text.charCodeAt(end) === 60;
  if (!isFigures) end = text.indexOf('<', from);
  if (end === -1 || !stands(text, '</v></c>', end)) return -1;
  if (isFigures) cell.figures = figuresAt(text, from, end);
  else {
    cell.value = text.slice(from, end);
    if (cell.value.includes('&')) return -1;
  }
  return end + 8;
}

/** `<mergeCell ref="A1:B3"/>`; answers where it ends, or -1 when it has another form. */
export function readUsualRange(
  text: string,
  start: number,
  onRange: (range: MergedRange) => void,
): number {
  if (!stands(text, '<mergeCell ref="', start)) return -1;
  const leftAt = start + 16;
  const topAt = readLetters(text, leftAt, corner);
  const left = corner.column;
  const topEnd = afterFigures(text, topAt);
  const bottomAt = readLetters(text, topEnd + 1, corner);
  const bottomEnd = afterFigures(text, bottomAt);
  const isWhole = left > 0 && corner.column > 0 && topEnd > topAt && bottomEnd > bottomAt;
  if (!isWhole || text.charAt(topEnd) !== ':' || !stands(text, '"/>', bottomEnd)) return -1;
  const top = figuresAt(text, topAt, topEnd);
  onRange({ top, bottom: figuresAt(text, bottomAt, bottomEnd), left, right: corner.column });
  return bottomEnd + 3;
}

const corner = { column: 0 };

/** Reads `AA` as column 27 (no letters: 0); answers where the letters end. */
function readLetters(text: string, from: number, into: { column: number }): number {
  let at = from;
  let column = 0;
  for (let code = text.charCodeAt(at); code >= 65 && code <= 90; code = text.charCodeAt(at)) {
    column = column * 26 + code - 64;
    at += 1;
  }
  into.column = column;
  return at;
}

function afterFigures(text: string, from: number): number {
  let at = from;
  for (let code = text.charCodeAt(at); code >= zero && code <= 57; code = text.charCodeAt(at)) {
    at += 1;
  }
  return at;
}

function figuresAt(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) number = number * 10 + text.charCodeAt(at) - zero;
  return number;
}

/** As `startsWith`, which is called three million times for a long list and takes ten times as long. */
function stands(text: string, piece: string, at: number): boolean {
  for (let sign = 0; sign < piece.length; sign += 1) {
    if (text.charCodeAt(at + sign) !== piece.charCodeAt(sign)) return false;
  }
  return true;
}

/** `<si><t>Олмазор</t></si>`: hands over the text; answers where it ends, or -1 when it has another form. */
export function readUsualText(text: string, start: number, onText: (text: string) => void): number {
  if (!text.startsWith('<si><t>', start)) return -1;
  const end = text.indexOf('<', start + 7);
  const found = text.slice(start + 7, end);
  if (end === -1 || !text.startsWith('</t></si>', end) || found.includes('&')) return -1;
  onText(found);
  return end + 9;
}
