/**
 * Rows whose narrow row tells how their key begins (db/grid-places.ts): two comparisons of numbers leave few of which
 * more has to be asked, those whose key begins like the key that they are compared with.
 */
import { type Bound, namesOneOf, numbersOf } from './grid-conditions.ts';
import { likeKeys, placeOf } from './grid-places.ts';
import type { Bracket, Key } from './grid-sample.ts';
import type { Via } from './grid-sql.ts';
import type { Database } from './open.ts';
import { prepared } from './statements.ts';

export interface Rough {
  readonly via: Via;
  /** Expression over the narrow row: the place of the key times `step`, and something less. */
  readonly place: string;
  readonly step: number;
}

/**
 * Condition that a row's key comes before a key in the order, or is the same and `isBeforeAlike` holds.
 * @param place expression over the row: the place of its key
 */
export function comesBefore(
  database: Database,
  { place, via: { link, table, by, sortBy = by }, step }: Rough,
  key: string,
  isDescending: boolean,
  isBeforeAlike: string,
  name: string,
  params: Bound,
): string {
  const lowest = placeOf(key) * step;
  const highest = lowest + step - 1;
  params[`${name}Near`] = BigInt(isDescending ? highest : lowest);
  params[`${name}Far`] = BigInt(isDescending ? lowest : highest);
  const asked = { key, ...likeKeys(key) };
  const named = (condition: string, what: string) => {
    const numbers = numbersOf(database, table, condition, asked);
    return `(${namesOneOf(link, numbers, `${name}${what}`, params, false)})`;
  };
  const range = isDescending ? `> :key AND ${sortBy} < :below` : `< :key AND ${sortBy} >= :from`;
  const isBefore = named(`${sortBy} ${range}`, 'Before');
  const isSame = named(`${sortBy} = :key`, 'Same');
  const sign = isDescending ? '>' : '<';
  return `${place} ${sign}= :${name}Far AND (${place} ${sign} :${name}Near
    OR ${isBefore} OR ${isSame} AND ${isBeforeAlike})`;
}

/** So few links are looked up sooner than the keys between two are read, or those on one side of a key. */
const fewLinks = { between: 200, beside: 2000 };

/** Where the rows that links name stand in the order of their keys; of equal keys it is one place, of blanks none. */
export function keyPlaces(
  database: Database,
  { table, by, sortBy = by }: Via,
  { first, last }: Bracket,
  isDescending: boolean,
  links: ReadonlySet<number>,
): (link: number) => number | undefined {
  const [low, high] = isDescending ? [last?.key, first?.key] : [first?.key, last?.key];
  const asked: Bound = {};
  const parts = [`${sortBy} IS NOT NULL`];
  // Many are read along their keys, few one by one.
  const hasLow = typeof low === 'string';
  const hasHigh = typeof high === 'string';
  const few = hasLow && hasHigh ? fewLinks.between : fewLinks.beside;
  if (links.size < few || !(hasLow || hasHigh)) {
    asked['links'] = JSON.stringify([...links]);
    parts.push('seq IN (SELECT value FROM json_each(:links))');
  } else {
    if (hasLow) {
      asked['low'] = low;
      parts.push(`${sortBy} >= :low`);
    }
    if (hasHigh) {
      asked['high'] = high;
      parts.push(`${sortBy} <= :high`);
    }
  }
  const rows = prepared<[Bound], readonly [number, Key]>(
    database,
    `SELECT seq, ${sortBy} FROM ${table} WHERE ${parts.join(' AND ')} ORDER BY ${sortBy}`,
  )
    .raw()
    .all(asked);
  const places = new Map<number, number>();
  let place = 0;
  let before: Key = null;
  for (const [seq, key] of rows) {
    if (key !== before) place += 1;
    before = key;
    places.set(seq, place);
  }
  return (link) => places.get(link);
}
