import { type KeyboardEvent, type RefObject, useEffect } from 'react';
import { cellAt, type GridHandle } from './grid-handle.ts';
import { commandOf, type GridCommand } from './grid-keys.ts';
import type { AnyRow } from './grid-props.ts';
import {
  type Cell,
  extend,
  isSingle,
  nextWithin,
  type Range,
  rangeAt,
  stepFrom,
} from './range-selection.ts';
import type { Store } from './store.ts';

interface KeyboardOptions {
  readonly handle: () => GridHandle | null;
  readonly range: Store<Range | null>;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly startEdit: (cell: Cell, typed: string | null) => boolean;
  readonly open: ((row: AnyRow) => void) | null;
  readonly toggle: (range: Range) => void;
  readonly clear: () => void;
  readonly fillDown: () => void;
  /** While a cell is edited the keys are its own. */
  readonly isEditing: boolean;
}

/** Answers the handler for keys on cells. Undo and redo are the frame's: they hold on every page. */
export function useGridKeyboard(options: KeyboardOptions): (event: KeyboardEvent) => void {
  const { search } = options;
  // Ctrl+F also after a click beside the grid.
  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      const box = search.current;
      if (event.defaultPrevented || !box || commandOf(plain(event))?.type !== 'search') return;
      event.preventDefault();
      box.select();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [search]);

  return (event) => {
    const { handle, range, isEditing } = options;
    const grid = handle();
    const cell = grid && !isEditing ? cellAt(event.target, grid.fields()) : null;
    const command = commandOf(plain(event));
    if (!grid || !cell || !command || command.type === 'search') return;
    // Before AG Grid hears of it: the keys are ours.
    event.preventDefault();
    event.stopPropagation();
    run(command, grid, range.get() ?? rangeAt(cell), cell, options);
  };
}

function run(
  command: GridCommand,
  grid: GridHandle,
  range: Range,
  cell: Cell,
  options: KeyboardOptions,
): void {
  const extent = grid.extent();
  const goTo = (next: Cell) => {
    options.range.set(rangeAt(next));
    grid.focus(next);
  };
  switch (command.type) {
    case 'move': {
      const from = isSingle(range) ? cell : range.anchor;
      goTo(stepFrom(from, command.step, extent, grid.pageRows()));
      break;
    }
    case 'extend': {
      const wider = extend(range, command.step, extent, grid.pageRows());
      options.range.set(wider);
      grid.reveal(wider.corner);
      break;
    }
    case 'tab':
      if (isSingle(range)) goTo(tabFrom(cell, command.isBack, extent));
      else grid.focus(nextWithin(range, cell, true, command.isBack));
      break;
    case 'selectAll':
      options.range.set({
        anchor: { row: 0, column: 0 },
        corner: { row: extent.rows - 1, column: extent.columns - 1 },
      });
      break;
    case 'leave':
      goTo(range.anchor);
      break;
    case 'toggle':
      options.toggle(range);
      break;
    case 'edit':
      options.startEdit(cell, command.text);
      break;
    case 'open': {
      const row = grid.rowAt(cell.row);
      if (!options.startEdit(cell, null) && row) options.open?.(row);
      break;
    }
    case 'clear':
      options.clear();
      break;
    case 'fillDown':
      options.fillDown();
      break;
    default:
      break;
  }
}

/** Along the row, and from its end to the beginning of the next. */
function tabFrom(cell: Cell, isBack: boolean, extent: { rows: number; columns: number }): Cell {
  const place = cell.row * extent.columns + cell.column + (isBack ? -1 : 1);
  const last = extent.rows * extent.columns - 1;
  const kept = Math.max(0, Math.min(place, last));
  return { row: Math.floor(kept / extent.columns), column: kept % extent.columns };
}

function plain(event: KeyboardEvent | globalThis.KeyboardEvent) {
  const { key, code, shiftKey, altKey } = event;
  return { key, code, shiftKey, altKey, ctrlKey: event.ctrlKey || event.metaKey };
}
