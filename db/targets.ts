import type { TargetInput } from '../shared/dashboard.ts';
import { Refusal } from '../shared/errors.ts';
import { mustBeDay, mustFind } from './input-checks.ts';
import type { Writer } from './write.ts';

/** No programme is set so far ahead; a later year is a slip of the finger. */
const lastDay = '2099-12-31';

/** Sets a target or changes one. @throws Refusal `not-found`, `day-impossible`, `day-order` */
export function saveTarget(writer: Writer, { id, fromOn, toOn, amount }: TargetInput): string {
  mustBeDay(fromOn, 'fromOn', lastDay);
  mustBeDay(toOn, 'toOn', lastDay);
  if (toOn <= fromOn) {
    throw new Refusal('day-order', { field: 'toOn', day: toOn, otherDay: fromOn });
  }
  const fields = { indicator: 'lifted', from_on: fromOn, to_on: toOn, amount };
  if (id === null) return writer.insert('target', fields);
  mustFind(writer.database, 'target', id);
  writer.update('target', id, fields);
  return id;
}
