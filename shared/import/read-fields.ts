/** Reads fields out of the cells of a row and notes what is odd about them. */
import type { CellReader, Note, Reading } from './cells/reading.ts';
import { columnsByField, type TableHeader } from './find-header.ts';
import type { FindingKind } from './finding-kinds.ts';
import type { FindingList } from './findings.ts';
import { hasLostLetters } from './lost-letters.ts';
import type { Field } from './model.ts';
import { cellText, cellValue, type RawCell, type RawRow, type RawSheet } from './raw-sheet.ts';

/** A kind under another name in this table; null drops it. */
export type Renamed = Partial<Record<FindingKind, FindingKind | null>>;

export interface FieldOptions {
  readonly renamed?: Renamed;
  /** Last row of the block for which the cell stands. */
  readonly rowTo?: number;
}

export interface FieldReader {
  readonly findings: FindingList;
  has(field: string): boolean;
  cell(row: RawRow, field: string): RawCell;
  /** Id in our own exports, of the row or of its family; '' elsewhere. */
  key(row: RawRow, field?: 'key' | 'familyKey'): string;
  read<Value>(
    row: RawRow,
    field: string,
    reader: CellReader<Value>,
    options?: FieldOptions,
  ): Field<Value> & { readonly remark?: string };
  /** Notes something about a field that was already read. */
  note(kind: FindingKind, field: string, of: Field<unknown>, params?: Note['params']): void;
}

const usual: FieldOptions = { renamed: {} };

/**
 * @param isLossy whether the whole sheet has lost letters; then spellings are not remarked on
 */
export function createFieldReader(
  sheet: RawSheet,
  header: TableHeader,
  findings: FindingList,
  isLossy = false,
): FieldReader {
  const columns = columnsByField(header);
  const isCsv = sheet.text !== undefined;
  // In our own exports names of lists are in the language that was shown.
  const hasOtherNames = isLossy || columns.has('key');
  return {
    findings,
    has: (field) => columns.has(field),
    cell: (row, field) => cellAt(row, columns.get(field)),
    key: (row, field = 'key') => cellText(cellAt(row, columns.get(field))).trim(),
    read(row, field, reader, { renamed = {}, rowTo } = usual) {
      const column = columns.get(field);
      const cell = cellAt(row, column);
      const { value, state, notes, remark } = readCell(cell, reader);
      const raw = cellValue(cell);
      const isOdd = isLossy || (typeof raw === 'string' && hasLostLetters(raw));
      const read = { value, state, raw, row: row.row, column: column ?? null, isLossy: isOdd };
      // Nearly every cell is a plain one.
      if (notes.length === 0 && !isCsv && remark === undefined) return read;
      // A table without the column says nothing, not even that something is missing.
      const told = column === undefined ? [] : [...notes, ...(isCsv ? csvNotes(cell) : [])];
      for (const { kind, params } of told) {
        const name = kind in renamed ? renamed[kind] : kind;
        if (!name || isDropped(name, isCsv, hasOtherNames)) continue;
        findings.add(name, { row: row.row, rowTo, column, field, raw, clean: value, params });
      }
      return remark === undefined ? read : { ...read, remark };
    },
    note(kind, field, of, params) {
      const { row, column, raw, value } = of;
      findings.add(kind, { row, column: column ?? undefined, field, raw, clean: value, params });
    },
  };
}

function cellAt(row: RawRow, column: number | undefined): RawCell {
  return column === undefined ? null : (row.cells[column - 1] ?? null);
}

/** What is odd about the cell itself comes before what is odd about its text. */
function readCell<Value>(cell: RawCell, reader: CellReader<Value>): Reading<Value> {
  if (cell === null || typeof cell !== 'object') return reader(cell);
  if ('error' in cell) {
    return { value: null, state: 'unreadable', notes: [{ kind: 'cell_error' }] };
  }
  if ('formula' in cell) {
    const reading = reader(cell.result);
    const kind = /^\s*HYPERLINK\s*\(/i.test(cell.formula)
      ? 'note_hyperlink_formula'
      : cell.result === null && 'formula_without_value';
    return kind ? { ...reading, notes: [{ kind }, ...reading.notes] } : reading;
  }
  const reading = reader(cell);
  return 'rich' in cell
    ? { ...reading, notes: [{ kind: 'rich_text_cell' }, ...reading.notes] }
    : reading;
}

function csvNotes(cell: RawCell): Note[] {
  const text = cellText(cell);
  return [
    ...(text.includes('"') ? [{ kind: 'csv_doubled_quotes' } as const] : []),
    ...(/[\r\n]/.test(text) ? [{ kind: 'csv_quoted_newline' } as const] : []),
  ];
}

/** In a CSV file every value is text, and a sheet that lost letters misspells everything. */
function isDropped(kind: FindingKind, isCsv: boolean, hasOtherNames: boolean): boolean {
  if (isCsv && (kind === 'address_line_break' || kind === 'date_text_dmy')) return true;
  return hasOtherNames && kind.endsWith('_variant');
}
