import { describe, expect, test } from 'vitest';
import { columnsByField, findHeader, type HeaderOptions } from '../../shared/import/find-header.ts';
import type { RawCell } from '../../shared/import/raw-sheet.ts';
import { makeSheet } from './helpers/make-sheet.ts';

function fieldsOf(rows: readonly (readonly RawCell[])[], options: HeaderOptions = {}) {
  const header = findHeader(makeSheet(rows), options);
  return (
    header && {
      kind: header.kind,
      fields: Object.fromEntries(columnsByField(header)),
      missing: header.missing,
    }
  );
}

describe('headings of families', () => {
  const fields = { number: 1, mahalla: 2, fullName: 3, relation: 4, bornOn: 5, sex: 6, jshshir: 7 };
  test.each([
    [
      [
        'Оила рақами',
        'Маҳалла номи',
        'Ф.И.Ш.',
        'Қариндошлиги',
        'Туғилган санаси',
        'Жинси',
        'ЖШШИР',
      ],
    ],
    [
      [
        'Oila raqami',
        'Mahalla',
        'F.I.Sh.',
        'Qarindoshligi',
        "Tug'ilgan sanasi",
        'Jinsi',
        'JSHSHIR',
      ],
    ],
    [['№ семьи', 'Махалля', 'Ф.И.О.', 'Степень родства', 'Дата рождения', 'Пол', 'ПИНФЛ']],
    [
      [
        'ОИЛА РАКАМИ',
        'МФЙ',
        'ФИО',
        'Кариндошлик даражаси',
        'Тугилган йили',
        'Жинс',
        'ПИНФЛ (ЖШШИР)',
      ],
    ],
    [
      [
        'Оила\nрақами',
        ' Маҳалла ',
        'Ф. И. Ш.',
        'Қариндошлги',
        'Туғилган куни, ойи, йили',
        'жинси',
        'Ж Ш Ш И Р',
      ],
    ],
  ])('%j', (headings) => {
    expect(fieldsOf([headings])).toMatchObject({ kind: 'families', fields, missing: [] });
  });

  test('titles above, a row of numbers below, a running number that is no field', () => {
    const header = findHeader(
      makeSheet([
        ['Рўйхат: оилалар ва аъзолари'],
        ['2026 йил 20 ноябрь'],
        [null],
        ['Т/р', 'Ф.И.Ш.', 'Жинси', 'ЖШШИР'],
        [1, 2, 3, 4],
        [1, 'Каримов Али', 'эркак', null],
      ]),
    );
    expect(header).toMatchObject({ rows: [4], numbersRow: 5, firstDataRow: 6, confidence: 1 });
    expect(header?.columns.map(({ field }) => field)).toEqual(['fullName', 'sex', 'jshshir']);
  });
});

describe('headings of two rows', () => {
  const rows = [
    ['Т/р', 'Маҳалла номи', 'Аҳоли сони', null, null, 'Маҳалла еттилиги', null, null, null],
    [null, null, 'жами', 'эркак', 'аёл', 'раис', 'тел', 'ҳоким ёрдамчиси', 'тел'],
    [1, 'Олмазор', 10, 4, 6, 'А', '1', 'Б', '2'],
  ];
  const fields = {
    name: 2,
    population: 3,
    men: 4,
    women: 5,
    chairmanName: 6,
    chairmanPhone: 7,
    hokimAssistantName: 8,
    hokimAssistantPhone: 9,
  };
  test('joined', () => {
    const merges = [
      { top: 1, bottom: 2, left: 1, right: 1 },
      { top: 1, bottom: 2, left: 2, right: 2 },
      { top: 1, bottom: 1, left: 3, right: 5 },
      { top: 1, bottom: 1, left: 6, right: 9 },
    ];
    const header = findHeader(makeSheet(rows, { merges }));
    expect(header?.rows).toEqual([1, 2]);
    expect(header && Object.fromEntries(columnsByField(header))).toEqual(fields);
  });
  test('not joined, as a CSV file has them', () => {
    expect(fieldsOf(rows)).toEqual({ kind: 'mahallas', fields, missing: [] });
  });
});

describe('what a person corrects', () => {
  const rows = [
    ['Ф.И.Ш.', 'Эски код', 'Жинси', 'Маълумоти', 'Телефон'],
    ['Каримов Али', '12', 'эркак', 'олий', null],
  ];
  test('overrides the headings and takes a field from where it was', () => {
    const mapping = new Map([
      [2, 'education'],
      [3, null],
    ]);
    const header = findHeader(makeSheet(rows), { mapping });
    expect(header && Object.fromEntries(columnsByField(header))).toEqual({
      fullName: 1,
      education: 2,
      phone: 5,
    });
  });
  test('is remembered for the next file of the same form', () => {
    const first = findHeader(makeSheet(rows));
    const next = [['Рўйхат'], ...rows.map((row) => [...row])];
    const header = findHeader(makeSheet(next), {
      remembered: (fingerprint) =>
        fingerprint === first?.fingerprint ? new Map([[2, 'note']]) : undefined,
    });
    expect(header && columnsByField(header).get('note')).toBe(2);
  });
});

test('a sheet of notes has no headings', () => {
  expect(
    fieldsOf([['Телефонлар'], ['Гулнора опа, рўйхатни текширинг'], ['Мактаб', 20]]),
  ).toBeNull();
});

test('what is missing is told', () => {
  expect(fieldsOf([['Маҳалла', 'Манзили', 'Жинси', 'ЖШШИР', 'Маълумоти']])?.missing).toEqual([
    'fullName',
  ]);
});

test('texts of a megabyte above the headings cost no time', () => {
  const long = 'маҳалла оила '.repeat(80_000);
  const start = performance.now();
  const rows = [
    [long, long],
    ['№', 'Ф.И.Ш.', 'Маҳалла', 'Манзил', 'Телефон'],
  ];
  expect(findHeader(makeSheet(rows), { kind: 'families' })?.rows).toEqual([2]);
  expect(performance.now() - start).toBeLessThan(1000);
});

test('a hundred thousand empty records below cost no time', () => {
  const blank = Array.from({ length: 100 }, () => null);
  const rows = Array.from({ length: 100_000 }, () => blank);
  const sheet = makeSheet([['Телефонлар'], ['Мактаб'], ['Гулнора опа'], ...rows], {
    text: { encoding: 'utf-8', delimiter: ';' },
  });
  const start = performance.now();
  expect(findHeader(sheet)).toBeNull();
  expect(performance.now() - start).toBeLessThan(1000);
});
