import { isDay } from '../shared/calendar.ts';
import { Refusal } from '../shared/errors.ts';
import type { TableName } from '../shared/tables.ts';
import type { Database } from './open.ts';
import type { Value } from './tables.ts';

type Row = Readonly<Record<string, Value>>;

/** No register of poor families is older; an earlier year is a slip of the finger. */
const firstDay = '2000-01-01';

/** Nobody alive was born earlier. */
const firstBirthDay = '1880-01-01';

/** A row that is not removed. @throws Refusal `not-found` */
export function mustFind(database: Database, table: TableName, id: string): Row {
  const row = database
    .prepare<[string], Row>(`SELECT * FROM ${table} WHERE id = ? AND removed_at IS NULL`)
    .get(id);
  if (!row) throw new Refusal('not-found', { table, id });
  return row;
}

/** @throws Refusal `bad-input` when the item is of another list, or there is none */
export function mustBeInList(
  database: Database,
  list: string,
  itemId: string,
  field: string,
): void {
  const found = database
    .prepare('SELECT 1 FROM list_item WHERE id = ? AND list = ? AND removed_at IS NULL')
    .get(itemId, list);
  if (!found) throw new Refusal('bad-input', { field });
}

/** A day that may not lie ahead. @throws Refusal `day-impossible`, `day-in-future` for one after `today` */
export function mustBePastDay(day: string, field: string, today: string): void {
  if (isDay(day) && day > today) throw new Refusal('day-in-future', { field, day });
  mustBeDay(day, field, today);
}

/** @throws Refusal `day-impossible` for what is no day, is before 2000 or after `lastDay` */
export function mustBeDay(day: string, field: string, lastDay: string): void {
  if (!isDay(day) || day < firstDay || day > lastDay)
    throw new Refusal('day-impossible', { field, day });
}

/**
 * @param where told with the refusal
 * @throws Refusal `day-in-future` for one after `today`, `day-impossible` for what is no day or before 1880
 */
export function mustBeBirthDay(
  day: string,
  where: { readonly id?: string; readonly field: string },
  today: string,
): void {
  if (isDay(day) && day > today) throw new Refusal('day-in-future', { ...where, day });
  if (!isDay(day) || day < firstBirthDay) throw new Refusal('day-impossible', { ...where, day });
}
