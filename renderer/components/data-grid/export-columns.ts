import type { GridHandle } from './grid-handle.ts';
import type { GridExportColumn } from './grid-props.ts';
import type { ReadyColumn } from './ready-column.ts';

/** The columns in sight, in their order and widths, as an export takes them. */
export function exportColumns(
  grid: GridHandle,
  columns: ReadonlyMap<string, ReadyColumn>,
): GridExportColumn[] {
  return grid.fields().flatMap((field) => {
    const ready = columns.get(field);
    if (!ready) return [];
    const { kind, isSummed = false } = ready.column;
    return {
      column: field,
      title: ready.title,
      kind: kind === 'number' || kind === 'money' || kind === 'day' ? kind : 'text',
      width: Math.round(grid.api.getColumn(field)?.getActualWidth() ?? ready.column.width),
      isSummed,
    };
  });
}
