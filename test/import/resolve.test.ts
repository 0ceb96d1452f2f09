import { describe, expect, test } from 'vitest';
import { kinshipFit } from '../../shared/import/kinship.ts';
import type { Answers, Known, KnownPerson } from '../../shared/import/known.ts';
import {
  createSpellingBook,
  hasLostLetters,
  isSameKey,
  suspectWords,
} from '../../shared/import/lost-letters.ts';
import { bareMahalla, mahallaSpellings } from '../../shared/import/mahalla-spelling.ts';
import type { RawCell } from '../../shared/import/raw-sheet.ts';
import type { ResolvedFamily } from '../../shared/import/resolve-families.ts';
import { resolveTable } from '../../shared/import/resolve-table.ts';
import { jshshirCheckDigit } from '../../shared/jshshir.ts';
import { foldKey, foldMahalla } from '../../shared/uzbek-script.ts';
import { makeSheet, readSheet } from './helpers/make-sheet.ts';
import { noAnswers, readSample, readSampleFile } from './helpers/read-sample.ts';

const headings = [
  'Оила рақами',
  'Маҳалла',
  'Бириктирилган раҳбар',
  'Ф.И.Ш.',
  'Қариндошлиги',
  'Туғилган санаси',
  'ЖШШИР',
];

interface Office {
  readonly families?: readonly { readonly id: string; readonly number: number | null }[];
  readonly persons?: readonly KnownPerson[];
}

function office({ families = [], persons = [] }: Office = {}): Known {
  return {
    mahallas: ['Олмазор', 'Деҳқонобод', 'Катта боғ', 'Дўстлик'].map((name, at) => ({
      id: `m${at}`,
      name,
    })),
    officials: [
      'Қўлдошев Ҳусан Ўктамович',
      'Каримов Эркин Фарҳодович',
      'Каримов Элёр Фозилович',
    ].map((fullName, at) => ({ id: `o${at}`, fullName, phone: null })),
    familyWithId: () => null,
    personWithId: () => null,
    familiesNumbered: (number) =>
      families.filter((one) => one.number === number).map((one) => ({ ...one, mahallaId: null })),
    membersOf: (id) => persons.filter((one) => one.familyId === id),
    personsWithJshshir: (jshshir) => persons.filter((one) => one.jshshir === jshshir),
    isEmpty: false,
    personsNamed: (key) => persons.filter((one) => foldKey(one.fullName) === key),
  };
}

async function resolve(
  rows: readonly (readonly RawCell[])[],
  known = office(),
  answers: Answers = noAnswers,
) {
  const { table } = await readSheet(makeSheet([headings, ...rows]));
  const resolved = resolveTable(table, known, answers);
  const families = resolved.kind === 'families' ? resolved.rows : [];
  return {
    families,
    first: families[0] as ResolvedFamily,
    kinds: resolved.findings.map(({ kind }) => kind),
    findings: resolved.findings,
  };
}

function number(day: string, serial: number, first = '3'): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const figures = `${first}${date}${month}${year.slice(2)}${String(serial).padStart(6, '0')}`;
  return figures + jshshirCheckDigit(figures);
}

describe('a mahalla named in a table', () => {
  test.each([
    ['Олмазор', 'm0'],
    ['«Олмазор» МФЙ', 'm0', 'mahalla_suffix', 'mahalla_quotes'],
    ['“Олмазор МФЙ”', 'm0', 'mahalla_suffix', 'mahalla_quotes'],
    ['Olmazor', 'm0', 'mahalla_other_script'],
    ['Oлмaзoр', 'm0', 'mahalla_homoglyph'],
    ['ОЛМАЗОР', 'm0'],
    ['Дехконобод', 'm1', 'mahalla_ru_letters'],
    ['Де?қонобод', 'm1'],
    ['Деқонобод', 'm1', 'mahalla_misspelt'],
    ['Катта боғи', 'm2', 'mahalla_misspelt'],
    ['Шарқ юлдузи', null, 'mahalla_unknown'],
    [null, null],
  ])('%s', async (typed, id, ...kinds) => {
    const { first, kinds: found } = await resolve([
      [1, typed, null, 'Каримов Али', 'оила бошлиғи', null, null],
    ]);
    expect(first.mahallaId).toBe(id);
    expect(found).toEqual(kinds);
  });

  test('an answer holds for every row and asks no more', async () => {
    const answers = { ...noAnswers, mahallas: new Map([[foldMahalla('Шарқ юлдузи'), 'm3']]) };
    const { families, kinds } = await resolve(
      [
        [1, 'Шарқ юлдузи', null, 'Каримов Али', 'оила бошлиғи', null, null],
        [2, 'Sharq yulduzi MFY', null, 'Собиров Вали', 'оила бошлиғи', null, null],
      ],
      office(),
      answers,
    );
    expect(families.map(({ mahallaId }) => mahallaId)).toEqual(['m3', 'm3']);
    expect(kinds).toEqual([]);
  });

  test('what stands round the name', () => {
    expect(bareMahalla(' "Чағдари" МФЙ ')).toEqual({
      name: 'Чағдари',
      hasSuffix: true,
      hasQuotes: true,
    });
    expect(bareMahalla("G'alaba")).toEqual({ name: "G'alaba", hasSuffix: false, hasQuotes: false });
    expect(bareMahalla('МФЙ').name).toBe('МФЙ');
    expect(mahallaSpellings('Katta bogʻ', 'Катта боғ')).toEqual(['script']);
  });
});

