/** How filters of a grid travel in an address: `#/families?filters=…`, so that any number can open its list. */
import { z } from 'zod';
import { type GridFilter, gridFilter } from './grid.ts';

const filters = z.array(gridFilter).max(30);

/** Undefined without any filter: the address then stays without them. */
export function writeFilters(given: readonly GridFilter[]): string | undefined {
  return given.length === 0 ? undefined : JSON.stringify(given);
}

/** The filters of an address; none where they cannot be read, so that an old link still opens its grid. */
export function readFilters(text: string | undefined): GridFilter[] {
  if (text === undefined || text === '') return [];
  try {
    const read = filters.safeParse(JSON.parse(text));
    return read.success ? read.data : [];
  } catch {
    return [];
  }
}
