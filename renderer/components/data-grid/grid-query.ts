/** What the grid asks for at the moment: chip, search, filters. Pure. */
import { formatDay } from '../../../shared/calendar.ts';
import type { GridFilter, GridRequest } from '../../../shared/grid.ts';
import type { FilterReading } from './grid-filters.ts';
import type { GridStart } from './grid-props.ts';

/** The filter of one column: as it was typed, and as it was understood. */
export interface ColumnFilter {
  readonly typed: string;
  readonly filter: FilterReading;
}

export interface GridQuery {
  readonly quick: string | null;
  readonly search: string;
  /** By the column of the call they filter. */
  readonly filters: Readonly<Record<string, ColumnFilter>>;
}

export type QueryChange =
  | { readonly type: 'start'; readonly start: GridStart }
  | { readonly type: 'quick'; readonly quick: string | null }
  | { readonly type: 'search'; readonly search: string }
  /** Null takes the filter off. */
  | { readonly type: 'filter'; readonly column: string; readonly filter: ColumnFilter | null }
  | { readonly type: 'clear' };

export function startQuery(start: GridStart = {}): GridQuery {
  const filters = Object.fromEntries(
    (start.filters ?? []).map((filter) => [filter.column, { typed: typedOf(filter), filter }]),
  );
  return { quick: start.quick ?? null, search: start.search ?? '', filters };
}

/** Rows asked for at once. */
export const blockRows = 100;

/** What a grid asks for first: for pages that ask ahead. */
export function firstRequest(start: GridStart): GridRequest {
  const sort = [...(start.sort ?? [])];
  return { offset: 0, limit: blockRows, ...requestOf(startQuery(start), [], sort) };
}

export function changeQuery(query: GridQuery, change: QueryChange): GridQuery {
  switch (change.type) {
    case 'start': {
      const next = startQuery(change.start);
      // The same one when nothing changes: to a grid another one means other rows, which it asks for anew.
      return JSON.stringify(next) === JSON.stringify(query) ? query : next;
    }
    case 'quick':
      return { ...query, quick: change.quick };
    case 'search':
      return { ...query, search: change.search };
    case 'filter': {
      const { [change.column]: _gone, ...others } = query.filters;
      return {
        ...query,
        filters: change.filter ? { ...others, [change.column]: change.filter } : others,
      };
    }
    case 'clear':
      return startQuery();
  }
}

export function isFiltered(query: GridQuery): boolean {
  return query.quick !== null || query.search !== '' || filtersOf(query).length > 0;
}

export function filtersOf(query: GridQuery): GridFilter[] {
  return Object.values(query.filters).flatMap(({ filter }) =>
    filter === null || filter === 'unclear' ? [] : [filter],
  );
}

export function requestOf(
  query: GridQuery,
  fixed: readonly GridFilter[],
  sort: GridRequest['sort'],
): Omit<GridRequest, 'offset' | 'limit'> {
  return {
    quick: query.quick,
    search: query.search,
    filters: [...fixed, ...filtersOf(query)],
    sort,
  };
}

/** How a filter that came with the address would have been typed. */
function typedOf(filter: GridFilter): string {
  switch (filter.kind) {
    case 'text':
      return {
        contains: filter.value,
        equals: `=${filter.value}`,
        starts: `${filter.value}*`,
        blank: '=',
        filled: '<>',
      }[filter.how];
    case 'choice':
      return '';
    case 'day':
      return boundsOf(
        filter.from && formatDay(filter.from),
        filter.to && formatDay(filter.to),
        ' – ',
      );
    case 'number':
      return boundsOf(filter.from, filter.to, '-');
  }
}

function boundsOf(from: string | number | null, to: string | number | null, dash: string): string {
  if (from === to) return String(from ?? '');
  if (from === null) return `<= ${to}`;
  return to === null ? `>= ${from}` : `${from}${dash}${to}`;
}
