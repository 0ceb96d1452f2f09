/** Plans a whole file against what the office has at this moment. */
import type { Finding } from '../../shared/import/findings.ts';
import type { Answers, Known } from '../../shared/import/known.ts';
import type { ImportKind } from '../../shared/import/model.ts';
import { columnLetters } from '../../shared/import/raw-sheet.ts';
import type { ImportContent, ImportTable } from '../../shared/import/read-tables.ts';
import { type ResolvedTable, resolveTable } from '../../shared/import/resolve-table.ts';
import type { ImportCounts } from '../../shared/imports.ts';
import type { Database } from '../open.ts';
import { checkStated } from './check-stated.ts';
import { countPlan } from './count-plan.ts';
import { createFindingBook } from './finding-book.ts';
import { createKnown, listAnswers } from './known.ts';
import type { PlanContext, PlannedQuestion, PlannedRow, TablePlan } from './plan.ts';
import { planFamilies } from './plan-families.ts';
import { planLog } from './plan-log.ts';
import { planMahallas } from './plan-mahallas.ts';
import { planOfficials } from './plan-officials.ts';
import type { ColumnName } from './questions.ts';
import type { SheetPlan } from './sheet-plan.ts';

export interface ImportSource {
  readonly fileName: string;
  readonly kind: ImportKind;
  readonly content: ImportContent;
}

export interface ImportPlan {
  readonly rows: readonly PlannedRow[];
  readonly questions: readonly PlannedQuestion[];
  readonly findings: readonly Finding[];
  readonly counts: ImportCounts;
}

export interface PlanOptions {
  readonly today: string;
  readonly nowMs: number;
  /** Told now and then; may throw to stop. */
  readonly onStep: () => void;
}

export function columnNameOf(fileName: string): ColumnName {
  return /\.(csv|txt)$/i.test(fileName) ? String : columnLetters;
}

export function makePlan(
  database: Database,
  source: ImportSource,
  options: PlanOptions,
): ImportPlan {
  const known = createKnown(database);
  const answers = listAnswers(database);
  const findings = [...source.content.findings];
  const plans = source.content.tables.map((table) => {
    options.onStep();
    const { plan, found } = planTable(database, table, known, answers, source, options);
    for (const one of found) findings.push(one);
    return plan;
  });
  const rows = plans.flatMap((plan) => plan.rows);
  const questions = plans.flatMap((plan) => plan.questions);
  if (source.kind === 'families' || source.kind === 'officials') {
    const stated = plans.flatMap((plan) => plan.stated ?? []);
    for (const one of checkStated(database, { rows, questions, stated })) findings.push(one);
  }
  return { rows, questions, findings, counts: countPlan(source.kind, rows, findings) };
}

function planTable(
  database: Database,
  table: ImportTable,
  known: Known,
  answers: Answers,
  { content, fileName, kind }: ImportSource,
  { today, nowMs, onStep }: PlanOptions,
): { plan: TablePlan; found: readonly Finding[] } {
  const resolved = resolveTable(table, known, answers);
  const read = content.findings.filter(({ sheet }) => sheet === table.sheet);
  const isDated = table.asOf !== null && table.asOf <= today;
  const context: PlanContext = {
    kind,
    fileName,
    asOf: (isDated ? table.asOf : null) ?? today,
    isDated,
    nowMs,
    onStep,
  };
  const book = createFindingBook([...read, ...resolved.findings]);
  const columnName = columnNameOf(fileName);
  const { sheet } = resolved;
  const { rows, ...rest } = planRows(database, resolved, {
    sheet,
    known,
    book,
    columnName,
    context,
  });
  const rejected = book.all.flatMap((finding) => rejectedRow(kind, finding));
  return { plan: { ...rest, rows: [...rows, ...rejected] }, found: resolved.findings };
}

const entityOf = {
  mahallas: 'mahalla',
  officials: 'official',
  families: 'person',
  log: 'log',
} as const;

function rejectedRow(kind: ImportKind, { action, sheet, row, raw }: Finding): PlannedRow[] {
  if (action !== 'reject_row' || row === null) return [];
  const title = raw === undefined || raw === null ? '' : String(raw);
  return [{ entity: entityOf[kind], sheet, row, title, state: 'rejected', writes: [] }];
}

function planRows(database: Database, resolved: ResolvedTable, plan: SheetPlan): TablePlan {
  switch (resolved.kind) {
    case 'families':
      return planFamilies(database, resolved.rows, plan);
    case 'mahallas':
      return planMahallas(database, resolved.rows, plan);
    case 'officials':
      return planOfficials(database, resolved.rows, plan);
    case 'log':
      return planLog(database, resolved.rows, plan);
  }
}
