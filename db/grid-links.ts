/** Rows of a small table by where their key lies in the order of a grid: before, within or beyond a bracket. */
import { type Bound, namesOneOf, numbersOf } from './grid-conditions.ts';
import { likeKeys, placeOf } from './grid-places.ts';
import type { Bracket, End, Key } from './grid-sample.ts';
import type { Via } from './grid-sql.ts';
import type { Database } from './open.ts';
import { prepared } from './statements.ts';

export interface KeyOrder {
  readonly isDescending: boolean;
  readonly areBlanksFirst: boolean;
}

/** Condition that a key lies in a bracket, the keys at its ends included. */
export function keyCondition(
  key: string,
  { first, last }: Bracket,
  { isDescending, areBlanksFirst }: KeyOrder,
  name: string,
  params: Bound,
): string {
  const side = (bound: End | undefined, end: 'first' | 'last') => {
    if (bound === undefined) return 'true';
    // Blanks lie beyond the bound, or on its near side.
    const hasBlanks = (end === 'first') !== areBlanksFirst;
    if (bound.key === null) return hasBlanks ? `${key} IS NULL` : 'true';
    params[`${name}${end}`] = bound.key;
    const sign = (end === 'first') !== isDescending ? '>=' : '<=';
    return `${key} ${sign} :${name}${end}${hasBlanks ? ` OR ${key} IS NULL` : ''}`;
  };
  return `(${side(first, 'first')}) AND (${side(last, 'last')})`;
}

/** Condition that a key is there and lies in a bracket, or (`isOutside`) not in it: an index of the keys finds both. */
function filledCondition(
  key: string,
  { first, last }: Bracket,
  { isDescending, areBlanksFirst }: KeyOrder,
  isOutside: boolean,
  params: Bound,
): string {
  const side = (bound: End | undefined, end: 'first' | 'last') => {
    if (bound === undefined) return String(!isOutside);
    if (bound.key === null) return String(((end === 'first') === areBlanksFirst) !== isOutside);
    params[end] = bound.key;
    const isRising = (end === 'first') !== isDescending;
    return `${key} ${isRising === isOutside ? '<' : '>'}${isOutside ? '' : '='} :${end}`;
  };
  const [one, other] = [side(first, 'first'), side(last, 'last')];
  return `${key} IS NOT NULL AND (${isOutside ? `${one} OR ${other}` : `${one} AND ${other}`})`;
}

/** Condition that what a link names has its key in a bracket, blank if it names nothing that is there. */
export function linkCondition(
  database: Database,
  via: Via,
  bracket: Bracket,
  order: KeyOrder,
  name: string,
  params: Bound,
): string {
  if (via.place) return placeCondition(database, via, via.place, bracket, order, name, params);
  const { link, table, by, sortBy = by, isAlwaysThere, isNeverHidden } = via;
  const key = `(${sortBy})`;
  const asked: Bound = {};
  const hasBlanks = hasBlanksWithin(bracket, order);
  if (!hasBlanks || (isAlwaysThere && isNeverHidden)) {
    const fits = filledCondition(key, bracket, order, false, asked);
    const numbers = numbersOf(database, table, fits, asked);
    const named = namesOneOf(link, numbers, name, params, false);
    return hasBlanks ? `${named} OR ${link} IS NULL` : named;
  }
  // Blank is also what is named and not there.
  const unfit = filledCondition(key, bracket, order, true, asked);
  const others = numbersOf(database, table, unfit, asked);
  return `(${namesOneOf(link, others, name, params, false)}) IS NOT TRUE`;
}

function hasBlanksWithin({ first, last }: Bracket, { areBlanksFirst }: KeyOrder): boolean {
  const end = areBlanksFirst ? first : last;
  return end === undefined || end.key === null;
}

/** The same, from the places that the rows keep: what lies at either end is asked only of keys that begin alike. */
function placeCondition(
  database: Database,
  { link, table, by, sortBy = by }: Via,
  { sql, step }: { sql: string; step: number },
  bracket: Bracket,
  order: KeyOrder,
  name: string,
  params: Bound,
): string {
  const { first, last } = bracket;
  const [low, high] = order.isDescending ? [last, first] : [first, last];
  /** Conditions that leave out what lies before the lowest key, or after the highest. */
  const side = (end: End | undefined, isLow: boolean): string[] => {
    if (typeof end?.key !== 'string') return [];
    const bound = `${name}${isLow ? 'low' : 'high'}`;
    const place = placeOf(end.key) * step;
    params[bound] = BigInt(isLow ? place : place + step - 1);
    const asked = { key: end.key, ...likeKeys(end.key) };
    const others = numbersOf(
      database,
      table,
      isLow
        ? `(${sortBy}) >= :from AND (${sortBy}) < :key`
        : `(${sortBy}) > :key AND (${sortBy}) < :below`,
      asked,
    );
    const within = `${sql} ${isLow ? '>=' : '<='} :${bound}`;
    if (others.length === 0) return [within];
    params[`${bound}alike`] = BigInt(isLow ? place + step - 1 : place);
    const isOther = namesOneOf(link, others, `${bound}other`, params, false);
    return [within, `${sql} ${isLow ? '>' : '<'} :${bound}alike OR (${isOther}) IS NOT TRUE`];
  };
  const hasBlanks = hasBlanksWithin(bracket, order);
  const sides = [...side(low, true), ...side(high, false)];
  const isBlankEnd = (order.areBlanksFirst ? last : first)?.key === null;
  if (isBlankEnd) return `${sql} IS NULL`;
  if (sides.length === 0) return hasBlanks ? 'true' : `${sql} IS NOT NULL`;
  const filled = sides.map((one) => `(${one})`).join(' AND ');
  return hasBlanks ? `${filled} OR ${sql} IS NULL` : filled;
}

const fewLinks = 200;

/** Then few keys are in it: a bracket reaches from a page to the blank rows, but not over all the others. */
function hasKeyAtEnd({ first, last }: Bracket): boolean {
  return (first?.key ?? null) !== null || (last?.key ?? null) !== null;
}

/** Where the rows that links name stand in the order of their keys, from 1; of equal keys it is one place. */
export function linkPlaces(
  database: Database,
  { table, by, sortBy = by }: Via,
  bracket: Bracket,
  order: KeyOrder,
  links: ReadonlySet<number>,
): ReadonlyMap<number, number> {
  const key = `(${sortBy})`;
  const asked: Bound = {};
  let named = filledCondition(key, bracket, order, false, asked);
  // Many are read along their keys, few one by one.
  if (links.size < fewLinks || !hasKeyAtEnd(bracket)) {
    asked['links'] = JSON.stringify([...links]);
    named = `seq IN (SELECT value FROM json_each(:links)) AND ${key} IS NOT NULL`;
  }
  const rows = prepared<[Bound], readonly [number, Key]>(
    database,
    `SELECT seq, ${key} FROM ${table} WHERE ${named} ORDER BY ${key}`,
  )
    .raw()
    .all(asked);
  const places = new Map<number, number>();
  let place = 0;
  let before: Key = null;
  for (const [seq, found] of rows) {
    if (found !== before) place += 1;
    before = found;
    places.set(seq, place);
  }
  return places;
}
