/** The verbs of the command line that read and write workbooks. */
import { basename, resolve } from 'node:path';
import { type ExportedGrid, exportedGrids, numbersGrid } from '../shared/exports.ts';
import type { Finding } from '../shared/import/findings.ts';
import { columnLetters } from '../shared/import/raw-sheet.ts';
import { type ImportCounts, type ImportEntity, importKinds } from '../shared/imports.ts';
import { explainFinding } from '../shared/locales/explain-finding.ts';
import { translate } from '../shared/locales/translate.ts';
import type { Language } from '../shared/office.ts';
import { needed, oneOf, UsageError } from './cli-usage.ts';
import type { CommandLine, Values } from './cli-verbs.ts';
import { exportColumns, exportTitles } from './export-columns.ts';

type Entities = Partial<Record<ImportEntity, number>>;

interface ToldFinding {
  readonly file: string;
  readonly sheet: string;
  readonly row: number | null;
  readonly rowTo?: number;
  /** Letters; in a CSV file a number. */
  readonly column: string | number | null;
  readonly kind: string;
  readonly action: string;
  readonly message: string;
}

/**
 * Brings files in, one batch each; with `--rehearse` only tells what would happen. Of several files all are
 * checked before the first is written.
 */
export async function importFiles(
  line: CommandLine,
  files: readonly string[],
  { as, rehearse = false }: Values,
): Promise<{ output: unknown; words: string }> {
  const kind = oneOf(needed(as, '--as'), importKinds, '--as');
  if (files.length === 0) throw new UsageError('FILE is missing');
  const language = (await line.call('office.get', {}))?.language ?? 'uz';
  const paths = files.map((file) => resolve(file));
  if (paths.length > 1 && !rehearse) {
    for (const path of paths) {
      const { id } = await line.call('imports.rehearse', { path, kind });
      await line.call('imports.forget', { id });
    }
  }
  const all = { created: {}, updated: {}, unchanged: {}, rejected: 0 };
  const findings: ToldFinding[] = [];
  const batches: string[] = [];
  for (const path of paths) {
    const rehearsal = await line.call('imports.rehearse', { path, kind });
    if (rehearse) {
      await line.call('imports.forget', { id: rehearsal.id });
      addCounts(all, rehearsal.counts);
      for (const one of rehearsal.findings) findings.push(tell(one, path, language));
    } else {
      const result = await line.call('imports.commit', { id: rehearsal.id });
      batches.push(result.batchId);
      addCounts(all, result);
      for (const one of result.findings) findings.push(tell(one, path, language));
    }
  }
  const asked = findings.filter(({ action }) => action === 'ask').length;
  const did = rehearse ? 'rehearsed' : 'imported';
  const words = `${did}: ${files.join(', ')}; created ${total(all.created)}, updated ${total(all.updated)}, unchanged ${total(all.unchanged)}, rejected ${all.rejected}, to decide ${asked}`;
  return { output: { ...all, findings, ...(!rehearse && { batches }) }, words };
}

function addCounts(
  all: { created: Entities; updated: Entities; unchanged: Entities; rejected: number },
  counts: ImportCounts,
): void {
  for (const state of ['created', 'updated', 'unchanged'] as const) {
    for (const [entity, count] of Object.entries(counts[state]) as [ImportEntity, number][]) {
      all[state][entity] = (all[state][entity] ?? 0) + count;
    }
  }
  all.rejected += counts.rejected;
}

function total(counts: Entities): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** A finding about a file that came earlier names that file. */
function tell(finding: Finding, path: string, language: Language): ToldFinding {
  const { sheet, row, rowTo, column, kind, action, params } = finding;
  const file = typeof params['file'] === 'string' ? params['file'] : basename(path);
  const isCsv = /\.(csv|txt)$/i.test(file);
  return {
    file,
    sheet,
    row,
    ...(rowTo === undefined ? {} : { rowTo }),
    column: column === null || isCsv ? column : columnLetters(column),
    kind,
    action,
    message: explainFinding(language, finding),
  };
}

/** Writes all rows of a grid, in the columns it shows at first, to a workbook. */
export async function exportGrid(
  line: CommandLine,
  [name = '']: readonly string[],
  { out, 'whole-numbers': hasWholeNumbers = false }: Values,
): Promise<{ output: unknown; words: string }> {
  const grid: ExportedGrid = oneOf(name, exportedGrids, 'the grid');
  const path = resolve(needed(out, '--out'));
  if (hasWholeNumbers && grid !== numbersGrid.grid)
    throw new UsageError(`--whole-numbers goes with ${numbersGrid.grid} only`);
  const language = (await line.call('office.get', {}))?.language ?? 'uz';
  const columns = exportColumns[grid].map(({ column, title, kind, isSummed = false }) => ({
    column,
    title: translate(language, title),
    kind,
    isSummed,
  }));
  const output = await line.call('exports.grid', {
    grid,
    request: {},
    columns,
    title: translate(language, exportTitles[grid]),
    totalLabel: translate(language, 'grid.total'),
    language,
    path,
    hasWholeNumbers,
  });
  return { output, words: `${output.rows} rows: ${path}` };
}
