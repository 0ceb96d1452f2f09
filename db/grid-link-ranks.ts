/** The order of a small table's rows as numbers: narrow rows that name them are compared without joining them. */
import type { Bound } from './grid-conditions.ts';
import type { Via } from './grid-sql.ts';
import type { Database } from './open.ts';
import { prepared } from './statements.ts';

export interface LinkRanks {
  /** Expression over a narrow row that is compared as the order goes. */
  readonly sql: string;
  readonly params: Bound;
  readonly isDescending: boolean;
  /** `sql` is the link itself. */
  readonly isWholeNumber: boolean;
  /** The same of what a link names; undefined: blank. */
  rankOf(link: number): number | undefined;
}

/** Every link has to lead to a row of the table that is seen, or nowhere. */
export function linkRanks(
  database: Database,
  { link, table, by, sortBy = by }: Via,
  descending: boolean,
): LinkRanks {
  const asNumbered = {
    sql: `(${link})`,
    params: {},
    isDescending: descending,
    isWholeNumber: true,
    rankOf: (seq: number) => seq || undefined,
  };
  if (sortBy === 'seq') return asNumbered;
  const rows = prepared<[], readonly [seq: number, key: unknown]>(
    database,
    `SELECT seq, ${sortBy} AS key FROM ${table} ORDER BY key`,
  )
    .raw()
    .all();
  // Such as a list whose items were entered in the order in which the office wants them.
  const isNumberedInOrder = rows.every(([seq, key], at) => {
    const [before, last] = rows[at - 1] ?? [0, null];
    return key !== null && key !== last && seq > before;
  });
  return isNumberedInOrder ? asNumbered : rankedInBytes(link, rows, descending);
}

/** A rank for each number of the table, one behind the other: of very many rows that is asked faster than a join. */
function rankedInBytes(
  link: string,
  rows: readonly (readonly [seq: number, key: unknown])[],
  descending: boolean,
): LinkRanks {
  const keys = new Set(rows.map(([, key]) => key));
  keys.delete(null);
  // Ranks go as is asked for, so that blanks are last both ways.
  const blank = keys.size + 1;
  const most = rows.reduce((greatest, [seq]) => Math.max(greatest, seq), 0);
  const ranks = new Uint32Array(most + 1).fill(blank);
  let rank = 0;
  let last: unknown = null;
  for (const [seq, key] of rows) {
    if (key === null) continue;
    if (key !== last) rank += 1;
    last = key;
    ranks[seq] = descending ? blank - rank : rank;
  }
  const width = Math.ceil(Math.log2(blank + 1) / 8);
  const bytes = Buffer.alloc(most * width);
  for (let seq = 1; seq <= most; seq += 1)
    bytes.writeUIntBE(ranks[seq] ?? blank, (seq - 1) * width, width);
  const noRank = Buffer.alloc(width);
  noRank.writeUIntBE(blank, 0, width);
  const at = width === 1 ? link : `${link} * ${width} - ${width - 1}`;
  return {
    sql: `coalesce(substr(:ranks, ${at}, ${width}), :noRank)`,
    params: { ranks: bytes, noRank },
    isDescending: false,
    isWholeNumber: false,
    rankOf: (seq) => (ranks[seq] === blank ? undefined : ranks[seq]),
  };
}
