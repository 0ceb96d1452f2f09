/** Values of the lists that an office edits, in any script, shortened or with another ending. */
import { foldKey } from '../../uzbek-script.ts';
import type { FindingKind } from '../finding-kinds.ts';
import { hasLostLetters, lostLetterPattern } from '../lost-letters.ts';
import type { ListCode, ListItem } from '../model.ts';
import { cellText } from '../raw-sheet.ts';
import { numeralIn } from './numeral.ts';
import {
  blank,
  type CellReader,
  given,
  isDash,
  isNoneWord,
  none,
  plainText,
  type Reading,
  unreadable,
} from './reading.ts';

export interface ListKinds {
  readonly variant: FindingKind;
  readonly unknown: FindingKind;
  /** «йўқ», "-" and "0" mean that there is none; without it they mean an empty cell. */
  readonly none?: FindingKind;
  /** An item that is no longer in force. */
  readonly retired?: FindingKind;
}

/** Reads one value of the list. */
export function createListReader(
  items: readonly ListItem[],
  kinds: ListKinds,
): CellReader<ListCode> {
  const find = createListFinder(items);
  return remembering((cell) => {
    const text = plainText(cell);
    if (text === '') return blank;
    if (isNothing(text)) return kinds.none ? none(kinds.none) : blank;
    const item = find(text);
    if (item === null) return unreadable(kinds.unknown);
    if (item.isRetired) return unreadable(kinds.retired ?? kinds.unknown);
    return given(item.code, cellText(cell) === item.names[0] ? [] : [kinds.variant]);
  });
}

/** A column of a list says the same few things on thousands of rows. */
function remembering<Value>(read: CellReader<Value>): CellReader<Value> {
  const readings = new Map<string, Reading<Value>>();
  return (cell) => {
    const typed = cellText(cell);
    const known = readings.get(typed);
    if (known) return known;
    const reading = read(cell);
    if (readings.size < mostRemembered) readings.set(typed, reading);
    return reading;
  };
}

const mostRemembered = 2000;

/** Reads several values of the list, parted by commas, semicolons, slashes, line breaks or «ва». */
export function createListsReader(
  items: readonly ListItem[],
  kinds: ListKinds,
): CellReader<readonly ListCode[]> {
  const find = createListFinder(items);
  return remembering((cell): Reading<readonly ListCode[]> => {
    const text = plainText(cell);
    if (text === '') return blank;
    if (isNothing(text)) return kinds.none ? none(kinds.none) : blank;
    const parts = splitFound(cellText(cell), find);
    const found = parts.map((part) => find(part));
    const codes = found.filter((item) => item !== null).map((item) => item.code);
    const unknown = parts.filter((_, at) => found[at] === null);
    const usual = found.map((item) => item?.names[0]).join(', ');
    const notes = [
      ...(unknown.length > 0
        ? [{ kind: kinds.unknown, params: { unknown: unknown.join(', ') } }]
        : []),
      ...(unknown.length === 0 && usual !== cellText(cell) ? [{ kind: kinds.variant }] : []),
    ];
    if (codes.length === 0) return { value: null, state: 'unreadable', notes };
    return { value: [...new Set(codes)], state: 'given', notes };
  });
}

const strongSeparator = /[,;/\n\r+]/;
const andWord = /\s(?:ва|va|и)\s/iu;

/** Names of one cell, also when they are joined by a word: «Олмазор ва Темирчилар». */
export function splitList(text: string): string[] {
  return split(text, strongSeparator).flatMap((part) => split(part, andWord));
}

/** The same, but never inside the name of an item («касб-ҳунар ва кўникма етишмаслиги»). */
function splitFound(text: string, find: (text: string) => ListItem | null): string[] {
  if (find(text)) return [text];
  return split(text, strongSeparator).flatMap((part) =>
    find(part) ? [part] : split(part, andWord),
  );
}

function split(text: string, separator: RegExp): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/**
 * Finds the one item that a text names: by search key, by a numeral («2 гр.», «II»), by lost letters
 * («ме?нат мигранти»), or as the beginning of one name only («Темир», «набира»).
 */
function createListFinder(items: readonly ListItem[]): (text: string) => ListItem | null {
  const names = items.flatMap((item) => item.names.map((name) => ({ item, key: foldKey(name) })));
  // Where two items share a word, the first of the list is meant.
  const byKey = new Map(names.toReversed().map(({ item, key }) => [key, item]));
  const byNumeral = new Map(items.map((item) => [numeralIn(item.names[0] ?? ''), item]));
  const only = (matching: readonly { item: ListItem }[]): ListItem | null => {
    const [first, ...others] = new Set(matching.map(({ item }) => item));
    return first && others.length === 0 ? first : null;
  };
  return (text) => {
    if (hasLostLetters(text)) {
      const pattern = lostLetterPattern(text);
      return only(names.filter(({ key }) => pattern.test(key)));
    }
    const key = foldKey(text);
    const exact = byKey.get(key);
    if (exact) return exact;
    const numeral = isGroupNumeral(text) ? numeralIn(text) : null;
    if (numeral !== null) return byNumeral.get(numeral) ?? null;
    return key.length < 4 ? null : only(names.filter((name) => name.key.startsWith(key)));
  };
}

/** A numeral alone, or with the word "group", whole or cut short. */
function isGroupNumeral(text: string): boolean {
  return /^(?:[1-4]|[iіl|v]{1,3})\s*[-–]?\s*(?:гр|gr)?[\p{L}]*\.?$/iu.test(text);
}

function isNothing(text: string): boolean {
  return isDash(text) || isNoneWord(text) || text === '0';
}
