import { Refusal } from '../shared/errors.ts';
import type { GridFilter, GridPage, GridRequest } from '../shared/grid.ts';
import { foldKey } from '../shared/uzbek-script.ts';
import type { Database } from './open.ts';
import { matchExpression } from './search.ts';
import type { Value } from './tables.ts';

/** One column of a grid: how it is read, sorted, filtered. All SQL here is ours; values are bound. */
export interface GridColumn {
  /** Expression that yields the value. */
  readonly sql: string;
  readonly kind: 'text' | 'number' | 'day' | 'choice' | 'flag';
  /** Expression by which it is sorted; for a text also filtered, in any script (a folded key). */
  readonly keySql?: string;
  /** The sum over all matching rows goes with the page. */
  readonly isSummed?: boolean;
}

export interface GridDefinition {
  /** FROM with joins. */
  readonly from: string;
  /** Expression of the row's id. */
  readonly id: string;
  readonly columns: Readonly<Record<string, GridColumn>>;
  /** Condition that always holds, such as "not removed". */
  readonly where: string;
  /** ORDER BY when nothing is asked, over an index. */
  readonly order: string;
  /**
   * So many rows, joined by keys only, that the ids of a page are found first and all columns read for
   * them alone; of no use where `from` holds subqueries, which would run twice.
   */
  readonly isLong?: boolean;
  /** Condition that finds rows by search words; `:match` is bound to the FTS5 expression. */
  readonly search: string;
  /** Ready-made filters; `:today` is bound to the local day. */
  readonly quick?: Readonly<Record<string, string>>;
}

