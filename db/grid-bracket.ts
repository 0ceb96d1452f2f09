/**
 * Finds the few rows of a long grid among which a page lies, in the one pass that also counts all that match.
 * Putting 60,000 rows in order for the hundred of a page takes 20 to 60 ms, each pass over them 5 to 8. A sample
 * (db/grid-sample.ts) tells nearly where the page is. The estimate never decides what is shown: rows before the
 * bracket are counted, and where it was not wide enough, the page is read without it (db/grid.ts).
 */
import type { GridRequest } from '../shared/grid.ts';
import type { Bound, Conditions } from './grid-conditions.ts';
import { type Gathering, gatheringOf } from './grid-gathered.ts';
import { type KeyOrder, keyCondition, linkCondition } from './grid-links.ts';
import { type Bracket, bracketOf, type End, takeSample } from './grid-sample.ts';
import { columnOf, type GridDefinition, gatherSql, type NarrowRows } from './grid-sql.ts';
import type { Totals } from './grid-totals.ts';
import { isTurned, type Window, windowOf } from './grid-window.ts';
import type { Database } from './open.ts';
import { prepared } from './statements.ts';

/** So few rows are all put in order as quickly as a part of them is found. */
const fewRows = 2000;
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
  /** Leads to the page over those rows; null where the bracket was not wide enough. */
  readonly page: Narrowed | null;
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
  const [sort] = request.sort;
  if (!narrow || !sort || all < fewRows) return null;
  const isAtEnd =
    request.offset < nearEnd * all ||
    (totals !== undefined && request.offset + request.limit > (1 - nearEnd) * totals.total);
  const sample = takeSample(database, definition, narrow, request, conditions, isAtEnd);
  const total = totals?.total ?? Math.round((sample.found.length / sample.size) * sample.span);
  const isReversed = isTurned(request, total);
  if (columnOf(definition, sort.column).isOrdered) {
    if (!windowOf(definition, request, total, all).isSorted) return null;
  }
  const bracket =
    total < fewRows
      ? { first: undefined, last: undefined }
      : bracketOf(sample, request, isReversed, totals?.total);
  if (!bracket) return null;

  const { params, inside, before, gathering } = conditionsIn(
    database,
    definition,
    request,
    narrow,
    bracket,
    isReversed,
  );
  const sql = gatherSql(definition, narrow, conditions.where, {
    inside,
    before,
    totals,
    gathered: gathering?.sql ?? narrow.key,
  });
  const row = prepared<[Bound], Row>(database, sql).get({ ...conditions.params, ...params });
  if (!row) throw new Error('count(*) answers one row');
  const { gathered, beforeCount, ...counted } = row;
  const found = JSON.parse(gathered) as unknown[];
  const exact = totals ?? counted;
  const limit = Math.max(0, Math.min(request.limit, exact.total - request.offset));
  const start = isReversed ? Math.max(0, exact.total - request.offset - limit) : request.offset;
  const offset = start - beforeCount;
  const inBracket = { totals: exact, inside: found.length };
  if (offset < 0 || offset + limit > found.length) return { ...inBracket, page: null };
  const pageOf = (rows: string, window: Window): Narrowed => ({
    conditions: {
      where: `${narrow.key} IN (SELECT value FROM json_each(:gathered))`,
      params: { ...conditions.params, gathered: rows },
    },
    window,
  });
  if (!gathering) {
    const window = { offset, limit, isReversed, isSorted: true };
    return { ...inBracket, page: pageOf(gathered, window) };
  }
  const ordered = gathering.inOrder(found);
  const first = isReversed ? ordered.length - offset - limit : offset;
  const window = { offset: 0, limit, isReversed: false, isSorted: true };
  const rows = JSON.stringify(ordered.slice(first, first + limit));
  return { ...inBracket, page: pageOf(rows, window) };
}

type Row = Totals & {
  /** Numbers of the rows inside, as a JSON array; or what else is gathered of them. */
  readonly gathered: string;
  readonly beforeCount: number;
};

/** Conditions that a row lies in the bracket, and (where there may be such) before it, with what is bound. */
function conditionsIn(
  database: Database,
  definition: GridDefinition,
  request: GridRequest,
  narrow: NarrowRows,
  { first, last }: Bracket,
  isReversed: boolean,
): { params: Bound; inside: string; before: string | null; gathering: Gathering | null } {
  const [sort] = request.sort;
  const column = columnOf(definition, sort?.column ?? 'id');
  const { keySql, sql, sortSql, isOrdered } = column;
  const via = sortSql === undefined ? column.via : undefined;
  const order: KeyOrder = {
    isDescending: sort?.descending !== isReversed,
    areBlanksFirst: isReversed,
  };
  const params: Bound = {};
  const keysWithin = (bracket: Bracket, name: string) =>
    via
      ? linkCondition(database, via, bracket, order, name, params)
      : // A sign hides an index of which only a part would be read, row by row.
        keyCondition(
          `${isOrdered ? '' : '+'}(${sortSql ?? keySql ?? sql})`,
          bracket,
          order,
          name,
          params,
        );
  /** Leaves out rows of a key that lie on the other side of the end. */
  const beyond = (end: End | undefined, sign: '>=' | '<=', name: string) => {
    if (end?.number === undefined) return 'true';
    params[`${name}number`] = end.number;
    const ofKey = keysWithin({ first: { key: end.key }, last: { key: end.key } }, name);
    return `${narrow.key} ${sign} :${name}number OR (${ofKey}) IS NOT TRUE`;
  };
  const [from, upTo] = isReversed ? (['<=', '>='] as const) : (['>=', '<='] as const);
  const within = (bracket: Bracket, name: string) =>
    bracket.first === undefined && bracket.last === undefined
      ? 'true'
      : `(${keysWithin(bracket, name)}) AND (${beyond(bracket.first, from, `${name}From`)})
      AND (${beyond(bracket.last, upTo, `${name}To`)})`;
  /** Within rows of one key most are left out by their numbers: the key is asked of the others alone. */
  const amongAlike = (start: End, end: End) => {
    params['insideStart'] = start.number ?? null;
    params['insideEnd'] = end.number ?? null;
    return `${narrow.key} ${from} :insideStart AND ${narrow.key} ${upTo} :insideEnd
      AND (${keysWithin({ first: { key: start.key }, last: { key: end.key } }, 'inside')})`;
  };
  const isAlike =
    first?.number !== undefined && last?.number !== undefined && first.key === last.key;
  return {
    inside: isAlike ? amongAlike(first, last) : within({ first, last }, 'inside'),
    before: first ? `(${within({ first, last: undefined }, 'after')}) IS NOT TRUE` : null,
    gathering:
      request.sort.length === 1
        ? gatheringOf(database, narrow, column, { first, last }, order, sort?.descending === true)
        : null,
    params,
  };
}
