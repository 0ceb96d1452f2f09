/**
 * Between which keys a page of a long grid lies. Putting 60,000 rows in order for the hundred of a page takes
 * 20 to 60 ms; a thousand of them, taken evenly, tell nearly where the page is, and only what lies about there
 * is put in order. The estimate never decides what is shown: rows before it are counted, and where it was not
 * wide enough, the page is read without it (db/grid.ts).
 */
import type { GridRequest } from '../shared/grid.ts';
import { type Bound, type Conditions, namesOneOf } from './grid-conditions.ts';
import {
  columnOf,
  type GridDefinition,
  type NarrowRows,
  sampleSql,
  type Via,
  type Window,
} from './grid-sql.ts';
import type { Database } from './open.ts';
import { prepared } from './statements.ts';

/** So few rows are put in order as quickly as a sample is taken. */
const fewRows = 2000;
const sampleSize = 1000;
/** A page is looked for within so many standard deviations of where the sample says it is. */
const deviations = 4;
/** Rows before the page are counted and left out if they are this part of all: else ordering them is quicker. */
const worthCounting = 0.1;
/** Rows of one key are told apart by their numbers if they are this part of those that match. */
const manyAlike = 0.05;

/** The value by which a row is sorted, and its number. */
type Sampled = readonly [key: Key, number: number];
type Key = string | number | null;

/** The first and the last row, in the order of the window; undefined: no bound. */
interface Bracket {
  readonly first: End | undefined;
  readonly last: End | undefined;
}

interface End {
  readonly key: Key;
  /** Of the rows with this key, which are very many, those from this number on, or up to it. */
  readonly number?: number;
}

/** How many rows match, and how many there are. */
interface Counts {
  readonly total: number;
  readonly all: number;
}

/** Conditions, and the window within the rows that they leave. */
export interface Narrowed {
  readonly conditions: Conditions;
  readonly window: Window;
}

/** What leads to the same page over fewer rows; null where it would not be quicker. */
export function narrowToPage(
  database: Database,
  definition: GridDefinition,
  request: GridRequest,
  { conditions, window }: Narrowed,
  counts: Counts,
): Narrowed | null {
  const { narrow } = definition;
  const [sort] = request.sort;
  if (!narrow || !sort || counts.total < fewRows) return null;
  const { via, keySql, sql, isOrdered } = columnOf(definition, sort.column);
  if (isOrdered && !window.isSorted) return null;
  const sample = prepared<[Bound], [Key, number]>(
    database,
    sampleSql(definition, narrow, request, conditions.where, window),
  )
    .raw()
    .all({ ...conditions.params, sample: sampleOf(database, narrow) });
  const { first, last } = bracketOf(sample, window, counts, request.sort.length === 1);
  if (first === undefined && last === undefined) return null;

  const order: KeyOrder = {
    isDescending: sort.descending !== window.isReversed,
    areBlanksFirst: window.isReversed,
  };
  const params: Bound = { ...conditions.params };
  const keysWithin = (bracket: Bracket, name: string) =>
    via
      ? linkCondition(database, via, bracket, order, name, params)
      : // A sign hides an index of which only a part would be read, row by row.
        keyCondition(`${isOrdered ? '' : '+'}(${keySql ?? sql})`, bracket, order, name, params);
  /** Leaves out rows of a key that lie on the other side of the end. */
  const beyond = (end: End | undefined, sign: '>=' | '<=', name: string) => {
    if (end?.number === undefined) return 'true';
    params[`${name}number`] = end.number;
    const ofKey = keysWithin({ first: { key: end.key }, last: { key: end.key } }, name);
    return `${narrow.key} ${sign} :${name}number OR (${ofKey}) IS NOT TRUE`;
  };
  const [from, upTo] = window.isReversed ? (['<=', '>='] as const) : (['>=', '<='] as const);
  const within = (bracket: Bracket, name: string) =>
    `(${keysWithin(bracket, name)}) AND (${beyond(bracket.first, from, `${name}From`)})
      AND (${beyond(bracket.last, upTo, `${name}To`)})`;
  let before = 0;
  if (first !== undefined) {
    const { where } = conditions;
    const count = `SELECT count(*) FROM ${narrow.rows}
      WHERE ${where} AND (${within({ first, last: undefined }, 'after')}) IS NOT TRUE`;
    before = prepared<[Bound], number>(database, count).pluck().get(params) ?? 0;
    if (before > window.offset) return null;
  }
  const where = `${conditions.where} AND (${within({ first, last }, 'inside')})`;
  return {
    conditions: { where, params },
    window: { ...window, offset: window.offset - before, isSorted: true },
  };
}

