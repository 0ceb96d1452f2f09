import { expect, it } from 'vitest';
import { planEdits } from '../../../../renderer/components/data-grid/plan-edits.ts';

interface Row {
  readonly id: string;
  readonly address: string;
  readonly number: string;
  readonly head: string;
}

const rows: Row[] = [
  { id: 'a', address: 'Наврўз', number: '1', head: 'Ғуломов' },
  { id: 'b', address: '', number: '2', head: 'Қодиров' },
];
const column = (field: keyof Row, isEditable = true, saveAs: string = field) => ({
  field,
  title: field.toUpperCase(),
  saveAs,
  isEditable: () => isEditable,
  parse: (text: string) =>
    text.includes('?')
      ? { ok: false as const, sentence: 'нотўғри' }
      : { ok: true as const, value: text === '' ? null : text },
});
const plan = (block: string[][], skipsReadOnly = false) =>
  planEdits<Row>({
    rows,
    firstRow: 10,
    columns: [column('address'), column('number', true, 'no'), column('head', false)],
    block,
    textOf: (row, field) => row[field],
    skipsReadOnly,
    sentences: { readOnly: 'ўзгармайди', outside: 'ташқарида' },
  });

it('one edit a row, under the names they are saved by', () => {
  expect(plan([['Боғ', '7'], ['Тоғ']])).toEqual({
    edits: [
      { id: 'a', fields: { address: 'Боғ', no: '7' } },
      { id: 'b', fields: { address: 'Тоғ' } },
    ],
    cells: 3,
    refused: [],
  });
});

it('a cell pasted onto itself is no edit', () => {
  expect(plan([['Наврўз', '1', 'Ғуломов']])).toEqual({ edits: [], cells: 0, refused: [] });
});

it('refused cells are told with row, column and why; the others are kept', () => {
  expect(plan([['Боғ?', '7', 'Бошқа']])).toEqual({
    edits: [{ id: 'a', fields: { no: '7' } }],
    cells: 1,
    refused: [
      { row: 11, column: 'ADDRESS', text: 'Боғ?', sentence: 'нотўғри' },
      { row: 11, column: 'HEAD', text: 'Бошқа', sentence: 'ўзгармайди' },
    ],
  });
});

it('what reaches below the last row or past the last column is told, empty cells are not', () => {
  const { edits, refused } = plan([['x'], ['y'], ['z', '', '', 'w']]);
  expect(edits).toHaveLength(2);
  expect(refused.map(({ row, text, sentence }) => [row, text, sentence])).toEqual([
    [13, 'z', 'ташқарида'],
    [13, 'w', 'ташқарида'],
  ]);
});

it('clearing passes over what cannot be changed', () => {
  expect(plan([['', '', '']], true)).toEqual({
    edits: [{ id: 'a', fields: { address: null, no: null } }],
    cells: 2,
    refused: [],
  });
});
