import type { GridFilter, GridPage, GridRequest } from '../shared/grid.ts';
import type { LogEntry, LogFamily, LogQuickName, LogRow } from '../shared/log.ts';
import { countQuick, type GridDefinition, pageOf } from './grid.ts';
import { familyColumns, familyJoins } from './log-families.ts';
import type { Database } from './open.ts';

const found = (kind: 'official' | 'mahalla') => `
  SELECT d.entity_id FROM search_index JOIN search_doc d ON d.id = search_index.rowid
   WHERE search_index MATCH :match AND d.kind = '${kind}'`;

/** The grid over all days: one row an entry of the log. Any row of `log_entry` is `e`. */
export const logGrid: GridDefinition = {
  from: `log_entry e LEFT JOIN official o ON o.id = e.official_id LEFT JOIN mahalla m ON m.id = e.mahalla_id`,
  id: 'e.id',
  where: 'e.removed_at IS NULL',
  order: 'e.day DESC, e.id',
  search: `e.official_id IN (${found('official')}) OR e.mahalla_id IN (${found('mahalla')})`,
  columns: {
    day: { sql: 'e.day', kind: 'day' },
    officialId: { sql: 'e.official_id', kind: 'choice', keySql: 'o.name_key' },
    official: { sql: 'coalesce(o.full_name, e.official_text)', kind: 'text', keySql: 'o.name_key' },
    organisation: { sql: 'o.organisation', kind: 'text' },
    mahallaId: { sql: 'e.mahalla_id', kind: 'choice', keySql: 'm.name_key' },
    mahalla: { sql: 'm.name', kind: 'text', keySql: 'm.name_key' },
    sector: { sql: 'm.sector', kind: 'number' },
    visited: { sql: 'e.visited', kind: 'number', isSummed: true },
    families: {
      sql: `(SELECT group_concat(coalesce(CAST(f.number AS TEXT), s.head_name), ', ' ORDER BY f.number, s.head_key)
               FROM log_family lf JOIN family f ON f.id = lf.family_id
               LEFT JOIN family_summary s ON s.family_id = f.id
              WHERE lf.log_entry_id = e.id AND lf.removed_at IS NULL)`,
      kind: 'text',
    },
    work: { sql: 'e.work', kind: 'text' },
    found: { sql: 'e.found', kind: 'number', isSummed: true },
    solved: { sql: 'e.solved', kind: 'number', isSummed: true },
    note: { sql: 'e.note', kind: 'text' },
  },
  quick: {
    today: 'e.day = :today',
    // SQLite goes on to the next Sunday (today, if it is one): six days before it is the Monday.
    thisWeek: "e.day BETWEEN date(:today, 'weekday 0', '-6 days') AND date(:today, 'weekday 0')",
    withoutFamilies:
      'NOT EXISTS (SELECT 1 FROM log_family lf WHERE lf.log_entry_id = e.id AND lf.removed_at IS NULL)',
    solvedMoreThanFound: 'e.solved > e.found',
  } satisfies Record<LogQuickName, string>,
};

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
        ORDER BY f.number, s.head_key`,
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
         FROM ${logGrid.from}
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
