import type { GridHandle } from './grid-handle.ts';
import { rowHeight } from './grid-theme.ts';
import { isSingle, type Range, rectangleOf } from './range-selection.ts';

/**
 * Draws the frame of the selected range as one element in each half of the grid (frozen, scrolling).
 * It lies inside the scrolled containers, so it moves with them and no cell is drawn again.
 */
export function paintRange(root: HTMLElement, handle: GridHandle, range: Range | null): void {
  const { top, bottom, left, right } = rectangleOf(
    range ?? { anchor: { row: 0, column: 0 }, corner: { row: 0, column: 0 } },
  );
  const fields = handle.fields().slice(left, right + 1);
  const columns = fields.flatMap((field) => handle.api.getColumn(field) ?? []);
  for (const [container, isPinned] of [
    ['.ag-pinned-left-cols-container', true],
    ['.ag-center-cols-container', false],
  ] as const) {
    const parent = root.querySelector<HTMLElement>(container);
    if (!parent) continue;
    const own = columns.filter((column) => column.isPinnedLeft() === isPinned);
    const frame = frameIn(parent);
    // A single cell has AG Grid's own frame of the focused cell.
    frame.hidden = range === null || isSingle(range) || own.length === 0;
    if (frame.hidden) continue;
    const start = Math.min(...own.map((column) => column.getLeft() ?? 0));
    const width = own.reduce((sum, column) => sum + column.getActualWidth(), 0);
    frame.style.top = `${top * rowHeight}px`;
    frame.style.height = `${(bottom - top + 1) * rowHeight}px`;
    frame.style.left = `${start}px`;
    frame.style.width = `${width}px`;
    frame.dataset['goesOn'] = own.length < columns.length ? (isPinned ? 'right' : 'left') : '';
  }
}

function frameIn(parent: HTMLElement): HTMLElement {
  const found = parent.querySelector<HTMLElement>(':scope > .shtab-range');
  if (found) return found;
  const frame = document.createElement('div');
  frame.className = 'shtab-range';
  parent.append(frame);
  return frame;
}
