import type { Finding } from '../../shared/import/findings.ts';
import type { ImportCounts } from '../../shared/imports.ts';
import type { Database } from '../open.ts';
import type { Writer } from '../write.ts';
import { commitPlan } from './commit-plan.ts';
import { type ImportPlan, type ImportSource, makePlan, type PlanOptions } from './make-plan.ts';
import { saveMapping } from './mappings.ts';
import { settleOpen } from './settle-open.ts';

export interface CommitImportOptions {
  /** A plan made earlier, and the last change set it knew of. */
  readonly rehearsed: { readonly plan: ImportPlan; readonly asOfSet: number };
  readonly planOptions: PlanOptions;
  /** Sheets whose columns a person corrected. */
  readonly correctedSheets: readonly string[];
  readonly batchId: string;
  /** Told now and then; may throw to stop, then nothing is left. */
  readonly onStep: (done: number, total: number) => void;
}

/**
 * Commits an import, all or nothing, inside the transaction of `writer`. What changed since the rehearsal
 * is taken into account: the file is then planned anew.
 */
export function commitImport(
  writer: Writer,
  source: ImportSource,
  options: CommitImportOptions,
): ImportCounts & { readonly findings: readonly Finding[] } {
  const { database } = writer;
  const { rehearsed, planOptions, correctedSheets, batchId, onStep } = options;
  const isStale = lastSetId(database) !== rehearsed.asOfSet;
  const plan = isStale ? makePlan(database, source, planOptions) : rehearsed.plan;
  const total = plan.rows.length;
  commitPlan(writer, source, plan, { batchId, onStep: (done) => onStep(done, total) });
  if (source.kind === 'mahallas' || source.kind === 'officials') settleOpen(writer);
  const at = writer.origin.clock.now().toISOString();
  for (const { sheet, header } of source.content.tables) {
    if (correctedSheets.includes(sheet)) saveMapping(database, header, at);
  }
  onStep(total, total);
  return { ...plan.counts, findings: plan.findings };
}

/** The newest change set: while it stays the same, so does everything that people enter. */
export function lastSetId(database: Database): number {
  const row = database
    .prepare<[], { id: number | null }>('SELECT max(id) AS id FROM change_set')
    .get();
  return row?.id ?? 0;
}
