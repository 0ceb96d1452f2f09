/** A thousand rows of a long grid, taken evenly: they tell between which two keys a page lies. */
import type { GridRequest } from '../shared/grid.ts';
import type { Bound, Conditions } from './grid-conditions.ts';
import type { Key, Ranking } from './grid-ranking.ts';
import type { NarrowRows } from './grid-sql.ts';
import type { Database } from './open.ts';
import { prepared } from './statements.ts';

const mostTaken = 1000;
/** At either end of an order chance leaves so little room that fewer tell as much. */
const fewTaken = 300;
/** A page is looked for within so many standard deviations of where the sample says it is. */
const deviations = 3;
/** Rows are asked on which side of a bound they lie if it leaves out this part of those that match. */
const worthAsking = 0.1;
/** Rows of one key are told apart by their numbers if they are this part of those that match. */
export const manyAlike = 0.05;

/** The first and the last row, in the order that was asked for; undefined: no bound. */
export interface Bracket {
  readonly first: End | undefined;
  readonly last: End | undefined;
}

export interface End {
  readonly key: Key;
  /** Of the rows with this key, those from this number on, or up to it; null: all of them. */
  readonly number: number | null;
}

export interface Sample {
  /** Those of the rows taken that match, in order: the value by which they are sorted, and their number. */
  readonly found: readonly (readonly [key: Key, number: number])[];
  /** How many numbers were taken, and of how many. */
  readonly size: number;
  readonly span: number;
}

/** Rows of the narrow table that may be of a sample. */
export interface SampledRows {
  readonly narrow: NarrowRows;
  readonly where: string;
  /** What is bound in `where`, and `:sample`, a JSON array of the numbers taken. */
  readonly params: Bound;
}

/**
 * Each number lies elsewhere in its part of all numbers: families often have the same number of items, and
 * every sixtieth row might be the same item of each.
 */
export function takeSample(
  database: Database,
  narrow: NarrowRows,
  ranking: Ranking,
  { where, params }: Conditions,
  isAtEnd: boolean,
): Sample {
  const { first, last } = prepared<[], { first: number; last: number }>(
    database,
    // Of the table itself: behind a lens its ends would have to be looked for.
    `SELECT (SELECT min(seq) FROM main.${narrow.table}) AS first, (SELECT max(seq) FROM main.${narrow.table}) AS last`,
  ).get() ?? { first: 0, last: 0 };
  const span = last - first + 1;
  const size = Math.min(isAtEnd ? fewTaken : mostTaken, span);
  const goldenRatio = (1 + Math.sqrt(5)) / 2;
  const numbers = Array.from(
    { length: size },
    (_, index) => first + Math.floor((index + ((index * goldenRatio) % 1)) * (span / size)),
  );
  const found = ranking.read({
    narrow,
    where,
    params: { ...params, sample: JSON.stringify(numbers) },
  });
  return { found, size, span };
}

/**
 * Where the sample says that a page lies; null where that is anywhere.
 * @param total of the rows that match; undefined: nobody counted them, which leaves more room for chance
 */
export function bracketOf(
  { found, size, span }: Sample,
  { offset, limit, sort }: GridRequest,
  total: number | undefined,
): Bracket | null {
  const [rows, drawn] = total === undefined ? [span, size] : [total, found.length];
  /** So many of the sample come before a row, at the least or at the most. */
  const place = (rank: number, side: 1 | -1) => {
    const share = Math.min(1, rank / rows);
    const deviation = Math.sqrt(drawn * share * (1 - share));
    return drawn * share + side * (deviations * deviation + deviations);
  };
  const endAt = (index: number): End | undefined => {
    const at = found[index];
    if (!at) return undefined;
    const [key, number] = at;
    const alike = found.reduce((count, [other]) => (other === key ? count + 1 : count), 0);
    // Rows of one key are in the order of their numbers where nothing else is asked.
    return { key, number: sort.length === 1 && alike > manyAlike * found.length ? number : null };
  };
  const least = Math.floor(place(offset, -1));
  const most = Math.ceil(place(offset + limit, 1));
  const room = worthAsking * found.length;
  const first = least > room ? endAt(least) : undefined;
  // Past the end of the sample there is no bound.
  const last = first && most > found.length - room ? undefined : endAt(most);
  return first || last ? { first, last } : null;
}

/** SQL that reads some expressions over the rows of a sample. @param join what they need beside the narrow row */
export function sampleSql(
  { narrow: { rows, key: number }, where }: SampledRows,
  columns: readonly string[],
  join: string,
): string {
  // The numbers lead to the rows, in this order and by no other way.
  return `SELECT ${columns.join(', ')} FROM json_each(:sample) sampled CROSS JOIN ${rows} ${join}
    WHERE ${number} = sampled.value AND ${where}`;
}

/**
 * The numbers of a sample's rows, each with the numbers that some expressions yield; in no order. Columns read as
 * texts: a row for each would take twice as long.
 */
export function readLinks(
  database: Database,
  sampled: SampledRows,
  links: readonly string[],
): (readonly [number: number, ...links: (number | null)[]])[] {
  const columns = [sampled.narrow.key, ...links].map((column) => `json_group_array(${column})`);
  const row = prepared<[Bound], string[]>(database, sampleSql(sampled, columns, ''))
    .raw()
    .get(sampled.params);
  const [numbers = [], ...named] = (row ?? []).map((list) => JSON.parse(list) as number[]);
  return numbers.map((number, index) => [number, ...named.map((list) => list[index] ?? null)]);
}
