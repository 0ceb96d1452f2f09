/** Rows of a long grid that are sorted by a value of their own: a number, a day, a text. */

import type { Bound } from './grid-conditions.ts';
import { gatherKeys } from './grid-gathered.ts';
import type { Key, Ranking } from './grid-ranking.ts';
import { type End, sampleSql } from './grid-sample.ts';
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
}

export function keyRanking(
  database: Database,
  { key: own, join, number, descending, isGathered }: Keyed,
): Ranking {
  // A sign hides an index of which only a part would be read, row by row.
  const key = `+${own}`;
  return {
    join,
    read: (sampled) => {
      const order = `ORDER BY sampled_key ${descending ? 'DESC' : 'ASC'} NULLS LAST, ${number}`;
      const sql = `${sampleSql(sampled, [`${key} AS sampled_key`, number], join)} ${order}`;
      return prepared<[Bound], readonly [Key, number]>(database, sql).raw().all(sampled.params);
    },
    sidesOf({ first, last }, params) {
      const before = first ? isBefore(key, number, first, descending, 'first', params) : null;
      const upTo = last ? isBefore(key, number, last, descending, 'last', params) : null;
      // Between two keys: said so, the row's key is worked out once.
      if (first && last && [first, last].every((end) => end.key !== null && end.number === null)) {
        const [low, high] = descending ? ['last', 'first'] : ['first', 'last'];
        return { before, inside: `${key} BETWEEN :${low}Key AND :${high}Key` };
      }
      return { before, inside: insideOf(before, upTo) };
    },
    gatheringWithin: () => (isGathered ? gatherKeys(number, own, descending) : null),
  };
}

/** Condition that a row lies up to the last of a bracket, and not before the first. */
export function insideOf(before: string | null, upTo: string | null): string {
  const parts = [...(upTo === null ? [] : [`(${upTo})`])];
  if (before !== null) parts.push(`(${before}) IS NOT TRUE`);
  return parts.join(' AND ') || 'true';
}

/** Condition that a row lies before the first of a bracket, or up to the last; not true of rows that are blank there. */
function isBefore(
  key: string,
  number: string,
  end: End,
  descending: boolean,
  name: 'first' | 'last',
  params: Bound,
): string {
  const orSame = name === 'last' ? '=' : '';
  if (end.key === null)
    return `${key} IS NOT NULL OR ${isBeforeAlike(number, end.number, name, params)}`;
  params[`${name}Key`] = end.key;
  const sign = descending ? '>' : '<';
  if (end.number === null) return `${key} ${sign}${orSame} :${name}Key`;
  // Key and row are compared as one, so that the expression is worked out once; numbers rise also where keys fall.
  const [add, at] = descending ? ['-', -end.number] : ['+', end.number];
  params[`${name}Number`] = at;
  return `(${key}, ${add}${number}) ${sign}${orSame} (:${name}Key, :${name}Number)`;
}

/** The same of rows that have the key of the bracket's end. @param upTo null: all of them are inside */
export function isBeforeAlike(
  number: string,
  upTo: number | null,
  name: 'first' | 'last',
  params: Bound,
): string {
  if (upTo === null) return String(name === 'last');
  params[`${name}Number`] = upTo;
  return `${number} <${name === 'last' ? '=' : ''} :${name}Number`;
}
