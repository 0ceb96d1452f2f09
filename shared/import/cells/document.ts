/** Series and number of a passport, ID card or birth certificate. */
import { cellText, type RawCell } from '../raw-sheet.ts';
import { blank, given, isDash, isNoneWord, plainText, type Reading } from './reading.ts';

/** Cyrillic letters that look like those of a Latin series. */
const latinOf: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  С: 'C',
  Е: 'E',
  Н: 'H',
  К: 'K',
  М: 'M',
  О: 'O',
  Р: 'P',
  Т: 'T',
  Х: 'X',
  У: 'Y',
  І: 'I',
};

const usualPassport = /^[A-Z]{2}\d{7}$/;

/**
 * A passport or ID card becomes `AA1234567`, a birth certificate `I-BU 0123456`. Papers of other
 * countries have forms of their own and are kept as typed.
 */
export function readDocument(cell: RawCell): Reading<string> {
  const typed = cellText(cell);
  if (usualPassport.test(typed)) return given(typed);
  const text = plainText(cell);
  if (usualPassport.test(text)) return given(text, ['document_format']);
  if (text === '' || isDash(text) || isNoneWord(text)) return blank;
  const latin = text
    .toUpperCase()
    .replace(/\p{Script=Cyrillic}/gu, (letter) => latinOf[letter] ?? letter);
  const clean = passport(latin) ?? birthCertificate(latin) ?? text;
  return given(clean, clean === typed ? [] : ['document_format']);
}

function passport(text: string): string | null {
  const [, series, number = ''] = /^([A-Z]{2})[\s№N#.-]*((?:\d\s*){7})$/.exec(text) ?? [];
  return series === undefined ? null : series + number.replace(/\s/g, '');
}

function birthCertificate(text: string): string | null {
  const [, volume, series, number] =
    /^([IVX]+)[\s-]*([A-Z]{2})[\s№N#.-]*(\d{6,7})$/.exec(text) ?? [];
  return volume === undefined ? null : `${volume}-${series} ${number}`;
}
