import { Refusal } from '../shared/errors.ts';
import type { GridFilter, GridRequest } from '../shared/grid.ts';
import { foldKey } from '../shared/uzbek-script.ts';
import { columnOf, type GridColumn, type GridDefinition, type Via } from './grid-sql.ts';
import type { Database } from './open.ts';
import { matchExpression } from './search.ts';
import { prepared } from './statements.ts';
import type { Value } from './tables.ts';

/** What is bound; a Buffer is a set of row numbers. */
export type Bound = Record<string, Value | Buffer | bigint>;

export interface Conditions {
  readonly where: string;
  readonly params: Bound;
}

/**
 * The WHERE of a request, with what is bound in it.
 * @throws Refusal `bad-input` for a column or a quick filter the grid does not have
 */
export function conditionsOf(
  database: Database,
  definition: GridDefinition,
  request: GridRequest,
  context: Readonly<Record<string, Value>>,
): Conditions {
  const params: Bound = { ...context };
  const parts = [definition.where];
  if (request.quick !== null) {
    const { quick = {} } = definition;
    const known = Object.hasOwn(quick, request.quick) ? quick[request.quick] : undefined;
    if (!known) throw new Refusal('bad-input', { field: request.quick });
    parts.push(known);
  }
  const match = matchExpression(database, request.search);
  if (match !== null) {
    params['match'] = match;
    parts.push(searchCondition(database, definition, match, params));
  }
  for (const [index, filter] of request.filters.entries()) {
    const column = columnOf(definition, filter.column);
    parts.push(
      column.via
        ? linkCondition(database, column.via, filter, `f${index}`, params)
        : ownCondition(definition, column, filter, `f${index}`, params),
    );
  }
  return { where: parts.map((part) => `(${part})`).join(' AND '), params };
}

function searchCondition(
  database: Database,
  { search }: GridDefinition,
  match: string,
  params: Bound,
): string {
  if (typeof search === 'string') return search;
  return search
    .map(({ link, sql }, index) => {
      const found = numbersOf(database, `(${sql})`, 'true', { match });
      return namesOneOf(link, found, `s${index}`, params);
    })
    .join(' OR ');
}

/** A condition over the row itself. */
function ownCondition(
  { narrow }: GridDefinition,
  { sql, keySql, isIndexed }: GridColumn,
  filter: GridFilter,
  name: string,
  params: Bound,
): string {
  const target = filter.kind === 'text' ? (keySql ?? sql) : sql;
  // Narrow rows are read through faster than an index leads to a part of them: the sign hides it.
  return condition(
    narrow && !isIndexed ? `+(${target})` : `(${target})`,
    filter,
    keySql !== undefined,
    name,
    params,
  );
}

/** A condition over what the row names. */
function linkCondition(
  database: Database,
  { link, table, by, isRaw, isAlwaysThere }: Via,
  filter: GridFilter,
  name: string,
  params: Bound,
): string {
  if (filter.kind === 'text' && isAlwaysThere) {
    if (filter.how === 'blank') return `${link} IS NULL`;
    if (filter.how === 'filled') return `${link} IS NOT NULL`;
  }
  const asked: Bound = {};
  const fits = condition(`(${by})`, filter, isRaw !== true, name, asked);
  if (fits === 'true') return fits;
  const numbers = numbersOf(database, table, fits, asked);
  const named = namesOneOf(link, numbers, name, params);
  const isBlank = filter.kind === 'text' ? filter.how === 'blank' : asksForNone(filter);
  return isBlank ? `${link} IS NULL OR ${named}` : named;
}

function asksForNone(filter: GridFilter): boolean {
  return filter.kind === 'choice' && filter.values.includes(null);
}

const fewNumbers = 20;
/** So many bits are in an integer of SQLite, the sign aside. */
const bits = 63;

/**
 * Condition that a link names one of these rows, in the way that is asked fastest of very many rows: numbers
 * that follow one another are a range, some that lie close together bits of an integer. Few are listed, so that
 * an index of the link may serve; for others a byte for each number says it, three times as fast as a list.
 * @param mayLead an index of the link may lead to the rows, for nothing else is asked of the others
 */
export function namesOneOf(
  link: string,
  numbers: readonly number[],
  name: string,
  params: Bound,
  mayLead = true,
): string {
  let least = Number.MAX_SAFE_INTEGER;
  let most = 0;
  for (const number of numbers) {
    if (number < least) least = number;
    if (number > most) most = number;
  }
  if (numbers.length === 0) return 'false';
  // A number would be bound as a fraction, and every row's link made one to be compared.
  const span = most - least + 1;
  if (span <= numbers.length && span === new Set(numbers).size) {
    params[`${name}least`] = BigInt(least);
    if (least === most) return `${link} = :${name}least`;
    params[`${name}most`] = BigInt(most);
    // Of many, reading all rows in their own order is quicker than an index: the sign hides it.
    const range = `${link} BETWEEN :${name}least AND :${name}most`;
    return mayLead && span <= fewNumbers ? range : `+${range}`;
  }
  if (mayLead && numbers.length <= fewNumbers) {
    params[name] = JSON.stringify(numbers);
    return `${link} IN (SELECT value FROM json_each(:${name}))`;
  }
  if (span <= bits) {
    params[name] = numbers.reduce((all, number) => all | (1n << BigInt(number - least)), 0n);
    params[`${name}least`] = BigInt(least);
    // Shifted by less than nothing, the lowest bit is 0.
    return `(:${name} >> (${link} - :${name}least)) & 1`;
  }
  const marks = Buffer.alloc(most);
  for (const number of numbers) marks[number - 1] = 1;
  params[name] = marks;
  return `substr(:${name}, ${link}, 1) = x'01'`;
}

/**
 * The numbers of some rows of a small table. Read as one text: a row for each would take five times as long.
 * @param table or a query in brackets, with a column `seq`
 */
export function numbersOf(
  database: Database,
  table: string,
  condition: string,
  params: Bound,
): number[] {
  const sql = `SELECT json_group_array(seq) FROM ${table} WHERE ${condition}`;
  return JSON.parse(
    prepared<[Bound], string>(database, sql).pluck().get(params) ?? '[]',
  ) as number[];
}

/** @param isFolded the target is a folded key: the words are folded too */
function condition(
  target: string,
  filter: GridFilter,
  isFolded: boolean,
  name: string,
  params: Bound,
): string {
  if (filter.kind === 'text') {
    if (filter.how === 'blank') return `${target} IS NULL OR ${target} = ''`;
    if (filter.how === 'filled') return `${target} <> ''`;
    params[name] = isFolded ? foldKey(filter.value) : filter.value;
    if (filter.how === 'equals') return `${target} = :${name}`;
    return filter.how === 'starts'
      ? `substr(${target}, 1, length(:${name})) = :${name}`
      : // Bytes are compared without looking where a letter begins.
        `instr(CAST(${target} AS BLOB), CAST(:${name} AS BLOB)) > 0`;
  }
  if (filter.kind === 'choice') {
    params[name] = JSON.stringify(filter.values.filter((value) => value !== null));
    const listed = `${target} IN (SELECT value FROM json_each(:${name}))`;
    return filter.values.includes(null) ? `${listed} OR ${target} IS NULL` : listed;
  }
  const bounds: string[] = [];
  if (filter.from !== null) {
    params[`${name}from`] = filter.from;
    bounds.push(`${target} >= :${name}from`);
  }
  if (filter.to !== null) {
    params[`${name}to`] = filter.to;
    bounds.push(`${target} <= :${name}to`);
  }
  return bounds.length === 0 ? 'true' : bounds.join(' AND ');
}
