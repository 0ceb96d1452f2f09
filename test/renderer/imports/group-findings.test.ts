import { expect, test } from 'vitest';
import { groupFindings } from '../../../renderer/features/imports/group-findings.ts';
import { createFindingList } from '../../../shared/import/findings.ts';

test('what needs a person comes first, then the more frequent', () => {
  const list = createFindingList('Лист1');
  list.add('phone_format', { row: 5 });
  list.add('phone_format', { row: 6 });
  list.add('subtotal_row', { row: 7 });
  list.add('mahalla_unknown', { row: 8 });
  list.add('no_head', { row: 9 });
  list.add('jshshir_missing', { row: 10 });
  list.add('jshshir_missing', { row: 11 });
  const groups = groupFindings(list.items);
  expect(groups.map(({ kind, findings }) => [kind, findings.length])).toEqual([
    ['mahalla_unknown', 1],
    ['jshshir_missing', 2],
    ['no_head', 1],
    ['phone_format', 2],
    ['subtotal_row', 1],
  ]);
  expect(groups[1]?.findings.map(({ row }) => row)).toEqual([10, 11]);
});
