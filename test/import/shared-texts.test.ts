/** Texts that cells refer to by their place: rows come without them, and are read as if they stood in the cells. */
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { openSheets, readSheets } from '../../electron/spreadsheets/read-sheets.ts';
import type { ReadOptions } from '../../electron/spreadsheets/read-workbook.ts';
import { seeded } from '../helpers/seeded.ts';
import { anyWorkbook } from './helpers/any-workbook.ts';
import { gather } from './helpers/gather.ts';
import { makeZip, workbookParts, type ZipPart } from './helpers/make-zip.ts';
import { scratchFolder } from './helpers/scratch.ts';

const scratch = scratchFolder();
const ports = () =>
  process.getActiveResourcesInfo().filter((name) => name === 'MessagePort').length;
const portsBefore = ports();
afterEach(() => expect(ports()).toBe(portsBefore));

const { seed } = seeded('texts');
const modes: [string, ReadOptions][] = [
  ['in a thread', { threadFrom: 0 }],
  ['without', { threadFrom: Number.POSITIVE_INFINITY }],
];

const textsPart = 'xl/sharedStrings.xml';
const onlyRow = (cells: string) =>
  `<worksheet><sheetData><row r="1">${cells}</row></sheetData></worksheet>`;

function partsOf(cells: string, content: string, more: Partial<ZipPart> = {}): ZipPart[] {
  return workbookParts(onlyRow(cells), [{ name: textsPart, content, ...more }]);
}

/** As `parts`, whose workbook says that it has shared texts. */
function naming(parts: readonly ZipPart[]): ZipPart[] {
  const named = '<Relationship Id="rId2" Target="sharedStrings.xml"/></Relationships>';
  return parts.map((part) =>
    part.name === 'xl/_rels/workbook.xml.rels'
      ? { ...part, content: String(part.content).replace('</Relationships>', named) }
      : part,
  );
}

describe.each(modes)('%s', (_mode, options) => {
  const read = (parts: readonly ZipPart[], more: ReadOptions = {}) =>
    gather(readSheets(scratch.write('texts.xlsx', makeZip(parts)), { ...options, ...more }));
  const rowsOf = async (parts: readonly ZipPart[]) => (await read(parts)).map(({ rows }) => rows);

  test(`cells of every kind are as they were written: TEST_SEED=${seed}`, async () => {
    const asWritten = fc.asyncProperty(anyWorkbook, async ({ bytes, rows }) => {
      const sheets = await gather(readSheets(scratch.write('any.xlsx', bytes), options));
      expect(sheets.map((sheet) => sheet.rows)).toEqual(rows);
    });
    await fc.assert(asWritten, { seed, numRuns: 30 });
  });

  test('an empty text makes no row longer', async () => {
    const cells =
      '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>0</v></c><c r="E1" t="s"><v>3</v></c>';
    const texts = '<sst><si><t></t></si><si><t>уй</t></si><si/></sst>';
    expect(await rowsOf(partsOf(cells, texts))).toEqual([
      [{ row: 1, isHidden: false, cells: [null, 'уй'] }],
    ]);
  });

  test('nor a row', async () => {
    const cells = '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>7</v></c>';
    expect(await rowsOf(partsOf(cells, '<sst><si><t></t></si></sst>'))).toEqual([[]]);
  });

  test.each([
    ['a text', 0, 'уй'],
    ['several runs', 1, null],
    ['an empty text', 2, null],
    ['none', 3, null],
  ])('a formula whose result is %s', async (_what, place, result) => {
    const texts =
      '<sst><si><t>уй</t></si><si><r><t>у</t></r><r><t>й</t></r></si><si><t></t></si></sst>';
    const cells = `<c r="A1" t="s"><f>B1</f><v>${place}</v></c>`;
    expect(await rowsOf(partsOf(cells, texts))).toEqual([
      [{ row: 1, isHidden: false, cells: [{ formula: 'B1', result }] }],
    ]);
  });

  const cells = '<c r="A1" t="s"><v>0</v></c>';
  const whole = '<sst><si><t>уй</t></si></sst>';

  test('that the workbook names and that were lost', async () => {
    const lost = naming(workbookParts(onlyRow(cells)));
    await expect(read(lost)).rejects.toMatchObject({ code: 'file-damaged' });
    expect(await rowsOf(naming(partsOf(cells, whole)))).toHaveLength(1);
  });

  test('of which there are none', async () => {
    expect(await rowsOf(workbookParts(onlyRow(cells)))).toEqual([[]]);
  });

  test.each([
    ['break off', 'file-damaged', '<sst><si><t>уй</t></si>', {}],
    ['are shorter than told', 'file-damaged', whole, { claimedSize: 5000 }],
    ['are a bomb', 'file-zip-bomb', `<sst>${'<si/>'.repeat(9000)}</sst>`, { claimedSize: 50 }],
  ])('that %s', async (_what, code, content, more) => {
    await expect(read(partsOf(cells, content, more))).rejects.toMatchObject({ code });
  });

  test('one of whose bytes was changed', async () => {
    const zip = makeZip(partsOf(cells, '<sst><si><t>77777777777777</t></si></sst>'));
    // The sum of the part as the directory of the file tells it, 16 bytes into its entry.
    const entry = zip.lastIndexOf(textsPart) - 46;
    zip.writeUInt32LE((zip.readUInt32LE(entry + 16) ^ 1) >>> 0, entry + 16);
    const path = scratch.write('changed.xlsx', zip);
    await expect(gather(readSheets(path, options))).rejects.toMatchObject({
      code: 'file-damaged',
    });
  });

  test('are being read when a person stops it', async () => {
    const stopped = new AbortController();
    const told: number[] = [];
    const onProgress = (done: number) => {
      told.push(done);
      stopped.abort();
    };
    const reading = read(partsOf(cells, whole), { signal: stopped.signal, onProgress });
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
    expect(told).toEqual([0]);
  });

  test('are read no further when nobody needs the rows', async () => {
    const many = `<sst>${'<si><t>Олмазор маҳалласи</t></si>'.repeat(200_000)}</sst>`;
    const path = scratch.write('many.xlsx', makeZip(partsOf(cells, many)));
    let told = 0;
    const onProgress = () => {
      told += 1;
    };
    const sheets = openSheets(path, { ...options, onProgress });
    expect(await sheets.next()).toMatchObject({ done: false });
    const before = told;
    await sheets.return(undefined);
    expect(told).toBe(before);
  });

  test('that are damaged, and nobody needs the rows', async () => {
    const path = scratch.write('cut.xlsx', makeZip(partsOf(cells, '<sst><si>')));
    const sheets = openSheets(path, options);
    expect(await sheets.next()).toMatchObject({ done: false });
    await sheets.return(undefined);
  });
});
