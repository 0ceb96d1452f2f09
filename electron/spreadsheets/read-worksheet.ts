/** Reads the cells of one worksheet part. */

import { dayOfSerial } from '../../shared/import/day-of-serial.ts';
import type { RawCell } from '../../shared/import/raw-sheet.ts';
import { numberOfText, type PackedRows, type RowPacker } from './pack-rows.ts';
import { columnOf } from './references.ts';
import { readUsualCell, type UsualCell } from './usual-form.ts';
import {
  type CellStyles,
  createTextCollector,
  decodeEscapes,
  xmlPieces,
} from './workbook-parts.ts';
import { attribute, isTrue } from './xml-events.ts';

/** No office has wider tables; a stray value in column XFD must not blow up every row. */
const COLUMN_LIMIT = 500;

/**
 * The rows, packed, after each piece of the part those that are whole by then; at the end the hidden columns.
 * @throws Refusal file-damaged, file-zip-bomb
 */
export async function* readWorksheet(
  chunks: AsyncIterable<string>,
  { is1904, isDateStyle }: CellStyles,
  packer: RowPacker,
): AsyncGenerator<PackedRows, readonly number[]> {
  const hiddenColumns: number[] = [];

  let row = 0;
  let isHiddenRow = false;
  let cells: number[] = [];
  let column = 0;
  let type = '';
  let style = 0;
  let formula: string | null = null;
  let value: string | null = null;
  let place: 'formula' | 'value' | 'inline' | null = null;
  const inline = createTextCollector();
  const usual: UsualCell = { column: 0, type: '', style: 0, figures: null, value: null };
  const numberOfDay = remembering((serial) => packer.keep(dayCell(serial, is1904)));

  function startCell(attributes: string): void {
    column = columnOf(attribute(attributes, 'r')) ?? column + 1;
    type = attribute(attributes, 't') ?? 'n';
    style = Number(attribute(attributes, 's') ?? 0);
    formula = null;
    value = null;
  }

  function endCell(): void {
    if (type === 's') {
      endText(value ? Number(value) : -1);
      return;
    }
    const stored = type === 'inlineStr' ? inlineText() : readValue();
    put(packer.keep(formula === null ? stored : { formula, result: plain(stored) }));
  }

  function endText(place: number): void {
    put(formula === null ? numberOfText(place) : packer.keep({ formula, textAt: place }));
  }

  /** @param number of a value or a text; nothing is put where it is 0 */
  function put(number: number): void {
    if (number === 0 || column > COLUMN_LIMIT) return;
    while (cells.length < column - 1) cells.push(0);
    cells[column - 1] = number;
  }

  function takeWhole(text: string, start: number): number {
    const end = readUsualCell(text, start, usual);
    if (end === -1 || usual.type === 'inlineStr') return -1;
    column = usual.column;
    if (usual.figures !== null) {
      const { type: kind, figures, style: shown } = usual;
      const number =
        kind === 's'
          ? numberOfText(figures)
          : (isDateStyle[shown] && numberOfDay(figures)) || packer.keep(figures);
      put(number);
    } else if (usual.value !== null) {
      ({ type, style, value } = usual);
      formula = null;
      endCell();
    }
    return end;
  }

  function inlineText(): RawCell {
    const text = inline.finish();
    return text === '' ? null : text;
  }

  function readValue(): RawCell {
    if (value === null || value === '') return null;
    if (type === 'b') return value === '1';
    if (type === 'e') return { error: value };
    if (type === 'str') return decodeEscapes(value);
    if (type === 'd') return { day: value.slice(0, 10) };
    const number = Number(value);
    if (Number.isNaN(number)) return value;
    return (isDateStyle[style] ? dayCell(number, is1904) : null) ?? number;
  }

  const pieces = xmlPieces(chunks, {
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
        for (let c = Number(attribute(attributes, 'min')); c <= last; c++) hiddenColumns.push(c);
      }
    },
    close(name) {
      if (name === 'c') endCell();
      else if (name === 'v' || name === 'f' || name === 'is') place = null;
      else if (place === 'inline') inline.close(name);
      else if (name === 'row' && cells.length > 0) {
        packer.addRow(row, isHiddenRow, cells);
      }
    },
    text(piece) {
      if (place === 'value') value = (value ?? '') + piece;
      else if (place === 'formula') formula = (formula ?? '') + piece;
      else if (place === 'inline') inline.text(piece);
    },
  });
  for await (const _ of pieces) {
    yield packer.take();
  }
  return hiddenColumns;
}

/** The number of a day by its serial number: a list says most days more than once. */
function remembering(keep: (key: number) => number): (key: number) => number {
  const numbers = new Map<number, number>();
  return (key) => {
    let number = numbers.get(key);
    if (number === undefined) {
      number = keep(key);
      numbers.set(key, number);
    }
    return number;
  };
}

function dayCell(serial: number, is1904: boolean): RawCell {
  const day = dayOfSerial(serial, is1904);
  return day === null ? null : { day };
}

/** The stored result of a formula: a text, a number, or null when there is none. */
function plain(cell: RawCell): string | number | boolean | null {
  if (cell === null || typeof cell !== 'object') return cell;
  if ('day' in cell) return cell.day;
  return 'error' in cell ? cell.error : null;
}
