/** An import by somebody who works with some mahallas only. */
import { Refusal } from '../../shared/errors.ts';
import type { TableName } from '../../shared/tables.ts';
import { isScoped } from '../lens.ts';
import type { Database } from '../open.ts';
import type { ImportPlan } from './make-plan.ts';
import type { PlannedWrite } from './plan.ts';

/** Tables whose new rows belong to the mahalla that they name. */
const ofMahalla: readonly TableName[] = ['family', 'log_entry', 'mahalla_post'];

/**
 * Told at the rehearsal, so that nobody goes through a plan that cannot be carried out. The writer looks at
 * every row once more.
 * @throws Refusal `import-outside-scope` when a row would be added that the person does not see
 */
export function assertPlanInScope(database: Database, { rows }: ImportPlan): void {
  if (!isScoped(database)) return;
  const own = new Set(database.prepare<[], string>('SELECT id FROM mahalla').pluck().all());
  const isOutside = ({ table, fields, before }: PlannedWrite) =>
    before === null &&
    (table === 'mahalla' ||
      (ofMahalla.includes(table) && !own.has(String(fields['mahalla_id'] ?? ''))));
  if (rows.some(({ writes }) => writes.some(isOutside))) throw new Refusal('import-outside-scope');
}
