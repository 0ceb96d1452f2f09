/** Whether a whole sheet has lost the letters Қ Ғ Ҳ. */
import { createSpellingBook, hasCyrillic, suspectWords } from './lost-letters.ts';
import { cellText, type RawRow, type RawSheet } from './raw-sheet.ts';

/** So many misspelt common names without one Қ, Ғ or Ҳ are no accident. */
const FEWEST_SUSPECTS = 5;

/**
 * Windows-1251 has no Қ Ғ Ҳ, so Cyrillic text in it has lost them for certain. Text that was saved
 * again as UTF-8 afterwards shows it by its names.
 */
export function losesLetters(sheet: RawSheet, rows: readonly RawRow[]): boolean {
  if (!sheet.text) return false;
  const texts = rows.flatMap(({ cells }) => cells.map(cellText)).filter(hasCyrillic);
  if (sheet.text.encoding === 'windows-1251') return texts.length > 0;
  if (texts.some((text) => /[қғҳ]/i.test(text))) return false;
  const book = createSpellingBook([]);
  let suspects = 0;
  for (const text of texts) {
    suspects += suspectWords(text, book).length;
    if (suspects >= FEWEST_SUSPECTS) return true;
  }
  return false;
}
