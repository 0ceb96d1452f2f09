/**
 * Letters lost on the way through an old encoding: Windows-1251 has no Қ Ғ Ҳ, so a program writes
 * К Г Х, or a question mark, in their place. К Г Х fold to the same search key; «?» needs a pattern.
 */
import { keyByWords } from '../key-by-words.ts';
import { foldKey } from '../uzbek-script.ts';

/** «Ра?имова»: a question mark that touches a letter stands for a lost one. */
export function hasLostLetters(text: string): boolean {
  return text.includes('?') && /\p{L}\?|\?\p{L}/u.test(text);
}

/**
 * No name is longer, in signs. A cell may hold a megabyte: comparing that with every name of an office takes
 * minutes, and it is too large for a pattern.
 */
export const longestName = 500;

const nothing = /(?!)/;

/** Whether two spellings can be the same words; a «?» in `typed` stands for any letter that gets lost. */
export function isSameKey(typed: string, name: string): boolean {
  if (typed.length > longestName && typed.length > name.length * 2) return false;
  if (!hasLostLetters(typed)) return foldKey(typed) === foldKey(name);
  return lostLetterPattern(typed).test(foldKey(name));
}

/** A pattern over search keys: қ, ғ, ҳ and ў have the keys k, g, h and o. What is too long for a name fits nothing. */
export function lostLetterPattern(typed: string): RegExp {
  if (typed.length > longestName) return nothing;
  const words = typed
    .split(/[\s,.;:()/«»"–—-]+/)
    .map((word) => word.split('?').map(foldKey).join('[kgho]'));
  return new RegExp(`^${words.filter((word) => word !== '').join(' ')}$`);
}

const cyrillic = /\p{Script=Cyrillic}/u;
const lettersThatGetLost = /[қғҳҚҒҲ]/;

/** Whether any letter of it is Cyrillic. */
export function hasCyrillic(text: string): boolean {
  return cyrillic.test(text);
}

/** The script in which an office writes its names. */
export function isMostlyCyrillic(names: readonly string[]): boolean {
  return names.filter(hasCyrillic).length * 2 > names.length;
}

/** Words known to be written with Қ, Ғ or Ҳ: key → spelling. */
export type SpellingBook = ReadonlyMap<string, string>;

/**
 * Names borne everywhere in the country, so that the first file of an office is checked as well.
 * Grows by the words of the file itself and of the people already known.
 */
const commonNames =
  'Абдуқодир Аҳмад Аҳмаджон Баҳодир Баҳром Ботирқул Ғайрат Ғани Ғафур Ғиёс Ғолиб Ғулом Ғуломжон ' +
  'Деҳқон Жаҳонгир Иброҳим Илҳом Исҳоқ Қаландар Қамар Қаҳрамон Қобил Қодир Қосим Қудрат Қурбон ' +
  'Қутбиддин Қўзи Қўлдош Маҳмуд Муҳаммад Муҳаббат Моҳира Низомиддин Нурмуҳаммад Раҳим ' +
  'Раҳмат Раҳмон Рўзиқул Содиқ Тоҳир Улуғбек Фарҳод Фотиҳ Ҳабиб Ҳаёт Ҳайдар Ҳаким Ҳалим ' +
  'Ҳамза Ҳамид Ҳамро Ҳасан Ҳафиза Ҳикмат Ҳилола Ҳожи Ҳусан Ҳусен Ҳулкар Шоҳида Шоҳруҳ Шуҳрат Эҳсон ' +
  'Юлдузқиз Ёқуб Ўрмонқул';
const endings = ['', 'а', 'ов', 'ова', 'ев', 'ева', 'ович', 'овна', 'евич', 'евна', 'жон', 'бек'];

let commonBook: SpellingBook | null = null;

/** Made when a file is read: whoever only compares names starts without it. */
function commonSpellings(): SpellingBook {
  commonBook ??= new Map(
    commonNames
      .split(' ')
      .flatMap((name) => endings.map((end) => [foldKey(name + end), name + end])),
  );
  return commonBook;
}

/** Gathers the words with Қ, Ғ, Ҳ from names that are spelled well. */
export function createSpellingBook(names: Iterable<string>): SpellingBook {
  const book = new Map(commonSpellings());
  const seen = new Set<string>();
  for (const name of names) {
    if (!lettersThatGetLost.test(name)) continue;
    for (const part of name.split(' ')) {
      if (seen.has(part)) continue;
      seen.add(part);
      for (const word of wordsOf(part)) {
        if (lettersThatGetLost.test(word)) book.set(foldKey(word), word);
      }
    }
  }
  return book;
}

/**
 * Words of a Cyrillic name that other people write with Қ, Ғ or Ҳ. The name cannot be restored for
 * certain (a passport may say Хамидов), so this is for telling, never for changing.
 */
export function suspectWords(name: string, book: SpellingBook): string[] {
  if (!/[кгх]/i.test(name)) return [];
  const known = knownSuspects.get(book) ?? new Map<string, boolean>();
  knownSuspects.set(book, known);
  if (keyByWords(name, (word) => (known.get(word) === false ? '' : null)) !== null) return [];
  return wordsOf(name).filter((word) => {
    let isOne = known.get(word);
    if (isOne === undefined) {
      isOne = isSuspect(word, book);
      known.set(word, isOne);
    }
    return isOne;
  });
}

/** Fifty thousand people have a few thousand names between them. */
const knownSuspects = new WeakMap<SpellingBook, Map<string, boolean>>();

function isSuspect(word: string, book: SpellingBook): boolean {
  if (!cyrillic.test(word) || lettersThatGetLost.test(word) || !/[кгх]/i.test(word)) return false;
  const usual = book.get(foldKey(word));
  return usual !== undefined && withoutLostLetters(usual) === withoutLostLetters(word);
}

function withoutLostLetters(word: string): string {
  const plain: Readonly<Record<string, string>> = { қ: 'к', ғ: 'г', ҳ: 'х' };
  return word.toLowerCase().replace(/[қғҳ]/g, (letter) => plain[letter] ?? letter);
}

function wordsOf(name: string): string[] {
  return name.split(/[\s.,-]+/).filter((word) => word.length > 2);
}
