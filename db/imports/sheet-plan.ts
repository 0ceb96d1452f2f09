import type { Known } from '../../shared/import/known.ts';
import type { FindingBook } from './finding-book.ts';
import type { PlanContext } from './plan.ts';
import type { ColumnName } from './questions.ts';

/** What every planner needs to know about the sheet it plans. */
export interface SheetPlan {
  readonly sheet: string;
  readonly known: Known;
  readonly book: FindingBook;
  readonly columnName: ColumnName;
  readonly context: PlanContext;
}
