import { expect, test } from 'vitest';
import { fieldOf, setField } from '../../../renderer/features/imports/column-mapping.ts';
import type { RehearsedTable } from '../../../shared/imports.ts';

const column = (letters: string, field: string | null) => ({
  column: letters,
  title: letters,
  field,
  samples: [],
});
const table: RehearsedTable = {
  sheet: 'Лист1',
  headerRow: 4,
  rows: 3,
  columns: [column('A', 'number'), column('B', 'phone'), column('C', null)],
  fields: ['number', 'phone', 'note'],
};

test('a column as it was found, until a person corrects it', () => {
  expect(fieldOf([], 'Лист1', column('B', 'phone'))).toBe('phone');
  const mapping = setField([], table, 'B', 'note');
  expect(fieldOf(mapping, 'Лист1', column('B', 'phone'))).toBe('note');
  expect(fieldOf(mapping, 'Лист2', column('B', 'phone'))).toBe('phone');
});

test('a field is read from one column: the other one gives it up', () => {
  expect(setField([], table, 'C', 'phone')).toEqual([
    { sheet: 'Лист1', columns: { A: 'number', B: null, C: 'phone' } },
  ]);
});

test('leaving one column out leaves the other ones as they are', () => {
  expect(setField([], table, 'A', null)).toEqual([
    { sheet: 'Лист1', columns: { A: null, B: 'phone', C: null } },
  ]);
});

test('a second correction stands on the first; other sheets keep theirs', () => {
  const other = { sheet: 'Лист2', columns: { A: 'note' } };
  const once = setField([other], table, 'C', 'note');
  const twice = setField(once, table, 'B', 'note');
  expect(twice).toEqual([other, { sheet: 'Лист1', columns: { A: 'number', B: 'note', C: null } }]);
});
