import { Refusal } from '../shared/errors.ts';
import type { GridRequest, GridSort } from '../shared/grid.ts';
import type { Sides } from './grid-ranking.ts';
import type { Window } from './grid-window.ts';
import { orderFunction } from './open.ts';

/** One column of a grid: how it is read, sorted, filtered. All SQL here is ours; values are bound. */
export interface GridColumn {
  /** Expression that yields the value. */
  readonly sql: string;
  readonly kind: 'text' | 'number' | 'day' | 'choice' | 'flag';
  /** Expression by which it is sorted; of a text its search key, by which it is filtered in any script. */
  readonly keySql?: string;
  /** An index of the narrow rows finds those that fit: they are few of very many. */
  readonly isIndexed?: boolean;
  /** Where a narrow grid finds the value, to sort and filter by it. */
  readonly via?: Via;
  /**
   * Expression by which it is sorted, where the ones above are for filters alone: of a text its order key. A short
   * grid works out the order keys of its other texts by itself.
   */
  readonly sortSql?: string;
  /** What it is sorted by is a whole number. */
  readonly isWhole?: boolean;
  /** An index of the narrow rows is in this order: a page is found by walking along it. */
  readonly isOrdered?: boolean;
  /** The sum over all matching rows goes with the page. */
  readonly isSummed?: boolean;
  /** That sum, of a narrow grid, where it is had quicker than by adding up the values. */
  readonly sumSql?: string;
}

/**
 * A value that a narrow row only names. A condition is asked once of each row of the small table, and of
 * the many rows no more than whether they name one of those that fit (db/grid-conditions.ts).
 */
export interface Via {
  /**
   * Expression over the narrow row: the `seq` of a row of `table`, or NULL. Whoever sees the narrow row sees that one
   * (db/lens.ts), or the link is NULL.
   */
  readonly link: string;
  readonly table: string;
  /** Expression over the columns of `table` by which rows are filtered: of a text its folded key. */
  readonly by: string;
  /** Where they are sorted by another. */
  readonly sortBy?: string;
  /**
   * Expression over the narrow row, times `step` and something less: the place of the folded key by which it is
   * sorted (db/grid-places.ts); NULL where nothing is named that is there.
   */
  readonly place?: { readonly sql: string; readonly step: number };
  /** Texts that have no folded key, such as telephone numbers. */
  readonly isRaw?: boolean;
  /** No row of `table` is without it: blank is where nothing is named. */
  readonly isAlwaysThere?: boolean;
}

/** Rows that search words find. */
export interface FoundBy {
  /** Expression over a row of the grid: the number of a row that may be found. */
  readonly link: string;
  /** Yields the numbers of those that are; `:match` is bound to the FTS5 expression. */
  readonly sql: string;
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
  readonly order: readonly string[];
  /** The same as a sort that may be asked for: far down, filtered rows are looked for by it. */
  readonly ownSort?: GridSort;
  /** So many rows that they are found in a narrow table first, and all columns read for those of a page alone. */
  readonly narrow?: NarrowRows;
  /** What search words find: rows that fit one of them, or a condition; `:match` is the FTS5 expression. */
  readonly search: string | readonly FoundBy[];
  /** Ready-made filters; `:today` is bound to the local day. */
  readonly quick?: Readonly<Record<string, string>>;
}

/**
 * The narrow table of a long grid (db/grid-rows.ts). It stands alone in what finds and counts rows: all
 * conditions, and columns without `via`, are over it, under the alias it also has in `from`.
 */
export interface NarrowRows {
  /** Its name, without alias and joins. */
  readonly table: string;
  readonly rows: string;
  /** Expression of the narrow row's number, the `seq` of `table`. */
  readonly key: string;
  /** How the id of a row is found. */
  readonly id: Via;
}

