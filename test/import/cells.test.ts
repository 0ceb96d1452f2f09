import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDay } from '../../shared/import/cells/day.ts';
import { parseDecimal } from '../../shared/import/cells/decimal.ts';
import { readDocument } from '../../shared/import/cells/document.ts';
import { readFamilyNumbers } from '../../shared/import/cells/family-numbers.ts';
import { createListReader, createListsReader } from '../../shared/import/cells/list-value.ts';
import { readMoney } from '../../shared/import/cells/money.ts';
import { isVacant, readName } from '../../shared/import/cells/name.ts';
import { readSector } from '../../shared/import/cells/numeral.ts';
import { readOrder } from '../../shared/import/cells/order.ts';
import { readJshshir, readStir } from '../../shared/import/cells/personal-number.ts';
import { readPhone } from '../../shared/import/cells/phone.ts';
import type { CellReader, Reading } from '../../shared/import/cells/reading.ts';
import { readSex } from '../../shared/import/cells/sex.ts';
import { readLine, readText } from '../../shared/import/cells/text.ts';
import { readWholeNumber } from '../../shared/import/cells/whole-number.ts';
import type { RawCell } from '../../shared/import/raw-sheet.ts';
import { sampleLists } from './helpers/sample-lists.ts';

type Row = readonly [cell: RawCell, value: unknown, ...kinds: string[]];

function table<Value>(name: string, reader: CellReader<Value>, rows: readonly Row[]): void {
  test.for(rows)(`${name} %j`, ([cell, value, ...kinds]) => {
    const reading = reader(cell);
    expect(reading.value).toEqual(value);
    expect(kindsOf(reading)).toEqual(kinds);
  });
}

function kindsOf({ notes }: Reading<unknown>): string[] {
  return notes.map(({ kind }) => kind);
}

describe('numbers', () => {
  test.each([
    ['4500', 4500],
    ['4 500 000,50', 4_500_000.5],
    ['4.500.000', 4_500_000],
    ['4,500,000.25', 4_500_000.25],
    ["1'250'000", 1_250_000],
    ['4.500', 4500],
    ['0.500', 0.5],
    ['9.2', 9.2],
    ['9,2', 9.2],
    ['-5', -5],
    ['12 а', null],
    ['', null],
    ['.', null],
  ])('%j is %j', (text, value) => {
    expect(parseDecimal(text)).toBe(value);
  });

  test('every sum is read back, however it is grouped', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e12 }),
        fc.constantFrom(' ', '\u00a0', '\u202f'),
        (sum, space) => {
          const grouped = String(sum).replace(/\B(?=(\d{3})+$)/g, space);
          expect(readMoney(`${grouped} сўм`).value).toBe(sum);
          expect(readMoney(`${grouped},50`).value).toBe(sum + 0.5);
          expect(readWholeNumber(`${grouped} нафар`).value).toBe(sum);
        },
      ),
    );
  });

  table('money', readMoney, [
    [4_500_000, 4_500_000],
    ['4500000', 4_500_000],
    ['1,2 млн', 1_200_000, 'income_mln'],
    ['9.2 млн.', 9_200_000, 'income_mln'],
    ['1.5 mln soʻm', 1_500_000, 'income_mln'],
    ['1 863 минг сўм', 1_863_000, 'income_ming'],
    ['950 тыс. сум', 950_000, 'income_ming'],
    ['йўқ', 0, 'income_none_word'],
    ['йук', 0, 'income_none_word'],
    ["yo'q", 0, 'income_none_word'],
    ['-', null, 'income_dash'],
    ['—', null, 'income_dash'],
    ['билмайди', null, 'value_unreadable'],
    [-5, null, 'value_unreadable'],
    [null, null],
    ['  ', null],
  ]);
  table('count', readWholeNumber, [
    [3179, 3179],
    ['3179', 3179],
    ['3 179', 3179, 'number_text_spaces'],
    ['1 979 нафар', 1979, 'number_unit_text'],
    ['2 та', 2, 'number_unit_text'],
    ['5 та оила', 5, 'number_unit_text'],
    ['мавжуд эмас', 0, 'number_none_word'],
    ['-', null, 'number_dash'],
    [2.5, null, 'value_unreadable'],
    ['кўп', null, 'value_unreadable'],
  ]);
  table('sector', readSector, [
    [2, 2],
    ['1-сектор', 1, 'sector_variant'],
    ['II', 2, 'sector_variant'],
    ['ІІІ сектор', 3, 'sector_variant'],
    ['Сектор 4', 4, 'sector_variant'],
    ['9', null, 'value_unreadable'],
  ]);
  table('family numbers', readFamilyNumbers, [
    [98, [98]],
    ['117, 118, 6', [117, 118, 6]],
    ['39-41', [39, 40, 41], 'log_family_range'],
    ['148–151 оилалар', [148, 149, 150, 151], 'log_family_range'],
    ['5, 7-9', [5, 7, 8, 9], 'log_family_range'],
    ['№ 5; № 7', [5, 7]],
    ['41-39', null, 'value_unreadable'],
    ['1-20000', null, 'value_unreadable'],
    ['барча', null, 'value_unreadable'],
  ]);
});