/**
 * Numbers of rows taken evenly, as a JSON array. Each lies elsewhere in its part of all rows: families often
 * have the same number of items, and every sixtieth row might be the same item of each.
 */
function sampleOf(database: Database, { table }: NarrowRows): string {
  const { first, last } = prepared<[], { first: number; last: number }>(
    database,
    // Of the table itself: behind a lens its ends would have to be looked for.
    `SELECT (SELECT min(seq) FROM main.${table}) AS first, (SELECT max(seq) FROM main.${table}) AS last`,
  ).get() ?? { first: 0, last: 0 };
  const step = (last - first + 1) / sampleSize;
  const goldenRatio = (1 + Math.sqrt(5)) / 2;
  const numbers = Array.from(
    { length: sampleSize },
    (_, index) => first + Math.floor((index + ((index * goldenRatio) % 1)) * step),
  );
  return JSON.stringify(numbers);
}

/**
 * @param sample some of the rows that match, in order
 * @param isByNumber rows of the same key are in the order of their numbers
 */
function bracketOf(
  sample: readonly Sampled[],
  { offset, limit }: Window,
  { total, all }: Counts,
  isByNumber: boolean,
): Bracket {
  const place = (rank: number, side: 1 | -1) => {
    const share = Math.min(1, rank / total);
    const deviation = Math.sqrt(sample.length * share * (1 - share));
    return sample.length * share + side * (deviations * deviation + deviations);
  };
  const endAt = (index: number): End | undefined => {
    const found = sample[index];
    if (!found) return undefined;
    const [key, number] = found;
    const alike = sample.reduce((count, [other]) => (other === key ? count + 1 : count), 0);
    return isByNumber && alike > manyAlike * sample.length ? { key, number } : { key };
  };
  const firstAt = Math.floor(place(offset, -1));
  const isWorth = (firstAt / sample.length) * total > worthCounting * all;
  return {
    first: isWorth ? endAt(firstAt) : undefined,
    // Past the end of the sample there is no bound.
    last: endAt(Math.ceil(place(offset + limit, 1))),
  };
}

interface KeyOrder {
  readonly isDescending: boolean;
  readonly areBlanksFirst: boolean;
}

/** Condition that a key lies in a bracket, the keys at its ends included. */
function keyCondition(
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

/** Condition that what a link names has its key in a bracket. */
function linkCondition(
  database: Database,
  { link, table, by, sortBy = by, isAlwaysThere, isNeverHidden }: Via,
  bracket: Bracket,
  order: KeyOrder,
  name: string,
  params: Bound,
): string {
  const asked: Bound = {};
  const fits = keyCondition(`(${sortBy})`, bracket, order, name, asked);
  const numbersOf = (condition: string) =>
    prepared<[Bound], number>(database, `SELECT seq FROM ${table} WHERE ${condition}`)
      .pluck()
      .all(asked);
  const { first, last } = bracket;
  const hasBlanks = order.areBlanksFirst
    ? first === undefined || first.key === null
    : last === undefined || last.key === null;
  if (!hasBlanks) return namesOneOf(link, numbersOf(fits), name, params);
  if (isAlwaysThere && isNeverHidden)
    return `${namesOneOf(link, numbersOf(fits), name, params)} OR ${link} IS NULL`;
  // Blank is also what is named and not there.
  const others = numbersOf(`(${fits}) IS NOT TRUE`);
  return `(${namesOneOf(link, others, name, params)}) IS NOT TRUE`;
}
