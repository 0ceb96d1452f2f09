import type { Fields } from '../../db/tables.ts';
import { runWrite } from '../../db/write.ts';
import type { TableName } from '../../shared/tables.ts';
import type { Headquarters } from './headquarters.ts';

/** Adds a row that no call makes just so, through the one writer: what is kept beside the rows stays in step. */
export function addRow<T extends TableName>(
  hq: Headquarters,
  table: T,
  fields: Fields<T>,
  id?: string,
): string {
  const origin = { clock: hq.clock, userName: 'Синов', officeId: '', device: 'test', call: 'test' };
  return runWrite(hq.database, origin, (writer) => writer.insert(table, fields, id)).output;
}
