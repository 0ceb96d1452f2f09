import { describe, expect, test } from 'vitest';
import { createPacker, createUnpacker } from '../../../electron/spreadsheets/pack-rows.ts';
import { readMerges } from '../../../electron/spreadsheets/read-merges.ts';
import { readWorksheet } from '../../../electron/spreadsheets/read-worksheet.ts';
import {
  readUsualCell,
  readUsualRange,
  type UsualCell,
} from '../../../electron/spreadsheets/usual-form.ts';
import { gather } from '../../import/helpers/gather.ts';

const styles = { is1904: false, isDateStyle: [false, true] };
const texts = ['Олмазор'];

async function* piecesOf(...chunks: string[]) {
  yield* chunks;
}

async function* bytesOf(...chunks: string[]) {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

async function cellsOf(...chunks: string[]) {
  const packed = await gather(readWorksheet(piecesOf(...chunks), styles, createPacker()));
  return packed.flatMap(createUnpacker(texts)).map(({ cells }) => cells);
}

const usual =
  '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"/><c r="C1" s="1"><v>27692</v></c><c r="D1" t="b" s="0"><v>1</v></c></row></sheetData>';
const cells = ['Олмазор', null, { day: '1975-10-25' }, true];

describe('cells as nearly every program writes them', () => {
  test('are read whole', async () => {
    expect(await cellsOf(usual)).toEqual([cells]);
  });

  test('are read wherever the file is cut', async () => {
    for (let at = 1; at < usual.length; at += 1) {
      expect(await cellsOf(usual.slice(0, at), usual.slice(at))).toEqual([cells]);
    }
  });
});

describe('numbers', () => {
  test.each([
    ['0', 0],
    ['007', 7],
    ['30101751234567', 30101751234567],
    ['999999999999999', 999999999999999],
    ['9007199254740993', Number('9007199254740993')],
    ['-12', -12],
    ['0.25', 0.25],
    ['3.0101751234567E13', 30101751234567],
    ['1e3', 1000],
    ['12 x', '12 x'],
  ])('%s', async (figures, number) => {
    const sheet = `<sheetData><row r="1"><c r="A1"><v>${figures}</v></c></row></sheetData>`;
    expect(await cellsOf(sheet)).toEqual([[number]]);
  });

  test('that are the place of a text there is none of', async () => {
    const sheet =
      '<sheetData><row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1"><v>2</v></c></row></sheetData>';
    expect(await cellsOf(sheet)).toEqual([[null, 2]]);
  });
});

describe('joined cells', () => {
  const range = { top: 4, bottom: 19, left: 2, right: 28 };

  test('are read whole', () => {
    const found: unknown[] = [];
    const xml = '<mergeCell ref="B4:AB19"/>';
    expect(readUsualRange(xml, 0, (one) => found.push(one))).toBe(xml.length);
    expect(found).toEqual([range]);
  });

  test.each([
    ['<mergeCell ref="B4:AB19" />', [range]],
    ["<mergeCell ref='B4:AB19'/>", [range]],
    ['<mergeCell x="1" ref="B4:AB19"/>', [range]],
    ['<mergeCell ref="B4:AB19"></mergeCell>', [range]],
    ['<mergeCell ref="B4"/>', []],
    ['<mergeCell ref="4:19"/>', []],
    ['<mergeCell ref="B:AB"/>', []],
    ['<mergeCell ref=""/>', []],
    ['<x:mergeCell ref="B4:AB19"/>', [range]],
  ])('%s is read attribute by attribute', async (xml, ranges) => {
    expect(readUsualRange(xml, 0, () => undefined)).toBe(-1);
    const below = `<mergeCells>${xml}</mergeCells>`;
    expect(await readMerges(bytesOf('<sheetData/>', below))).toEqual(ranges);
    expect(await readMerges(bytesOf(`<x:sheetData></x:sheetData >${below}`))).toEqual(ranges);
  });

  test('what stands among the rows is none', async () => {
    const text = '<row><c t="str"><v>&lt;/sheetData> &lt;mergeCell ref="A1:A2"/></v></c></row>';
    const above = `<sheetPr/><sheetData>${text}`;
    expect(await readMerges(bytesOf(above))).toEqual([]);
    expect(
      await readMerges(
        bytesOf(above, '</sheetData>', '<mergeCells><mergeCell ref="B4:AB19"/></mergeCells>'),
      ),
    ).toEqual([range]);
  });
});

describe('what is written in another way is left to the reader of tags', () => {
  test.each([
    ['a formula', '<c r="A1"><f>B1+1</f><v>7</v></c>', { formula: 'B1+1', result: 7 }],
    ['entities', '<c r="A1" t="str"><v>a&amp;b</v></c>', 'a&b'],
    ['text of its own', '<c r="A1" t="inlineStr"><is><t>уй</t></is></c>', 'уй'],
    ['another attribute', '<c r="A1" cm="1"><v>5</v></c>', 5],
    ['single quotation marks', "<c r='A1'><v>5</v></c>", 5],
    ['spaces', '<c r="A1" ><v>5</v></c >', 5],
    ['no place', '<c><v>5</v></c>', 5],
    ['a prefix', '<x:c r="A1"><x:v>5</x:v></x:c>', 5],
  ])('%s', async (_what, xml, cell) => {
    const found: UsualCell = { column: 0, type: '', style: 0, figures: null, value: null };
    expect(readUsualCell(xml, 0, found)).toBe(-1);
    const sheet = `<sheetData><row r="1">${xml}</row></sheetData>`;
    expect(await cellsOf(sheet)).toEqual([[cell]]);
  });
});