describe('an official named in a table', () => {
  test.each([
    ['Қўлдошев Ҳусан Ўктамович', 'o0'],
    ["Qo'ldoshev Husan O'ktamovich", 'o0', 'official_latin'],
    ['Қўлдошев Ҳ.Ў.', 'o0', 'official_short_name'],
    ['Ҳ. Қўлдошев', 'o0', 'official_short_name'],
    ['?ўлдошев ?усан Ўктамович', 'o0'],
    ['Каримов Э.Ф.', null, 'official_unknown'],
    ['Собиров Нодир', null, 'official_unknown'],
  ])('%s', async (typed, id, ...kinds) => {
    const { first, kinds: found } = await resolve([
      [1, 'Олмазор', typed, 'Каримов Али', 'оила бошлиғи', null, null],
    ]);
    expect(first.officialId).toBe(id);
    expect(found).toEqual(kinds);
  });
});

describe('families and persons that stand twice in a file', () => {
  const jshshir = number('1970-01-02', 1);
  test('a whole family, in another script and without numbers', async () => {
    const { families, kinds } = await resolve([
      [1, 'Олмазор', null, 'Қодиров Ғани Исҳоқ ўғли', 'оила бошлиғи', '02.01.1970', jshshir],
      [null, null, null, 'Қодирова Ҳилола', 'турмуш ўртоғи', '05.06.1975', null],
      [9, 'Olmazor', null, "Qodirov G'ani Is'hoq o'g'li", 'oila boshligʻi', '02.01.1970', null],
      [null, null, null, 'Qodirova Hilola', 'turmush oʻrtogʻi', '05.06.1975', null],
    ]);
    expect(families[1]?.copyOf).toBe(families[0]?.record);
    expect(kinds).toContain('family_duplicate_script');
    expect(kinds).not.toContain('jshshir_duplicate_person');
  });

  test('a person stays where the names fit', async () => {
    const { families, findings } = await resolve([
      [1, 'Олмазор', null, 'Умаров Сардор Фарҳодович', 'оила бошлиғи', '05.06.1985', null],
      [null, null, null, 'Бобоев Ғулом Комилович', 'отаси', '02.01.1970', jshshir],
      [2, 'Олмазор', null, 'Бобоева Лола Раҳмоновна', 'оила бошлиғи', '05.06.1975', null],
      [null, null, null, 'Бобоев Ғулом Комилович', 'турмуш ўртоғи', '02.01.1970', jshshir],
    ]);
    expect(families.map(({ members }) => members.map(({ isLeftOut }) => isLeftOut))).toEqual([
      [false, true],
      [false, false],
    ]);
    expect(findings.at(-1)).toMatchObject({
      kind: 'jshshir_duplicate_person',
      row: 3,
      params: { otherRow: 5 },
    });
  });

  test('two families with one number stay two', async () => {
    const { families, findings } = await resolve([
      [65, 'Олмазор', null, 'Умаров Сардор', 'оила бошлиғи', '05.06.1985', null],
      [65, 'Дўстлик', null, 'Бобоев Ғулом', 'оила бошлиғи', '02.01.1970', null],
    ]);
    expect(families.map(({ copyOf }) => copyOf)).toEqual([null, null]);
    expect(findings).toMatchObject([
      { kind: 'family_number_shared', row: 3, column: 1, params: { otherRow: 2 } },
    ]);
  });

  test('how well a person fits', () => {
    expect(
      kinshipFit('Каримов Али Вали ўғли', ['Каримова Лола Собировна', 'Каримов Вали Содиқович']),
    ).toBe(3);
    expect(kinshipFit('Бобоев Ғулом Комилович', ['Умаров Сардор Фарҳодович'])).toBe(0);
  });
});

