/** A workbook with a changed byte is refused, or read as it was: never with another figure in it. */
import ExcelJS from 'exceljs';
import { beforeAll, expect, it } from 'vitest';
import { readSheets } from '../../electron/spreadsheets/read-sheets.ts';
import { Refusal } from '../../shared/errors.ts';
import type { RawSheet } from '../../shared/import/raw-sheet.ts';
import { seeded } from '../helpers/seeded.ts';
import { gather } from './helpers/gather.ts';
import { scratchFolder } from './helpers/scratch.ts';

const scratch = scratchFolder();
let bytes: Buffer;
let whole: RawSheet[];
beforeAll(async () => {
  const random = seeded('numbers');
  const workbook = new ExcelJS.Workbook();
  const page = workbook.addWorksheet('Лист1');
  for (let row = 0; row < 200; row += 1)
    page.addRow([`Қўлдошев ${row}`, 30_000_000_000_000 + random.below(1e9), new Date(0)]);
  bytes = Buffer.from(await workbook.xlsx.writeBuffer());
  whole = await read(bytes);
});

function read(content: Buffer): Promise<RawSheet[]> {
  return gather(readSheets(scratch.write('book.xlsx', content)));
}

const random = seeded('damage');
it(`bytes changed here and there: TEST_SEED=${random.seed}`, async () => {
  const silent: number[] = [];
  for (let round = 0; round < 250; round += 1) {
    const changed = Buffer.from(bytes);
    const at = random.below(bytes.length);
    changed[at] = (changed[at] ?? 0) ^ (1 << random.below(8));
    const found = await read(changed).catch((error: unknown) => {
      if (error instanceof Refusal) return null;
      throw error;
    });
    if (found && JSON.stringify(found) !== JSON.stringify(whole)) silent.push(at);
  }
  expect(silent).toEqual([]);
});

it('cut anywhere', async () => {
  for (let round = 0; round < 100; round += 1)
    await expect(read(bytes.subarray(0, random.below(bytes.length)))).rejects.toThrow(Refusal);
});
