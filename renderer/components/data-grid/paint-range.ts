import type { Column } from 'ag-grid-community';
import type { GridHandle } from './grid-handle.ts';
import { rowHeight } from './grid-theme.ts';
import { isSingle, type Range, rectangleOf } from './range-selection.ts';

/**
 * Draws the frame of the selected range as one element for each half of the grid (frozen, scrolling).
 * It lies inside the container that scrolls, so that no cell is drawn again. To be called after a
 * sideways scroll too: frozen cells stay where they are, and their frame with them.
 */
export function paintRange(root: HTMLElement, handle: GridHandle, range: Range | null): void {
  const container = root.querySelector<HTMLElement>('.ag-grid-scrolling-container');
  if (!container) return;
  const scrolled = container.closest('.ag-grid-viewport')?.scrollLeft ?? 0;
  const frozenWidth = widthOf(handle.api.getDisplayedLeftColumns());
  const frozen = frameIn(container, 'frozen');
  const moving = frameIn(container, 'moving');
  // A single cell has AG Grid's own frame of the focused cell.
  if (range === null || isSingle(range)) {
    frozen.hidden = true;
    moving.hidden = true;
    return;
  }
  const { top, bottom, left, right } = rectangleOf(range);
  const columns = handle
    .fields()
    .slice(left, right + 1)
    .flatMap((field) => handle.api.getColumn(field) ?? []);
  const inFrozen = columns.filter((column) => column.isPinnedLeft());
  const inMoving = columns.filter((column) => !column.isPinnedLeft());
  const rows = { top: top * rowHeight, height: (bottom - top + 1) * rowHeight };

  const isBoth = inFrozen.length > 0 && inMoving.length > 0;
  place(frozen, inFrozen, { ...rows, start: scrolled });
  frozen.dataset['goesOn'] = isBoth ? 'right' : '';
  place(moving, inMoving, { ...rows, start: frozenWidth });
  moving.dataset['goesOn'] = isBoth ? 'left' : '';
  // What has scrolled under the frozen columns must not be drawn over them.
  const covered = frozenWidth + scrolled - Number.parseFloat(moving.style.left || '0');
  moving.style.clipPath = covered > 0 ? `inset(0 0 0 ${covered}px)` : '';
}

interface Place {
  readonly top: number;
  readonly height: number;
  /** Where the half begins. */
  readonly start: number;
}

function place(
  frame: HTMLElement,
  columns: readonly Column[],
  { top, height, start }: Place,
): void {
  frame.hidden = columns.length === 0;
  frame.style.top = `${top}px`;
  frame.style.height = `${height}px`;
  frame.style.left = `${start + Math.min(...columns.map((column) => column.getLeft() ?? 0))}px`;
  frame.style.width = `${widthOf(columns)}px`;
}

function widthOf(columns: readonly Column[]): number {
  return columns.reduce((sum, column) => sum + column.getActualWidth(), 0);
}

function frameIn(parent: HTMLElement, half: 'frozen' | 'moving'): HTMLElement {
  const found = parent.querySelector<HTMLElement>(`:scope > .shtab-range[data-half="${half}"]`);
  if (found) return found;
  const frame = document.createElement('div');
  frame.className = 'shtab-range';
  frame.dataset['half'] = half;
  parent.append(frame);
  return frame;
}
