/** A workbook read in a thread of its own: the same rows, the same refusals, and no thread left over. */
import ExcelJS from 'exceljs';
import { afterEach, describe, expect, test } from 'vitest';
import { openSheets, readSheets } from '../../electron/spreadsheets/read-sheets.ts';
import type { ReadOptions } from '../../electron/spreadsheets/read-workbook.ts';
import { startReadingThread } from '../../electron/spreadsheets/reading-thread.ts';
import type { RawSheet } from '../../shared/import/raw-sheet.ts';
import { readTables } from '../../shared/import/read-tables.ts';
import { type Seeded, seeded } from '../helpers/seeded.ts';
import { sampleFolder } from './helpers/expected.ts';
import { gather } from './helpers/gather.ts';
import { makeZip, workbookParts } from './helpers/make-zip.ts';
import { sampleLists } from './helpers/sample-lists.ts';
import { scratchFolder } from './helpers/scratch.ts';

const scratch = scratchFolder();
const inThread: ReadOptions = { threadFrom: 0 };
const here: ReadOptions = { threadFrom: Number.POSITIVE_INFINITY };

const ports = () =>
  process.getActiveResourcesInfo().filter((name) => name === 'MessagePort').length;
const portsBefore = ports();
afterEach(() => expect(ports()).toBe(portsBefore));

describe('the same rows', () => {
  test.each(['oilalar.xlsx', 'mahallalar.xlsx', 'masullar.xlsx', 'kunlik.xlsx', 'manba.csv'])(
    'of %s',
    async (file) => {
      const sheets = await gather(readSheets(sampleFolder + file, inThread));
      expect(sheets).toEqual(await gather(readSheets(sampleFolder + file, here)));
      expect(sheets.flatMap(({ rows }) => rows).length).toBeGreaterThan(0);
    },
  );

  const random = seeded('workbooks');
  test(`of workbooks of any kind: TEST_SEED=${random.seed}`, async () => {
    for (let round = 0; round < 12; round += 1) {
      const path = scratch.path('any.xlsx');
      await makeAny(random, path);
      const sheets = await gather(readSheets(path, inThread));
      expect(sheets).toEqual(await gather(readSheets(path, here)));
    }
  });

  const pieces = seeded('pieces');
  test(`checked in pieces as at once: TEST_SEED=${pieces.seed}`, async () => {
    const options = { lists: sampleLists, latestYear: 2026 };
    for (const file of ['oilalar.xlsx', 'kunlik.xlsx', 'manba.csv']) {
      const sheets = await gather(readSheets(sampleFolder + file));
      const whole = await readTables(sheets, options);
      expect(whole.findings.length).toBeGreaterThan(0);
      for (let round = 0; round < 4; round += 1) {
        const arriving = sheets.map((sheet) => (sheet.text ? sheet : inPieces(pieces, sheet)));
        expect(await readTables(arriving, options)).toEqual(whole);
      }
    }
  });
});

async function makeAny(random: Seeded, path: string): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  const values = [
    () => `Қўлдошев ${random.below(50)}`,
    () => random.below(1e14),
    () => -random.next(),
    () => new Date(Date.UTC(1950 + random.below(70), random.below(12), 1)),
    () => random.below(2) === 0,
    () => ({ formula: 'A1+1', result: random.below(9) }),
    () => ({ error: '#REF!' as const }),
    () => ({ richText: [{ text: 'Раҳимова ' }, { text: 'Камола', font: { bold: true } }] }),
    () => '',
    () => null,
  ];
  for (let sheet = 0; sheet <= random.below(4); sheet += 1) {
    const page = workbook.addWorksheet(`Лист ${sheet}`, {
      state: random.below(4) === 0 ? 'hidden' : 'visible',
    });
    const count = random.below(400);
    for (let row = 0; row < count; row += 1) {
      const cells = Array.from({ length: random.below(12) }, () =>
        values[random.below(values.length)]?.(),
      );
      const added = page.addRow(cells);
      if (random.below(20) === 0) added.hidden = true;
    }
    for (let top = 1; top + 3 < count; top += 4 + random.below(40))
      page.mergeCells(top, 2, top + random.below(3), 2 + random.below(2));
    if (random.below(2) === 0) page.getColumn(1 + random.below(5)).hidden = true;
  }
  await workbook.xlsx.writeFile(path);
}

