/** Tables of a damaged database, copied row by row: what cannot be read is passed over and counted. */
import type { Database } from '../open.ts';

/** Numbers that are looked at together. */
const rowsAtOnce = 8192;
/** Where nothing says how far a table goes, so many numbers in a row without a row are its end. */
const mostMisses = 4000;
/** In so many places a table is looked into before it is read number by number: a root that is spoiled shows. */
const samples = 1000;

export interface TableReading {
  /** Rows that were copied. */
  readonly found: number;
  /** Numbers between them where nothing could be read. */
  readonly unread: number;
  /** Nothing says how far the table went: more may be lost, and nobody knows how much. */
  readonly isOpenEnded: boolean;
}

const nothing: TableReading = { found: 0, unread: 0, isOpenEnded: false };

/** Copies the columns that both know. A row that is there already under the same id makes way. */
export function copyTable(damaged: Database, fresh: Database, table: string): TableReading {
  const known = new Set(columnsOf(damaged, table));
  const columns = columnsOf(fresh, table).filter((name) => known.has(name));
  if (columns.length === 0) return nothing;
  const list = columns.join(', ');
  const insert = fresh.prepare<unknown[]>(
    `INSERT OR REPLACE INTO main.${table} (${list}) VALUES (${columns.map(() => '?').join(', ')})`,
  );
  const keep = (row: unknown[]) => void insert.run(...row);
  return hasNumbers(fresh, table)
    ? byNumber(damaged, table, list, keep)
    : inOrder(damaged, table, list, keep);
}

/** How much of a table can be read, without copying it. */
export function weighTable(damaged: Database, table: string): number {
  return byNumber(damaged, table, '1', () => undefined).found;
}

function byNumber(
  damaged: Database,
  table: string,
  list: string,
  keep: (row: unknown[]) => void,
): TableReading {
  const range = attempt(() =>
    damaged
      .prepare<[number, number], unknown[]>(
        `SELECT rowid, ${list} FROM main.${table} NOT INDEXED WHERE rowid BETWEEN ? AND ? ORDER BY rowid`,
      )
      .raw(),
  );
  if (!range) return nothing;
  const top = topOf(damaged, table);
  const isReadable = (number: number) => attempt(() => range.all(number, number)) !== null;
  if (top !== null && top > 4 * samples) {
    const places = Array.from({ length: samples }, (_, at) => 1 + Math.floor((at * top) / samples));
    if (!places.some(isReadable)) return { found: 0, unread: top, isOpenEnded: false };
  }
  let [found, unread, missed, last] = [0, 0, 0, 0];
  const read = (from: number, to: number): void => {
    const rows = attempt(() => range.all(from, to));
    if (rows) {
      for (const [number, ...row] of rows) {
        keep(row);
        found += 1;
        last = Number(number);
        unread += missed;
        missed = 0;
      }
    } else if (from === to) {
      missed += 1;
    } else {
      const middle = Math.floor((from + to) / 2);
      read(from, middle);
      read(middle + 1, to);
    }
  };
  for (let from = 1; top === null ? from - last <= mostMisses : from <= top; from += rowsAtOnce)
    read(from, Math.min(from + rowsAtOnce - 1, top ?? Number.MAX_SAFE_INTEGER));
  const isKnown = top !== null || missed === 0;
  return { found, unread: isKnown ? unread + missed : unread, isOpenEnded: !isKnown };
}

/** The greatest number of a table: as the table itself says, or one of its indexes. Null when none can be read. */
export function topOf(damaged: Database, table: string): number | null {
  const indexes = attempt(
    () => damaged.pragma(`index_list(${table})`) as { name: string; partial: number }[],
  );
  const whole = (indexes ?? []).filter(({ partial }) => partial === 0);
  for (const by of ['NOT INDEXED', ...whole.map(({ name }) => `INDEXED BY "${name}"`)]) {
    const max = `SELECT coalesce(max(rowid), 0) FROM main.${table} ${by}`;
    const top = attempt(() => damaged.prepare<[], number>(max).pluck().get() ?? 0);
    if (top !== null) return top;
  }
  return null;
}

/** A table without numbers of its own: up to the first row that cannot be read. */
function inOrder(
  damaged: Database,
  table: string,
  list: string,
  keep: (row: unknown[]) => void,
): TableReading {
  let found = 0;
  const isWhole = attempt(() => {
    for (const row of damaged
      .prepare<[], unknown[]>(`SELECT ${list} FROM main.${table}`)
      .raw()
      .iterate()) {
      keep(row);
      found += 1;
    }
    return true;
  });
  return { found, unread: 0, isOpenEnded: !isWhole };
}

function columnsOf(database: Database, table: string): string[] {
  const lines = attempt(() => database.pragma(`table_info(${table})`) as { name: string }[]);
  return (lines ?? []).map(({ name }) => name);
}

function hasNumbers(database: Database, table: string): boolean {
  const [line] = database.pragma(`table_list(${table})`) as { wr: number }[];
  return line?.wr !== 1;
}

/** Null where a page cannot be read; every other fault is ours. */
function attempt<Output>(work: () => Output): Output | null {
  try {
    return work();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (/^SQLITE_(CORRUPT|NOTADB|IOERR|ERROR)/.test(code)) return null;
    throw error;
  }
}
