/**
 * What tells of each row of a long grid, without its neighbours, where it lies in the order of a column:
 * expressions over the narrow row that are compared as the order goes.
 */
import type { GridSort } from '../shared/grid.ts';
import type { Bound } from './grid-conditions.ts';
import type { Gathering } from './grid-gathered.ts';
import { keyRanking } from './grid-key-ranks.ts';
import { linkRanking } from './grid-link-ranks.ts';
import { roughRanking } from './grid-rough.ts';
import type { Bracket, SampledRows } from './grid-sample.ts';
import { columnOf, type GridDefinition, joinedKey, type NarrowRows } from './grid-sql.ts';
import type { Database } from './open.ts';

/** What a row is sorted by, or the number of its place in the order; null: blank. Blanks come last, both ways. */
export type Key = string | number | null;

export interface Ranking {
  /** Joined to the narrow rows for the expressions of the conditions. */
  readonly join: string;
  /** The rows of a sample, in the order that was asked for. */
  read(sampled: SampledRows): (readonly [key: Key, number: number])[];
  /** @param params what is bound in the conditions is put there */
  sidesOf(bracket: Bracket, params: Bound): Sides;
  /** What is gathered of the rows near a page, to put them in order; null: SQLite does that. */
  gatheringWithin(bracket: Bracket): Gathering | null;
}

/** Conditions over a row, none of them true of more rows than that. */
export interface Sides {
  /** It lies before the first row of a bracket; null: none does. */
  readonly before: string | null;
  readonly inside: string;
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
  if (!via || sortSql !== undefined) {
    const key = `(${sortSql ?? keySql ?? column.sql})`;
    // Letters of any alphabet are compared by SQLite alone, but keys; numbers come through JSON in 15 figures, more than sums have.
    const isOfLetters = kind === 'text' && (via?.isRaw || (sortSql ?? keySql) === undefined);
    const isDay = kind === 'day' && sortSql === undefined;
    const asDay = isDay ? `CAST(replace(${key}, '-', '') AS INTEGER)` : null;
    const whole = column.isWhole ? key : asDay;
    const own = { key, join: '', number, descending, whole };
    return keyRanking(database, { ...own, isGathered: !isOfLetters });
  }
  if (via.place) return roughRanking(database, via, via.place, number, descending);
  // Each row names another: ranks of all of them would take longer than joining them.
  if (via.link === number && via.sortBy !== 'seq') {
    const { sql, join } = joinedKey(via, 'ranked');
    const joined = { key: sql, join, number, descending, whole: null };
    return keyRanking(database, { ...joined, isGathered: false });
  }
  return linkRanking(database, via, number, descending);
}
