import { describe, expect, it } from 'vitest';
import type { ColumnKind } from '../../../../renderer/components/data-grid/grid-props.ts';
import { matchChoices, readCell } from '../../../../renderer/components/data-grid/read-cell.ts';
import { createMahallaReader } from '../../../../shared/import/find-mahalla.ts';

const choices = [
  { id: 'son', label: 'ўғли', synonyms: ['ўғил'] },
  { id: 'spouse', label: 'турмуш ўртоғи', synonyms: ['хотини', 'эри'] },
  { id: 'group1', label: 'I гуруҳ', synonyms: ['1-гуруҳ'] },
  { id: 'group2', label: 'II гуруҳ', synonyms: ['2-гуруҳ'] },
  { id: 'old', label: 'қизил тоифа', isPast: true },
];
const read = (kind: ColumnKind, typed: string, isRequired = false) =>
  readCell(typed, { kind, choices, isRequired });

it.each([
  ['text', '  Наврўз   кўчаси ', 'Наврўз кўчаси'],
  ['number', '12', 12],
  ['money', '715 000', 715_000],
  ['day', '20.11.2026', '2026-11-20'],
  ['choice', 'ўғли', 'son'],
  ['choice', "o'g'li", 'son'],
  ['choice', 'XOTINI', 'spouse'],
  ['choice', 'турм', 'spouse'],
  ['chip', '1-гуруҳ', 'group1'],
  ['choice', 'II гуруҳ', 'group2'],
] as const)('%s %s', (kind, typed, value) => {
  expect(read(kind, typed)).toEqual({ ok: true, value });
});

it.each([
  ['number', 'ўнта', 'notANumber'],
  ['day', 'эртага', 'notADay'],
  ['day', '1995', 'notADay'],
  ['day', '30.02.2026', 'noSuchDay'],
  ['choice', 'амакиси', 'notAChoice'],
  ['choice', 'қизил тоифа', 'notAChoice'],
  ['choice', 'I', 'severalChoices'],
] as const)('%s %s is refused: %s', (kind, typed, problem) => {
  expect(read(kind, typed)).toEqual({ ok: false, problem });
});

describe('an empty cell', () => {
  it.each(['text', 'number', 'day', 'choice'] as const)('%s becomes nothing', (kind) => {
    expect(read(kind, '  ')).toEqual({ ok: true, value: null });
  });
  it('stays where one is required', () => {
    expect(read('text', ' ', true)).toEqual({ ok: false, problem: 'required' });
  });
});

it('the list under a cell shows beginnings first, and nothing past', () => {
  const idsFor = (typed: string) => matchChoices(typed, choices).map(({ id }) => id);
  // «хотини» begins so (ҳ and х are one in search), «гуруҳ» only contains it.
  expect(idsFor('ҳ')).toEqual(['spouse', 'group1', 'group2']);
  expect(idsFor('')).toEqual(['son', 'spouse', 'group1', 'group2']);
  expect(idsFor('er')[0]).toBe('spouse');
});

describe('a mahalla', () => {
  const mahallas = [
    { id: 'm1', name: 'Абади' },
    { id: 'm2', name: 'Юқори Қумоқ' },
    { id: 'm3', name: 'Юқори Рустам' },
  ];
  const shape = {
    kind: 'choice',
    isRequired: false,
    choices: mahallas.map(({ id, name }) => ({ id, label: name })),
    findChoice: createMahallaReader(mahallas),
  } as const;

  it.each([
    ['Abadi МФЙ', 'm1'],
    ['«Абади» маҳалласи', 'm1'],
    ['Юкори Кумок МФЙ', 'm2'],
    ['Ю?ори ?умо?', 'm2'],
    ['абад', 'm1'],
  ])('%s is found as an import finds it', (typed, value) => {
    expect(readCell(typed, shape)).toEqual({ ok: true, value });
  });

  it('that is only the nearest name is refused: a cell asks nobody', () => {
    expect(readCell('Обади МФЙ', shape)).toEqual({ ok: false, problem: 'notAChoice' });
    expect(readCell('Юқори', shape)).toEqual({ ok: false, problem: 'severalChoices' });
  });
});
