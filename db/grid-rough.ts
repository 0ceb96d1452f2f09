/**
 * Rows whose narrow row tells how their key begins (db/grid-places.ts): two comparisons of numbers tell where nearly
 * every row lies. Where many keys begin alike, more is asked of those that begin like the one they are compared with.
 */
import { type Bound, namesOneOf, numbersOf } from './grid-conditions.ts';
import { gatherLinks } from './grid-gathered.ts';
import { insideOf, isBeforeAlike } from './grid-key-ranks.ts';
import { beginningOf, likeKeys, placeOf } from './grid-places.ts';
import type { Key, Ranking } from './grid-ranking.ts';
import { type Bracket, type End, manyAlike, readLinks } from './grid-sample.ts';
import type { Via } from './grid-sql.ts';
import type { Database } from './open.ts';
import { prepared } from './statements.ts';

/**
 * @param place over the narrow row: the place of the key times `step`, and something less; NULL is blank. A key of the
 * ranking is a place if few rows have it, else the whole key.
 */
export function roughRanking(
  database: Database,
  via: Via,
  { sql: place, step }: NonNullable<Via['place']>,
  number: string,
  descending: boolean,
): Ranking {
  const rough: Rough = { database, via, place, step, number, descending };
  return {
    join: '',
    read(sampled) {
      const rows = readLinks(database, sampled, [via.link, place]).map(
        ([row, link = null, value = null]) =>
          ({ row, link, place: value === null ? null : Math.floor(value / step) }) as const,
      );
      const counts = new Map<number | null, number>();
      for (const one of rows) counts.set(one.place, (counts.get(one.place) ?? 0) + 1);
      const isMany = (one: number | null) => (counts.get(one) ?? 0) > manyAlike * rows.length;
      const asked = rows.flatMap((one) => (one.link !== null && isMany(one.place) ? one.link : []));
      const keys = keysOf(database, via, 'seq IN (SELECT value FROM json_each(:links))', {
        links: JSON.stringify([...new Set(asked)]),
      });
      const keyOf = new Map(keys);
      const turn = descending ? -1 : 1;
      return rows
        .map((one) => ({ ...one, key: keyOf.get(one.link ?? 0) ?? '' }))
        .sort((one, other) => {
          if (one.place === null || other.place === null)
            return Number(one.place === null) - Number(other.place === null) || one.row - other.row;
          if (one.place !== other.place) return turn * (one.place - other.place);
          if (one.key !== other.key) return one.key < other.key ? -turn : turn;
          return one.row - other.row;
        })
        .map((one) => [isMany(one.place) && one.place !== null ? one.key : one.place, one.row]);
    },
    sidesOf({ first, last }, params) {
      const before = first ? isBefore(rough, first, 'first', params) : null;
      if (typeof first?.key === 'string' && typeof last?.key === 'string')
        if (placeOf(first.key) === placeOf(last.key))
          return { before, inside: insideAlike(rough, first, last, params) };
      const upTo = last ? isBefore(rough, last, 'last', params) : null;
      if (typeof first?.key !== 'number' || typeof last?.key !== 'number')
        return {
          before,
          inside: insideOf({ key: place, number, descending }, { first, last }, before, upTo),
        };
      const [low, high] = descending ? [last.key, first.key] : [first.key, last.key];
      params['low'] = BigInt(low * step);
      params['high'] = BigInt(high * step + step - 1);
      return { before, inside: `${place} BETWEEN :low AND :high` };
    },
    gatheringWithin: (bracket) =>
      gatherLinks(number, via.link, (links) =>
        keyPlaces(database, via, bracket, descending, links),
      ),
  };
}

interface Rough {
  readonly database: Database;
  readonly via: Via;
  readonly place: string;
  readonly step: number;
  readonly number: string;
  readonly descending: boolean;
}

/** Condition that a row lies before the first of a bracket, or up to the last; not true of blanks there. */
function isBefore(rough: Rough, end: End, name: 'first' | 'last', params: Bound): string {
  const { place, step, number, descending } = rough;
  if (end.key === null)
    return `${isBeforeAlike(number, end.number, name, params)} OR ${place} IS NOT NULL`;
  if (typeof end.key === 'string') return isBeforeKey(rough, end.key, end.number, name, params);
  // All rows of a place are inside.
  const isTop = descending === (name === 'first');
  params[`${name}Place`] = BigInt(end.key * step + (isTop ? step - 1 : 0));
  return `${place} ${descending ? '>' : '<'}${name === 'last' ? '=' : ''} :${name}Place`;
}