describe('personal numbers, documents, telephones', () => {
  table('JSHSHIR', readJshshir, [
    ['31210632040244', '31210632040244'],
    [31210632040244, '31210632040244', 'jshshir_number'],
    ['3121063 2040 244', '31210632040244', 'jshshir_spaces'],
    ["'31210632040244", '31210632040244', 'jshshir_apostrophe'],
    ['31210632040245', '31210632040245', 'jshshir_wrong_digit'],
    ['3121063204024', null, 'jshshir_13_digits'],
    ['3,12107E+13', null, 'csv_jshshir_scientific'],
    [null, null, 'jshshir_missing'],
    ['-', null, 'jshshir_missing'],
  ]);
  table('STIR', readStir, [
    ['201373291', '201373291'],
    [201373291, '201373291', 'stir_number'],
    ['201 373 291', '201373291', 'stir_spaces'],
    ['20137329', null, 'stir_8_digits'],
    [null, null, 'stir_missing'],
  ]);
  table('document', readDocument, [
    ['AA1234567', 'AA1234567'],
    ['aa 123 4567', 'AA1234567', 'document_format'],
    ['АА № 1234567', 'AA1234567', 'document_format'],
    ['I-BU 0550000', 'I-BU 0550000'],
    ['II ТН №0550000', 'II-TH 0550000', 'document_format'],
    ['чет эл паспорти 12', 'чет эл паспорти 12'],
    ['йўқ', null],
  ]);
  table('telephone', readPhone, [
    ['+998 88 014-12-36', '+998880141236'],
    ['+998880141236', '+998880141236'],
    [880141236, '+998880141236', 'phone_format'],
    ['(99) 026-92-03', '+998990269203', 'phone_format'],
    ['00998 90 123 45 67', '+998901234567', 'phone_format'],
    ['036-03-60', null, 'phone_incomplete'],
    ['90 123 45 67, 91 123 45 67', '+998901234567', 'phone_several'],
    ['-', null],
  ]);
  test('what is no number to call, and further numbers, become a remark', () => {
    expect(readPhone('036-03-60').remark).toBe('036-03-60');
    expect(readPhone('90 123 45 67 / 91 123 45 67').remark).toBe('+998911234567');
  });
  table('sex', readSex, [
    ['эркак', 'male'],
    ['Аёл', 'female', 'sex_variant'],
    ['аел', 'female', 'sex_variant'],
    ['Э', 'male', 'sex_variant'],
    ['муж', 'male', 'sex_variant'],
    ['ayol', 'female', 'sex_variant'],
    ['?', null, 'value_unreadable'],
  ]);
});

