/** The rows gathered for a page, put in order outside of SQLite, which takes 5 ms for a few thousand of them. */
import type { Key } from './grid-sample.ts';

export interface Gathering {
  /** Expression of what is gathered of each row. */
  readonly sql: string;
  /** Numbers of the rows in the order that was asked for. */
  inOrder(gathered: readonly unknown[]): number[];
}

/** More than any table has rows that are named by others, and than any long grid has; the product of both is exact. */
const manyLinks = 2 ** 26;
export const manyRows = 2 ** 27;

/** By the places of what their links name; 0 is a link that names nothing. */
export function gatherLinks(
  number: string,
  link: string,
  placesOf: (links: ReadonlySet<number>) => (link: number) => number | undefined,
  isDescending: boolean,
): Gathering {
  return {
    sql: `${number} * ${manyLinks} + coalesce(${link}, 0)`,
    inOrder(gathered) {
      const pairs = gathered as readonly number[];
      const placeOf = placesOf(new Set(pairs.map((pair) => pair % manyLinks)));
      return byPlace(
        pairs,
        isDescending,
        (pair) => placeOf(pair % manyLinks),
        (pair) => Math.floor(pair / manyLinks),
      );
    },
  };
}

/** By a number, a day or a folded key of their own. */
export function gatherKeys(number: string, key: string, isDescending: boolean): Gathering {
  return {
    sql: `json_array(${number}, ${key})`,
    inOrder(gathered) {
      const rows = gathered as readonly (readonly [number: number, key: string | number | null])[];
      const keys = new Set<string | number>();
      for (const [, found] of rows) if (found !== null) keys.add(found);
      const sorted = [...keys].sort((one, other) => (one < other ? -1 : 1));
      const places = new Map<Key, number>(sorted.map((found, index) => [found, index]));
      return byPlace(
        rows,
        isDescending,
        ([, found]) => places.get(found),
        ([row]) => row,
      );
    },
  };
}

/** Rows by their places, those without one last, those of one place by their own numbers. */
function byPlace<Row>(
  rows: readonly Row[],
  isDescending: boolean,
  placeOf: (row: Row) => number | undefined,
  numberOf: (row: Row) => number,
): number[] {
  const last = manyLinks - 1;
  // One number says place and row, so that they are put in order without a comparison of ours.
  const keys = new Float64Array(rows.length);
  for (const [index, row] of rows.entries()) {
    const place = placeOf(row);
    const at = place === undefined ? last : isDescending ? last - 1 - place : place;
    keys[index] = at * manyRows + numberOf(row);
  }
  return Array.from(keys.sort(), (key) => key % manyRows);
}
