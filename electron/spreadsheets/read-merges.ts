/**
 * The joined cells of a sheet. A file tells them below its rows, and the rows cannot be cut into families without
 * them: so they are looked for first, which takes a tenth of the time of reading the rows.
 */
import type { MergedRange } from '../../shared/import/raw-sheet.ts';
import { rangeOf } from './references.ts';
import { readUsualRange } from './usual-form.ts';
import { attribute } from './xml-events.ts';

/** The rows end here; no text of a cell holds a `<` as it is. */
const endOfRows = /<\/(?:[\w.-]+:)?sheetData\s*>|<(?:[\w.-]+:)?sheetData(?:\s[^>]*)?\/>/g;
const oneRange = /<(?:[\w.-]+:)?mergeCell\s[^>]*>/g;

/**
 * @param pieces the bytes of the part, in whole tags
 * @throws Refusal file-damaged, file-zip-bomb
 */
export async function readMerges(pieces: AsyncIterable<Buffer>): Promise<MergedRange[]> {
  const merges: MergedRange[] = [];
  let isBelow = false;
  for await (const piece of pieces) {
    // Nearly all of a sheet is rows, which need not become text here; a word is found in bytes ten times as soon.
    const isAround = piece.includes('sheetData', 0, 'latin1');
    if (!isAround && !isBelow) continue;
    const chunk = piece.toString('utf8');
    let from = isBelow ? 0 : chunk.length;
    if (isAround) {
      for (const { index } of chunk.matchAll(endOfRows)) {
        isBelow = true;
        from = index;
        merges.length = 0;
      }
    }
    if (isBelow) addRanges(chunk, from, merges);
  }
  return merges;
}

function addRanges(text: string, from: number, merges: MergedRange[]): void {
  const add = (range: MergedRange) => merges.push(range);
  oneRange.lastIndex = from;
  for (let match = oneRange.exec(text); match; match = oneRange.exec(text)) {
    if (readUsualRange(text, match.index, add) !== -1) continue;
    const range = rangeOf(attribute(match[0], 'ref') ?? '');
    if (range) add(range);
  }
}