describe('days', () => {
  const read = (cell: RawCell, hint: string | null = null) =>
    readDay(cell, { latestYear: 2026, hint });
  table('day', (cell) => read(cell), [
    [{ day: '1969-05-10' }, '1969-05-10'],
    ['27.05.2010', '2010-05-27', 'date_text_dmy'],
    ['27.05.2010 й.', '2010-05-27', 'date_text_dmy'],
    ['2010-05-27', '2010-05-27', 'date_text_iso'],
    ['26/10/05', '2005-10-26', 'date_text_slash_yy'],
    ['31/12/78', '1978-12-31', 'date_text_slash_yy'],
    ['2026 йил 20 ноябрь', '2026-11-20', 'date_text_words'],
    [37167, '2001-10-03', 'date_number'],
    ['30.02.1977', null, 'date_impossible'],
    ['1995 йил', null, 'date_year_only'],
    [1957, null, 'date_year_only'],
    ['баҳорда', null, 'value_unreadable'],
    [null, null],
  ]);
  test('the JSHSHIR knows the century, and offers a day for an impossible one', () => {
    expect(read('01/02/25', '1925-02-01').value).toBe('1925-02-01');
    expect(read('30.02.1977', '1977-12-09').notes).toEqual([
      { kind: 'date_impossible', params: { offer: '1977-12-09' } },
    ]);
    expect(read('1957').yearOnly).toBe(1957);
  });
});

describe('names', () => {
  table('name', readName, [
    ['Қўлдошев Ҳусан Ўктамович', 'Қўлдошев Ҳусан Ўктамович'],
    ['  Қўлдошев\u00a0 Ҳусан\n', 'Қўлдошев Ҳусан', 'name_extra_spaces'],
    ['Қўл\u200bдошев Бекзод', 'Қўлдошев Бекзод', 'name_zero_width'],
    ['Хўжaева Зуҳра', 'Хўжаева Зуҳра', 'name_homoglyph'],
    ['САФАРОВ НОДИР АЛИШЕР ЎҒЛИ', 'Сафаров Нодир Алишер ўғли', 'name_all_caps'],
    ['Rahimova Saodat Jahongir qizi', 'Rahimova Saodat Jahongir qizi', 'name_latin'],
    ["Hakimov Ma`ruf Elyor o'g’li", 'Hakimov Maʼruf Elyor oʻgʻli', 'name_latin_apostrophe'],
    ['Собиров Ботир (хорижда)', 'Собиров Ботир', 'name_bracket_note'],
    [{ rich: 'Раҳимова Камола' }, 'Раҳимова Камола'],
    ['-', null],
    [null, null],
  ]);
  test.each(['вакант', 'Вакант', 'бўш', 'Вакант (1 штат)', 'vakant'])('%s is nobody', (text) => {
    expect(isVacant(text)).toBe(true);
  });
  test('Бўшоқов is somebody', () => expect(isVacant('Бўшоқов Али')).toBe(false));
});

describe('texts', () => {
  table('note', readText, [
    ['томорқаси 6 сотих', 'томорқаси 6 сотих'],
    [
      'Тўйи бўлди 🎉 ёрдам\u200b керак эмас 👍',
      'Тўйи бўлди 🎉 ёрдам керак эмас 👍',
      'note_emoji_zero_width',
    ],
    ["=cmd|' /C calc'!A0", "=cmd|' /C calc'!A0", 'note_formula_injection'],
    ['@SUM(A1)', '@SUM(A1)', 'note_formula_injection'],
    ['а\nб', 'а\nб'],
  ]);
  table('line', readLine, [['Навоий кўчаси,\n5-уй', 'Навоий кўчаси, 5-уй', 'address_line_break']]);
  test('a long text is kept whole', () => {
    const reading = readText('ў'.repeat(5000));
    expect(reading.value).toHaveLength(5000);
    expect(reading.notes).toEqual([{ kind: 'note_long', params: { length: 5000 } }]);
  });
  test.each([
    ['272-Ф', '272-Ф', null],
    ['№ 36-Б, 12.03.2026 й.', '36-Б', '2026-03-12'],
    ['2026 йил 12 мартдаги 36-сон', '36', '2026-03-12'],
    ['12.03.2026', null, '2026-03-12'],
    ['', null, null],
  ])('order %j', (text, number, on) => {
    expect(readOrder(text)).toEqual({ number, on });
  });
});

