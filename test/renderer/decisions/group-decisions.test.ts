import { expect, test } from 'vitest';
import {
  firstQuestions,
  groupDecisions,
} from '../../../renderer/features/decisions/group-decisions.ts';
import type { DecisionOption, DecisionRow } from '../../../shared/imports.ts';

const anyMahalla: DecisionOption = { choice: 'mahalla', rowId: null, label: null };
const leaveOut: DecisionOption = { choice: 'leaveOut', rowId: null, label: null };

function row(id: string, part: Partial<DecisionRow>): DecisionRow {
  return {
    id,
    kind: 'mahalla_unknown',
    batchId: 'b',
    fileName: 'oilalar.xlsx',
    sheet: 'Лист1',
    sheetRow: 8,
    sheetColumn: 'B',
    raw: null,
    params: {},
    familyId: id,
    headName: 'Каримов Комил',
    tableName: 'family',
    rowId: id,
    options: [anyMahalla, leaveOut],
    state: 'open',
    choice: null,
    ...part,
  };
}

const ids = (rows: readonly DecisionRow[]) =>
  groupDecisions(rows).map(({ kind, places, questions }) => [
    kind,
    places,
    questions.map((question) => question.places.map(({ id }) => id)),
  ]);

test('the same unknown name at several places is one question', () => {
  expect(
    ids([
      row('1', { params: { typed: 'Шарқ юлдузи' } }),
      row('2', { params: { typed: 'Беклар' } }),
      row('3', { params: { typed: 'Шарқ юлдузи' } }),
    ]),
  ).toEqual([['mahalla_unknown', 3, [['1', '3'], ['2']]]]);
});

test('the same word with other answers stays a question of its own', () => {
  const near: DecisionOption = { choice: 'mahalla', rowId: 'm15', label: 'Деҳқонобод' };
  expect(
    ids([
      row('1', { kind: 'mahalla_misspelt', params: { typed: 'Деқонобод' }, options: [near] }),
      row('2', { kind: 'mahalla_misspelt', params: { typed: 'Деқонобод' } }),
    ]),
  ).toEqual([['mahalla_misspelt', 2, [['1'], ['2']]]]);
});

test('two families with two heads are two questions, though the same is written', () => {
  const part = { kind: 'two_heads', raw: 'оила бошлиғи' };
  expect(ids([row('1', part), row('2', part)])).toEqual([['two_heads', 2, [['1'], ['2']]]]);
});

test('the kind with the most places comes first', () => {
  expect(
    ids([
      row('1', { kind: 'two_heads' }),
      row('2', { kind: 'category_unknown', raw: 'яшил' }),
      row('3', { kind: 'category_unknown', raw: 'яшил' }),
    ]).map(([kind]) => kind),
  ).toEqual(['category_unknown', 'two_heads']);
});

test('only the first questions, over all kinds', () => {
  const groups = groupDecisions([
    row('1', { kind: 'two_heads' }),
    row('2', { kind: 'two_heads' }),
    row('3', { kind: 'category_unknown', raw: 'яшил' }),
    row('4', { kind: 'log_duplicate_row' }),
  ]);
  const shown = (most: number) =>
    firstQuestions(groups, most).map(({ kind, questions }) => [kind, questions.length]);
  expect(shown(1)).toEqual([['two_heads', 1]]);
  expect(shown(3)).toEqual([
    ['two_heads', 2],
    ['category_unknown', 1],
  ]);
  expect(shown(40)).toHaveLength(3);
});
