/**
 * The forms in which nearly every program writes cells and texts, taken whole: four times as quick as tag by tag.
 * What is written in another way is left to the XML reader.
 */

/** `<c r="B7" s="1" t="s"><v>12</v></c>` or `<c r="B7" s="1"/>`. */
export interface UsualCell {
  column: number;
  /** `t`; 'n' where it is left out. */
  type: string;
  /** `s` */
  style: number;
  /** As it stands in the file; null when there is none. */
  value: string | null;
}

const quote = 34;
const space = 32;
const equals = 61;

/** Reads the cell that begins at `start` into `cell`; answers where it ends, or -1 when it has another form. */
export function readUsualCell(text: string, start: number, cell: UsualCell): number {
  if (!text.startsWith('<c r="', start)) return -1;
  let at = start + 6;
  let column = 0;
  for (let code = text.charCodeAt(at); code >= 65 && code <= 90; code = text.charCodeAt(at)) {
    column = column * 26 + code - 64;
    at += 1;
  }
  at = text.indexOf('"', at) + 1;
  if (column === 0 || at === 0) return -1;
  cell.column = column;
  cell.type = 'n';
  cell.style = 0;
  cell.value = null;
  while (text.charCodeAt(at) === space) {
    const name = text.charAt(at + 1);
    const end = text.indexOf('"', at + 4);
    const isShort = text.charCodeAt(at + 2) === equals && text.charCodeAt(at + 3) === quote;
    if (!isShort || end === -1) return -1;
    if (name === 's') cell.style = Number(text.slice(at + 4, end));
    else if (name === 't') cell.type = text.slice(at + 4, end);
    else return -1;
    at = end + 1;
  }
  if (text.startsWith('/>', at)) return at + 2;
  if (!text.startsWith('><v>', at)) return -1;
  const end = text.indexOf('<', at + 4);
  if (!text.startsWith('</v></c>', end)) return -1;
  cell.value = text.slice(at + 4, end);
  return cell.value.includes('&') ? -1 : end + 8;
}

/** `<si><t>Олмазор</t></si>`: hands over the text; answers where it ends, or -1 when it has another form. */
export function readUsualText(text: string, start: number, onText: (text: string) => void): number {
  if (!text.startsWith('<si><t>', start)) return -1;
  const end = text.indexOf('<', start + 7);
  const found = text.slice(start + 7, end);
  if (!text.startsWith('</t></si>', end) || found.includes('&')) return -1;
  onText(found);
  return end + 9;
}
