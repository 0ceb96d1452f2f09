/** Rows of a long grid that are sorted by a value of their own: a number, a day, a text. */

import type { Bound } from './grid-conditions.ts';
import { gatherKeys, gatherLinks, gatherWhole } from './grid-gathered.ts';
import type { Key, Ranking } from './grid-ranking.ts';
import { type Bracket, type End, sampleSql } from './grid-sample.ts';
import type { Database } from './open.ts';
import { prepared } from './statements.ts';

interface Keyed {
  /** Expression over a row. */
  readonly key: string;
  /** What the expression needs beside the narrow row. */
  readonly join: string;
  /** Expression of the narrow row's number. */
  readonly number: string;
  readonly descending: boolean;
  /** The rows near a page are put in order outside of SQLite. */
  readonly isGathered: boolean;
  /** The same key as a whole number; null: it is none, nor a day. */
  readonly whole: string | null;
}

/** How rows are ordered: by an expression, those of one key by their numbers. */
export interface Ordered {
  readonly key: string;
  readonly number: string;
  readonly descending: boolean;
}

export function keyRanking(
  database: Database,
  { key: own, join, number, descending, isGathered, whole }: Keyed,
): Ranking {
  // A sign hides an index of which only a part would be read, row by row.
  const key = `+${own}`;
  const keyed: Ordered = { key, number, descending };
  return {
    join,
    read: (sampled) => {
      const order = `ORDER BY sampled_key ${descending ? 'DESC' : 'ASC'} NULLS LAST, ${number}`;
      const sql = `${sampleSql(sampled, [`${key} AS sampled_key`, number], join)} ${order}`;
      return prepared<[Bound], readonly [Key, number]>(database, sql).raw().all(sampled.params);
    },
    sidesOf: ({ first, last }, params) => {
      const before = first ? isBefore(keyed, first, 'first', params) : null;
      const upTo = last ? isBefore(keyed, last, 'last', params) : null;
      // Said as a range, the row's key is worked out once.
      const inside =
        isKeyed(first) && isKeyed(last)
          ? insideBetween(keyed, first, last)
          : insideOf(keyed, { first, last }, before, upTo);
      return { before, inside };
    },
    gatheringWithin({ first, last }) {
      if (!isGathered) return null;
      if (first?.key === null) return gatherLinks(number, 'NULL', () => () => undefined);
      const isBounded = whole !== null && isKeyed(first) && isKeyed(last);
      return (
        (isBounded && gatherWhole(number, whole, wholeOf(first.key), wholeOf(last.key))) ||
        gatherKeys(number, own, descending)
      );
    },
  };
}

/** An end at rows that are not blank. */
type KeyedEnd = End & { readonly key: string | number };

function isKeyed(end: End | undefined): end is KeyedEnd {
  return end !== undefined && end.key !== null;
}

/** Condition that a row lies up to the last of a bracket, and not before the first, once what bounds it is bound. */
export function insideOf(
  { key, number }: Ordered,
  { first, last }: Bracket,
  before: string | null,
  upTo: string | null,
): string {
  // Behind the first blank are blanks alone. What is asked quickest stands first.
  if (first?.key === null) {
    const bounds = [
      ...(first.number === null ? [] : [`${number} >= :firstNumber`]),
      ...(last === undefined || last.number === null ? [] : [`${number} <= :lastNumber`]),
    ];
    return [...bounds, `${key} IS NULL`].join(' AND ');
  }
  const parts = [...(upTo === null ? [] : [`(${upTo})`])];
  if (before !== null) parts.push(`(${before}) IS NOT TRUE`);
  return parts.join(' AND ') || 'true';
}

/** Condition that a row lies before the first of a bracket, or up to the last; not true of rows that are blank there. */
function isBefore(
  { key, number, descending }: Ordered,
  end: End,
  name: 'first' | 'last',
  params: Bound,
): string {
  const isAlike = isBeforeAlike(number, end.number, name, params);
  if (end.key === null) return `${isAlike} OR ${key} IS NOT NULL`;
  params[`${name}Key`] = Number.isSafeInteger(end.key) ? BigInt(end.key) : end.key;
  const sign = descending ? '>' : '<';
  if (end.number !== null)
    return `${key} ${sign} :${name}Key OR ${key} = :${name}Key AND ${isAlike}`;
  return `${key} ${sign}${name === 'last' ? '=' : ''} :${name}Key`;
}

/** Condition that a row lies inside of a bracket, once what bounds it is bound. */
function insideBetween(
  { key, number, descending }: Ordered,
  first: KeyedEnd,
  last: KeyedEnd,
): string {
  const [low, high] = descending ? ['last', 'first'] : ['first', 'last'];
  const parts = [`${key} BETWEEN :${low}Key AND :${high}Key`];
  if (first.number !== null) parts.push(`(${key} <> :firstKey OR ${number} >= :firstNumber)`);
  if (last.number !== null) parts.push(`(${key} <> :lastKey OR ${number} <= :lastNumber)`);
  return parts.join(' AND ');
}

/** A day as a number that rises with it. */
function wholeOf(key: string | number): number {
  return typeof key === 'number' ? key : Number(key.replaceAll('-', ''));
}

/** The same of rows that have the key of the bracket's end. @param upTo null: all of them are inside */
export function isBeforeAlike(
  number: string,
  upTo: number | null,
  name: 'first' | 'last',
  params: Bound,
): string {
  if (upTo === null) return String(name === 'last');
  params[`${name}Number`] = BigInt(upTo);
  return `${number} <${name === 'last' ? '=' : ''} :${name}Number`;
}
