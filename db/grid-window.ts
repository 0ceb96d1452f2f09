/** From which end of its order a page of a grid is read, and whether along an index. */
import type { GridRequest } from '../shared/grid.ts';
import type { GridDefinition } from './grid-sql.ts';

/** Where the rows of a page are, in an order. */
export interface Window {
  readonly offset: number;
  readonly limit: number;
  /** The order is turned round. */
  readonly isReversed: boolean;
  /** The rows are put in order: walking the index of the order would pass too many that do not match. */
  readonly isSorted: boolean;
}

/** A step along an index to a row elsewhere takes as long as reading three rows in their own order. */
const mostSteps = 10_000;

/**
 * What reads a page of rows. The last rows of a long grid are its first when the order is turned round:
 * then SQLite keeps a page of them in order and not all that come before.
 * @param total of all rows that match
 * @param all rows of the grid
 */
export function windowOf(
  { narrow }: GridDefinition,
  request: GridRequest,
  total: number,
  all: number,
): Window {
  const { offset, limit } = request;
  if (!narrow) return { offset, limit, isReversed: false, isSorted: false };
  const isReversed = isTurned(request, total);
  const count = isReversed ? Math.max(0, Math.min(limit, total - offset)) : limit;
  const start = isReversed ? Math.max(0, total - offset - count) : offset;
  const steps = ((start + count) * all) / Math.max(1, total);
  // Every row on the way to the page is looked at, also where all of them match.
  const isNarrowed = total < all || isFiltered(request);
  return {
    offset: start,
    limit: count,
    isReversed,
    isSorted: isNarrowed && steps > mostSteps,
  };
}

/** Whether not all rows are asked for. */
export function isFiltered({ filters, search, quick }: GridRequest): boolean {
  return filters.length > 0 || search !== '' || quick !== null;
}

/** Rows of the farther half are read from the end. */
export function isTurned({ offset }: GridRequest, total: number): boolean {
  return offset > total / 2;
}
