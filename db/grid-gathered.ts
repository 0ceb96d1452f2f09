/** The rows gathered for a page, put in order where one value decides it; a few thousand of them take SQLite 5 ms. */
import { type KeyOrder, linkPlaces } from './grid-links.ts';
import type { Bracket, Key } from './grid-sample.ts';
import type { GridColumn, NarrowRows } from './grid-sql.ts';
import type { Database } from './open.ts';

export interface Gathering {
  /** Expression of what is gathered of each row; else its number. */
  readonly sql: string;
  /** Numbers of the rows in the order that was asked for. */
  inOrder(gathered: readonly unknown[]): number[];
}

/** More than any table has rows that are named by others, and than any long grid has; the product of both is exact. */
const manyLinks = 2 ** 26;
const manyRows = 2 ** 27;

/** Null where SQLite has to put them in order. */
export function gatheringOf(
  database: Database,
  { key: number }: NarrowRows,
  { via, kind, sql, keySql, sortSql }: GridColumn,
  bracket: Bracket,
  order: KeyOrder,
  isDescending: boolean,
): Gathering | null {
  if (via && sortSql === undefined)
    return {
      sql: `${number} * ${manyLinks} + coalesce(${via.link}, 0)`,
      inOrder(gathered) {
        const pairs = gathered as readonly number[];
        const links = new Set<number>();
        for (const pair of pairs) links.add(pair % manyLinks);
        const places = linkPlaces(database, via, bracket, order, links);
        return byPlace(pairs, places, isDescending, (pair) => [
          pair % manyLinks,
          Math.floor(pair / manyLinks),
        ]);
      },
    };
  // Letters of any alphabet are compared by SQLite alone, but keys; numbers come through JSON in 15 figures, more than
  // sums have.
  if (kind === 'text' && (via?.isRaw || (sortSql ?? keySql) === undefined)) return null;
  return {
    sql: `json_array(${number}, ${sortSql ?? keySql ?? sql})`,
    inOrder(gathered) {
      const rows = gathered as readonly (readonly [number: number, key: Key])[];
      const keys = new Set<string | number>();
      for (const [, key] of rows) if (key !== null) keys.add(key);
      const sorted = [...keys].sort((one, other) => (one < other ? -1 : 1));
      const places = new Map<Key, number>(sorted.map((key, index) => [key, index + 1]));
      return byPlace(rows, places, isDescending, ([row, key]) => [key, row]);
    },
  };
}

/** Rows by their places, those without one last, those of one place by their own numbers. */
function byPlace<Row, By>(
  rows: readonly Row[],
  places: ReadonlyMap<By, number>,
  isDescending: boolean,
  read: (row: Row) => [by: By, number: number],
): number[] {
  // One number says place and row, so that they are put in order without a comparison of ours.
  const keys = Float64Array.from(rows, (row) => {
    const [by, number] = read(row);
    const place = places.get(by);
    const at = place === undefined ? places.size + 1 : isDescending ? places.size - place : place;
    return at * manyRows + number;
  });
  return Array.from(keys.sort(), (key) => key % manyRows);
}
