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
  /** As `read`, of a column in which few values stand on many rows: what was found plain is not read again. */
  recurring<Value>(field: string, reader: CellReader<Value>): RecurringReader<Value>;
  /** Notes something about a field of a row that was already read. */
  note(
    kind: FindingKind,
    row: number,
    field: string,
    of: Field<unknown>,
    params?: Note['params'],
  ): void;
}

export type RecurringReader<Value> = (row: RawRow, options?: FieldOptions) => Field<Value>;

/** More different values than that recur no more. */
const mostRecurring = 1000;

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
  /** What every empty cell of a field says: most cells of some columns are empty. */
  const blanks = new Map<string, Taken<never>>();

  function take<Value>(
    row: RawRow,
    field: string,
    reader: CellReader<Value>,
    { renamed = {}, rowTo } = usual,
  ): Taken<Value> {
    const column = columns.get(field);
    const cell = cellAt(row, column);
    if (cell === null) {
      const empty = blanks.get(field);
      if (empty) return empty;
    }
    const { value, state, notes, remark } = readCell(cell, reader);
    const raw = cellValue(cell);
    const isOdd = isLossy || (typeof raw === 'string' && hasLostLetters(raw));
    const read = { value, state, raw, column: column ?? null, isLossy: isOdd };
    // Nearly every cell is a plain one.
    if (notes.length === 0 && !isCsv && remark === undefined) {
      const taken = { read, isPlain: true };
      if (cell === null && state === 'blank') blanks.set(field, taken as Taken<never>);
      return taken;
    }
    // A table without the column says nothing, not even that something is missing.
    const told = column === undefined ? [] : [...notes, ...(isCsv ? csvNotes(cell) : [])];
    for (const { kind, params } of told) {
      const name = kind in renamed ? renamed[kind] : kind;
      if (!name || isDropped(name, isCsv, hasOtherNames)) continue;
      findings.add(name, { row: row.row, rowTo, column, field, raw, clean: value, params });
    }
    return { read: remark === undefined ? read : { ...read, remark }, isPlain: false };
  }

  return {
    findings,
    has: (field) => columns.has(field),
    cell: (row, field) => cellAt(row, columns.get(field)),
    key: (row, field = 'key') => cellText(cellAt(row, columns.get(field))).trim(),
    read: (row, field, reader, options) => take(row, field, reader, options).read,
    recurring<Value>(field: string, reader: CellReader<Value>) {
      const known = new Map<RawCell, Field<Value>>();
      return (row: RawRow, options?: FieldOptions) => {
        const cell = cellAt(row, columns.get(field));
        const before = known.get(cell);
        if (before) return before;
        const { read, isPlain } = take(row, field, reader, options);
        if (isPlain && known.size < mostRecurring) known.set(cell, read);
        return read;
      };
    },
    note(kind, row, field, of, params) {
      const { column, raw, value } = of;
      findings.add(kind, { row, column: column ?? undefined, field, raw, clean: value, params });
    },
  };
}

interface Taken<Value> {
  readonly read: Field<Value> & { readonly remark?: string };
  /** Nothing is odd about the cell, so that the same cell on another row says the same. */
  readonly isPlain: boolean;
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
