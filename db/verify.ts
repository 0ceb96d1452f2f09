import type { VerifyReport } from '../shared/maintenance.ts';
import { tableNames } from '../shared/tables.ts';
import { asRefusal, type Database } from './open.ts';

/** The parts of the check, by the step that is told meanwhile. */
const parts: readonly (readonly [
  step: 'pages' | 'references' | 'grids' | 'search',
  check: (database: Database) => string[],
])[] = [
  ['pages', checkPages],
  ['references', checkReferences],
  ['grids', (database) => [...checkSummaries(database), ...checkGridRows(database)]],
  ['search', checkSearch],
];

/**
 * Checks every page, every reference between rows, and that what is kept beside the rows is there for each.
 * @param onStep told before each part; may throw to stop
 */
export function verifyDatabase(
  database: Database,
  onStep: (step: string, done: number) => void = () => undefined,
): VerifyReport {
  const problems: string[] = [];
  for (const [index, [step, check]] of parts.entries()) {
    onStep(step, index);
    problems.push(...check(database));
  }
  return {
    isGood: problems.length === 0,
    problems: problems.slice(0, 100),
    counts: countRows(database),
    fileBytes:
      Number(database.pragma('page_count', { simple: true })) *
      Number(database.pragma('page_size', { simple: true })),
    schemaVersion: Number(database.pragma('user_version', { simple: true })),
  };
}

/** FTS5 compares its index with the words it was made of. */
function checkSearch(database: Database): string[] {
  try {
    database.exec(`INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)`);
    return [];
  } catch (error) {
    if (asRefusal(error, '')) return ['search_index: differs from what it was made of'];
    throw error;
  }
}

function checkPages(database: Database): string[] {
  try {
    const lines = database.pragma('integrity_check') as { integrity_check: string }[];
    return lines.map((line) => line.integrity_check).filter((line) => line !== 'ok');
  } catch (error) {
    if (asRefusal(error, '')) return [(error as Error).message];
    throw error;
  }
}

function checkReferences(database: Database): string[] {
  const lines = database.pragma('foreign_key_check') as {
    table: string;
    parent: string;
    rowid: number;
  }[];
  return lines.map((line) => `${line.table} ${line.rowid} → ${line.parent}`);
}

function checkSummaries(database: Database): string[] {
  const { missing } = database
    .prepare<[], { missing: number }>(
      `SELECT count(*) AS missing FROM family f LEFT JOIN family_summary s ON s.family_id = f.id
        WHERE s.family_id IS NULL`,
    )
    .get() ?? { missing: 0 };
  return missing === 0 ? [] : [`family_summary: ${missing} rows missing`];
}

/** Grids show neither more nor less than there is. */
function checkGridRows(database: Database): string[] {
  const shown = (table: string) => `SELECT seq FROM ${table} WHERE removed_at IS NULL`;
  const pairs = [
    ['grid_plan', shown('plan_item')],
    ['grid_log', shown('log_entry')],
    [
      'grid_member',
      `SELECT x.seq FROM membership x JOIN person p ON p.id = x.person_id JOIN family f ON f.id = x.family_id
        WHERE x.removed_at IS NULL AND x.to_on IS NULL AND p.removed_at IS NULL AND p.destroyed_on IS NULL
          AND f.removed_at IS NULL`,
    ],
  ] as const;
  return pairs.flatMap(([grid, rows]) => {
    const { wrong } = database
      .prepare<[], { wrong: number }>(
        `SELECT count(*) AS wrong FROM (${rows}) t
           FULL JOIN ${grid} g ON g.seq = t.seq WHERE t.seq IS NULL OR g.seq IS NULL`,
      )
      .get() ?? { wrong: 0 };
    return wrong === 0 ? [] : [`${grid}: ${wrong} rows missing or left over`];
  });
}

/** Rows that were not removed, by table. */
export function countRows(database: Database): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const table of tableNames) {
    const row = database
      .prepare<[], { n: number }>(`SELECT count(*) AS n FROM ${table} WHERE removed_at IS NULL`)
      .get();
    counts[table] = row?.n ?? 0;
  }
  return counts;
}
