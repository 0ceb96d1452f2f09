import type { VerifyReport } from '../shared/maintenance.ts';
import { tableNames } from '../shared/tables.ts';
import { asRefusal, type Database } from './open.ts';

/** Checks every page, every reference between rows, and that what is kept beside the rows is there for each. */
export function verifyDatabase(database: Database): VerifyReport {
  const problems = [
    ...checkPages(database),
    ...checkReferences(database),
    ...checkSummaries(database),
    ...checkGridRows(database),
  ];
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
  const pairs = [
    ['grid_plan', 'plan_item'],
    ['grid_log', 'log_entry'],
  ] as const;
  return pairs.flatMap(([grid, table]) => {
    const { wrong } = database
      .prepare<[], { wrong: number }>(
        `SELECT count(*) AS wrong FROM (SELECT seq FROM ${table} WHERE removed_at IS NULL) t
           FULL JOIN ${grid} g ON g.seq = t.seq WHERE t.seq IS NULL OR g.seq IS NULL`,
      )
      .get() ?? { wrong: 0 };
    return wrong === 0 ? [] : [`${grid}: ${wrong} rows missing or left over`];
  });
}

function countRows(database: Database): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const table of tableNames) {
    const row = database
      .prepare<[], { n: number }>(`SELECT count(*) AS n FROM ${table} WHERE removed_at IS NULL`)
      .get();
    counts[table] = row?.n ?? 0;
  }
  return counts;
}
