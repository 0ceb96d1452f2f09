/** The rows gathered for a page, put in order outside of SQLite, which takes 5 ms for a few thousand of them. */
import type { Bound } from './grid-conditions.ts';
import { sortedPart } from './sorted-part.ts';

export interface Gathering {
  /** Expression of what is gathered of each row. */
  readonly sql: string;
  /** What is bound in it. */
  readonly params?: Bound;
  /** Numbers of the rows in the order that was asked for, from one place in it up to, not including, another. */
  inOrder(gathered: readonly unknown[], start: number, end: number): number[];
}

/** More than any table has rows that are named by others, and than any long grid has; the product of both is exact. */
export const manyLinks = 2 ** 26;
const manyRows = 2 ** 27;

/** By the places of what their links name, which rise as the order goes; 0 is a link that names nothing. */
export function gatherLinks(
  number: string,
  link: string,
  placesOf: (links: ReadonlySet<number>) => (link: number) => number | undefined,
): Gathering {
  return {
    sql: `${number} * ${manyLinks} + coalesce(${link}, 0)`,
    inOrder(gathered, start, end) {
      const pairs = gathered as readonly number[];
      const rows = new Float64Array(pairs.length);
      const links = new Float64Array(pairs.length);
      for (const [index, pair] of pairs.entries()) {
        const row = Math.floor(pair / manyLinks);
        rows[index] = row;
        links[index] = pair - row * manyLinks;
      }
      const placeOf = placesOf(new Set(links));
      return byPlace(rows, (index) => placeOf(links[index] ?? 0), start, end);
    },
  };
}

/** By a whole number of their own, all of them between two ends that may stand in either order. */
export function gatherWhole(
  number: string,
  whole: string,
  first: number,
  last: number,
): Gathering | null {
  if (Math.abs(last - first) >= manyLinks - 1) return null;
  // How far it is from the first: no more than from one end to the other.
  const distance = first <= last ? `(${whole} - :nearest)` : `(:nearest - ${whole})`;
  return {
    ...gatherLinks(number, distance, () => (place) => place),
    // A number would be bound as a fraction.
    params: { nearest: BigInt(first) },
  };
}

/** By a number, a day or a folded key of their own. */
export function gatherKeys(number: string, key: string, descending: boolean): Gathering {
  return {
    sql: `json_array(${number}, ${key})`,
    inOrder(gathered, start, end) {
      const rows = gathered as readonly (readonly [number: number, key: string | number | null])[];
      const keys = new Set<string | number>();
      for (const [, found] of rows) if (found !== null) keys.add(found);
      const sorted = [...keys].sort((one, other) => (one < other ? -1 : 1));
      const places = new Map<string | number | null, number>(
        sorted.map((found, index) => [found, descending ? sorted.length - index : index]),
      );
      return byPlace(
        Float64Array.from(rows, ([row]) => row),
        (index) => places.get(rows[index]?.[1] ?? null),
        start,
        end,
      );
    },
  };
}

/** Some rows by their places, those without one last, those of one place by their own numbers. */
function byPlace(
  rows: Float64Array,
  placeOf: (index: number) => number | undefined,
  start: number,
  end: number,
): number[] {
  // One number says place and row, so that they are put in order without a comparison of ours.
  const keys = rows.map((row, index) => (placeOf(index) ?? manyLinks - 1) * manyRows + row);
  return Array.from(sortedPart(keys, start, end), (key) => key % manyRows);
}
