import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { readSheets } from '../../electron/spreadsheets/read-sheets.ts';
import type { RawSheet } from '../../shared/import/raw-sheet.ts';
import { sampleFolder } from './helpers/expected.ts';
import { gather } from './helpers/gather.ts';
import { makeZip, workbookParts } from './helpers/make-zip.ts';
import { scratchFolder } from './helpers/scratch.ts';

const scratch = scratchFolder();

async function readBack(build: (workbook: ExcelJS.Workbook) => void): Promise<RawSheet[]> {
  const workbook = new ExcelJS.Workbook();
  build(workbook);
  const path = scratch.path('book.xlsx');
  await workbook.xlsx.writeFile(path);
  return gather(readSheets(path));
}

async function readXml(
  sheetXml: string,
  more: Parameters<typeof workbookParts>[1] = [],
): Promise<RawSheet> {
  const path = scratch.write('hand.xlsx', makeZip(workbookParts(sheetXml, more)));
  const [sheet] = await gather(readSheets(path));
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

describe('what Excel writes', () => {
  test('values of every kind', async () => {
    const [sheet] = await readBack((workbook) => {
      const page = workbook.addWorksheet('Лист1');
      page.addRow([
        'Қўлдошев',
        42205499636860,
        new Date(Date.UTC(1969, 4, 10)),
        true,
        { richText: [{ text: 'Раҳимова ' }, { text: 'Камола', font: { bold: true } }] },
        { formula: 'A1+1', result: 7 },
        { formula: 'HYPERLINK("https://example.org","сурат")' },
        { error: '#REF!' },
        { text: 'хат', hyperlink: 'https://example.org' },
        ' олд бўшлиқ\nянги сатр',
      ]);
    });
    expect(sheet?.rows).toEqual([
      {
        row: 1,
        isHidden: false,
        cells: [
          'Қўлдошев',
          42205499636860,
          { day: '1969-05-10' },
          true,
          { rich: 'Раҳимова Камола' },
          { formula: 'A1+1', result: 7 },
          { formula: 'HYPERLINK("https://example.org","сурат")', result: null },
          { error: '#REF!' },
          'хат',
          ' олд бўшлиқ\nянги сатр',
        ],
      },
    ]);
  });

  test('joined cells, hidden rows, columns and sheets; empty rows are left out', async () => {
    const [first, second] = await readBack((workbook) => {
      const page = workbook.addWorksheet('А');
      page.getCell('B2').value = 'x';
      page.mergeCells('B2:C4');
      page.getCell('B6').value = 'y';
      page.getRow(6).hidden = true;
      page.getColumn(3).hidden = true;
      workbook.addWorksheet('Б', { state: 'hidden' });
    });
    expect(first?.merges).toEqual([{ top: 2, bottom: 4, left: 2, right: 3 }]);
    const rows = first?.rows.filter(({ cells }) => cells.includes('x') || cells.includes('y'));
    expect(rows?.map(({ row, isHidden }) => [row, isHidden])).toContainEqual([2, false]);
    expect(rows?.at(-1)).toMatchObject({ row: 6, isHidden: true });
    expect([...(first?.hiddenColumns ?? [])]).toEqual([3]);
    expect(second).toMatchObject({ name: 'Б', isHidden: true, rows: [] });
  });

  test('days before March 1900 and days counted from 1904', async () => {
    const [old] = await readBack((workbook) => {
      const page = workbook.addWorksheet('А');
      page.getCell('A1').value = 59;
      page.getCell('A1').numFmt = 'dd.mm.yyyy';
      page.getCell('A2').value = 61;
      page.getCell('A2').numFmt = 'dd.mm.yyyy';
    });
    expect(old?.rows.map(({ cells }) => cells[0])).toEqual([
      { day: '1900-02-28' },
      { day: '1900-03-01' },
    ]);
    const [mac] = await readBack((workbook) => {
      workbook.properties.date1904 = true;
      workbook.addWorksheet('А').getCell('A1').value = new Date(Date.UTC(2026, 10, 20));
    });
    expect(mac?.rows[0]?.cells).toEqual([{ day: '2026-11-20' }]);
  });
});

describe('what other programs write', () => {
  test('names with a prefix, texts inside the cells, cells without an address', async () => {
    const sheet = await readXml(
      '<x:worksheet xmlns:x="y"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>А &amp; Б</x:t></x:is></x:c>' +
        '<x:c><x:v>4.2205499636860E13</x:v></x:c><x:c t="d"><x:v>2026-11-20T00:00:00</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    );
    expect(sheet.rows).toEqual([
      { row: 1, isHidden: false, cells: ['А & Б', 42205499636860, { day: '2026-11-20' }] },
    ]);
  });

  test('signs that XML forbids, CDATA, comments and `>` in an attribute', async () => {
    const strings =
      '<sst><!-- <si> --><si><t>а_x000D_б</t></si><si><t><![CDATA[<в>]]></t></si><si><t>г<rPh><t>д</t></rPh></t></si></sst>';
    const sheet = await readXml(
      '<worksheet><sheetData><row r="3" spans="a>b"><c r="A3" t="s"><v>0</v></c><c r="C3" t="s"><v>1</v></c></row></sheetData></worksheet>',
      [{ name: 'xl/sharedStrings.xml', content: strings }],
    );
    expect(sheet.rows).toEqual([{ row: 3, isHidden: false, cells: ['а\rб', null, '<в>'] }]);
  });

  test('a stray value in the last column of Excel is dropped, its row stays small', async () => {
    const sheet = await readXml(
      '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c></row></sheetData></worksheet>',
    );
    expect(sheet.rows[0]?.cells).toEqual([1]);
  });
});

test('reading reports its progress and can be cancelled', async () => {
  const path = `${sampleFolder}oilalar.xlsx`;
  const seen: number[] = [];
  await gather(readSheets(path, { onProgress: (done, total) => seen.push(done / total) }));
  expect(seen.at(-1)).toBe(1);
  const signal = AbortSignal.abort();
  await expect(gather(readSheets(path, { signal }))).rejects.toMatchObject({
    code: 'cancelled',
  });
});