/** As a sheet that is still being read: some rows at a time, sometimes none. */
function inPieces(random: Seeded, { rows: all, ...sheet }: RawSheet): RawSheet {
  const rows = all.slice(0, random.below(50));
  return {
    ...sheet,
    rows,
    more: async () => {
      if (rows.length === all.length) return false;
      rows.push(...all.slice(rows.length, rows.length + random.below(80)));
      return true;
    },
  };
}

const cells = '<c r="A1" t="str"><v>Олмазор</v></c><c r="B1"><v>7</v></c>';
const rowsXml = (count: number) =>
  Array.from({ length: count }, (_, at) => `<row r="${at + 1}">${cells}</row>`).join('');
const sheetXml = `<worksheet><sheetData>${rowsXml(30_000)}</sheetData></worksheet>`;

function write(content: string, more: Parameters<typeof workbookParts>[1] = []): string {
  return scratch.write('made.xlsx', makeZip(workbookParts(content, more)));
}

async function firstSheet(path: string, options: ReadOptions) {
  const sheets = openSheets(path, options);
  const { value: sheet } = await sheets.next();
  if (!sheet?.more) throw new Error('no sheet that is still being read');
  return { sheets, sheet, more: sheet.more };
}

async function toTheEnd(more: () => Promise<boolean>): Promise<void> {
  while (await more());
}

describe('what goes wrong', () => {
  test('damage that is met when rows were handed over already', async () => {
    const path = write(`<worksheet><sheetData>${rowsXml(30_000)}</row></sheetData></worksheet>`);
    const { sheets, sheet, more } = await firstSheet(path, inThread);
    await more();
    expect(sheet.rows.length).toBeGreaterThan(0);
    await expect(toTheEnd(more)).rejects.toMatchObject({ code: 'file-damaged' });
    await sheets.return(undefined);
  });

  test('a part that only the thread reads and that is a bomb', async () => {
    const styles = `<styleSheet>${'<numFmts></numFmts>'.repeat(9000)}</styleSheet>`;
    const bomb = { name: 'xl/styles.xml', content: styles, claimedSize: 50 };
    const read = () => gather(readSheets(write(sheetXml, [bomb]), inThread));
    await expect(read()).rejects.toMatchObject({ code: 'file-zip-bomb' });
  });

  test('a person stops it: between two pieces, and while nothing comes', async () => {
    const stopped = new AbortController();
    const told: number[] = [];
    const onProgress = (done: number) => told.push(done);
    const options = { ...inThread, signal: stopped.signal, onProgress };
    const { sheets, more } = await firstSheet(write(sheetXml), options);
    await more();
    expect(told.at(-1)).toBeGreaterThan(0);
    const waiting = toTheEnd(more);
    stopped.abort();
    await expect(waiting).rejects.toMatchObject({ code: 'cancelled' });
    await sheets.return(undefined);
  });

  test('whoever needs no more of it leaves no thread behind', async () => {
    const { sheets } = await firstSheet(write(sheetXml), inThread);
    await sheets.return(undefined);
  });

  test('the thread dies: an error, not silence', async () => {
    const thread = startReadingThread(write(sheetXml), () => undefined);
    const events = thread.events();
    expect(await events.next()).toMatchObject({ done: false });
    const rest = gather(events);
    await thread.stop();
    await expect(rest).rejects.toThrow('the reading thread ended');
  });

  test('a file that is gone when the thread opens it', async () => {
    const thread = startReadingThread(scratch.path('gone.xlsx'), () => undefined);
    await expect(thread.events().next()).rejects.toMatchObject({ code: 'file-damaged' });
    await thread.stop();
  });
});
