import type { GridApi } from 'ag-grid-community';
import { checkboxColumn } from './grid-ids.ts';
import type { AnyRow } from './grid-props.ts';
import type { Cell, Extent, Rectangle } from './range-selection.ts';

/** AG Grid as the rest of our grid sees it: cells by row and place, rows that may have to be fetched. */
export interface GridHandle {
  readonly api: GridApi<AnyRow>;
  /** Fields of the columns in sight, from left to right. */
  fields(): string[];
  extent(): Extent;
  /** Undefined while it is not loaded. */
  rowAt(row: number): AnyRow | undefined;
  /** Rows of a range, null unless all of them are here. */
  loadedRows(rectangle: Pick<Rectangle, 'top' | 'bottom'>): AnyRow[] | null;
  /** Rows of a range, those not loaded fetched. */
  rowsOf(rectangle: Pick<Rectangle, 'top' | 'bottom'>): Promise<AnyRow[]>;
  pageRows(): number;
  /** Puts the keyboard on a cell and brings it into sight. */
  focus(cell: Cell): void;
  reveal(cell: Cell): void;
}

export type FetchRows = (offset: number, limit: number) => Promise<readonly AnyRow[]>;

/** The most rows that one call answers. */
const mostRows = 1000;

export function createHandle(api: GridApi<AnyRow>, fetchRows: FetchRows): GridHandle {
  const fields = () =>
    api
      .getAllDisplayedColumns()
      .map((column) => column.getColId())
      .filter((id) => id !== checkboxColumn);

  function loadedRows({ top, bottom }: Pick<Rectangle, 'top' | 'bottom'>): AnyRow[] | null {
    const rows: AnyRow[] = [];
    for (let row = top; row <= bottom; row += 1) {
      const data = api.getDisplayedRowAtIndex(row)?.data;
      if (!data) return null;
      rows.push(data);
    }
    return rows;
  }

  function reveal({ row, column }: Cell): void {
    const field = fields()[column];
    api.ensureIndexVisible(row);
    if (field !== undefined) api.ensureColumnVisible(field);
  }

  return {
    api,
    fields,
    extent: () => ({ rows: api.getDisplayedRowCount(), columns: fields().length }),
    rowAt: (row) => api.getDisplayedRowAtIndex(row)?.data,
    loadedRows,
    async rowsOf({ top, bottom }) {
      const known = loadedRows({ top, bottom });
      if (known) return known;
      const rows: AnyRow[] = [];
      for (let offset = top; offset <= bottom; offset += mostRows) {
        rows.push(...(await fetchRows(offset, Math.min(mostRows, bottom - offset + 1))));
      }
      return rows;
    },
    pageRows: () =>
      Math.max(1, api.getLastDisplayedRowIndex() - api.getFirstDisplayedRowIndex() - 1),
    reveal,
    focus(cell) {
      const field = fields()[cell.column];
      if (field === undefined) return;
      reveal(cell);
      api.setFocusedCell(cell.row, field);
    },
  };
}

/** The cell under the pointer or the keyboard; null for headers, filters and the row of sums. */
export function cellAt(target: EventTarget | null, fields: readonly string[]): Cell | null {
  if (!(target instanceof Element)) return null;
  const cell = target.closest('.ag-cell');
  const row = Number(cell?.closest('.ag-row')?.getAttribute('row-index'));
  const column = fields.indexOf(cell?.getAttribute('col-id') ?? '');
  return cell && Number.isInteger(row) && column >= 0 ? { row, column } : null;
}

export function elementOf(root: HTMLElement, row: number, field: string): HTMLElement | null {
  return root.querySelector<HTMLElement>(`.ag-row[row-index="${row}"] .ag-cell[col-id="${field}"]`);
}
