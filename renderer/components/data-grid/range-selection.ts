/** The rectangle of selected cells, as in Excel: an anchor that stays and a corner that moves. Pure. */

/** A place in the grid as it is seen: row from the top, column among the visible ones from the left. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

export interface Range {
  /** Where the selection began; the active cell. */
  readonly anchor: Cell;
  readonly corner: Cell;
}

export interface Rectangle {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export function rangeAt(cell: Cell): Range {
  return { anchor: cell, corner: cell };
}

export function rectangleOf({ anchor, corner }: Range): Rectangle {
  return {
    top: Math.min(anchor.row, corner.row),
    bottom: Math.max(anchor.row, corner.row),
    left: Math.min(anchor.column, corner.column),
    right: Math.max(anchor.column, corner.column),
  };
}

export function contains(rectangle: Rectangle, row: number, column: number): boolean {
  return (
    row >= rectangle.top &&
    row <= rectangle.bottom &&
    column >= rectangle.left &&
    column <= rectangle.right
  );
}

export function isSingle(range: Range): boolean {
  return range.anchor.row === range.corner.row && range.anchor.column === range.corner.column;
}

/** How many rows and columns there are. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

export type Step =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'home'
  | 'end'
  | 'first'
  | 'last'
  | 'pageUp'
  | 'pageDown';

/** The cell one step away, kept within the grid. */
export function stepFrom(cell: Cell, step: Step, extent: Extent, pageRows: number): Cell {
  const moved = {
    up: { row: cell.row - 1, column: cell.column },
    down: { row: cell.row + 1, column: cell.column },
    left: { row: cell.row, column: cell.column - 1 },
    right: { row: cell.row, column: cell.column + 1 },
    home: { row: cell.row, column: 0 },
    end: { row: cell.row, column: extent.columns - 1 },
    first: { row: 0, column: 0 },
    last: { row: extent.rows - 1, column: extent.columns - 1 },
    pageUp: { row: cell.row - pageRows, column: cell.column },
    pageDown: { row: cell.row + pageRows, column: cell.column },
  }[step];
  return clamp(moved, extent);
}

/** Shift and a step: the corner moves, the anchor stays. */
export function extend(range: Range, step: Step, extent: Extent, pageRows: number): Range {
  return { anchor: range.anchor, corner: stepFrom(range.corner, step, extent, pageRows) };
}

/** The cell after this one when walking through a range by Tab (`across`) or Enter, round and round. */
export function nextWithin(range: Range, cell: Cell, isAcross: boolean, isBack: boolean): Cell {
  const { top, left, bottom, right } = rectangleOf(range);
  const rows = bottom - top + 1;
  const columns = right - left + 1;
  const row = cell.row - top;
  const column = cell.column - left;
  const count = rows * columns;
  const place = isAcross ? row * columns + column : column * rows + row;
  const next = (place + (isBack ? -1 : 1) + count) % count;
  return isAcross
    ? { row: top + Math.floor(next / columns), column: left + (next % columns) }
    : { row: top + (next % rows), column: left + Math.floor(next / rows) };
}

/** After rows went or columns were hidden, what is left of the range; null when nothing is. */
export function keepWithin(range: Range, extent: Extent): Range | null {
  if (extent.rows === 0 || extent.columns === 0) return null;
  return { anchor: clamp(range.anchor, extent), corner: clamp(range.corner, extent) };
}

function clamp(cell: Cell, extent: Extent): Cell {
  return {
    row: Math.max(0, Math.min(cell.row, extent.rows - 1)),
    column: Math.max(0, Math.min(cell.column, extent.columns - 1)),
  };
}