describe('values of lists', () => {
  const category = createListReader(sampleLists.familyCategories, {
    variant: 'category_variant',
    unknown: 'category_unknown',
    retired: 'category_legacy_colour',
  });
  table('category', category, [
    ['камбағал оила', 'poor'],
    ['КАМБАҒАЛ ОИЛА', 'poor', 'category_variant'],
    ['камбагал оила', 'poor', 'category_variant'],
    ['kambagʻal oila', 'poor', 'category_variant'],
    ['камба?ал оила', 'poor', 'category_variant'],
    ['Давлат таъминотидаги', 'stateSupported', 'category_variant'],
    ['сариқ тоифа', null, 'category_legacy_colour'],
    ['бой оила', null, 'category_unknown'],
    ['камбағал оила, бой оила', null, 'category_unknown'],
    [null, null],
  ]);
  const disability = createListReader(sampleLists.disabilities, {
    variant: 'disability_variant',
    unknown: 'disability_unknown',
    none: 'disability_none_word',
  });
  table('disability', disability, [
    ['I гуруҳ', 'group1'],
    ['1-гуруҳ', 'group1', 'disability_variant'],
    ['II', 'group2', 'disability_variant'],
    ['2 гр.', 'group2', 'disability_variant'],
    ['III группа', 'group3', 'disability_variant'],
    ['йўқ', null, 'disability_none_word'],
    ['0', null, 'disability_none_word'],
    ['5-гуруҳ', null, 'disability_unknown'],
  ]);
  const registers = createListsReader(sampleLists.registers, {
    variant: 'register_variant',
    unknown: 'register_unknown',
  });
  table('registers', registers, [
    ['Темир дафтар, Аёллар дафтари', ['ironNotebook', 'womensNotebook']],
    ['Темир, Аёллар', ['ironNotebook', 'womensNotebook'], 'register_variant'],
    ['temir daftar', ['ironNotebook'], 'register_variant'],
    ['Темир ва Ёшлар', ['ironNotebook', 'youthNotebook'], 'register_variant'],
    ['Темир; Сариқ', ['ironNotebook'], 'register_unknown'],
    ['йўқ', null],
  ]);
  const causes = createListsReader(sampleLists.causes, {
    variant: 'cause_variant',
    unknown: 'cause_unknown',
  });
  test('«ва» inside the name of an item parts nothing', () => {
    const text = 'касб-ҳунар ва кўникма етишмаслиги, соғлиғи ёмонлиги';
    expect(causes(text)).toMatchObject({ state: 'given', notes: [] });
    expect(causes(text).value).toHaveLength(2);
  });
});

test('no reader ever throws', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'0123456789.,-/ №?()"\'ЖшҒIiV+E\n') }),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.record({ day: fc.constant('2026-11-20') }),
    fc.record({ error: fc.constant('#N/A') }),
  );
  const readers: CellReader<unknown>[] = [
    readMoney,
    readWholeNumber,
    readSector,
    readFamilyNumbers,
    readJshshir,
    readStir,
    readDocument,
    readPhone,
    readSex,
    readName,
    readText,
    readLine,
    (one) => readDay(one, { latestYear: 2026 }),
    createListReader(sampleLists.disabilities, {
      variant: 'disability_variant',
      unknown: 'disability_unknown',
    }),
    createListsReader(sampleLists.causes, { variant: 'cause_variant', unknown: 'cause_unknown' }),
  ];
  fc.assert(
    fc.property(cell, (one) => {
      for (const reader of readers) {
        const { value, state } = reader(one);
        expect(value === null).toBe(state !== 'given');
      }
    }),
    { numRuns: 500 },
  );
});
