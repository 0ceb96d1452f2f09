/** What an import is going to do, row by row, before anything is done. */
import type { ImportKind } from '../../shared/import/model.ts';
import type { DecisionOption, ImportEntity, RehearsedState } from '../../shared/imports.ts';
import type { TableName } from '../../shared/tables.ts';
import { newId } from '../ids.ts';
import type { Value } from '../tables.ts';

export type Row = Readonly<Record<string, Value>>;

/** One row to be added (`before` null), changed, or marked as removed. */
export interface PlannedWrite {
  readonly table: TableName;
  readonly id: string;
  readonly fields: Row;
  /** These fields till now, with more of a row that ends; null: the row is new. */
  readonly before: Row | null;
  readonly isRemoval?: boolean;
}

/** One row of the workbook and what it does. */
export interface PlannedRow {
  readonly entity: ImportEntity;
  readonly sheet: string;
  readonly row: number;
  readonly title: string;
  readonly state: RehearsedState;
  readonly writes: readonly PlannedWrite[];
  /** Attachments it names that the office has already. */
  readonly attached?: number;
}

/** A question that the import does not stop at. */
export interface PlannedQuestion {
  readonly kind: string;
  readonly sheet: string;
  readonly row: number | null;
  readonly column: string | null;
  readonly raw: string | null;
  readonly params: Readonly<Record<string, string | number | null>>;
  readonly table: TableName;
  readonly rowId: string | null;
  readonly familyId: string | null;
  readonly options: readonly DecisionOption[];
  /** Folded spelling, where the question is about one. */
  readonly typedKey: string | null;
  /** What tells this question from others of its kind; the same when the file is read again. */
  readonly about: string;
  /** Rows left out, that may come in after all. */
  readonly planned: readonly PlannedWrite[];
}

export interface TablePlan {
  readonly rows: readonly PlannedRow[];
  readonly questions: readonly PlannedQuestion[];
  /** How many families a list of officials says each has. */
  readonly stated?: readonly StatedFamilies[];
}

export interface StatedFamilies {
  readonly officialId: string;
  readonly families: number;
  readonly place: StatedPlace;
}

/** Where it is said, for a sentence about it later on. */
export interface StatedPlace {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number | null;
  readonly raw: string | number | boolean | null;
}

export interface PlanContext {
  readonly kind: ImportKind;
  readonly fileName: string;
  /** The day for which the table holds: of its title, else today. */
  readonly asOf: string;
  /** Whether the title says so. */
  readonly isDated: boolean;
  /** Milliseconds since 1970, for new ids. */
  readonly nowMs: number;
  /** Told now and then; may throw to stop. */
  readonly onStep: () => void;
}

/** Gathers the writes of one row of the workbook. */
export interface RowDraft {
  readonly writes: PlannedWrite[];
  /** Notes an attachment that the office has already. */
  keepAttachment(): void;
  /** Plans a new row and answers its id. */
  insert(table: TableName, fields: Row, id?: string): string;
  /** Plans a change of the fields that differ from `before`. */
  update(table: TableName, id: string, before: Row, fields: Row): void;
  /** Plans that a row ends on a day. */
  end(table: TableName, before: Row, on: string): void;
  remove(table: TableName, before: Row): void;
  finish(entity: ImportEntity, sheet: string, row: number, title: string): PlannedRow;
}

/** One draft serves for any number of rows: each is finished before the next begins. */
export function draftRow(nowMs: number): RowDraft {
  let writes: PlannedWrite[] = [];
  let attached = 0;
  return {
    get writes() {
      return writes;
    },
    keepAttachment() {
      attached += 1;
    },
    insert(table, fields, id = newId(nowMs)) {
      writes.push({ table, id, fields, before: null });
      return id;
    },
    update(table, id, before, fields) {
      const changed = Object.keys(fields).filter(
        (column) => fields[column] !== undefined && fields[column] !== before[column],
      );
      if (changed.length === 0) return;
      writes.push({ table, id, fields: pick(fields, changed), before: pick(before, changed) });
    },
    end(table, before, on) {
      writes.push({ table, id: String(before['id']), fields: { to_on: on }, before });
    },
    remove(table, before) {
      writes.push({ table, id: String(before['id']), fields: {}, before, isRemoval: true });
    },
    finish(entity, sheet, row, title) {
      const state = stateOf(entity, writes);
      // Only as long as it is: the list that grew has room for seventeen, and there is one for each row.
      const finished = { entity, sheet, row, title, state, writes: writes.slice(), attached };
      writes = [];
      attached = 0;
      return finished;
    },
  };
}

const mainTable: Readonly<Record<ImportEntity, TableName>> = {
  mahalla: 'mahalla',
  official: 'official',
  attachment: 'attachment',
  family: 'family',
  person: 'person',
  log: 'log_entry',
};

function stateOf(entity: ImportEntity, writes: readonly PlannedWrite[]): RehearsedState {
  if (writes.length === 0) return 'unchanged';
  const isNew = writes.some(({ table, before }) => table === mainTable[entity] && before === null);
  return isNew ? 'created' : 'updated';
}

function pick(from: Row, columns: readonly string[]): Row {
  return Object.fromEntries(columns.map((column) => [column, from[column] ?? null]));
}

/** Of a new row: what is not taken is empty. The same object: there are fifty thousand of them. */
export function newFields(fields: Record<string, Value | undefined>): Row {
  for (const column in fields) fields[column] ??= null;
  return fields as Record<string, Value>;
}

/** The fields that are taken; what stays is left out. */
export function takenFields(fields: Readonly<Record<string, Value | undefined>>): Row {
  const taken: Record<string, Value> = {};
  for (const column in fields) {
    const value = fields[column];
    if (value !== undefined) taken[column] = value;
  }
  return taken;
}
