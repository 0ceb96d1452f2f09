import type { Fields } from '../../db/tables.ts';
import { runWrite, type Writer } from '../../db/write.ts';
import type { TableName } from '../../shared/tables.ts';
import type { Headquarters } from './headquarters.ts';

/** Writes what no call writes just so, through the one writer: what is kept beside the rows stays in step. */
export function writeRows<Output>(hq: Headquarters, work: (writer: Writer) => Output): Output {
  const origin = { clock: hq.clock, userName: 'Синов', officeId: '', device: 'test', call: 'test' };
  return runWrite(hq.database, origin, work).output;
}

/** One new row. @returns its id */
export function addRow<T extends TableName>(
  hq: Headquarters,
  table: T,
  fields: Fields<T>,
  id?: string,
): string {
  return writeRows(hq, (writer) => writer.insert(table, fields, id));
}
