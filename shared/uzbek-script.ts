/**
 * Uzbek in two alphabets: search keys, one alphabet in the other, tidying of
 * typed text, names of people. Letter tables and the rules letter by letter are
 * in the files imported here.
 */
import { keyByWords } from './key-by-words.ts';
import { mahallaWords } from './mahalla-words.ts';
import { keyOfLowerCase } from './search-key.ts';
import { cyrillicWord, latinWord } from './transliterate-word.ts';
import {
  apostropheSigns,
  cyrillicLookAlike,
  invisibleSigns,
  latinLookAlike,
} from './uzbek-letters.ts';

export interface CleanTextOptions {
  /** Keep line breaks (as `\n`); otherwise a break becomes one space. Default false. */
  readonly keepNewlines?: boolean;
}

const lineBreak = /\r\n?|[\n\u0085\u2028\u2029]/g;
const anySpace = /[\p{Zs}\t]+/gu;
/** Control characters but tab and line feed, and halves of broken surrogate pairs. */
const controls = /(?![\t\n])[\p{Cc}\p{Cs}]/gu;
const emoji = '\\p{Extended_Pictographic}';
/**
 * Invisible signs. The variation sign after an emoji and the joiner between two
 * (or after a skin tone) are part of the picture and stay.
 */
const invisible = new RegExp(
  `(?<!${emoji}[\\uFE0F\\u{1F3FB}-\\u{1F3FF}]?)[\\u200D\\uFE0F]|\\u200D(?!${emoji})|(?![\\u200D\\uFE0F])[${invisibleSigns}]`,
  'gu',
);

