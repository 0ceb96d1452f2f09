import { latinOverrides } from './latin-overrides.ts';
import {
  cyrillicOfLatin,
  cyrillicVowels,
  latinOfCyrillic,
  latinVowels,
  tutuq,
} from './uzbek-letters.ts';

/** One Cyrillic word in Latin; the rules stand at `toLatin` (uzbek-script.ts). */
export function latinWord(word: string): string {
  const lower = word.toLowerCase();
  const override = latinOverrides.find(([stem]) => lower.startsWith(stem));
  let latin = '';
  let start = 0;
  if (override !== undefined) {
    const [stem, latinStem] = override;
    latin = withCaseOf(word, 0, latinStem, stem.length);
    start = stem.length;
  }
  for (let index = start; index < word.length; index += 1) {
    latin += withCaseOf(word, index, latinLetters(lower, index), 1);
  }
  return latin;
}

/** Latin letters for one Cyrillic letter of a word in lower case. */
function latinLetters(word: string, index: number): string {
  const letter = word.charAt(index);
  const before = word.charAt(index - 1);
  const after = word.charAt(index + 1);
  switch (letter) {
    case 'е':
      return before === '' || isOneOf(before, `${cyrillicVowels}ъь`) ? 'ye' : 'e';
    case 'ц':
      return isOneOf(before, cyrillicVowels) && isOneOf(after, cyrillicVowels) ? 'ts' : 's';
    case 'ъ':
      return before === 'ў' || isOneOf(after, 'еёюя') ? '' : tutuq;
    case 'ь':
      // почтальон: the soft sign is heard before о only.
      return after === 'о' ? 'y' : '';
    case 'ҳ':
      return before === 'с' ? `${tutuq}h` : 'h';
    default:
      return latinOfCyrillic[letter] ?? letter;
  }
}

/**
 * `latin` in the case of the `length` letters of `word` at `index`. One capital
 * that gives two Latin letters is Sh in Шуҳрат and SH in ШУҲРАТ: its neighbours tell.
 */
function withCaseOf(word: string, index: number, latin: string, length: number): string {
  if (!isCapital(word.charAt(index))) return latin;
  const neighbour = word.charAt(index + 1) || word.charAt(index - 1);
  const isAllCapitals = length > 1 ? isCapital(word.charAt(index + 1)) : isCapital(neighbour);
  return isAllCapitals
    ? latin.toUpperCase()
    : latin.replace(/\p{L}/u, (first) => first.toUpperCase());
}

/** One Latin word in Cyrillic. Every apostrophe must be `'` already. */
export function cyrillicWord(word: string): string {
  const lower = word.toLowerCase();
  const isAllCapitals = /\p{L}.*\p{L}/u.test(word) && word === word.toUpperCase();
  let cyrillic = '';
  let before = '';
  for (let index = 0; index < word.length; ) {
    const pair = cyrillicOfLatin.find(([latin]) => lower.startsWith(latin, index));
    const [latin, plain] = pair ?? [lower.charAt(index), lower.charAt(index)];
    const letters = inContext(latin, plain, before);
    const isCapitalised = isAllCapitals || isCapital(word.charAt(index));
    cyrillic += isCapitalised ? letters.charAt(0).toUpperCase() : letters.charAt(0);
    cyrillic += isAllCapitals ? letters.slice(1).toUpperCase() : letters.slice(1);
    before = latin.replaceAll("'", '').slice(-1) || before;
    index += latin.length;
  }
  return cyrillic;
}

/** э is written e at the start of a word and after a vowel; ye after a consonant had a soft sign. */
function inContext(latin: string, letters: string, before: string): string {
  const isOpen = before === '' || isOneOf(before, latinVowels);
  if (latin === 'e') return isOpen ? 'э' : 'е';
  if (latin === 'ye') return isOpen ? 'е' : 'ье';
  return letters;
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

function isOneOf(letter: string, letters: string): boolean {
  return letter !== '' && letters.includes(letter);
}
