/**
 * What tells of each row of a long grid, without its neighbours, where it lies in the order of a column:
 * an expression over the narrow row that is compared as the order goes.
 */
import type { GridSort } from '../shared/grid.ts';
import type { Bound } from './grid-conditions.ts';
import { type Gathering, gatherKeys, gatherLinks } from './grid-gathered.ts';
import { linkRanks } from './grid-link-ranks.ts';
import { keyPlaces, type Rough } from './grid-rough.ts';
import type { Bracket } from './grid-sample.ts';
import { columnOf, type GridDefinition, joinedKey, type NarrowRows } from './grid-sql.ts';
import type { Database } from './open.ts';

export interface Ranking {
  /** NULL is blank; blanks come last, both ways. */
  readonly sql: string;
  readonly params: Bound;
  readonly isDescending: boolean;
  /** `sql` is the number of a row of a small table. */
  readonly isWholeNumber: boolean;
  /** Joined to the narrow rows for `sql`. */
  readonly join: string;
  /** Set where `sql` tells only how a key begins. */
  readonly rough: Rough | null;
  /** What is gathered of the rows near a page, to put them in order; null: SQLite does that. */
  gatheringWithin(bracket: Bracket): Gathering | null;
}

/** @throws Refusal `bad-input` for a column the grid does not have */
export function rankingOf(
  database: Database,
  definition: GridDefinition,
  { key: number }: NarrowRows,
  { column: name, descending }: GridSort,
): Ranking {
  const column = columnOf(definition, name);
  const { via, sortSql, keySql, kind } = column;
  const plain = {
    isDescending: descending,
    params: {},
    join: '',
    rough: null,
    isWholeNumber: false,
  };
  if (!via || sortSql !== undefined) {
    const key = `(${sortSql ?? keySql ?? column.sql})`;
    // Letters of any alphabet are compared by SQLite alone, but keys; numbers come through JSON in 15 figures, more than sums have.
    const isOfLetters = kind === 'text' && (via?.isRaw || (sortSql ?? keySql) === undefined);
    return {
      ...plain,
      // A sign hides an index of which only a part would be read, row by row.
      sql: `+${key}`,
      gatheringWithin: () => (isOfLetters ? null : gatherKeys(number, key, descending)),
    };
  }
  if (via.place) {
    const { sql, step } = via.place;
    return {
      ...plain,
      sql,
      rough: { via, place: sql, step },
      gatheringWithin: (bracket) =>
        gatherLinks(
          number,
          via.link,
          (links) => keyPlaces(database, via, bracket, descending, links),
          descending,
        ),
    };
  }
  // Each row names another: ranks of all of them would take longer than joining them.
  if (via.link === number && via.sortBy !== 'seq') {
    const { sql, join } = joinedKey(via, 'ranked');
    return { ...plain, sql, join, gatheringWithin: () => null };
  }
  const { rankOf, ...ranks } = linkRanks(database, via, descending);
  return {
    ...plain,
    ...ranks,
    gatheringWithin: () => gatherLinks(number, via.link, () => rankOf, ranks.isDescending),
  };
}
