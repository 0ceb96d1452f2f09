import type { TableName } from '../shared/tables.ts';
import type { Fields, Value } from './tables.ts';

/** The fields given, under the names of their columns; an empty text is nothing. */
export function toColumns<T extends TableName>(
  columnOf: Readonly<Record<string, string>>,
  fields: Readonly<Record<string, Value | undefined>>,
): Fields<T> {
  const entries = Object.entries(columnOf)
    .filter(([field]) => fields[field] !== undefined)
    .map(([field, column]) => [column, fields[field] === '' ? null : fields[field]]);
  return Object.fromEntries(entries) as Fields<T>;
}
