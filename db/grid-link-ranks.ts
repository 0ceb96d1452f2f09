/** The order of a small table's rows as numbers: narrow rows that name them are compared without joining them. */
import { type Bound, namesOneOf } from './grid-conditions.ts';
import { gatherLinks, manyLinks } from './grid-gathered.ts';
import type { Ranking } from './grid-ranking.ts';
import { readLinks } from './grid-sample.ts';
import type { Via } from './grid-sql.ts';
import type { Database } from './open.ts';
import { prepared } from './statements.ts';

/** More than any rank: blanks come last, both ways. */
const blank = 2 * manyLinks;

interface LinkRanks {
  /** A whole number from 1 that rises as the order goes, or `blank`. */
  rankOf(link: number | null): number;
  /** Condition that what a row names has a rank from one to another, neither of them `blank`. */
  named(from: number, to: number, name: string, params: Bound): string;
}

/** Every link has to lead to a row of the table that is seen, or nowhere. */
export function linkRanking(
  database: Database,
  via: Via,
  number: string,
  descending: boolean,
): Ranking {
  const ranks =
    via.sortBy === 'seq' ? numbered(via.link, descending) : ranked(database, via, descending);
  const fits = (from: number, to: number, name: string, params: Bound): string => {
    if (from > to) return 'false';
    if (to < blank) return `(${ranks.named(from, to, name, params)})`;
    return from === 0 ? 'true' : `(${ranks.named(0, from - 1, name, params)}) IS NOT TRUE`;
  };
  return {
    join: '',
    read: (sampled) =>
      readLinks(database, sampled, [via.link])
        .map(([seq, link]) => [ranks.rankOf(link ?? null), seq] as const)
        .sort(([rank, row], [otherRank, other]) =>
          rank === otherRank ? row - other : rank - otherRank,
        ),
    sidesOf({ first, last }, params) {
      const from = first ? Number(first.key) : 0;
      const to = last ? Number(last.key) : blank;
      const [fromRow, toRow] = [first?.number ?? null, last?.number ?? null];
      if (fromRow !== null) params['firstNumber'] = BigInt(fromRow);
      if (toRow !== null) params['lastNumber'] = BigInt(toRow);
      const before = [fits(0, from - 1, 'before', params)];
      const inside = [
        fits(from + Number(fromRow !== null), to - Number(toRow !== null), 'inside', params),
      ];
      const isOne = from === to;
      if (fromRow !== null) {
        const same = fits(from, from, 'same', params);
        // Numbers are compared sooner than what is named is looked up.
        before.push(`${number} < :firstNumber AND ${same}`);
        const within = isOne && toRow !== null ? ` AND ${number} <= :lastNumber` : '';
        inside.push(`${number} >= :firstNumber${within} AND ${same}`);
      }
      if (toRow !== null && !(isOne && fromRow !== null))
        inside.push(`${number} <= :lastNumber AND ${fits(to, to, 'sameLast', params)}`);
      return { before: first ? before.join(' OR ') : null, inside: inside.join(' OR ') };
    },
    gatheringWithin: () =>
      gatherLinks(number, via.link, () => (link) => {
        const rank = ranks.rankOf(link || null);
        return rank === blank ? undefined : rank;
      }),
  };
}

/** By the numbers of the rows themselves. */
function numbered(link: string, descending: boolean): LinkRanks {
  const rankOf = (seq: number) => (descending ? manyLinks - seq : seq);
  return {
    rankOf: (seq) => (seq === null ? blank : rankOf(seq)),
    named(from, to, name, params) {
      const [least, most] = descending ? [rankOf(to), rankOf(from)] : [from, to];
      params[`${name}Least`] = BigInt(least);
      params[`${name}Most`] = BigInt(most);
      return `+${link} BETWEEN :${name}Least AND :${name}Most`;
    },
  };
}

function ranked(
  database: Database,
  { table, by, sortBy = by, link }: Via,
  descending: boolean,
): LinkRanks {
  const rows = prepared<[], readonly [seq: number, key: unknown]>(
    database,
    `SELECT seq, ${sortBy} AS key FROM ${table} WHERE key IS NOT NULL ORDER BY key ${descending ? 'DESC' : 'ASC'}`,
  )
    .raw()
    .all();
  const most = rows.reduce((greatest, [seq]) => Math.max(greatest, seq), 0);
  const ranks = new Uint32Array(most + 1).fill(blank);
  let rank = 0;
  let last: unknown = null;
  for (const [seq, key] of rows) {
    if (key !== last) rank += 1;
    last = key;
    ranks[seq] = rank;
  }
  return {
    rankOf: (seq) => ranks[seq ?? 0] ?? blank,
    named(from, to, name, params) {
      const numbers: number[] = [];
      for (const [seq, of] of ranks.entries()) if (of >= from && of <= to) numbers.push(seq);
      return namesOneOf(link, numbers, name, params, false);
    },
  };
}
