import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { readSheets } from '../../electron/spreadsheets/read-sheets.ts';
import type { FamilyRecord, Field } from '../../shared/import/model.ts';
import {
  cellText,
  type RawCell,
  type RawRow,
  type RawSheet,
} from '../../shared/import/raw-sheet.ts';
import { sampleFolder } from './helpers/expected.ts';
import { makeSheet, readFamilySheet, readSheet } from './helpers/make-sheet.ts';

/** The values of the families, without where they stand. */
function valuesOf(families: readonly FamilyRecord[]): unknown {
  const plain = (_: string, value: unknown) => (isField(value) ? value.value : value);
  return JSON.parse(
    JSON.stringify(families, plain, 0).replaceAll(/"(row|rowTo|isHidden)":(\d+|true|false),?/g, ''),
  );
}

function isField(value: unknown): value is Field<unknown> {
  return typeof value === 'object' && value !== null && 'state' in value && 'raw' in value;
}

describe('the sample list of families in other clothes', () => {
  let sheet: RawSheet;
  let families: readonly FamilyRecord[];
  beforeAll(async () => {
    for await (const one of readSheets(`${sampleFolder}oilalar.xlsx`)) sheet ??= one;
    families = (await readFamilySheet(sheet)).families;
  });

  test('columns in any order', async () => {
    const columns = Array.from({ length: 20 }, (_, at) => at);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(columns, { minLength: 20 }), async (order) => {
        const moved = await readFamilySheet(permuted(sheet, order));
        expect(valuesOf(moved.families)).toEqual(valuesOf(families));
      }),
      { numRuns: 5 },
    );
  });

  test('rows pushed down, the upper heading left out', async () => {
    const pushed = await readFamilySheet({
      ...sheet,
      rows: sheet.rows.filter(({ row }) => row > 4).map((row) => ({ ...row, row: row.row + 30 })),
      merges: sheet.merges.map((one) => ({ ...one, top: one.top + 30, bottom: one.bottom + 30 })),
    });
    expect(valuesOf(pushed.families)).toEqual(valuesOf(families));
  });

  test('no joined cells: the value on the first row, or on every row', async () => {
    const firstOnly = await readFamilySheet({ ...sheet, merges: [] });
    expect(valuesOf(firstOnly.families)).toEqual(valuesOf(families));
    const repeated = await readFamilySheet(filledDown(sheet));
    expect(valuesOf(repeated.families)).toEqual(valuesOf(families));
  });

  test('as a UTF-8 CSV file with commas and Latin headings', async () => {
    const rows = filledDown(sheet).rows.filter(({ row }) => row > 6);
    const csv = makeSheet(
      [
        latinHeadings,
        ...rows.map(({ cells }) => cells.map((cell) => (cell === null ? null : cellText(cell)))),
      ],
      { text: { encoding: 'utf-8', delimiter: ',' } },
    );
    const read = await readFamilySheet(csv);
    expect(valuesOf(read.families)).toEqual(valuesOf(families));
  });
});

const latinHeadings = [
  'Oila raqami',
  'Mahalla',
  'Manzil',
  'Toifa',
  'Daftarlar',
  '3 oylik daromad',
  'Sabablar',
  'Biriktirilgan rahbar',
  'F.I.Sh.',
  'Qarindoshligi',
  "Tug'ilgan sana",
  'Jinsi',
  'JSHSHIR',
  'Hujjat',
  'Eski kod',
  "Ma'lumoti",
  'Bandligi',
  'Nogironligi',
  'Telefon',
  'Izoh',
];

function permuted(sheet: RawSheet, order: readonly number[]): RawSheet {
  const placeOf = (column: number) => order.indexOf(column - 1) + 1;
  const isTable = ({ row }: RawRow) => row > 4;
  return {
    ...sheet,
    // The upper heading reaches over neighbours, which are neighbours no more.
    rows: sheet.rows
      .filter(isTable)
      .map((row) => ({ ...row, cells: order.map((column) => row.cells[column] ?? null) })),
    merges: sheet.merges
      .filter(({ left, right, top }) => left === right && top > 5)
      .map((one) => ({ ...one, left: placeOf(one.left), right: placeOf(one.right) })),
    hiddenColumns: new Set(),
  };
}

/** What a joined cell shows, written into each of its rows. */
function filledDown(sheet: RawSheet): RawSheet {
  const byRow = new Map(sheet.rows.map((row) => [row.row, [...row.cells] as RawCell[]]));
  for (const { top, bottom, left, right } of sheet.merges) {
    if (left !== right || top < 7) continue;
    for (let row = top + 1; row <= bottom; row++) {
      const cells = byRow.get(row);
      while (cells && cells.length < left) cells.push(null);
      if (cells) cells[left - 1] = byRow.get(top)?.[left - 1] ?? null;
    }
  }
  const rows = sheet.rows.map((row) => ({ ...row, cells: byRow.get(row.row) ?? [] }));
  return { ...sheet, rows, merges: [] };
}

