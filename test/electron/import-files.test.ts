import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importFiles } from '../../electron/cli-files.ts';
import { findingActions } from '../../shared/import/finding-kinds.ts';
import { isTextKey } from '../../shared/locales/translate.ts';
import { dataOf } from '../helpers/database-digest.ts';
import { type Headquarters, openHeadquarters } from '../helpers/headquarters.ts';
import { importFile, importSample, sampleOrder } from '../helpers/import-file.ts';
import { sampleFolder } from '../import/helpers/expected.ts';
import { makeZip, workbookParts } from '../import/helpers/make-zip.ts';

let hq: Headquarters;
beforeEach(async () => {
  hq = await openHeadquarters();
});
afterEach(() => hq.close());

describe('files that cannot be brought in', () => {
  const file = (name: string, content: Buffer | string) => {
    const path = join(hq.folder, name);
    writeFileSync(path, content);
    return path;
  };
  const workbook = async (rows: readonly (readonly unknown[])[]) => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet('Лист1').addRows(rows as unknown[][]);
    return file('jadval.xlsx', Buffer.from(await book.xlsx.writeBuffer()));
  };
  const bomb = '<worksheet><sheetData/></worksheet>'.padEnd(1000, ' ');

  test.each([
    ['file-not-found', async () => join(hq.folder, 'yoq.xlsx')],
    ['file-not-a-workbook', async () => file('rasm.xlsx', 'PNG rasm')],
    [
      'file-not-a-workbook',
      async () => {
        mkdirSync(join(hq.folder, 'papka.xlsx'));
        return join(hq.folder, 'papka.xlsx');
      },
    ],
    ['file-empty', async () => file('bosh.xlsx', '')],
    [
      'file-damaged',
      async () => file('buzuq.xlsx', Buffer.from('PK\u0003\u0004 va keyin hech narsa', 'latin1')),
    ],
    [
      'file-password-protected',
      async () =>
        file(
          'parol.xlsx',
          Buffer.concat([
            Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
            Buffer.alloc(512),
            Buffer.from('EncryptedPackage', 'utf16le'),
          ]),
        ),
    ],
    [
      'file-zip-bomb',
      async () =>
        file(
          'bomba.xlsx',
          makeZip(
            workbookParts('', [{ name: 'xl/b.xml', content: bomb, claimedSize: 2_000_000_000 }]),
          ),
        ),
    ],
    ['no-header-found', () => workbook([['Эслатма'], ['Душанба куни йиғилиш']])],
    ['wrong-columns', async () => `${sampleFolder}kunlik.xlsx`],
    ['wrong-columns', async () => `${sampleFolder}mahallalar.xlsx`],
    ['wrong-columns', async () => `${sampleFolder}masullar.xlsx`],
    [
      'import-nothing',
      () => workbook([['Оила рақами', 'Маҳалла номи', 'Ф.И.Ш.', 'Туғилган санаси']]),
    ],
  ])('%s', async (code, make) => {
    const before = dataOf(hq);
    expect(
      (await hq.refusal('imports.rehearse', { path: await make(), kind: 'families' })).code,
    ).toBe(code);
    expect(dataOf(hq)).toEqual(before);
  });

  test('a wrong kind of input', async () => {
    const path = `${sampleFolder}oilalar.xlsx`;
    expect((await hq.refusal('imports.rehearse', { path, kind: 'plans' })).code).toBe('bad-input');
    const mapping = [{ sheet: 'Лист1', columns: { 'не столбец': 'note' } }];
    expect((await hq.refusal('imports.rehearse', { path, kind: 'families', mapping })).code).toBe(
      'bad-input',
    );
  });
});

