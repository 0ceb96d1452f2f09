import { expect, test } from 'vitest';
import { fileNameOf, guessKind } from '../../../renderer/features/imports/guess-kind.ts';

test.each([
  ['mahallalar.xlsx', 'mahallas'],
  ['Маҳаллалар рўйхати 2026.xlsx', 'mahallas'],
  ['список махаллей.xlsx', 'mahallas'],
  ['masullar.xlsx', 'officials'],
  ['2026_Масъуллар_янги.xlsx', 'officials'],
  ['Ответственные.xlsx', 'officials'],
  ['oilalar.xlsx', 'families'],
  ['Ижтимоий реестр.csv', 'families'],
  ['семьи-2026.xlsx', 'families'],
  ['kunlik.xlsx', 'log'],
  ['Кунлик ҳисобот 16-20.11.xlsx', 'log'],
] as const)('%s: %s', (name, kind) => {
  expect(guessKind(name)).toBe(kind);
});

test.each(['manba.csv', 'Книга1.xlsx', '2026.xlsx', 'final (2).xlsx'])(
  '%s says nothing',
  (name) => {
    expect(guessKind(name)).toBeNull();
  },
);

test('the name of a file, of Windows and of Linux', () => {
  expect(fileNameOf('C:\\Users\\Оператор\\oilalar.xlsx')).toBe('oilalar.xlsx');
  expect(fileNameOf('/home/shtab/a b.csv')).toBe('a b.csv');
});
