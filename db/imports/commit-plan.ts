/** Writes a plan as one batch. */
import type { Fields } from '../tables.ts';
import type { Writer } from '../write.ts';
import { countPlan } from './count-plan.ts';
import type { ImportPlan, ImportSource } from './make-plan.ts';
import type { PlannedQuestion, PlannedWrite } from './plan.ts';

export interface CommitOptions {
  readonly batchId: string;
  /** Told now and then with the rows written; may throw to stop, then nothing is left. */
  readonly onStep: (done: number) => void;
}

const rowsPerStep = 500;

/** Writes everything of a plan; runs inside the transaction of `writer`. */
export function commitPlan(
  writer: Writer,
  source: ImportSource,
  plan: ImportPlan,
  { batchId, onStep }: CommitOptions,
): void {
  writer.insert(
    'import_batch',
    {
      kind: source.kind,
      file_name: source.fileName,
      at: writer.origin.clock.now().toISOString(),
      user_name: writer.origin.userName,
      counts: JSON.stringify(countPlan(source.kind, plan)),
      findings: JSON.stringify(plan.findings),
    },
    batchId,
  );
  for (const [at, { writes }] of plan.rows.entries()) {
    if (at % rowsPerStep === 0) onStep(at);
    for (const write of writes) applyWrite(writer, write);
  }
  for (const question of plan.questions) ask(writer, batchId, question);
}

export function applyWrite(writer: Writer, write: PlannedWrite): void {
  const { table, id, before, isRemoval } = write;
  const fields = write.fields as Fields<typeof table>;
  if (isRemoval) writer.remove(table, id);
  else if (before === null) writer.insert(table, fields, id);
  else writer.update(table, id, fields);
}

/** A question that was put before, open or answered, is not put again. */
function ask(writer: Writer, batchId: string, asked: PlannedQuestion): void {
  const question = `${asked.kind} ${asked.about}`;
  const known = writer.database
    .prepare('SELECT 1 FROM decision WHERE question = ? AND removed_at IS NULL')
    .get(question);
  if (known) return;
  writer.insert('decision', {
    batch_id: batchId,
    kind: asked.kind,
    table_name: asked.table,
    row_id: asked.rowId,
    family_id: asked.familyId,
    sheet: asked.sheet,
    sheet_row: asked.row,
    sheet_column: asked.column,
    raw: asked.raw,
    params: JSON.stringify(asked.params),
    options: JSON.stringify(asked.options),
    question,
    typed_key: asked.typedKey,
    planned: asked.planned.length === 0 ? null : JSON.stringify(asked.planned),
  });
}