/** SQL of a page; `:limit` and `:offset` are those of the window. */
export function pageSql(
  definition: GridDefinition,
  request: GridRequest,
  where: string,
  window: Window,
): string {
  const { from, narrow } = definition;
  const { joins, terms } = orderOf(definition, request);
  const found = rowsOfPageSql(definition, request, where, window);
  if (!narrow) return found;
  return `${selectOf(definition)} FROM ${from} ${joins} WHERE ${narrow.key} IN (${found}) ORDER BY ${terms.join(', ')}`;
}

/** SQL that finds the rows of a page: of a narrow grid their numbers, of others all columns. */
export function rowsOfPageSql(
  definition: GridDefinition,
  request: GridRequest,
  where: string,
  { isReversed, isSorted }: Window,
): string {
  const { from, narrow } = definition;
  const { joins, terms } = orderOf(definition, request);
  const order = (isReversed ? terms.map(reversed) : terms).join(', ');
  // A sign before a column hides its index from SQLite.
  const page = `WHERE ${where} ORDER BY ${isSorted ? '+' : ''}${order} LIMIT :limit OFFSET :offset`;
  return narrow
    ? `SELECT ${narrow.key} FROM ${narrow.rows} ${joins} ${page}`
    : `${selectOf(definition)} FROM ${from} ${page}`;
}

/** SQL of all rows, in order. */
export function allSql(definition: GridDefinition, request: GridRequest, where: string): string {
  const { joins, terms } = orderOf(definition, request);
  return `${selectOf(definition)} FROM ${definition.from} ${joins} WHERE ${where} ORDER BY ${terms.join(', ')}`;
}

/** SQL that counts the rows that match and adds up the columns that are summed. */
export function totalsSql(definition: GridDefinition, where: string): string {
  const { columns, narrow, from } = definition;
  if (narrow)
    return `SELECT ${countedColumns(definition).join(', ')} FROM ${narrow.rows} WHERE ${where}`;
  const summed = Object.entries(columns).filter(([, column]) => column.isSummed);
  const values = ['1', ...summed.map(([name, { sql }]) => `${sql} AS ${name}`)];
  const sums = summed.map(([name]) => `total(${name}) AS ${name}`);
  // A subquery with a limit is kept apart, and SQLite leaves joins out of it that bring nothing.
  return `SELECT ${['count(*) AS total', ...sums].join(', ')}
            FROM (SELECT ${values.join(', ')} FROM ${from} WHERE ${where} LIMIT -1)`;
}

/**
 * SQL that counts and adds up like `totalsSql`, and in the same pass gathers the rows inside of a bracket
 * (db/grid-bracket.ts) as a JSON array, and counts those before it. What is known already is not counted again.
 */
export function gatherSql(
  definition: GridDefinition,
  { rows }: NarrowRows,
  where: string,
  { join, gathered, before, inside, isCounted }: GatherParts,
): string {
  const columns = [
    ...(isCounted ? [] : countedColumns(definition)),
    `${before === null ? '0' : `count(*) FILTER (WHERE ${before})`} AS skipped`,
    `json_group_array(${gathered}) FILTER (WHERE ${inside}) AS gathered`,
  ];
  return `SELECT ${columns.join(', ')} FROM ${rows} ${join} WHERE ${where}`;
}

interface GatherParts extends Sides {
  /** What the expressions need beside the narrow row. */
  readonly join: string;
  /** Expression of what is gathered of a row inside. */
  readonly gathered: string;
  /** Totals are known. */
  readonly isCounted: boolean;
}

/** SQL that reads rows by their numbers, a JSON array `:rows`, in its order. */
export function numberedSql(definition: GridDefinition, { key }: NarrowRows): string {
  return `${selectOf(definition)} FROM json_each(:rows) numbered CROSS JOIN ${definition.from}
    WHERE ${key} = numbered.value ORDER BY numbered.key`;
}

function countedColumns({ columns }: GridDefinition): string[] {
  const summed = Object.entries(columns).filter(([, column]) => column.isSummed);
  const sums = summed.map(([name, { sql, sumSql = `total(${sql})` }]) => `${sumSql} AS ${name}`);
  return ['count(*) AS total', ...sums];
}

