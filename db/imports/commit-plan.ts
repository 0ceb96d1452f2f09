/** Writes a plan as one batch. */
import type { TableName } from '../../shared/tables.ts';
import { withLateIndexes } from '../late-indexes.ts';
import type { Fields } from '../tables.ts';
import type { Writer } from '../write.ts';
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
      counts: JSON.stringify(plan.counts),
      findings: JSON.stringify(plan.findings),
    },
    batchId,
  );
  withLateIndexes(writer.database, countAdded(plan), (keepSchemaNear) => {
    for (let at = 0; at < plan.rows.length; at += rowsPerStep) {
      onStep(at);
      keepSchemaNear();
      writeAll(
        writer,
        plan.rows.slice(at, at + rowsPerStep).flatMap(({ writes }) => writes),
      );
    }
  });
  for (const question of plan.questions) ask(writer, batchId, question);
}

/** New rows by table. */
function countAdded({ rows }: ImportPlan): Map<string, number> {
  const added = new Map<string, number>();
  for (const { writes } of rows) {
    for (const { table, before } of writes) {
      if (before !== null) continue;
      added.set(table, (added.get(table) ?? 0) + 1);
    }
  }
  return added;
}

/** Tables that others name, in the order in which their rows come in. */
const parents: readonly TableName[] = ['mahalla', 'official', 'family', 'person', 'log_entry'];

/** New rows come in table by table, which is several times as quick as one by one; then what changes. */
function writeAll(writer: Writer, writes: readonly PlannedWrite[]): void {
  const added = new Map<TableName, PlannedWrite[]>(parents.map((table) => [table, []]));
  for (const write of writes) {
    if (write.before !== null) continue;
    const same = added.get(write.table);
    if (same) same.push(write);
    else added.set(write.table, [write]);
  }
  for (const [table, rows] of added) writer.insertMany(table, rows);
  for (const write of writes) if (write.before !== null) applyWrite(writer, write);
}

/**
 * Adds, changes or removes the one row that a plan names; its fields hold only what changes.
 * @throws what the writer refuses
 */
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
