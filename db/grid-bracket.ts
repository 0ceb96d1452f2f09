/**
 * Finds the few rows of a long grid among which a page lies, in the one pass that also counts all that match.
 * Putting 60,000 rows in order for the hundred of a page takes 20 to 60 ms, each pass over them 5 to 8. A sample
 * (db/grid-sample.ts) tells nearly where the page is. The estimate never decides what is shown: rows before the
 * bracket are counted, and where it was not wide enough, the page is read without it (db/grid.ts).
 */
import type { GridRequest } from '../shared/grid.ts';
import type { Bound, Conditions } from './grid-conditions.ts';
import { rankingOf } from './grid-ranking.ts';
import { bracketOf, takeSample } from './grid-sample.ts';
import { columnOf, type GridDefinition, gatherSql } from './grid-sql.ts';
import type { Totals } from './grid-totals.ts';
import { type Window, windowOf } from './grid-window.ts';
import type { Database } from './open.ts';
import { prepared } from './statements.ts';

/** So few rows are all put in order as quickly as a part of them is found. */
const fewRows = 5000;
/** So few that match are gathered whole. */
const fewMatches = 2000;
/** So little of all rows lies before or after a page that is at an end. */
const nearEnd = 0.02;

/** What is known before a page is looked for. */
interface Known {
  /** Rows of the narrow table. */
  readonly all: number;
  /** Undefined: nobody counted yet. */
  readonly totals: Totals | undefined;
}

/** Conditions, and the window within the rows that they leave. */
export interface Narrowed {
  readonly conditions: Conditions;
  readonly window: Window;
}

export interface Gathered {
  readonly totals: Totals;
  /** How many rows the page is looked for among. */
  readonly inside: number;
  /** Numbers of the page's rows in order, or what leads to it over those rows; null: the bracket was not wide enough. */
  readonly page: readonly number[] | Narrowed | null;
}

/** Null where it is quicker to count first and then to walk along an index, or to put all rows in order. */
export function gatherPage(
  database: Database,
  definition: GridDefinition,
  request: GridRequest,
  conditions: Conditions,
  { all, totals }: Known,
): Gathered | null {
  const { narrow } = definition;
  const { sort: sorts, offset, limit } = request;
  const [sort] = sorts;
  if (!narrow || !sort || all < fewRows) return null;
  const ranking = rankingOf(database, definition, narrow, sort);
  const isAtEnd =
    offset < nearEnd * all ||
    (totals !== undefined && offset + limit > (1 - nearEnd) * totals.total);
  const sample = takeSample(database, narrow, ranking, conditions, isAtEnd);
  const total = totals?.total ?? Math.round((sample.found.length / sample.size) * sample.span);
  if (columnOf(definition, sort.column).isOrdered) {
    if (!windowOf(definition, request, total, all).isSorted) return null;
  }
  const everything = { first: undefined, last: undefined };
  const bracket = total < fewMatches ? everything : bracketOf(sample, request, totals?.total);
  if (!bracket) return null;

  const gathering = sorts.length === 1 ? ranking.gatheringWithin(bracket) : null;
  const params: Bound = { ...conditions.params };
  const sql = gatherSql(definition, narrow, conditions.where, {
    join: ranking.join,
    ...ranking.sidesOf(bracket, params),
    isCounted: totals !== undefined,
    gathered: gathering?.sql ?? narrow.key,
  });
  const row = prepared<[Bound], Row>(database, sql).get({ ...params, ...gathering?.params });
  if (!row) throw new Error('count(*) answers one row');
  const { gathered, skipped, ...counted } = row;
  const exact = totals ?? counted;
  const found = JSON.parse(gathered) as unknown[];
  const inBracket = { totals: exact, inside: found.length };
  const start = offset - skipped;
  const end = start + Math.min(limit, exact.total - offset);
  if (start < 0 || end > found.length) return { ...inBracket, page: null };
  if (gathering) return { ...inBracket, page: gathering.inOrder(found, start, end) };
  const page: Narrowed = {
    conditions: {
      where: `${narrow.key} IN (SELECT value FROM json_each(:gathered))`,
      params: { ...conditions.params, gathered },
    },
    window: { offset: start, limit, isReversed: false, isSorted: true },
  };
  return { ...inBracket, page };
}

type Row = Totals & {
  /** Numbers of the rows inside, as a JSON array, or what else is gathered of them. */
  readonly gathered: string;
  /** How many rows lie before them. */
  readonly skipped: number;
};
