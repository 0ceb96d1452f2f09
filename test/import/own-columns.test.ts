import { expect, test } from 'vitest';
import { findHeader } from '../../shared/import/find-header.ts';
import { readOwnNames } from '../../shared/import/own-columns.ts';
import type { RawCell } from '../../shared/import/raw-sheet.ts';
import { makeSheet } from './helpers/make-sheet.ts';

const row = (...cells: readonly RawCell[]) => ({ row: 2, isHidden: true, cells });

test('columns are known by the hidden names, whatever their titles and order', () => {
  const sheet = makeSheet([
    ['Оила аъзолари'],
    ['persons.headName', null, 'persons.id', 'persons.fullName', 'persons.age'],
    ['Ким', 'Ф.И.Ш.', 'Калит', 'Исм', 'Ёши'],
    ['Каримов Али', 'йўқ', 'a', 'Каримова Гули', 30],
  ]);
  const header = findHeader(sheet, { kind: 'families' });
  expect(header).toMatchObject({ rows: [2, 3], firstDataRow: 4, missing: [] });
  expect(header?.columns.map(({ heading, field }) => [heading, field])).toEqual([
    ['Ким', 'headName'],
    ['Ф.И.Ш.', null],
    ['Калит', 'key'],
    ['Исм', 'fullName'],
    ['Ёши', null],
  ]);
});

test('what a person says of a column goes first', () => {
  const sheet = makeSheet([
    ['persons.headName', 'persons.fullName'],
    ['Оила бошлиғи', 'Ф.И.Ш.'],
    ['Каримов Али', 'Каримова Гули'],
  ]);
  const mapping = new Map([[1, null]]);
  expect(findHeader(sheet, { kind: 'families', mapping })?.columns).toMatchObject([
    { field: null },
    { field: 'fullName' },
  ]);
});

test.each([
  ['of another list', { kind: 'log' }],
  ['with another row pointed at', { kind: 'families', headerRow: 1 }],
] as const)('they are left aside for a table %s', (_what, options) => {
  const sheet = makeSheet([
    ['persons.id', 'persons.fullName'],
    ['x', 'y'],
    ['a', 'Каримова Гули'],
  ]);
  expect(findHeader(sheet, options)?.rows ?? []).not.toEqual([1, 2]);
});

test.each([
  ['a plan, which is not brought in', row('plans.id', 'plans.measure')],
  ['columns of two grids', row('persons.id', 'families.number')],
  ['a text beside it', row('persons.id', 'Ф.И.Ш.')],
  ['a name that every object has', row('constructor.name', 'constructor.x')],
  ['nothing but worked out columns', row('persons.age', 'persons.toString')],
  ['an empty row', row(null)],
])('no names of ours: %s', (_what, cells) => {
  expect(readOwnNames(cells)).toBeNull();
});

test('of two columns for one field the left one counts', () => {
  expect([...(readOwnNames(row('log.mahallaId', 'log.mahalla'))?.fields ?? [])]).toEqual([
    [1, 'mahalla'],
  ]);
});
