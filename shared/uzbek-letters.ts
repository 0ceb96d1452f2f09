/** Letter tables of the two Uzbek alphabets. Lower case throughout; no rules here, only lists. */

/** Modifier letter turned comma: the sign in oʻ and gʻ. */
const turnedComma = '\u02BB';
/** Modifier letter apostrophe: the tutuq belgisi (ъ). */
export const tutuq = '\u02BC';

/** Every sign that is typed for the apostrophe of oʻ, gʻ and the tutuq belgisi, for use inside `[…]`. */
export const apostropheSigns =
  "'`\u00B4\u02B9\u02BB-\u02BF\u02C8\u02CA\u02CB\u2018-\u201B\u2032\u2035\uA78B\uA78C\uFF07";

/** Letters without a width or a look of their own: zero-width signs, direction marks, soft hyphen, for use inside `[…]`. */
export const invisibleSigns =
  '\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFE00-\uFE0F\uFEFF';

export const cyrillicVowels = 'аеёиоуўыэюя';
export const latinVowels = 'aeiou';

/**
 * The alphabet of 1995 (law of 02.09.1993 as amended 06.05.1995), one letter at
 * a time. е ц ъ ь ҳ depend on their neighbours; see transliterate.ts.
 */
export const latinOfCyrillic: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ғ: `g${turnedComma}`,
  д: 'd',
  е: 'e',
  ё: 'yo',
  ж: 'j',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  қ: 'q',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  ў: `o${turnedComma}`,
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'x',
  ҳ: 'h',
  ц: 's',
  ч: 'ch',
  ш: 'sh',
  щ: 'sh',
  ъ: tutuq,
  ь: '',
  ы: 'i',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

/** Longest first. `'` stands for any apostrophe. What the Latin alphabet has no letter for comes out as its nearest. */
export const cyrillicOfLatin: readonly (readonly [latin: string, cyrillic: string])[] = [
  ['tsiya', 'ция'],
  ['tsion', 'цион'],
  ["yo'", 'йў'],
  ["s'h", 'сҳ'],
  ["o'", 'ў'],
  ["g'", 'ғ'],
  ['sh', 'ш'],
  ['ch', 'ч'],
  ['yo', 'ё'],
  ['yu', 'ю'],
  ['ya', 'я'],
  ['ye', 'е'],
  ['a', 'а'],
  ['b', 'б'],
  ['c', 'к'],
  ['d', 'д'],
  ['e', 'е'],
  ['f', 'ф'],
  ['g', 'г'],
  ['h', 'ҳ'],
  ['i', 'и'],
  ['j', 'ж'],
  ['k', 'к'],
  ['l', 'л'],
  ['m', 'м'],
  ['n', 'н'],
  ['o', 'о'],
  ['p', 'п'],
  ['q', 'қ'],
  ['r', 'р'],
  ['s', 'с'],
  ['t', 'т'],
  ['u', 'у'],
  ['v', 'в'],
  ['w', 'в'],
  ['x', 'х'],
  ['y', 'й'],
  ['z', 'з'],
  ["'", 'ъ'],
];

/**
 * What a letter becomes in a search key, before the letter groups are folded
 * (search-key.ts). Apart from the Uzbek letters: Latin with accents (other
 * spellings of Uzbek Latin), and the Kazakh, Karakalpak and Tajik letters that
 * stand in names of the border districts.
 */
export const keyOfLetter: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ғ: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  ж: 'j',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  қ: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  ў: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'o',
  ф: 'f',
  х: 'h',
  ҳ: 'h',
  ц: 's',
  ч: 'ch',
  ш: 'sh',
  щ: 'sh',
  ъ: '',
  ь: '',
  ы: 'i',
  э: 'e',
  ю: 'yo',
  я: 'ya',
  ә: 'a',
  ң: 'n',
  ө: 'o',
  ү: 'o',
  ұ: 'o',
  і: 'i',
  һ: 'h',
  ӣ: 'i',
  ӯ: 'o',
  ҷ: 'j',
  ѕ: 's',
  ј: 'j',
  q: 'k',
  u: 'o',
  w: 'v',
  x: 'h',
  ı: 'i',
  ş: 'sh',
  ç: 'ch',
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
};

/** Latin letters that look like a Cyrillic one, and which. Case matters: H looks like Н, h like nothing. */
export const cyrillicLookAlike: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  k: 'к',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
  Y: 'У',
};

/** The same pairs from the other side. */
export const latinLookAlike: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(cyrillicLookAlike).map(([latin, same]) => [same, latin])),
  і: 'i',
  І: 'I',
  ѕ: 's',
  Ѕ: 'S',
  ј: 'j',
  Ј: 'J',
};
