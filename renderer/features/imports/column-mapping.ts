/** Which column is which field, as a person corrected it. Pure. */
import type { RehearsedColumn, RehearsedTable } from '../../../shared/imports.ts';

/** One sheet: every column by its letters, and its field; null: not taken. */
export interface SheetMapping {
  readonly sheet: string;
  readonly columns: Readonly<Record<string, string | null>>;
  /** The row of the headings, where the person pointed at it. */
  readonly headerRow?: number;
}

export function fieldOf(
  mapping: readonly SheetMapping[],
  sheet: string,
  { column, field }: RehearsedColumn,
): string | null {
  const own = mapping.find((one) => one.sheet === sheet)?.columns;
  return own && Object.hasOwn(own, column) ? (own[column] ?? null) : field;
}

/** Sets one column. Another column that held the field gives it up: a field is read from one place. */
export function setField(
  mapping: readonly SheetMapping[],
  table: RehearsedTable,
  column: string,
  field: string | null,
): readonly SheetMapping[] {
  const columns = Object.fromEntries(
    table.columns.map((one) => {
      const present = fieldOf(mapping, table.sheet, one);
      if (one.column === column) return [one.column, field];
      return [one.column, present === field ? null : present];
    }),
  );
  const own = mapping.find(({ sheet }) => sheet === table.sheet);
  const others = mapping.filter((one) => one !== own);
  return [...others, { ...own, sheet: table.sheet, columns }];
}
