/** The second step of an import: what a table means for what the office already knows. */
import { createFindingList, type Finding } from './findings.ts';
import type { Answers, Known } from './known.ts';
import type { ImportTable } from './read-tables.ts';
import { type ResolvedFamily, resolveFamilies } from './resolve-families.ts';
import { type ResolvedLogRow, resolveLog } from './resolve-log.ts';
import { type ResolvedMahalla, resolveMahallas } from './resolve-mahallas.ts';
import { type ResolvedOfficial, resolveOfficials } from './resolve-officials.ts';

export type ResolvedRows =
  | { readonly kind: 'families'; readonly rows: readonly ResolvedFamily[] }
  | { readonly kind: 'mahallas'; readonly rows: readonly ResolvedMahalla[] }
  | { readonly kind: 'officials'; readonly rows: readonly ResolvedOfficial[] }
  | { readonly kind: 'log'; readonly rows: readonly ResolvedLogRow[] };

export type ResolvedTable = ResolvedRows & {
  readonly sheet: string;
  readonly findings: readonly Finding[];
};

/**
 * The rows of a table with the ids of what they name, and what was found while connecting them; changes nothing of
 * what it is given. @param answers what persons decided earlier
 */
export function resolveTable(table: ImportTable, known: Known, answers: Answers): ResolvedTable {
  const findings = createFindingList(table.sheet);
  const rows = resolveRows(table, known, answers, findings);
  return { ...rows, sheet: table.sheet, findings: findings.items };
}

function resolveRows(
  table: ImportTable,
  known: Known,
  answers: Answers,
  findings: ReturnType<typeof createFindingList>,
): ResolvedRows {
  const { kind, records } = table;
  if (kind === 'families') {
    return { kind, rows: resolveFamilies(records, known, answers, findings) };
  }
  if (kind === 'mahallas') return { kind, rows: resolveMahallas(records, known, findings) };
  if (kind === 'officials') {
    return { kind, rows: resolveOfficials(records, known, answers, findings) };
  }
  return { kind, rows: resolveLog(records, known, answers, findings) };
}
