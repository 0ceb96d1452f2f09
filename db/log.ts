import type { GridFilter, GridPage, GridRequest } from '../shared/grid.ts';
import type { LogEntry, LogFamily, LogQuickName, LogRow } from '../shared/log.ts';
import { countQuick, pageOf } from './grid.ts';
import type { GridDefinition } from './grid-sql.ts';
import { found, mahallaColumns, viaId, viaNamed, viaRow, viaText } from './grid-via.ts';
import { familyColumns, familyJoins } from './log-families.ts';
import type { Database } from './open.ts';

/** The grid over all days: one row an entry of the log. Any row of `log_entry` is `e`. */
export const logGrid: GridDefinition = {
  from: `grid_log r
    JOIN log_entry e ON e.seq = r.seq
    LEFT JOIN official o ON o.seq = r.official
    LEFT JOIN mahalla m ON m.seq = r.mahalla`,
  narrow: { table: 'grid_log', rows: 'grid_log r', key: 'r.seq', id: viaId('r.seq', 'log_entry') },
  id: 'e.id',
  where: 'true',
  order: ['r.day DESC', 'r.seq'],
  ownSort: { column: 'day', descending: true },
  search: [
    { link: 'r.official', sql: found('official') },
    { link: 'r.mahalla', sql: found('mahalla') },
  ],
  columns: {
    day: { sql: 'r.day', kind: 'day', isOrdered: true },
    officialId: { sql: 'e.official_id', kind: 'choice', via: viaNamed('r.official', 'official') },
    official: {
      sql: 'coalesce(o.full_name, e.official_text)',
      kind: 'text',
      via: viaText('r.official_name'),
    },
    organisation: {
      sql: 'o.organisation',
      kind: 'text',
      via: {
        ...viaRow('r.official', 'official', 'organisation'),
        sortBy: 'organisation_sort',
        isRaw: true,
      },
    },
    ...mahallaColumns,
    visited: { sql: 'r.visited', kind: 'number', isSummed: true, isWhole: true },
    families: { sql: 'r.families', kind: 'text', sortSql: 'r.families_sort' },
    work: { sql: 'e.work', kind: 'text', via: viaText('r.work') },
    found: { sql: 'r.found', kind: 'number', isSummed: true, isWhole: true },
    solved: { sql: 'r.solved', kind: 'number', isSummed: true, isWhole: true },
    note: { sql: 'e.note', kind: 'text', via: viaText('r.note') },
  },
  quick: {
    today: 'r.day = :today',
    // SQLite goes on to the next Sunday (today, if it is one): six days before it is the Monday.
    thisWeek: "r.day BETWEEN date(:today, 'weekday 0', '-6 days') AND date(:today, 'weekday 0')",
    withoutFamilies: 'r.families IS NULL',
    solvedMoreThanFound: 'r.solved > r.found',
  } satisfies Record<LogQuickName, string>,
};

/** A page of the grid. @param today `YYYY-MM-DD`, for its ready-made filters */
export function listLog(database: Database, request: GridRequest, today: string): GridPage<LogRow> {
  return pageOf<LogRow>(database, logGrid, request, { today });
}

/** How many entries each chip above the grid would show. */
export function countLog(
  database: Database,
  filters: readonly GridFilter[],
  today: string,
): Record<LogQuickName | 'all', number> {
  return countQuick<LogQuickName>(database, logGrid, filters, { today });
}

/** The entries of a day with their families, in the order in which they were entered. */
export function listEntries(database: Database, day: string): LogEntry[] {
  const families = database
    .prepare<[string], LogFamily & { entryId: string }>(
      `SELECT lf.log_entry_id AS entryId, ${familyColumns}
         FROM log_entry e JOIN log_family lf ON lf.log_entry_id = e.id AND lf.removed_at IS NULL
         JOIN family f ON f.id = lf.family_id ${familyJoins}
        WHERE e.day = ? AND e.removed_at IS NULL
        ORDER BY f.number, s.head_sort`,
    )
    .all(day);
  const byEntry = new Map<string, LogFamily[]>();
  for (const { entryId, ...family } of families) {
    const visited = byEntry.get(entryId);
    if (visited) visited.push(family);
    else byEntry.set(entryId, [family]);
  }
  return database
    .prepare<[string], Omit<LogEntry, 'families'>>(
      `SELECT e.id, e.official_id AS officialId, coalesce(o.full_name, e.official_text) AS official, e.mahalla_id AS mahallaId,
              m.name AS mahalla, e.visited, e.work, e.found, e.solved, e.note
         FROM log_entry e LEFT JOIN official o ON o.id = e.official_id
         LEFT JOIN mahalla m ON m.id = e.mahalla_id
        WHERE e.day = ? AND e.removed_at IS NULL ORDER BY e.id`,
    )
    .all(day)
    .map((entry) => ({ ...entry, families: byEntry.get(entry.id) ?? [] }));
}

/** Newer entries count for as much as older ones: what is written now is what will be written next. */
const phraseSource = 5000;
const shortestPhrase = 8;
const longestPhrase = 200;

/** Sentences written most in the newest entries, the most frequent first. */
export function listPhrases(database: Database, limit: number): string[] {
  const rows = database
    .prepare<[number], { work: string; times: number }>(
      `SELECT work, count(*) AS times FROM (
         SELECT work FROM log_entry WHERE removed_at IS NULL AND work <> '' ORDER BY day DESC LIMIT ?)
        GROUP BY work`,
    )
    .all(phraseSource);
  const counts = new Map<string, number>();
  for (const { work, times } of rows) {
    for (const sentence of new Set(work.split(/(?<=[.!?])\s+/u))) {
      if (sentence.length < shortestPhrase || sentence.length > longestPhrase) continue;
      counts.set(sentence, (counts.get(sentence) ?? 0) + times);
    }
  }
  return [...counts]
    .sort(([oneText, one], [otherText, other]) => other - one || (oneText < otherText ? -1 : 1))
    .slice(0, limit)
    .map(([sentence]) => sentence);
}
