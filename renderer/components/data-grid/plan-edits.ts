/** A pasted, filled or cleared range as edits: read as a whole before anything is saved. Pure. */
import type { GridEdit, GridValue, Parsed } from './grid-props.ts';

/** One column of the range, as far as editing goes. */
export interface EditableColumn<Row> {
  readonly field: keyof Row & string;
  readonly title: string;
  readonly saveAs: string;
  readonly isEditable: (row: Row) => boolean;
  readonly parse: (text: string, row: Row) => Parsed;
}

/** A cell that was not accepted, and why. */
export interface RefusedCell {
  /** From 1, as the status line counts. */
  readonly row: number;
  readonly column: string;
  readonly text: string;
  readonly sentence: string;
}

export interface EditPlan {
  readonly edits: readonly GridEdit[];
  readonly cells: number;
  readonly refused: readonly RefusedCell[];
}

export interface PlanInput<Row> {
  /** Rows from the top of the range down; fewer than the block has when it reaches below the last row. */
  readonly rows: readonly Row[];
  readonly firstRow: number;
  /** Columns from the left of the range; fewer than the block has when it reaches past the last one. */
  readonly columns: readonly EditableColumn<Row>[];
  readonly block: readonly (readonly string[])[];
  /** What a cell shows now: a cell pasted onto itself is no edit, and no refusal. */
  readonly textOf: (row: Row, field: keyof Row & string) => string;
  /** Cells that cannot be changed are passed over in silence: what fill down and Delete do. */
  readonly skipsReadOnly?: boolean;
  readonly sentences: { readonly readOnly: string; readonly outside: string };
}

export function planEdits<Row extends { readonly id: string }>(input: PlanInput<Row>): EditPlan {
  const { rows, columns, block, sentences } = input;
  const edits: GridEdit[] = [];
  const refused: RefusedCell[] = [];
  let cells = 0;
  for (const [rowIndex, texts] of block.entries()) {
    const row = rows[rowIndex];
    const fields: Record<string, GridValue> = {};
    for (const [columnIndex, text] of texts.entries()) {
      const column = columns[columnIndex];
      const refuse = (sentence: string) =>
        refused.push({
          row: input.firstRow + rowIndex + 1,
          column: column?.title ?? '',
          text,
          sentence,
        });
      if (!row || !column) {
        if (text.trim() !== '') refuse(sentences.outside);
        continue;
      }
      if (text === input.textOf(row, column.field)) continue;
      if (!column.isEditable(row)) {
        if (!input.skipsReadOnly) refuse(sentences.readOnly);
        continue;
      }
      const parsed = column.parse(text, row);
      if (parsed.ok) {
        fields[column.saveAs] = parsed.value;
        cells += 1;
      } else refuse(parsed.sentence);
    }
    if (row && Object.keys(fields).length > 0) edits.push({ id: row.id, fields });
  }
  return { edits, cells, refused };
}
