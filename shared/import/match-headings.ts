/** Finds out which heading means which field. */
import { editDistance } from '../edit-distance.ts';
import { foldKey } from '../uzbek-script.ts';
import type { HeaderLabel } from './header-labels.ts';
import type { TableColumns } from './table-columns.ts';

export interface MatchedHeadings {
  /** Column → field. */
  readonly fields: ReadonlyMap<number, string>;
  /** Sum of how sure every match is, each 0 to 1. */
  readonly score: number;
  /** Columns of running numbers. */
  readonly ignored: ReadonlySet<number>;
}

const EXACT = 1;
const MISSPELT = 0.8;
const PART = 0.6;
/** Shorter headings («Пол», «Тел») are too easily part of another word. */
const SHORTEST_PART = 5;

interface Match {
  readonly column: number;
  readonly field: string;
  readonly score: number;
}

/** Headings of a table with their search keys, worked out once. */
export interface HeadingBook {
  readonly columns: readonly { readonly field: string; readonly keys: readonly string[] }[];
  /** Text → how like it is to each column's headings: a row is looked at alone, and with the row above. */
  readonly seen: Map<string, readonly number[]>;
  readonly ignored: ReadonlySet<string>;
  readonly followers: ReadonlySet<string>;
  readonly followerFields: Readonly<Record<string, string>>;
}

/** Works out the search keys of all headings of a table, once for a file. */
export function createHeadingBook(table: TableColumns): HeadingBook {
  return {
    columns: table.columns.map(({ field, headings }) => ({
      field,
      keys: headings.map(foldHeading),
    })),
    seen: new Map(),
    ignored: new Set(table.ignored.map(foldHeading)),
    followers: new Set(table.followers?.headings.map(foldHeading)),
    followerFields: table.followers?.fields ?? {},
  };
}

/** The surest matches first; a field and a column are used once. */
export function matchHeadings(labels: readonly HeaderLabel[], book: HeadingBook): MatchedHeadings {
  const ignored = new Set<number>();
  const matches: Match[] = [];
  for (const { column, group, text } of labels) {
    const key = foldHeading(text);
    const groupKey = group === '' ? null : foldHeading(`${group} ${text}`);
    if (book.ignored.has(key)) ignored.add(column);
    else matches.push(...matchesOf(column, key, groupKey, book));
  }
  const fields = new Map<number, string>();
  const used = new Set<string>();
  let score = 0;
  // A stable sort: of equal matches the left column wins, as the eye reads.
  for (const match of matches.sort((a, b) => b.score - a.score)) {
    if (fields.has(match.column) || used.has(match.field)) continue;
    fields.set(match.column, match.field);
    used.add(match.field);
    score += match.score;
  }
  const followers = matchFollowers(labels, book, fields);
  return { fields: new Map([...fields, ...followers]), score: score + followers.size, ignored };
}

/** The same heading again and again («телефони») belongs to the column on its left. */
function matchFollowers(
  labels: readonly HeaderLabel[],
  book: HeadingBook,
  fields: ReadonlyMap<number, string>,
): Map<number, string> {
  const found = new Map<number, string>();
  for (const { column, text } of labels) {
    const left = fields.get(column - 1);
    const field = left === undefined ? undefined : book.followerFields[left];
    const isFollower = field !== undefined && !fields.has(column);
    if (isFollower && book.followers.has(foldHeading(text))) found.set(column, field);
  }
  return found;
}

/** A space between single letters; Ш and Ч have two letters in a key. */
const letterSpace = /(?<=\b(?:[a-z]|sh|ch)) (?=(?:[a-z]|sh|ch)\b)/g;

/** Search key of a heading; «Ф. И. Ш.», «Ф.И.Ш.» and «ФИШ» are one. */
export function foldHeading(text: string): string {
  // "№" is the whole heading of a running number and would fold to nothing.
  return text.trim() === '№' ? '№' : foldKey(text).replace(letterSpace, '');
}

function matchesOf(
  column: number,
  key: string,
  groupKey: string | null,
  book: HeadingBook,
): Match[] {
  if (key === '') return [];
  const alone = book.seen.get(key) ?? book.columns.map(({ keys }) => bestLikeness(key, keys));
  book.seen.set(key, alone);
  return book.columns.flatMap(({ field, keys }, at) => {
    const inGroup = groupKey !== null && keys.includes(groupKey) ? EXACT + 0.1 : 0;
    const score = Math.max(alone[at] ?? 0, inGroup);
    return score > 0 ? [{ column, field, score }] : [];
  });
}

function bestLikeness(key: string, headings: readonly string[]): number {
  return Math.max(0, ...headings.map((heading) => likeness(key, heading)));
}

function likeness(key: string, heading: string): number {
  if (key === heading) return EXACT;
  const slips = heading.length >= 8 ? 2 : heading.length >= 5 ? 1 : 0;
  // Neither a slip nor a part: most of what stands in the first rows of a list.
  if (heading.length > key.length + slips) return 0;
  if (slips > 0 && editDistance(key, heading, slips) <= slips) return MISSPELT;
  const isPart = heading.length >= SHORTEST_PART && ` ${key} `.includes(` ${heading} `);
  // The larger the share of the heading, the surer: «Телефон рақами (уй)» is more than «… телефон …».
  return isPart ? PART * (heading.length / key.length) ** 0.5 : 0;
}