/** Nearly every text is tidy: letters that need no composing, usual signs, single spaces. */
const tidyText =
  /^[\w\u0400-\u0481\u048a-\u04ff.,;:!?()«»"'/№+%–-]+(?: [\w\u0400-\u0481\u048a-\u04ff.,;:!?()«»"'/№+%–-]+)*$/;

/**
 * Takes out what cannot be seen (zero-width signs, direction marks, soft
 * hyphens, control characters), writes every kind and number of spaces as one,
 * composes letters with their marks (NFC) and trims. Emoji stay as they are.
 */
export function cleanText(text: string, { keepNewlines = false }: CleanTextOptions = {}): string {
  if (tidyText.test(text)) return text;
  const visible = text
    .replace(lineBreak, keepNewlines ? '\n' : ' ')
    .replace(controls, '')
    .replace(invisible, '')
    .replace(anySpace, ' ')
    .normalize('NFC');
  return keepNewlines ? visible.replace(/ ?\n ?/g, '\n').trim() : visible.trim();
}

const someLatin = /[A-Za-z]/;
const someCyrillic = /[\u0400-\u04FF]/;
const word = /[\p{L}\p{M}]+/gu;
const latinLetter = /[A-Za-z]/g;
const cyrillicLetter = /[\u0400-\u04FF]/g;

/**
 * Makes words of one alphabet that were typed with look-alike letters of the
 * other: «Сaрмижoн» with Latin a and o becomes all Cyrillic. A letter that has
 * no twin shows which alphabet is meant («ж» only Cyrillic, `f` only Latin).
 * A word with such letters of both stays as it is, and so do whole words that
 * could be either. When no letter of a mixed word decides, the rest of the
 * text does, and then Cyrillic.
 */
export function repairLookAlikes(text: string): string {
  if (!hasBothScripts(text)) return text;
  const isLatinText =
    hasOwnLetter(text, latinLetter, cyrillicLookAlike) &&
    !hasOwnLetter(text, cyrillicLetter, latinLookAlike);
  return text.replace(word, (whole) => {
    if (!hasBothScripts(whole)) return whole;
    const isSurelyLatin = hasOwnLetter(whole, latinLetter, cyrillicLookAlike);
    const isSurelyCyrillic = hasOwnLetter(whole, cyrillicLetter, latinLookAlike);
    if (isSurelyLatin && isSurelyCyrillic) return whole;
    return isSurelyLatin || (isLatinText && !isSurelyCyrillic)
      ? whole.replace(cyrillicLetter, (letter) => latinLookAlike[letter] ?? letter)
      : whole.replace(latinLetter, (letter) => cyrillicLookAlike[letter] ?? letter);
  });
}

/** Whether the text has a letter of an alphabet for which the other alphabet has no twin. */
function hasOwnLetter(
  text: string,
  letters: RegExp,
  twins: Readonly<Record<string, string>>,
): boolean {
  return text.match(letters)?.some((letter) => twins[letter] === undefined) ?? false;
}

function hasBothScripts(text: string): boolean {
  return someCyrillic.test(text) && someLatin.test(text);
}

/**
 * The search key of a name, address or any words: lower-case ASCII words with
 * one space between. All ways in which offices write one name give one key:
 * Cyrillic, Latin, Russian letters for Uzbek ones (К Г Х У for Қ Ғ Ҳ Ў), any
 * apostrophe or none, look-alike letters, capitals, invisible signs. «Қўлдошев»,
 * «КУЛДОШЕВ», "Qo'ldoshev" and "Qoldoshev" are all `koldoshev`.
 *
 * Alike in a key: г ғ · к қ · х ҳ · о ў у · е ё ю э йў · и ы ий · с ц тс · ж дж; ъ ь are
 * dropped. Letters of other alphabets, punctuation and emoji separate words.
 * For comparing and finding only, never for showing.
 *
 * What that costs: of the 96,860 words of Debian's Uzbek list 2.3 % share their
 * key with another word (ўлган and олган); о = ў = у alone makes 0.8 points of
 * that. So equal keys of one word are a proposal; equal keys of a whole name are strong.
 * While a name is being typed, y alone does not yet find Yusuf, whose key is `esof`.
 */
export function foldKey(text: string): string {
  return keyByWords(text, knownKey) ?? keyOfWords(text);
}

function keyOfWords(text: string): string {
  if (!cyrillicWords.test(text)) return keyOf(text);
  const keys = text.split(' ').map(keyOfWord);
  return keys.includes('') ? keyOf(text) : keys.join(' ');
}

function keyOf(text: string): string {
  return keyOfLowerCase(repairLookAlikes(text.normalize('NFC')).toLowerCase());
}

/** Words of one alphabet do not change each other's keys. */
const cyrillicWords = /^[А-яЁёЎўҚқҒғҲҳ]{2,}(?: [А-яЁёЎўҚқҒғҲҳ]{2,})*$/i;
/** Fifty thousand people have a few thousand names between them. */
const knownWords = new Map<string, string>();
const mostWords = 20_000;

/** Of a word that was met before, as most of a list of people were; none of one that has no key. */
const knownKey = (word: string) => knownWords.get(word) || null;

function keyOfWord(word: string): string {
  let key = knownWords.get(word);
  if (key === undefined) {
    key = keyOf(word);
    if (knownWords.size >= mostWords) knownWords.clear();
    knownWords.set(word, key);
  }
  return key;
}

const betweenWords = new RegExp(`[^\\p{L}\\p{M}\\p{N}${apostropheSigns}${invisibleSigns}]+`, 'u');
const mahallaWord = new RegExp(`\\b(?:${mahallaWords.map(foldKey).join('|')})\\b`, 'g');

/**
 * The search key of a mahalla without the words round its name: «Олмазор» МФЙ,
 * Олмазор маҳалласи and "Olmazor MFY" are all `olmazor`. A text of nothing but
 * such words keeps them, so that a key is empty only where the text was.
 */
export function foldMahalla(name: string): string {
  const key = foldKey(name);
  const bare = key.replace(mahallaWord, ' ').replace(/ {2,}/g, ' ').trim();
  return bare === '' ? key : bare;
}

/**
 * The words of a mahalla's name as they are written, without those round it: «Олмазор» МФЙ is Олмазор. As in
 * `foldMahalla`, a text of nothing but such words keeps them.
 */
export function bareMahalla(name: string): string {
  const words = name.split(betweenWords).filter((word) => foldKey(word) !== '');
  const keys = words.map((word) => foldKey(word).replaceAll(' ', ''));
  const marked = keys.join(' ').replace(mahallaWord, (whole) => whole.replace(/[^ ]+/g, '-'));
  const kept = marked.split(' ').flatMap((key, at) => (key === '-' ? [] : (words[at] ?? [])));
  return (kept.length > 0 ? kept : words).join(' ');
}

/** A `{placeholder}` of the message catalogue, a word, or a quotation mark. */
const latinPieces = /\{[\w.]+\}|[\p{L}\p{M}]+|[«»]/gu;
const cyrillicPieces = new RegExp(
  `\\{[\\w.]+\\}|[A-Za-z](?:[${apostropheSigns}]{0,2}[A-Za-z])*(?:(?<=[OoGg])[${apostropheSigns}])?|[“”]`,
  'gu',
);
const anyApostrophe = new RegExp(`[${apostropheSigns}]`, 'g');
const hasCyrillic = /\p{Script=Cyrillic}/u;

/**
 * Uzbek Cyrillic in the official Latin alphabet of 1995, with oʻ gʻ (U+02BB)
 * and ʼ (U+02BC). Keeps the case, also of words in capitals (ШОШИЛИНЧ →
 * SHOSHILINCH, Шуҳрат → Shuhrat); «» become “”. Latin text, digits,
 * punctuation and `{placeholders}` pass through.
 *
 * Source: spelling rules, resolution 339 of 24.08.1995. е is ye at the start
 * of a word and after a vowel, ъ or ь; ц is ts between vowels and s elsewhere;
 * ъ is ʼ but silent after ў and before е ё ю я; с and ҳ are kept apart (Isʼhoq).
 */
export function toLatin(cyrillic: string): string {
  return cyrillic.normalize('NFC').replace(latinPieces, (piece) => {
    if (piece === '«') return '“';
    if (piece === '»') return '”';
    return hasCyrillic.test(piece) ? latinWord(piece) : piece;
  });
}

/**
 * Uzbek Latin (any apostrophe) in Cyrillic; meant for names, best effort.
 * Latin does not say where ь stood, nor whether ts was ц or тс and s was ц or с,
 * so words taken from Russian may come out wrong: 98.2 % of a word list come back
 * through `toLatin` as they were (test/shared/uzbek-words.test.ts). Text in Cyrillic, digits, punctuation and `{placeholders}` pass through.
 */
export function toCyrillic(latin: string): string {
  return latin.normalize('NFC').replace(cyrillicPieces, (piece) => {
    if (piece === '“') return '«';
    if (piece === '”') return '»';
    return piece.startsWith('{') ? piece : cyrillicWord(piece.replace(anyApostrophe, "'"));
  });
}

/** «son of», «daughter of» after the father's name, by search key; also the Azerbaijani-Russian forms. */
const kinshipWords: ReadonlySet<string> = new Set(
  ['ўғли', 'қизи', 'оғли', 'оглы', 'кызы'].map(foldKey),
);

/** Looked at before the key is worked out: no other word is so short and begins so. */
const mayBeKinship = /^[ўоқкғoqkg][^ ]{2,7}$/iu;

const nameWord = new RegExp(`\\p{L}[\\p{L}\\p{M}${apostropheSigns}]*`, 'gu');

/** Written as names are written; nothing to do. */
const usualName = /^[А-ЯЁЎҚҒҲ][а-яёўқғҳ]+(?: (?:ўғли|қизи|[А-ЯЁЎҚҒҲ][а-яёўқғҳ]+))*$/;

/**
 * «ҚЎЛДОШЕВ ҲУСАН ЎКТАМОВИЧ» → «Қўлдошев Ҳусан Ўктамович», cleaned of invisible
 * signs and extra spaces. ўғли, қизи, oʻgʻli and qizi become lower case. Words
 * that already mix capitals and small letters, and initials, stay as typed.
 */
export function toNameCase(text: string): string {
  if (usualName.test(text)) return text;
  return cleanText(text).replace(nameWord, (word) => {
    const lower = word.toLowerCase();
    if (mayBeKinship.test(word) && kinshipWords.has(foldKey(word))) return lower;
    const isOneCase = word === lower || word === word.toUpperCase();
    return isOneCase ? lower.replace(/^\p{L}/u, (first) => first.toUpperCase()) : word;
  });
}

/**
 * Whether a short form can stand for a full name «surname name patronymic»:
 * «Қўлдошев Ҳ.Ў.», «Ҳ. Қўлдошев», "Qo'ldoshev Husan", in any script. The surname
 * must be there in full, with at least one more word or initial, and nothing in
 * the short form may contradict the full name. A bare surname is too little: false.
 */
export function nameKeyMatches(shortName: string, fullName: string): boolean {
  const [surname, ...givenNames] = wordsOf(fullName).map((word) => word.key);
  const short = wordsOf(shortName);
  const [first, last] = [short[0], short.at(-1)];
  if (surname === undefined || first === undefined || last === undefined) return false;
  if (isSameWord(first, surname) && fits(short.slice(1), givenNames)) return true;
  return isSameWord(last, surname) && fits(short.slice(0, -1), givenNames);
}

interface NameWord {
  readonly key: string;
  readonly isInitial: boolean;
}

/** A word is an initial when it has one letter, or up to two and a dot (Ш. is "Sh."). */
function wordsOf(name: string): NameWord[] {
  const words: NameWord[] = [];
  for (const [whole] of name.matchAll(/[^\s.,]+\.?/gu)) {
    const key = foldKey(whole);
    if (key === '' || kinshipWords.has(key)) continue;
    const letterCount = whole.match(/\p{L}/gu)?.length ?? 0;
    const isInitial = letterCount === 1 || (key.length <= 2 && whole.endsWith('.'));
    words.push({ key, isInitial });
  }
  return words;
}

function isSameWord(word: NameWord, key: string): boolean {
  return !word.isInitial && word.key === key;
}

function fits(short: readonly NameWord[], givenNames: readonly string[]): boolean {
  if (short.length === 0 || short.length > givenNames.length) return false;
  return short.every((word, place) => {
    const name = givenNames[place] ?? '';
    return word.isInitial ? startsWithInitial(name, word.key) : word.key === name;
  });
}

/** Latin Y. may stand for Yoʻldosh, Yusuf or Yelena, whose keys begin with e. */
function startsWithInitial(name: string, initial: string): boolean {
  return name.startsWith(initial) || (initial === 'y' && name.startsWith('e'));
}