test('a sheet of the log without a day waits for one', async () => {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('Ҳисобот').addRows([
    ['Т/р', 'Бириктирилган раҳбар', 'Маҳалла', 'Амалга оширилган ишлар', 'Аниқланган муаммолар'],
    [1, 'Каримов Али Валиевич', 'Олмазор', 'Хонадонлар ўрганилди', 2],
    [2, 'Собиров Вали Алиевич', 'Олмазор', 'Ҳужжатлар топширилди', 1],
  ]);
  const path = join(hq.folder, 'kunlik.xlsx');
  await book.xlsx.writeFile(path);
  const { created } = await importFile(hq, 'log', path);
  expect(created).toEqual({ log: 0 });
  const { rows } = await hq.call('decisions.list', {});
  expect(rows).toMatchObject([{ kind: 'log_sheet_without_date', raw: 'Ҳисобот' }]);
  const { id = '' } = rows[0] ?? {};
  expect(
    (await hq.refusal('decisions.decide', { id, choice: 'day', value: '2026-02-30' })).code,
  ).toBe('day-impossible');
  expect(
    (await hq.refusal('decisions.decide', { id, choice: 'day', value: '2027-01-01' })).code,
  ).toBe('day-in-future');
  await hq.call('decisions.decide', { id, choice: 'day', value: '2026-11-19' });
  const log = await hq.call('log.list', {});
  expect(log.rows.map(({ day, official }) => [day, official]).sort()).toEqual([
    ['2026-11-19', 'Каримов Али Валиевич'],
    ['2026-11-19', 'Собиров Вали Алиевич'],
  ]);
  expect((await importFile(hq, 'log', path)).unchanged).toEqual({ log: 2 });
});

test('a workbook with another name is the same list', async () => {
  await importSample(hq, 'mahallas', 'mahallalar.xlsx');
  const path = join(hq.folder, 'boshqa nom.xlsx');
  copyFileSync(`${sampleFolder}mahallalar.xlsx`, path);
  expect((await importFile(hq, 'mahallas', path)).unchanged).toEqual({ mahalla: 24 });
});

describe('from the command line', () => {
  interface Printed {
    readonly created: Readonly<Record<string, number>>;
    readonly updated: Readonly<Record<string, number>>;
    readonly unchanged: Readonly<Record<string, number>>;
    readonly rejected: number;
    readonly findings: readonly Readonly<Record<string, unknown>>[];
  }
  const run = async (files: readonly string[], values: object): Promise<Printed> => {
    const line = { call: (name: never, input: never) => hq.call(name, input) } as never;
    return (await importFiles(line, files, values)).output as Printed;
  };
  const sample = (file: string) => sampleFolder + file;

  test('a rehearsal prints the same and writes nothing', async () => {
    const before = dataOf(hq);
    const rehearsed = await run([sample('mahallalar.xlsx')], { as: 'mahallas', rehearse: true });
    expect(dataOf(hq)).toEqual(before);
    const { batches, ...done } = (await run([sample('mahallalar.xlsx')], {
      as: 'mahallas',
    })) as Printed & {
      batches: string[];
    };
    expect(rehearsed).toEqual(done);
    expect(done).toMatchObject({ created: { mahalla: 24 }, rejected: 0 });
    expect(batches).toHaveLength(1);
  });

  test('every finding has its place and a whole sentence', async () => {
    for (const [as, file] of sampleOrder) {
      const { findings } = await run([sample(file)], { as });
      for (const one of findings) {
        expect(one).toMatchObject({ kind: expect.any(String), action: expect.any(String) });
        expect(one['message'], String(one['kind'])).toMatch(/^[^{}]{10,}$/);
        expect(one['column']).toSatisfy((column: unknown) =>
          file === 'manba.csv'
            ? column === null || typeof column === 'number'
            : column === null || /^[A-Z]{1,2}$/.test(String(column)),
        );
      }
    }
  });

  test('of several files none is written when one is wrong', async () => {
    const before = dataOf(hq);
    const files = [sample('mahallalar.xlsx'), sample('kunlik.xlsx')];
    await expect(run(files, { as: 'mahallas' })).rejects.toThrow('wrong-columns');
    expect(dataOf(hq)).toEqual(before);
  });

  test('wrong words', async () => {
    await expect(run([sample('mahallalar.xlsx')], {})).rejects.toThrow('--as is missing');
    await expect(run([sample('mahallalar.xlsx')], { as: 'plans' })).rejects.toThrow(
      '--as is one of',
    );
    await expect(run([], { as: 'log' })).rejects.toThrow('FILE is missing');
  });
});

test('every kind of finding has its sentence', () => {
  const kinds = Object.keys(findingActions);
  expect(kinds.filter((kind) => !isTextKey(`imports.${kind}`))).toEqual([]);
});