/** SQL that counts what each ready-made filter finds, and `all`, in one pass over the rows. */
export function quickSql({ quick = {}, narrow, from }: GridDefinition, where: string): string {
  const marks = Object.entries(quick);
  if (narrow) {
    const counts = marks.map(([name, fits]) => `count(CASE WHEN ${fits} THEN 1 END) AS ${name}`);
    return `SELECT ${['count(*) AS "all"', ...counts].join(', ')} FROM ${narrow.rows} WHERE ${where}`;
  }
  const values = ['1', ...marks.map(([name, fits]) => `(${fits}) AS ${name}`)];
  const counts = marks.map(([name]) => `count(nullif(${name}, 0)) AS ${name}`);
  // Kept apart by its limit, as in `totalsSql`.
  return `SELECT ${['count(*) AS "all"', ...counts].join(', ')}
            FROM (SELECT ${values.join(', ')} FROM ${from} WHERE ${where} LIMIT -1)`;
}

function selectOf(definition: GridDefinition): string {
  const columns = Object.entries(definition.columns).map(
    ([name, column]) => `${column.sql} AS ${name}`,
  );
  return `SELECT ${[`${definition.id} AS id`, ...columns].join(', ')}`;
}

/** @throws Refusal `bad-input` for a column the grid does not have */
export function columnOf(definition: GridDefinition, name: string): GridColumn {
  // Certain rows, by their ids.
  if (name === 'id') {
    const { narrow, id } = definition;
    return { sql: id, kind: 'choice', ...(narrow && { via: narrow.id }) };
  }
  const column = Object.hasOwn(definition.columns, name) ? definition.columns[name] : undefined;
  if (!column) throw new Refusal('bad-input', { field: name });
  return column;
}

interface Order {
  /** Joins that bring what rows are sorted by: twice as fast as looking it up row by row. */
  readonly joins: string;
  readonly terms: readonly string[];
}

function orderOf(definition: GridDefinition, request: GridRequest): Order {
  if (request.sort.length === 0) return { joins: '', terms: definition.order };
  const joins: string[] = [];
  const terms = request.sort.map(({ column: name, descending }, index) => {
    const { via, keySql, sql, sortSql } = columnOf(definition, name);
    let key = sortSql ?? shortKey(definition, name) ?? keySql ?? sql;
    if (via && sortSql === undefined) {
      const joined = joinedKey(via, `k${index}`);
      key = joined.sql;
      joins.push(joined.join);
    }
    return `${key} ${descending ? 'DESC NULLS LAST' : 'ASC NULLS LAST'}`;
  });
  // The id makes the order total, so that no row is on two pages.
  return { joins: joins.join(' '), terms: [...terms, definition.narrow?.key ?? definition.id] };
}

/** What a short grid is sorted by without a key of its own; a long grid's columns are not read where its rows are found. */
function shortKey(definition: GridDefinition, name: string): string | undefined {
  const { kind, sql, keySql } = columnOf(definition, name);
  if (definition.narrow) return undefined;
  if (kind === 'text') return `${orderFunction}(${sql})`;
  // The name under which it is read: said twice, it would be worked out twice for every row.
  return keySql === undefined ? name : undefined;
}

/** The key by which a row is sorted that is only named, joined under an alias. */
export function joinedKey(
  { table, link, by, sortBy = by }: Via,
  alias: string,
): { readonly sql: string; readonly join: string } {
  return {
    sql: `${alias}.key`,
    join: `LEFT JOIN (SELECT seq, ${sortBy} AS key FROM ${table}) ${alias} ON ${alias}.seq = ${link}`,
  };
}

const turned = [
  [/ DESC NULLS LAST$/, ' ASC NULLS FIRST'],
  [/ ASC NULLS LAST$/, ' DESC NULLS FIRST'],
  [/ DESC$/, ''],
  [/$/, ' DESC'],
] as const;

function reversed(term: string): string {
  const [end, instead] = turned.find(([pattern]) => pattern.test(term)) ?? turned[3];
  return term.replace(end, instead);
}