function isBeforeKey(
  { database, via: { link, table, by, sortBy = by }, place, step, number, descending }: Rough,
  key: string,
  upTo: number | null,
  name: 'first' | 'last',
  params: Bound,
): string {
  const lowest = placeOf(key) * step;
  const highest = lowest + step - 1;
  params[`${name}Near`] = BigInt(descending ? highest : lowest);
  params[`${name}Far`] = BigInt(descending ? lowest : highest);
  const asked = { key, ...likeKeys(key) };
  const named = (condition: string, what: string) => {
    const numbers = numbersOf(database, table, condition, asked);
    return `(${namesOneOf(link, numbers, `${name}${what}`, params, false)})`;
  };
  const range = descending ? `> :key AND ${sortBy} < :below` : `< :key AND ${sortBy} >= :from`;
  const before = named(`${sortBy} ${range}`, 'Before');
  const isSame = named(`${sortBy} = :key`, 'Same');
  const sign = descending ? '>' : '<';
  return `${place} ${sign}= :${name}Far AND (${place} ${sign} :${name}Near
    OR ${before} OR (${isBeforeAlike(number, upTo, name, params)}) AND ${isSame})`;
}

/**
 * Condition that a row lies inside of a bracket whose ends begin alike, once what bounds it is bound: its key is asked
 * for once, and not whether it lies up to one end and then whether before the other.
 */
function insideAlike(
  { database, via: { link, table, by, sortBy = by }, place, step, number, descending }: Rough,
  first: End,
  last: End,
  params: Bound,
): string {
  const [low, high] = descending ? [last.key, first.key] : [first.key, last.key];
  const named = (condition: string, key: Key, name: string) => {
    const numbers = numbersOf(database, table, condition, { low, high, key });
    return `(${namesOneOf(link, numbers, name, params, false)})`;
  };
  const isOne = low === high;
  const parts = [named(`${sortBy} > :low AND ${sortBy} < :high`, null, 'between')];
  const isFrom = first.number === null ? 'true' : `${number} >= :firstNumber`;
  const isUpTo = isBeforeAlike(number, last.number, 'last', params);
  const isFirst = named(`${sortBy} = :key`, first.key, 'sameFirst');
  parts.push(`${isFrom} AND ${isOne ? isUpTo : 'true'} AND ${isFirst}`);
  if (!isOne) parts.push(`${isUpTo} AND ${named(`${sortBy} = :key`, last.key, 'sameLast')}`);
  const lowest = placeOf(String(low)) * step;
  params['low'] = BigInt(lowest);
  params['high'] = BigInt(lowest + step - 1);
  return `${place} BETWEEN :low AND :high AND (${parts.join(' OR ')})`;
}

/** So few links are looked up sooner than the keys between two are read, or those on one side of a key. */
const fewLinks = { between: 200, beside: 2000 };

/** Where the rows that links name stand in the order of their keys; of equal keys it is one place, of blanks none. */
function keyPlaces(
  database: Database,
  via: Via,
  { first, last }: Bracket,
  descending: boolean,
  links: ReadonlySet<number>,
): (link: number) => number | undefined {
  const { by, sortBy = by } = via;
  const [low, high] = descending ? [last?.key, first?.key] : [first?.key, last?.key];
  const [hasLow, hasHigh] = [low, high].map((key) => key !== undefined && key !== null);
  const few = hasLow && hasHigh ? fewLinks.between : fewLinks.beside;
  // Many are read along their keys, few one by one.
  const parts = [`${sortBy} IS NOT NULL`];
  const asked: Bound = {};
  if (links.size < few || !(hasLow || hasHigh)) {
    asked['links'] = JSON.stringify([...links]);
    parts.push('seq IN (SELECT value FROM json_each(:links))');
  } else {
    if (hasLow) {
      asked['low'] = typeof low === 'number' ? likeKeys(beginningOf(low)).from : (low as Key);
      parts.push(`${sortBy} >= :low`);
    }
    if (hasHigh) {
      const isPlace = typeof high === 'number';
      asked['high'] = isPlace ? likeKeys(beginningOf(high)).below : (high as Key);
      parts.push(`${sortBy} ${isPlace ? '<' : '<='} :high`);
    }
  }
  const places = new Map<number, number>();
  let place = 0;
  let before: Key = null;
  for (const [seq, key] of keysOf(database, via, parts.join(' AND '), asked)) {
    if (key !== before) place += 1;
    before = key;
    places.set(seq, descending ? lastPlace - place : place);
  }
  return (link) => places.get(link);
}

/** More than any table has keys. */
const lastPlace = 2 ** 25;

/** What the rows of a small table are sorted by, in order, with their numbers. */
function keysOf(
  database: Database,
  { table, by, sortBy = by }: Via,
  condition: string,
  params: Bound,
): (readonly [seq: number, key: string])[] {
  return prepared<[Bound], readonly [number, string]>(
    database,
    `SELECT seq, ${sortBy} FROM ${table} WHERE ${condition} ORDER BY ${sortBy}`,
  )
    .raw()
    .all(params);
}