describe('families, small cases', () => {
  const headings = ['Оила рақами', 'Маҳалла', 'Ф.И.Ш.', 'Қариндошлиги', 'Жинси', 'ЖШШИР'];
  const read = (rows: readonly (readonly RawCell[])[], more: Partial<RawSheet> = {}) =>
    readFamilySheet(makeSheet([headings, ...rows], more));

  test('a member added below joined cells still belongs to the family', async () => {
    const { families } = await read(
      [
        [1, 'Олмазор', 'Каримов Али', 'оила бошлиғи', 'эркак', null],
        [null, null, 'Каримова Лола', 'турмуш ўртоғи', 'аёл', null],
        [null, null, 'Каримов Вали', 'ўғли', 'эркак', null],
        [2, 'Олмазор', 'Собиров Нодир', 'оила бошлиғи', 'эркак', null],
      ],
      { merges: [{ top: 2, bottom: 3, left: 1, right: 1 }] },
    );
    expect(families.map(({ members }) => members.length)).toEqual([3, 1]);
  });

  test('another head below joined cells begins a family', async () => {
    const { families, kinds } = await read(
      [
        [1, 'Олмазор', 'Каримов Али', 'оила бошлиғи', 'эркак', null],
        [null, null, 'Каримова Лола', 'турмуш ўртоғи', 'аёл', null],
        [null, null, 'Собиров Нодир', 'оила бошлиғи', 'эркак', null],
      ],
      { merges: [{ top: 2, bottom: 3, left: 1, right: 1 }] },
    );
    expect(families).toHaveLength(2);
    expect(kinds).toContain('family_number_blank');
  });

  test('repeated cells with a slip are one family, with a second head they are two', async () => {
    const one = await read([
      [7, 'Олмазор', 'Каримов Али', 'оила бошлиғи', 'эркак', null],
      [7, 'Олмазор МФЙ', 'Каримова Лола', 'турмуш ўртоғи', 'аёл', null],
    ]);
    expect(one.families).toHaveLength(1);
    const two = await read([
      [7, 'Олмазор', 'Каримов Али', 'оила бошлиғи', 'эркак', null],
      [7, 'Додарак', 'Собиров Нодир', 'оила бошлиғи', 'эркак', null],
    ]);
    expect(two.families).toHaveLength(2);
  });

  test('totals, empty rows and signatures are no families', async () => {
    const { families, kinds } = await read([
      [1, 'Олмазор', 'Каримов Али', 'оила бошлиғи', 'эркак', null],
      [null],
      ['Олмазор МФЙ бўйича жами: 1 оила', null, null, null, null, null],
      [2, 'Додарак', 'Жамилов Вали', 'оила бошлиғи', 'эркак', null],
      ['ЖАМИ', null, '2 та', null, null, null],
      [null],
      ['Туман ҳокими ўринбосари', null, null, null, null, 'Б. Тўраев'],
    ]);
    expect(families).toHaveLength(2);
    expect(kinds).toEqual(
      expect.arrayContaining([
        'empty_row_middle',
        'total_row_middle',
        'grand_total_row',
        'footer_row',
      ]),
    );
    expect(kinds).not.toContain('person_row_without_name');
  });

  test('a table without a column says nothing about it', async () => {
    const { families, kinds } = await readFamilySheet(
      makeSheet([
        ['Ф.И.Ш.', 'Жинси', 'Телефон'],
        ['Каримов Али', 'эркак', null],
      ]),
    );
    expect(families[0]?.members[0]?.jshshir).toMatchObject({ state: 'blank', column: null });
    expect(kinds).toEqual([]);
  });

  test('«фарзанди» is a son or a daughter', async () => {
    const { families } = await read([
      [1, 'Олмазор', 'Каримов Али', 'оила бошлиғи', 'эркак', null],
      [null, null, 'Каримов Вали', 'фарзанди', 'эркак', null],
      [null, null, 'Каримова Лола', 'ребёнок', 'аёл', null],
      [null, null, 'Каримова Ҳилола', 'фарзанди', null, null],
    ]);
    expect(families[0]?.members.map(({ relation }) => relation.value)).toEqual([
      'head',
      'son',
      'daughter',
      'child',
    ]);
  });
});

describe('other tables, small cases', () => {
  test('a log with a date column on one sheet', async () => {
    const { table, kinds } = await readSheet(
      makeSheet([
        ['Сана', 'Масъул', 'Маҳалла', 'Қилинган ишлар'],
        ['20.11.2026', 'Каримов А.', 'Олмазор', 'Ўрганилди'],
        [{ day: '2026-11-21' }, 'Каримов А.', 'Олмазор', 'Ўрганилди'],
      ]),
    );
    const days = table.kind === 'log' && table.records.map(({ workedOn }) => workedOn.value);
    expect(days).toEqual(['2026-11-20', '2026-11-21']);
    expect(kinds).not.toContain('log_sheet_without_date');
  });

  test('a log sheet whose date is told nowhere', async () => {
    const { kinds } = await readSheet(
      makeSheet([
        ['Масъул', 'Маҳалла', 'Қилинган ишлар'],
        ['Каримов А.', 'Олмазор', 'Ўрганилди'],
      ]),
    );
    expect(kinds).toContain('log_sheet_without_date');
  });

  test('Latin names stay Latin in an office that writes Latin', async () => {
    const { table, kinds } = await readSheet(
      makeSheet([
        ['№', 'Mahalla nomi', 'Sektor', 'STIR'],
        [1, "G'alaba", 1, '201373291'],
        [2, 'Olmazor MFY', 2, '201373292'],
      ]),
    );
    const names = table.kind === 'mahallas' && table.records.map(({ name }) => name.value);
    expect(names).toEqual(['Gʻalaba', 'Olmazor']);
    expect(kinds).not.toContain('mahalla_name_latin');
  });

  test('no table at all, and a table of something else', async () => {
    await expect(readSheet(makeSheet([['Салом']]))).rejects.toMatchObject({
      code: 'no-header-found',
    });
    const other = makeSheet([
      ['Маҳалла', 'Манзили', 'Жинси', 'Телефон'],
      ['Олмазор', 'Навоий 5', 'эркак', null],
    ]);
    await expect(readSheet(other, { kind: 'families' })).rejects.toMatchObject({
      code: 'wrong-columns',
    });
  });
});
