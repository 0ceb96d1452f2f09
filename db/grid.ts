import type { GridFilter, GridPage, GridRequest } from '../shared/grid.ts';
import { gatherPage, type Narrowed } from './grid-bracket.ts';
import { type Bound, type Conditions, conditionsOf } from './grid-conditions.ts';
import {
  allSql,
  type GridDefinition,
  numberedSql,
  pageSql,
  quickSql,
  rowsOfPageSql,
  totalsSql,
} from './grid-sql.ts';
import { keepTotals, knownTotals, type Totals } from './grid-totals.ts';
import { windowOf } from './grid-window.ts';
import type { Database } from './open.ts';
import { prepared } from './statements.ts';
import type { Value } from './tables.ts';

type Params = [Bound];

/**
 * A page of a grid: the rows, how many there are in all, and the sums.
 * @param context values bound in conditions: `today` is 'YYYY-MM-DD', others as the definition needs
 * @throws Refusal `bad-input` for a column or a quick filter the grid does not have
 */
export function pageOf<Row extends object>(
  database: Database,
  definition: GridDefinition,
  asked: GridRequest,
  context: Readonly<Record<string, Value>>,
): GridPage<Row> {
  const request = inOwnOrder(definition, asked);
  const conditions = conditionsOf(database, definition, request, context);
  const { where, params } = conditions;
  const read = (narrowed: Narrowed) => readPage<Row>(database, definition, request, narrowed);
  const all = countAll(database, definition);
  const start = startOf(definition, request, read, conditions);
  if (start?.isAll)
    return { rows: start.page, total: start.rows.length, sums: sumsOf(definition, start.rows) };
  const { filters, search, quick } = request;
  const counting = totalsSql(definition, where);
  // What is bound may be long: the question says the same in short.
  const question = `${counting} ${JSON.stringify([filters, search, quick, context])}`;
  const known = knownTotals(database, question);
  const gathered = gatherPage(database, definition, request, conditions, {
    all,
    totals: known,
  });
  const { total, ...sums } = known ??
    gathered?.totals ??
    prepared<Params, Totals>(database, counting).get(params) ?? { total: 0 };
  if (!known) keepTotals(database, question, { total, ...sums });
  const rows =
    start?.page ??
    (isNumbers(gathered?.page)
      ? readNumbered<Row>(database, definition, context, gathered.page)
      : read(gathered?.page ?? { conditions, window: windowOf(definition, request, total, all) }));
  return { rows, total, sums };
}

/** So many rows of a short grid are read for less than counting them would take. */
const mostAtOnce = 400;

/**
 * The beginning of a short grid, with a page in it: where nothing comes behind, that is all there is, and nobody need
 * count. Further pages of a grid of a few hundred rows are had by reading all of them.
 */
function startOf<Row>(
  { narrow }: GridDefinition,
  { offset, limit }: GridRequest,
  read: (narrowed: Narrowed) => Row[],
  conditions: Conditions,
): { readonly rows: Row[]; readonly page: Row[]; readonly isAll: boolean } | undefined {
  const end = offset + limit;
  if (narrow || (offset > 0 && end > mostAtOnce)) return undefined;
  const most = offset > 0 ? mostAtOnce : end;
  const window = { offset: 0, limit: most + 1, isReversed: false, isSorted: false };
  const rows = read({ conditions, window });
  return { rows, page: rows.slice(offset, end), isAll: rows.length <= most };
}

/** A long grid's own order is asked for like any other: filtered rows far down are then looked for by numbers. */
function inOwnOrder({ ownSort }: GridDefinition, request: GridRequest): GridRequest {
  return ownSort && request.sort.length === 0 ? { ...request, sort: [ownSort] } : request;
}

/** The sums over rows that are all there. */
function sumsOf({ columns }: GridDefinition, rows: readonly object[]): Record<string, number> {
  const summed = Object.keys(columns).filter((name) => columns[name]?.isSummed);
  const values = rows as readonly Readonly<Record<string, number | null>>[];
  return Object.fromEntries(
    summed.map((name) => [name, values.reduce((sum, row) => sum + (row[name] ?? 0), 0)]),
  );
}

function readPage<Row>(
  database: Database,
  definition: GridDefinition,
  request: GridRequest,
  { conditions: { where, params }, window }: Narrowed,
): Row[] {
  const { limit, offset } = window;
  return prepared<Params, Row>(database, pageSql(definition, request, where, window)).all({
    ...params,
    limit,
    offset,
  });
}

function isNumbers(page: unknown): page is readonly number[] {
  return Array.isArray(page);
}

/** Rows of a narrow grid by their numbers, in this order. */
function readNumbered<Row>(
  database: Database,
  definition: GridDefinition,
  context: Readonly<Record<string, Value>>,
  rows: readonly number[],
): Row[] {
  if (!definition.narrow) return [];
  const sql = numberedSql(definition, definition.narrow);
  return prepared<Params, Row>(database, sql).all({ ...context, rows: JSON.stringify(rows) });
}

/** Rows of a narrow table, also those that a lens hides: they too are passed on the way to a page. */
function countAll(database: Database, { narrow }: GridDefinition): number {
  if (!narrow) return 0;
  return (
    prepared<[], number>(database, `SELECT count(*) FROM main.${narrow.table}`).pluck().get() ?? 0
  );
}

/**
 * All matching rows, for exports. They are taken at one moment: a cursor kept open while a file is written
 * would keep this connection from writing.
 */
export function allRows<Row>(
  database: Database,
  definition: GridDefinition,
  request: GridRequest,
  context: Readonly<Record<string, Value>>,
): Row[] {
  const { where, params } = conditionsOf(database, definition, request, context);
  return database.prepare<Params, Row>(allSql(definition, request, where)).all(params);
}

/** How many rows each ready-made filter finds, and `all`, in one pass over the rows. */
export function countQuick<Name extends string>(
  database: Database,
  definition: GridDefinition,
  filters: readonly GridFilter[],
  context: Readonly<Record<string, Value>>,
): Record<Name | 'all', number> {
  const request: GridRequest = {
    offset: 0,
    limit: 1,
    sort: [],
    filters: [...filters],
    search: '',
    quick: null,
  };
  const { where, params } = conditionsOf(database, definition, request, context);
  const row = prepared<Params, Record<Name | 'all', number>>(
    database,
    quickSql(definition, where),
  ).get(params);
  if (!row) throw new Error('count(*) answers one row');
  return row;
}

/** How the rows of a page are found (before a narrow grid reads their columns), for tests. */
export function explainPage(
  database: Database,
  definition: GridDefinition,
  asked: GridRequest,
  context: Readonly<Record<string, Value>>,
): string[] {
  const request = inOwnOrder(definition, asked);
  const { where, params } = conditionsOf(database, definition, request, context);
  const all = countAll(database, definition);
  const window = windowOf(definition, request, all, all);
  return database
    .prepare<Params, { detail: string }>(
      `EXPLAIN QUERY PLAN ${rowsOfPageSql(definition, request, where, window)}`,
    )
    .all({ ...params, limit: window.limit, offset: window.offset })
    .map((step) => step.detail);
}
