/** Plans a whole file against what the office has at this moment. */
import type { Finding } from '../../shared/import/findings.ts';
import type { Answers, Known } from '../../shared/import/known.ts';
import type { ImportKind } from '../../shared/import/model.ts';
import { columnLetters } from '../../shared/import/raw-sheet.ts';
import type { ImportContent, ImportTable } from '../../shared/import/read-tables.ts';
import { type ResolvedTable, resolveTable } from '../../shared/import/resolve-table.ts';
import type { Database } from '../open.ts';
import { createFindingBook } from './finding-book.ts';
import { createKnown, listAnswers } from './known.ts';
import type { PlanContext, PlannedQuestion, PlannedRow, TablePlan } from './plan.ts';
import { planFamilies } from './plan-families.ts';
import type { ColumnName } from './questions.ts';

export interface ImportSource {
  readonly fileName: string;
  readonly kind: ImportKind;
  readonly content: ImportContent;
}

export interface ImportPlan {
  readonly rows: readonly PlannedRow[];
  readonly questions: readonly PlannedQuestion[];
  readonly findings: readonly Finding[];
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
    findings.push(...found);
    return plan;
  });
  return {
    rows: plans.flatMap(({ rows }) => rows),
    questions: plans.flatMap(({ questions }) => questions),
    findings,
  };
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
  const { rows, questions } = planRows(database, resolved, known, { book, columnName, context });
  const rejected = book.all.flatMap((finding) => rejectedRow(kind, finding));
  return { plan: { rows: [...rows, ...rejected], questions }, found: resolved.findings };
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

interface RowsOptions {
  readonly book: ReturnType<typeof createFindingBook>;
  readonly columnName: ColumnName;
  readonly context: PlanContext;
}

function planRows(
  database: Database,
  resolved: ResolvedTable,
  known: Known,
  { book, columnName, context }: RowsOptions,
): TablePlan {
  if (resolved.kind === 'families') {
    return planFamilies(database, known, resolved.rows, resolved.sheet, book, columnName, context);
  }
  return { rows: [], questions: [] };
}