describe('what the office already knows', () => {
  const jshshir = number('1970-01-02', 1);
  const known = office({
    families: [
      { id: 'f1', number: 5 },
      { id: 'f2', number: 6 },
    ],
    persons: [
      {
        id: 'p1',
        familyId: 'f1',
        relationId: null,
        fullName: 'Қодиров Ғани',
        bornOn: '1970-01-02',
        jshshir,
      },
      {
        id: 'p2',
        familyId: 'f1',
        relationId: null,
        fullName: 'Қодирова Ҳилола',
        bornOn: null,
        jshshir: null,
      },
      {
        id: 'p3',
        familyId: 'f2',
        relationId: null,
        fullName: 'Собиров Вали',
        bornOn: '1980-05-05',
        jshshir: '123',
      },
    ],
  });

  test('members decide, whatever the number; a missing birthday is no obstacle', async () => {
    const { first, kinds } = await resolve(
      [
        [77, 'Олмазор', null, 'Кодиров Гани', 'оила бошлиғи', '02.01.1970', jshshir],
        [null, null, null, '?одирова ?илола', 'турмуш ўртоғи', '05.06.1975', null],
        [null, null, null, 'Қодиров Янги', 'ўғли', '01.01.2020', null],
      ],
      known,
    );
    expect(first.familyId).toBe('f1');
    expect(first.members.map(({ match }) => match?.id ?? null)).toEqual(['p1', 'p2', null]);
    expect(kinds).toEqual([]);
  });

  test('a broken JSHSHIR in the office does not hide the person', async () => {
    const sound = number('1980-05-05', 9);
    const { first } = await resolve(
      [[6, 'Олмазор', null, 'Собиров Вали', 'оила бошлиғи', '05.05.1980', sound]],
      known,
    );
    expect(first.members[0]?.match?.id).toBe('p3');
  });

  test('the number of other people is asked about', async () => {
    const { first, findings } = await resolve(
      [[6, 'Олмазор', null, 'Умаров Сардор', 'оила бошлиғи', '05.06.1985', null]],
      known,
    );
    expect(first.familyId).toBeNull();
    expect(findings).toMatchObject([
      { kind: 'family_number_shared', params: { otherFamilyId: 'f2' } },
    ]);
  });

  test('a person of another family is left where he is', async () => {
    const { first, findings } = await resolve(
      [
        [6, 'Олмазор', null, 'Собиров Вали', 'оила бошлиғи', '05.05.1980', null],
        [null, null, null, 'Қодиров Ғани', 'отаси', '02.01.1970', jshshir],
      ],
      known,
    );
    expect(first).toMatchObject({
      familyId: 'f2',
      members: [{ isLeftOut: false }, { isLeftOut: true }],
    });
    expect(findings).toMatchObject([
      { kind: 'jshshir_duplicate_person', params: { otherFamilyId: 'f1' } },
    ]);
  });

  test('a namesake born on the same day with another number is somebody else', async () => {
    const other = number('1970-01-02', 55);
    const { first } = await resolve(
      [[90, 'Олмазор', null, 'Қодиров Ғани', 'оила бошлиғи', '02.01.1970', other]],
      known,
    );
    expect(first).toMatchObject({ familyId: null, members: [{ match: null }] });
  });

  test('the sample list a second time brings nobody new', async () => {
    const sample = await readSample();
    const again = await readSampleFile('oilalar.xlsx', sample.known);
    const families = again.tables.flatMap((table) => (table.kind === 'families' ? table.rows : []));
    const kept = families.filter(({ copyOf }) => !copyOf);
    expect(kept.filter(({ familyId }) => familyId === null)).toEqual([]);
    expect(new Set(kept.map(({ familyId }) => familyId)).size).toBe(kept.length);
    const members = kept.flatMap((family) => family.members).filter(({ isLeftOut }) => !isLeftOut);
    expect(members.filter(({ match }) => match === null)).toEqual([]);
    expect(again.findings.filter(({ kind }) => kind === 'jshshir_duplicate_person')).toHaveLength(
      2,
    );
  });
});

describe('lost letters', () => {
  test.each([
    ['Ра?имова ?илола', 'Раҳимова Ҳилола', true],
    ['касб-?унар', 'касб-ҳунар', true],
    ['Ра?имова', 'Рашидова', false],
    ['Рахимова', 'Раҳимова', true],
  ])('%s and %s: %s', (typed, name, isSame) => expect(isSameKey(typed, name)).toBe(isSame));

  test('a question is no lost letter', () => {
    expect(hasLostLetters('қачон ?')).toBe(false);
    expect(hasLostLetters('ме?нат')).toBe(true);
  });

  test('a name is suspect when others write it with Қ, Ғ or Ҳ', () => {
    const book = createSpellingBook(['Ғиёсова Зулфия']);
    expect(suspectWords('Хамидова Хосият Мансур қизи', book)).toEqual(['Хамидова']);
    expect(suspectWords('Гиёсова Хуршида', book)).toEqual(['Гиёсова']);
    expect(suspectWords('Каримов Хайрулла', book)).toEqual([]);
  });
});
