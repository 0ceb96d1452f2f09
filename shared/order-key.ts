/**
 * The order in which names stand in a list: that of the Uzbek Cyrillic alphabet, for names in either script.
 * `foldKey` (uzbek-script.ts) finds a name however it is written; here У and Ў, К and Қ are kept apart.
 */
import { keyByWords } from './key-by-words.ts';
import { apostropheSigns, invisibleSigns } from './uzbek-letters.ts';
import { bareMahalla, repairLookAlikes, toCyrillic } from './uzbek-script.ts';

/** The alphabet of 1940, with Щ and Ы of Russian names where Russian has them. */
const alphabet = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюяўқғҳ';
const codes = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijk';

/** Letters of the neighbours' alphabets and of other spellings of Uzbek Latin, by what they are nearest to. */
const nearest: Readonly<Record<string, string>> = {
  ә: 'а',
  ң: 'н',
  ө: 'ў',
  ү: 'у',
  ұ: 'у',
  і: 'и',
  һ: 'ҳ',
  ӣ: 'и',
  ӯ: 'ў',
  ҷ: 'ж',
  ѕ: 'с',
  ј: 'ж',
  ı: 'и',
  ş: 'ш',
  ç: 'ч',
  ğ: 'ғ',
  ǵ: 'ғ',
  õ: 'ў',
  ö: 'ў',
  ó: 'ў',
  ø: 'ў',
  ß: 'сс',
  æ: 'э',
};

/** All the signs of an order key, in their order; behind the first ten, `:` is the length of a very long number. */
export const orderSigns = ` 0123456789:${codes}`;

const codeOf = new Map(Array.from(alphabet, (letter, at) => [letter, codes.charAt(at)]));
for (const [letter, plain] of Object.entries(nearest))
  codeOf.set(letter, Array.from(plain, (one) => codeOf.get(one)).join(''));

const otherLetters = new RegExp(`[${Object.keys(nearest).join('')}]`, 'g');
/** Full-width letters, and those with other accents; the letters of the alphabet that have one keep it. */
const unusual = new RegExp(`[^\\s\\w${alphabet}${apostropheSigns}]`, 'gu');
const unheard = new RegExp(`[${invisibleSigns}\\p{M}]`, 'gu');
/** An apostrophe within a word stands for ъ; elsewhere it is a quotation mark. */
const hardSign = new RegExp(`(?<=\\p{L})[${apostropheSigns}](?=\\p{L})`, 'gu');
const anyApostrophe = new RegExp(`[${apostropheSigns}]`, 'g');
/** Aliev, Juraeva, as passports write them: е, where the spelling rules have ye. */
const passportEnding = /(?<=[aiou])e(?=va?\b)/g;
const bothScripts = /[A-Za-z].*[\u0400-\u04FF]|[\u0400-\u04FF].*[A-Za-z]/;
const separators = new RegExp(`[^\\d${alphabet}]+`, 'g');
const number = /\d+/g;

/**
 * The key by which a text is sorted, byte by byte; never shown, and no use for finding. Of each letter one sign of
 * the ASCII alphabet, words parted by a space, which comes first; then numbers by what they are worth (2 before 12),
 * then letters: А Б В Г Д Е Ё Ж З И Й К Л М Н О П Р С Т У Ф Х Ц Ч Ш Щ Ъ Ы Ь Э Ю Я Ў Қ Ғ Ҳ. A name in Latin stands
 * where it stands in Cyrillic, as far as `toCyrillic` knows how it is written there. Case, look-alike letters,
 * invisible signs and punctuation make no difference.
 */
export function orderKey(text: string): string {
  const key = keyByWords(text, (word) => knownWords.get(word) ?? keepWord(word));
  // Which letters of a mixed word look like others, the words beside it may tell.
  return key ?? keyOf(repairLookAlikes(text.normalize('NFC')));
}

/** The order key of a mahalla, whatever says beside its name that it is one. */
export function orderMahalla(name: string): string {
  return orderKey(bareMahalla(name));
}

/** Which of two texts comes first in a list: less than 0, 0 or more, for `Array.sort`. */
export function compareNames(one: string, other: string): number {
  const [a, b] = [orderKey(one), orderKey(other)];
  return a < b ? -1 : Number(a > b);
}

/** Fifty thousand people have a few thousand names between them. */
const knownWords = new Map<string, string>();
const mostWords = 20_000;

/** Null: the word alone does not say which alphabet it is of. */
function keepWord(word: string): string | null {
  if (bothScripts.test(word)) return null;
  const key = keyOf(word.normalize('NFC'));
  if (knownWords.size >= mostWords) knownWords.clear();
  knownWords.set(word, key);
  return key;
}

/** @param text composed, each word of it in one alphabet */
function keyOf(text: string): string {
  const latin = text
    .toLowerCase()
    .replace(otherLetters, (letter) => nearest[letter] ?? letter)
    .replace(unusual, (sign) => sign.normalize('NFKD'))
    .replace(unheard, '')
    .replace(passportEnding, 'ye');
  return toCyrillic(latin)
    .toLowerCase()
    .replace(hardSign, 'ъ')
    .replace(anyApostrophe, '')
    .replace(separators, ' ')
    .trim()
    .replace(number, keyOfNumber)
    .replace(/[\u0400-\u04FF]/g, (letter) => codeOf.get(letter) ?? '');
}

/** Its length goes before it: a longer number is greater. */
function keyOfNumber(digits: string): string {
  const plain = digits.replace(/^0+/, '');
  return `${plain.length > 9 ? ':' : plain.length}${plain}`;
}
