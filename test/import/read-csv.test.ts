import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDelimiter, readCsv, records } from '../../electron/spreadsheets/read-csv.ts';
import { scratchFolder } from './helpers/scratch.ts';

const scratch = scratchFolder();

async function read(content: Buffer | string) {
  return readCsv(scratch.write('a.csv', content));
}

/** Windows-1251, as far as the tests need it. */
function cp1251(text: string): Buffer {
  return Buffer.from(
    [...text].map((sign) => (/[А-я]/.test(sign) ? sign.charCodeAt(0) - 0x350 : sign.charCodeAt(0))),
  );
}

describe('encodings', () => {
  test.each([
    ['utf-8', Buffer.from('Оила;Қўлдошев\n')],
    ['utf-8', Buffer.from('\ufeffОила;Қўлдошев\n')],
    ['utf-16le', Buffer.from('\ufeffОила;Қўлдошев\n', 'utf16le')],
    ['utf-16be', Buffer.from('\ufeffОила;Қўлдошев\n', 'utf16le').swap16()],
  ])('%s (%#)', async (encoding, bytes) => {
    const sheet = await read(bytes);
    expect(sheet.text).toEqual({ encoding, delimiter: ';' });
    expect(sheet.rows[0]?.cells).toEqual(['Оила', 'Қўлдошев']);
  });

  test('windows-1251', async () => {
    const sheet = await read(cp1251('Оила;Каримов\n'));
    expect(sheet.text?.encoding).toBe('windows-1251');
    expect(sheet.rows[0]?.cells).toEqual(['Оила', 'Каримов']);
  });
});

describe('delimiters', () => {
  test.each([
    [';', 'a;b;c\n1,5;2,5;3\n'],
    [',', 'a,b,c\n1,2,3\n'],
    ['\t', 'a\tb\tc\n1,5\t2,5\t3\n'],
    ['|', 'a|b\n1|2\n'],
    [',', '"Кўча; 5-уй",b\n"Кўча; 6-уй",d\n'],
    [';', 'sep=;\na,b;c\n'],
    [';', 'битта устун\n'],
  ])('%j', (delimiter, text) => {
    expect(findDelimiter(text)).toBe(delimiter);
  });
});

describe('records', () => {
  test.each<[string, string[][]]>([
    [
      'a;b\r\nc;d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a;"б;в\nг"\nд', [['a', 'б;в\nг'], ['д']]],
    ['"""Олмазор"" МФЙ";x\n', [['"Олмазор" МФЙ', 'x']]],
    ['a;b;\n', [['a', 'b', '']]],
    ['a;b;', [['a', 'b', '']]],
    ['a 5" b;c\n', [['a 5" b', 'c']]],
    ['a;"never closed\nb', [['a', 'never closed\nb']]],
    ['a\rb', [['a'], ['b']]],
    ['a\n\nb\n', [['a'], [''], ['b']]],
    ['', []],
  ])('%j', (text, expected) => {
    expect([...records(text, ';')]).toEqual(expected);
  });

  test('whatever is written is read back', () => {
    const field = fc.string({
      unit: fc.constantFrom('a', 'ў', ' ', ';', ',', '"', '\n', '\r', '\t', '5'),
    });
    const table = fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1 });
    fc.assert(
      fc.property(table, fc.constantFrom(';', ',', '\t'), (rows, delimiter) => {
        const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const written = rows.map((row) => row.map(quote).join(delimiter)).join('\r\n');
        expect([...records(written, delimiter)]).toEqual(rows);
      }),
    );
  });
});

test('a record that is too short keeps its own length', async () => {
  const sheet = await read('a;b;c\n1;2\n;;\n');
  expect(sheet.rows.map(({ row, cells }) => [row, cells.length])).toEqual([
    [1, 3],
    [2, 2],
    [3, 3],
  ]);
});

describe('files made to fill the memory', () => {
  test('more rows than a sheet of Excel holds', async () => {
    await expect(read('a;b\n'.repeat(1_100_000))).rejects.toMatchObject({
      code: 'file-too-large',
      params: { size: 5, limit: 4 },
    });
  });

  test('a row of a million fields', async () => {
    const sheet = await read(`a${';'.repeat(1_000_000)}\nb;c\n`);
    expect(sheet.rows.map(({ row, cells }) => [row, cells.length])).toEqual([
      [1, 500],
      [2, 2],
    ]);
  });

  test('blank lines make no rows', async () => {
    const sheet = await read('\na;b\n\n\nc;d\n');
    expect(sheet.rows.map(({ row }) => row)).toEqual([2, 5]);
  });
});
