/** Reads the cells of one worksheet part. */

import { dayOfSerial } from '../../shared/import/day-of-serial.ts';
import type { MergedRange, RawCell, RawRow, RawSheet } from '../../shared/import/raw-sheet.ts';
import { readUsualCell, readUsualRange, type UsualCell } from './usual-form.ts';
import {
  createTextCollector,
  decodeEscapes,
  readXml,
  type SheetPart,
  type WorkbookParts,
} from './workbook-parts.ts';
import { attribute, isTrue } from './xml-events.ts';

/** No office has wider tables; a stray value in column XFD must not blow up every row. */
const COLUMN_LIMIT = 500;
const letterM = 109;

/** @throws Refusal file-damaged, file-zip-bomb */
export async function readWorksheet(
  chunks: AsyncIterable<string>,
  sheet: SheetPart,
  parts: WorkbookParts,
  onChunk?: () => void,
): Promise<RawSheet> {
  const rows: RawRow[] = [];
  const merges: MergedRange[] = [];
  const hiddenColumns = new Set<number>();

  let row = 0;
  let isHiddenRow = false;
  let cells: RawCell[] = [];
  let column = 0;
  let type = '';
  let style = 0;
  let formula: string | null = null;
  let value: string | null = null;
  let place: 'formula' | 'value' | 'inline' | null = null;
  const inline = createTextCollector();
  const usual: UsualCell = { column: 0, type: '', style: 0, figures: null, value: null };
  const addMerge = (range: MergedRange) => merges.push(range);
  const dayOf = rememberingDays(parts.is1904);

  function startCell(attributes: string): void {
    column = columnOf(attribute(attributes, 'r')) ?? column + 1;
    type = attribute(attributes, 't') ?? 'n';
    style = Number(attribute(attributes, 's') ?? 0);
    formula = null;
    value = null;
  }

  function endCell(): void {
    const stored = type === 'inlineStr' ? inlineText() : readValue();
    if (formula === null && stored === null) return;
    put(formula === null ? stored : { formula, result: plain(stored) });
  }

  function put(cell: RawCell): void {
    if (column > COLUMN_LIMIT) return;
    while (cells.length < column - 1) cells.push(null);
    cells[column - 1] = cell;
  }

  function takeWhole(text: string, start: number): number {
    if (text.charCodeAt(start + 1) === letterM) return readUsualRange(text, start, addMerge);
    const end = readUsualCell(text, start, usual);
    if (end === -1 || usual.type === 'inlineStr') return -1;
    column = usual.column;
    if (usual.figures !== null) {
      const cell =
        usual.type === 's' ? textAt(usual.figures) : numberCell(usual.figures, usual.style);
      if (cell !== null) put(cell);
    } else if (usual.value !== null) {
      ({ type, style, value } = usual);
      formula = null;
      endCell();
    }
    return end;
  }

  function textAt(place: number): RawCell {
    return parts.texts[place] || null;
  }

  function numberCell(number: number, numberStyle: number): RawCell {
    const day = parts.isDateStyle[numberStyle] ? dayOf(number) : null;
    return day ?? number;
  }

  function inlineText(): RawCell {
    const text = inline.finish();
    return text === '' ? null : text;
  }

  function readValue(): RawCell {
    if (value === null || value === '') return null;
    if (type === 's') return textAt(Number(value));
    if (type === 'b') return value === '1';
    if (type === 'e') return { error: value };
    if (type === 'str') return decodeEscapes(value);
    if (type === 'd') return { day: value.slice(0, 10) };
    const number = Number(value);
    if (Number.isNaN(number)) return value;
    return numberCell(number, style);
  }

  await readXml(
    chunks,
    {
      whole: takeWhole,
      open(name, attributes) {
        if (name === 'c') startCell(attributes);
        else if (name === 'v') place = 'value';
        else if (name === 'f') {
          place = 'formula';
          formula = '';
        } else if (name === 'is') {
          place = 'inline';
          inline.start();
        } else if (place === 'inline') inline.open(name);
        else if (name === 'row') {
          row = Number(attribute(attributes, 'r') ?? row + 1);
          isHiddenRow = isTrue(attribute(attributes, 'hidden'));
          cells = [];
          column = 0;
        } else if (name === 'col' && isTrue(attribute(attributes, 'hidden'))) {
          const last = Math.min(Number(attribute(attributes, 'max')), COLUMN_LIMIT);
          for (let c = Number(attribute(attributes, 'min')); c <= last; c++) hiddenColumns.add(c);
        } else if (name === 'mergeCell') {
          const range = rangeOf(attribute(attributes, 'ref') ?? '');
          if (range) merges.push(range);
        }
      },
      close(name) {
        if (name === 'c') endCell();
        else if (name === 'v' || name === 'f' || name === 'is') place = null;
        else if (place === 'inline') inline.close(name);
        else if (name === 'row' && cells.length > 0) {
          rows.push({ row, isHidden: isHiddenRow, cells });
        }
      },
      text(piece) {
        if (place === 'value') value = (value ?? '') + piece;
        else if (place === 'formula') formula = (formula ?? '') + piece;
        else if (place === 'inline') inline.text(piece);
      },
    },
    onChunk,
  );
  return { name: sheet.name, isHidden: sheet.isHidden, rows, merges, hiddenColumns };
}

/** A list holds some thousand different days; one cell serves for all of the same day. */
function rememberingDays(is1904: boolean): (serial: number) => RawCell {
  const days = new Map<number, RawCell>();
  return (serial) => {
    let cell = days.get(serial);
    if (cell === undefined) {
      const day = dayOfSerial(serial, is1904);
      cell = day === null ? null : { day };
      days.set(serial, cell);
    }
    return cell;
  };
}

/** The stored result of a formula: a text, a number, or null when there is none. */
function plain(cell: RawCell): string | number | boolean | null {
  if (cell === null || typeof cell !== 'object') return cell;
  if ('day' in cell) return cell.day;
  return 'error' in cell ? cell.error : null;
}

/** `AA12` is column 27. */
function columnOf(reference: string | undefined): number | null {
  if (reference === undefined) return null;
  let column = 0;
  for (let at = 0; at < reference.length; at++) {
    const code = reference.charCodeAt(at);
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column > 0 ? column : null;
}

function rangeOf(reference: string): MergedRange | null {
  const match = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(reference);
  if (!match) return null;
  const left = columnOf(match[1]) ?? 0;
  const right = columnOf(match[3]) ?? 0;
  return { top: Number(match[2]), bottom: Number(match[4]), left, right };
}
