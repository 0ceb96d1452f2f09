import { mkdirSync, truncateSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkFile, refuseSystemError } from '../../electron/spreadsheets/check-file.ts';
import { readSheets } from '../../electron/spreadsheets/read-sheets.ts';
import { sampleFolder } from './helpers/expected.ts';
import { gather } from './helpers/gather.ts';
import { makeZip, workbookParts } from './helpers/make-zip.ts';
import { scratchFolder } from './helpers/scratch.ts';

const scratch = scratchFolder();
const ole = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const workbook = makeZip(workbookParts('<worksheet><sheetData/></worksheet>'));

function oleFile(name: string, stream: string): string {
  return scratch.write(
    name,
    Buffer.concat([ole, Buffer.alloc(5000), Buffer.from(stream, 'utf16le'), Buffer.alloc(500)]),
  );
}

describe('a wrong file is refused with the right words', () => {
  test.each([
    ['file-not-found', () => scratch.path('nowhere.xlsx')],
    ['file-empty', () => scratch.write('empty.xlsx', '')],
    ['file-not-a-workbook', () => scratch.write('text.xlsx', 'Ф.И.Ш.;Жинси\n')],
    ['file-not-a-workbook', () => scratch.write('page.xls', '<html><table></table></html>')],
    ['file-not-a-workbook', () => scratch.write('page.csv', '<html><table></table></html>')],
    ['file-not-a-workbook', () => scratch.write('picture.csv', Buffer.from([1, 0, 2, 0]))],
    [
      'file-not-a-workbook',
      () => scratch.write('text.docx', makeZip([{ name: 'word/document.xml', content: '<a/>' }])),
    ],
    ['file-damaged', () => scratch.write('cut.xlsx', workbook.subarray(0, workbook.length - 40))],
    ['file-password-protected', () => oleFile('locked.xlsx', 'EncryptedPackage')],
    ['file-old-format', () => oleFile('old.xls', 'Workbook')],
    ['file-not-a-workbook', () => oleFile('letter.doc', 'WordDocument')],
    [
      'file-password-protected',
      () =>
        scratch.write(
          'zipped.xlsx',
          makeZip([{ name: 'xl/workbook.xml', content: 'x', isEncrypted: true }]),
        ),
    ],
    [
      'file-zip-bomb',
      () =>
        scratch.write(
          'bomb.xlsx',
          makeZip(workbookParts('', [{ name: 'xl/big', content: Buffer.alloc(60_000_000) }])),
        ),
    ],
    [
      'file-zip-bomb',
      () =>
        scratch.write(
          'huge.xlsx',
          makeZip(workbookParts('', [{ name: 'xl/big', content: '', claimedSize: 2_000_000_000 }])),
        ),
    ],
  ])('%s (%#)', async (code, make) => {
    await expect(checkFile(make())).rejects.toMatchObject({ code });
  });

  test('a folder', async () => {
    mkdirSync(scratch.path('folder.xlsx'));
    await expect(checkFile(scratch.path('folder.xlsx'))).rejects.toMatchObject({
      code: 'file-not-a-workbook',
    });
  });

  test('a file of more than 200 MB, with its size', async () => {
    const path = scratch.write('large.xlsx', workbook);
    truncateSync(path, 200_500_000);
    await expect(checkFile(path)).rejects.toMatchObject({
      code: 'file-too-large',
      params: { size: 201, limit: 200 },
    });
  });

  test.each([
    ['EACCES', 'file-not-allowed'],
    ['EPERM', 'file-not-allowed'],
    ['EBUSY', 'file-locked'],
    ['ENOTDIR', 'file-not-found'],
    ['ELOOP', 'file-not-found'],
  ])('what the system calls %s', (system, code) => {
    const error = Object.assign(new Error(system), { code: system });
    expect(() => refuseSystemError(error)).toThrow(code);
  });

  test('a part that unpacks to more than it claims is stopped while reading', async () => {
    const lie = '<worksheet><sheetData/></worksheet>'.padEnd(100_000);
    const parts = workbookParts(lie).map((part) =>
      part.content === lie ? { ...part, claimedSize: 50 } : part,
    );
    const path = scratch.write('lie.xlsx', makeZip(parts));
    await expect(gather(readSheets(path))).rejects.toMatchObject({
      code: 'file-zip-bomb',
    });
  });

  test('a sheet that breaks off is damaged', async () => {
    const path = scratch.write(
      'broken.xlsx',
      makeZip(workbookParts('<worksheet><sheetData><row r="1">')),
    );
    await expect(gather(readSheets(path))).rejects.toMatchObject({ code: 'file-damaged' });
  });
});

test('a sound file is told to be a workbook or CSV', async () => {
  expect(await checkFile(`${sampleFolder}oilalar.xlsx`)).toMatchObject({ form: 'workbook' });
  expect(await checkFile(`${sampleFolder}manba.csv`)).toMatchObject({ form: 'csv' });
});
