import { expect, test } from 'vitest';
import { tableOf, tables } from '../../../db/tables.ts';
import { texts } from '../../../shared/locales/index.ts';
import type { TableName } from '../../../shared/tables.ts';

test('every table and every field that a change can be of is called by words', () => {
  const keys = (Object.keys(tables) as TableName[]).flatMap((table) => [
    `history.table.${table}`,
    ...tableOf(table).columns.map((column) => `history.column.${column}`),
  ]);
  expect(keys.length).toBeGreaterThan(100);
  expect(keys.filter((key) => !(key in texts))).toEqual([]);
});