interface Parts {
  where: string;
  params: Record<string, Value>;
}

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
  const { where, params } = conditions(definition, request, context);
  const rows = database
    .prepare<[Record<string, Value>], Row>(pageSql(definition, request, where))
    .all({ ...params, limit: request.limit, offset: request.offset });
  const summed = Object.entries(definition.columns).filter(([, column]) => column.isSummed);
  const values = ['1', ...summed.map(([name, column]) => `${column.sql} AS ${name}`)];
  const sums = summed.map(([name]) => `total(${name}) AS ${name}`);
  // A subquery with a limit is kept apart, and SQLite leaves joins out of it that bring nothing.
  const { total = 0, ...rest } = totalsOf(
    database,
    `SELECT ${['count(*) AS total', ...sums].join(', ')}
       FROM (SELECT ${values.join(', ')} FROM ${definition.from} WHERE ${where} LIMIT -1)`,
    params,
  );
  return { rows, total, sums: rest };
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
  const { where, params } = conditions(definition, request, context);
  return database
    .prepare<[Record<string, Value>], Row>(
      `${selectOf(definition)} FROM ${definition.from} WHERE ${where} ORDER BY ${orderOf(definition, request)}`,
    )
    .all(params);
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
function totalsOf(database: Database, sql: string, params: Record<string, Value>): Totals {
  const count = () => database.prepare<[Record<string, Value>], Totals>(sql).get(params) ?? {};
  // What is counted inside a transaction may be rolled back without a trace.
  if (database.inTransaction) return count();
  const changes = database.prepare<[], { n: number }>('SELECT total_changes() AS n').get()?.n;
  const asOf = `${changes} ${String(database.pragma('data_version', { simple: true }))}`;
  let kept = keptTotals.get(database);
  if (kept?.asOf !== asOf || kept.byQuestion.size >= mostQuestions) {
    kept = { asOf, byQuestion: new Map() };
    keptTotals.set(database, kept);
  }
  const question = `${sql} ${JSON.stringify(params)}`;
  let totals = kept.byQuestion.get(question);
  if (!totals) {
    totals = count();
    kept.byQuestion.set(question, totals);
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
  const { where, params } = conditions(definition, request, context);
  const quick = Object.entries(definition.quick ?? {});
  const marks = ['1', ...quick.map(([name, condition]) => `(${condition}) AS ${name}`)];
  const counts = quick.map(([name]) => `count(nullif(${name}, 0)) AS ${name}`);
  // Kept apart by its limit, as in `pageOf`.
  const row = database
    .prepare<[Record<string, Value>], Record<Name | 'all', number>>(
      `SELECT ${['count(*) AS "all"', ...counts].join(', ')} FROM (
        SELECT ${marks.join(', ')} FROM ${definition.from} WHERE ${where} LIMIT -1)`,
    )
    .get(params);
  if (!row) throw new Error('count(*) answers one row');
  return row;
}

/** How the rows of a page are found (before a long grid puts them in order), for tests. */
export function explainPage(
  database: Database,
  definition: GridDefinition,
  request: GridRequest,
  context: Readonly<Record<string, Value>>,
): string[] {
  const { where, params } = conditions(definition, request, context);
  return database
    .prepare<[Record<string, Value>], { detail: string }>(
      `EXPLAIN QUERY PLAN ${rowsOfPageSql(definition, request, where)}`,
    )
    .all({ ...params, limit: request.limit, offset: request.offset })
    .map((step) => step.detail);
}

function pageSql(definition: GridDefinition, request: GridRequest, where: string): string {
  const rows = rowsOfPageSql(definition, request, where);
  return definition.isLong ? `${rows} ORDER BY ${orderOf(definition, request)}` : rows;
}

function rowsOfPageSql(definition: GridDefinition, request: GridRequest, where: string): string {
  const { from, id, isLong } = definition;
  const page = `FROM ${from} WHERE ${where} ORDER BY ${orderOf(definition, request)} LIMIT :limit OFFSET :offset`;
  if (!isLong) return `${selectOf(definition)} ${page}`;
  return `${selectOf(definition)} FROM ${from} WHERE ${id} IN (SELECT ${id} ${page})`;
}

function selectOf(definition: GridDefinition): string {
  const columns = Object.entries(definition.columns).map(
    ([name, column]) => `${column.sql} AS ${name}`,
  );
  return `SELECT ${[`${definition.id} AS id`, ...columns].join(', ')}`;
}

function columnOf(definition: GridDefinition, name: string): GridColumn {
  // Certain rows, by their ids.
  if (name === 'id') return { sql: definition.id, kind: 'choice' };
  const column = Object.hasOwn(definition.columns, name) ? definition.columns[name] : undefined;
  if (!column) throw new Refusal('bad-input', { field: name });
  return column;
}

function orderOf(definition: GridDefinition, request: GridRequest): string {
  if (request.sort.length === 0) return definition.order;
  const parts = request.sort.map(({ column: name, descending }) => {
    const column = columnOf(definition, name);
    return `${column.keySql ?? column.sql} ${descending ? 'DESC NULLS LAST' : 'ASC NULLS LAST'}`;
  });
  // The id makes the order total, so that no row is on two pages.
  return [...parts, definition.id].join(', ');
}

function conditions(
  definition: GridDefinition,
  request: GridRequest,
  context: Readonly<Record<string, Value>>,
): Parts {
  const params: Record<string, Value> = {};
  const parts = [definition.where];
  if (request.quick !== null) {
    const quick = Object.hasOwn(definition.quick ?? {}, request.quick)
      ? definition.quick?.[request.quick]
      : undefined;
    if (!quick) throw new Refusal('bad-input', { field: request.quick });
    parts.push(quick);
  }
  const match = matchExpression(request.search);
  if (match !== null) {
    parts.push(definition.search);
    params['match'] = match;
  }
  request.filters.forEach((filter, index) => {
    parts.push(condition(columnOf(definition, filter.column), filter, `f${index}`, params));
  });
  const where = parts.map((part) => `(${part})`).join(' AND ');
  for (const [name, value] of Object.entries(context)) {
    params[name] = value;
  }
  return { where, params };
}

function condition(
  column: GridColumn,
  filter: GridFilter,
  name: string,
  params: Record<string, Value>,
): string {
  const { sql } = column;
  if (filter.kind === 'text') {
    if (filter.how === 'blank') return `${sql} IS NULL OR ${sql} = ''`;
    if (filter.how === 'filled') return `${sql} <> ''`;
    const target = column.keySql ?? sql;
    params[name] = column.keySql ? foldKey(filter.value) : filter.value;
    if (filter.how === 'equals') return `${target} = :${name}`;
    return filter.how === 'starts'
      ? `substr(${target}, 1, length(:${name})) = :${name}`
      : `instr(${target}, :${name}) > 0`;
  }
  if (filter.kind === 'choice') {
    params[name] = JSON.stringify(filter.values.filter((value) => value !== null));
    const listed = `${sql} IN (SELECT value FROM json_each(:${name}))`;
    return filter.values.includes(null) ? `${listed} OR ${sql} IS NULL` : listed;
  }
  const bounds: string[] = [];
  if (filter.from !== null) {
    params[`${name}from`] = filter.from;
    bounds.push(`${sql} >= :${name}from`);
  }
  if (filter.to !== null) {
    params[`${name}to`] = filter.to;
    bounds.push(`${sql} <= :${name}to`);
  }
  return bounds.length === 0 ? 'true' : bounds.join(' AND ');
}
