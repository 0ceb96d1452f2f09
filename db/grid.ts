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
    .prepare<[Record<string, Value>], Row>(
      `${selectOf(definition)} WHERE ${where} ORDER BY ${orderOf(definition, request)} LIMIT :limit OFFSET :offset`,
    )
    .all({ ...params, limit: request.limit, offset: request.offset });
  const summed = Object.entries(definition.columns).filter(([, column]) => column.isSummed);
  const sums = summed.map(([name, column]) => `total(${column.sql}) AS ${name}`);
  const { total, ...rest } = database
    .prepare<[Record<string, Value>], Record<string, number>>(
      `SELECT ${['count(*) AS total', ...sums].join(', ')} FROM ${definition.from} WHERE ${where}`,
    )
    .get(params) ?? { total: 0 };
  return { rows, total: total ?? 0, sums: rest };
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
      `${selectOf(definition)} WHERE ${where} ORDER BY ${orderOf(definition, request)}`,
    )
    .all(params);
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
  const counts = Object.entries(definition.quick ?? {}).map(
    ([name, condition]) => `count(CASE WHEN ${condition} THEN 1 END) AS ${name}`,
  );
  const row = database
    .prepare<[Record<string, Value>], Record<Name | 'all', number>>(
      `SELECT ${['count(*) AS "all"', ...counts].join(', ')} FROM ${definition.from} WHERE ${where}`,
    )
    .get(params);
  if (!row) throw new Error('count(*) answers one row');
  return row;
}

/** The statement of a page, for tests that read its query plan. */
export function explainPage(
  database: Database,
  definition: GridDefinition,
  request: GridRequest,
  context: Readonly<Record<string, Value>>,
): string[] {
  const { where, params } = conditions(definition, request, context);
  return database
    .prepare<[Record<string, Value>], { detail: string }>(
      `EXPLAIN QUERY PLAN ${selectOf(definition)} WHERE ${where} ORDER BY ${orderOf(definition, request)} LIMIT :limit OFFSET :offset`,
    )
    .all({ ...params, limit: request.limit, offset: request.offset })
    .map((step) => step.detail);
}

function selectOf(definition: GridDefinition): string {
  const columns = Object.entries(definition.columns).map(
    ([name, column]) => `${column.sql} AS ${name}`,
  );
  return `SELECT ${[`${definition.id} AS id`, ...columns].join(', ')} FROM ${definition.from}`;
}

function columnOf(definition: GridDefinition, name: string): GridColumn {
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
