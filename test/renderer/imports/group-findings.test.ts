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
  const groups = groupFindings(list.items, ({ kind }) => kind);
  expect(groups.map(({ kind, findings }) => [kind, findings.length])).toEqual([
    ['mahalla_unknown', 1],
    ['jshshir_missing', 2],
    ['no_head', 1],
    ['phone_format', 2],
    ['subtotal_row', 1],
  ]);
  expect(groups[1]?.findings.map(({ row }) => row)).toEqual([10, 11]);
});

test('kinds that say the same and are taken the same way are one group', () => {
  const list = createFindingList('Лист1');
  list.add('mahalla_quotes', { row: 5 });
  list.add('phone_format', { row: 6 });
  list.add('mahalla_suffix', { row: 7 });
  const sentences: Record<string, string> = { phone_format: 'телефон' };
  const groups = groupFindings(list.items, ({ kind }) => sentences[kind] ?? 'одатдаги номи');
  expect(groups.map(({ findings }) => findings.map(({ row }) => row))).toEqual([[5, 7], [6]]);
});
