import type { GridFilter, GridPage, GridRequest } from '../shared/grid.ts';
import { type Narrowed, narrowToPage } from './grid-bracket.ts';
import { type Bound, conditionsOf } from './grid-conditions.ts';
import {
  allSql,
  type GridDefinition,
  pageSql,
  quickSql,
  rowsOfPageSql,
  totalsSql,
  windowOf,
} from './grid-sql.ts';
import type { Database } from './open.ts';
import { prepared } from './statements.ts';
import type { Value } from './tables.ts';

type Params = [Bound];

/**
 * A page of a grid: the rows, how many there are in all, and the sums.
 * @param context values bound in conditions: `today` is 'YYYY-MM-DD', others as the definition needs
 * @throws Refusal `bad-input` for a column or a quick filter the grid does not have
 */
export function pageOf<Row>(
  database: Database,
  definition: GridDefinition,
  request: GridRequest,
  context: Readonly<Record<string, Value>>,
): GridPage<Row> {
  const conditions = conditionsOf(database, definition, request, context);
  const { where, params } = conditions;
  const { filters, search, quick, offset, limit } = request;
  // What is bound may be long: the question says the same in short.
  const question = JSON.stringify([filters, search, quick, context]);
  const { total = 0, ...sums } = totalsOf(database, totalsSql(definition, where), params, question);
  const all = countAll(database, definition);
  const plain = { conditions, window: windowOf(definition, request, total, all) };
  const read = (narrowed: Narrowed) => readPage<Row>(database, definition, request, narrowed);
  const narrowed = narrowToPage(database, definition, request, plain, { total, all });
  let rows = narrowed && read(narrowed);
  // Fewer rows than there must be: the bracket was too narrow.
  if (!rows || rows.length < Math.min(limit, total - offset)) rows = read(plain);
  return { rows, total, sums };
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

/** Rows of a narrow table; behind a lens counting them is reading them. */
function countAll(database: Database, { narrow }: GridDefinition): number {
  if (!narrow) return 0;
  const { total = 0 } = totalsOf(database, `SELECT count(*) AS total FROM ${narrow.rows}`, {}, '');
  return total;
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

type Totals = Record<string, number>;

/** Totals already counted, good as long as nothing was written since, by this connection or another. */
interface KeptTotals {
  readonly asOf: string;
  readonly byQuestion: Map<string, Totals>;
}

const keptTotals = new WeakMap<Database, KeptTotals>();
/** Filters typed letter by letter leave this many questions behind before they are forgotten. */
const mostQuestions = 50;

/** Counting reads every matching row, a page only a hundred: scrolling and sorting must not count again. */
function totalsOf(database: Database, sql: string, params: Bound, question: string): Totals {
  const count = () => prepared<Params, Totals>(database, sql).get(params) ?? {};
  // What is counted inside a transaction may be rolled back without a trace.
  if (database.inTransaction) return count();
  const changes = prepared<[], { n: number }>(database, 'SELECT total_changes() AS n').get()?.n;
  const asOf = `${changes} ${String(database.pragma('data_version', { simple: true }))}`;
  let kept = keptTotals.get(database);
  if (kept?.asOf !== asOf || kept.byQuestion.size >= mostQuestions) {
    kept = { asOf, byQuestion: new Map() };
    keptTotals.set(database, kept);
  }
  const asked = `${sql} ${question}`;
  let totals = kept.byQuestion.get(asked);
  if (!totals) {
    totals = count();
    kept.byQuestion.set(asked, totals);
  }
  return totals;
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
  request: GridRequest,
  context: Readonly<Record<string, Value>>,
): string[] {
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
