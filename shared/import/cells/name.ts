/** Names of people, in either alphabet, with everything that gets typed into them. */
import { cleanText, repairLookAlikes, toNameCase } from '../../uzbek-script.ts';
import type { FindingKind } from '../finding-kinds.ts';
import { cellText, type RawCell } from '../raw-sheet.ts';
import { blank, given, isDash, isNoneWord, type Reading } from './reading.ts';

/** Two words or more, as they should be written: nearly every name. */
const usualName = /^[А-ЯЁЎҚҒҲ][а-яёўқғҳ]+(?: (?:ўғли|қизи|[А-ЯЁЎҚҒҲ][а-яёўқғҳ]+))+$/;
const bracketed = /\s*[([{]([^)\]}]*)[)\]}]?\s*/u;
const zeroWidth = /[\u200b-\u200f\u2060\ufeff]/;
const apostrophes = /['’‘`´ʻʼ′]/g;
const vacant = /^(вакант|бўш|буш|vakant|bo['ʻ‘’`]?sh|вакансия|тайинланмаган)(?!\p{L})/iu;

/** The script of a name is kept as typed; the search key is the same in both. */
export function readName(cell: RawCell): Reading<string> {
  const typed = cellText(cell);
  if (usualName.test(typed)) return given(typed);
  const tidy = cleanText(typed);
  if (tidy === '' || isDash(tidy) || isNoneWord(tidy)) return blank;
  const remark = bracketed.exec(tidy)?.[1]?.trim();
  const bare = tidy.replace(bracketed, ' ').trim();
  const repaired = repairLookAlikes(bare);
  const signed = isLatin(repaired) ? usualApostrophes(repaired) : repaired;
  const value = toNameCase(signed);
  if (value === '') return blank;
  const reading = given(value, [
    ...(remark ? [{ kind: 'name_bracket_note', params: { remark } } as const] : []),
    ...spacing(typed),
    ...(repaired === bare ? [] : (['name_homoglyph'] as const)),
    ...latin(repaired, signed),
    ...(isAllCaps(bare) ? (['name_all_caps'] as const) : []),
  ]);
  return remark ? { ...reading, remark } : reading;
}

/** «Вакант», «бўш» in place of a name: nobody holds the post. */
export function isVacant(cell: RawCell): boolean {
  return vacant.test(cleanText(cellText(cell)));
}

function spacing(typed: string): FindingKind[] {
  const kinds: FindingKind[] = [];
  if (zeroWidth.test(typed)) kinds.push('name_zero_width');
  if (/^\s|\s$|\s\s|[^\S ]/u.test(typed.replace(zeroWidth, ''))) kinds.push('name_extra_spaces');
  return kinds;
}

function latin(typed: string, signed: string): FindingKind[] {
  if (!isLatin(typed)) return [];
  return [typed === signed ? 'name_latin' : 'name_latin_apostrophe'];
}

function isLatin(text: string): boolean {
  return /[A-Za-z]/.test(text) && !/\p{Script=Cyrillic}/u.test(text);
}

function isAllCaps(text: string): boolean {
  if (/\p{Ll}/u.test(text)) return false;
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length > 3 && letters === letters.toUpperCase();
}

/** The turned comma after o and g, the tutuq belgisi elsewhere. */
export function usualApostrophes(text: string): string {
  return text.replace(apostrophes, (_, at: number) =>
    /[og]/i.test(text.charAt(at - 1)) ? 'ʻ' : 'ʼ',
  );
}
