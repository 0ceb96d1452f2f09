import { expect, test } from 'vitest';
import { readDayPaste } from '../../../renderer/features/log/day-paste.ts';
import {
  blankRow,
  familiesText,
  isBlank,
  missingField,
} from '../../../renderer/features/log/entry-rows.ts';
import { matchOfficials } from '../../../renderer/features/log/match-official.ts';
import type { LogFamily, LogOfficial } from '../../../shared/log.ts';

const heading =
  'Т/р|Бириктирилган раҳбар|Маҳалла|Ўрганилган оилалар сони|Оилалар рақами|Амалга оширилган ишлар|Аниқланган муаммолар|Ҳал этилган|Изоҳ';
const sheet = [
  heading,
  '1|Юсупов Азиз Толибович|Зардўзлар|1|71|Тиббий кўрик|2|2|назоратга олинди',
  '2|Мирзаев Шуҳрат Қобилович|Зиёкор|3|39-41|Шартнома танитилди|2 та|0|',
  'Жами|||4|||4|2|',
].map((line) => line.split('|'));

test('takes a day of the office’s sheet, with its heading, numbers and total', () => {
  expect(readDayPaste(sheet)).toEqual([
    {
      official: 'Юсупов Азиз Толибович',
      mahalla: 'Зардўзлар',
      visited: '1',
      families: '71',
      work: 'Тиббий кўрик',
      found: '2',
      solved: '2',
      note: 'назоратга олинди',
    },
    {
      official: 'Мирзаев Шуҳрат Қобилович',
      mahalla: 'Зиёкор',
      visited: '3',
      families: '39-41',
      work: 'Шартнома танитилди',
      found: '2 та',
      solved: '0',
    },
  ]);
});

test('takes rows without the first column, and rows copied from our own grid', () => {
  const bare = sheet.slice(1, 3).map((row) => row.slice(1));
  expect(readDayPaste(bare)).toEqual(readDayPaste(sheet));
  const own = bare.map(([official = '', mahalla = '', count = '', numbers = '', ...rest]) => [
    official,
    mahalla,
    numbers,
    count,
    ...rest,
  ]);
  expect(readDayPaste(own)).toEqual(readDayPaste(sheet));
});

test('leaves pieces of rows to the cells', () => {
  expect(readDayPaste([['Тиббий кўрик', '2', '1']])).toBeNull();
  expect(readDayPaste([])).toBeNull();
});

test('knows officials by full, short and unfinished names in any script', () => {
  const officials = ['Қўлдошев Ҳусан Ўктамович', 'Қўлдошева Лола Каримовна', 'Юсупов Азиз'].map(
    (fullName): LogOfficial => ({
      id: fullName,
      fullName,
      organisation: null,
      isExpected: true,
      hasReported: false,
      mahallas: [],
    }),
  );
  const found = (name: string) => matchOfficials(name, officials).map((one) => one.id);
  expect(found("Qo'ldoshev Husan O'ktamovich")).toEqual([officials[0]?.id]);
  expect(found('Қўлдошев Ҳ.Ў.')).toEqual([officials[0]?.id]);
  expect(found('Кулд')).toEqual([officials[0]?.id, officials[1]?.id]);
  expect(found('Назаров')).toEqual([]);
  expect(found(' ')).toEqual([]);
});

test('writes families as people do', () => {
  const family = (number: number | null): LogFamily => ({
    id: `${number}`,
    number,
    headName: 'Норов Ҳ.',
    mahallaId: null,
    mahalla: null,
  });
  expect(familiesText([45, 39, 41, 40, 50, 51, null].map(family))).toBe(
    '39-41, 45, 50, 51, Норов Ҳ.',
  );
  expect(familiesText([])).toBe('');
});

test('a row is saved once it has an official and something done', () => {
  const row = blankRow('new-1');
  expect(isBlank(row)).toBe(true);
  expect(missingField(row)).toBe('official');
  const named = { ...row, officialId: 'o' };
  expect(isBlank(named)).toBe(false);
  expect(missingField(named)).toBe('work');
  expect(missingField({ ...named, visited: 2 })).toBeNull();
  expect(
    missingField({ ...named, work: 'Иш', unread: { found: { text: 'икки', sentence: '' } } }),
  ).toBe('found');
});
