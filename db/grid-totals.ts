/** Totals of grids already counted, good as long as nothing was written since, by this connection or another. */
import type { Database } from './open.ts';
import { prepared } from './statements.ts';

/** How many rows match (`total`), and the sums of the columns that are summed, by their names. */
export type Totals = Readonly<Record<string, number>> & { readonly total: number };

interface Kept {
  readonly asOf: string;
  readonly byQuestion: Map<string, Totals>;
}

const kept = new WeakMap<Database, Kept>();
/** Filters typed letter by letter leave this many questions behind before they are forgotten. */
const mostQuestions = 50;

/** Counting reads every matching row, a page only a hundred: scrolling and sorting need not count again. */
export function knownTotals(database: Database, question: string): Totals | undefined {
  // What is counted inside a transaction may be rolled back without a trace.
  if (database.inTransaction) return undefined;
  const found = kept.get(database);
  return found?.asOf === asOf(database) ? found.byQuestion.get(question) : undefined;
}

export function keepTotals(database: Database, question: string, totals: Totals): void {
  if (database.inTransaction) return;
  const now = asOf(database);
  let found = kept.get(database);
  if (found?.asOf !== now || found.byQuestion.size >= mostQuestions) {
    found = { asOf: now, byQuestion: new Map() };
    kept.set(database, found);
  }
  found.byQuestion.set(question, totals);
}

function asOf(database: Database): string {
  const changes = prepared<[], number>(database, 'SELECT total_changes()').pluck().get();
  return `${changes} ${String(database.pragma('data_version', { simple: true }))}`;
}
