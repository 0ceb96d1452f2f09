import { type PointerEvent, useCallback, useRef } from 'react';
import { cellAt, type GridHandle } from './grid-handle.ts';
import { type Range, rangeAt } from './range-selection.ts';
import type { Store } from './store.ts';

interface RangeMouse {
  readonly onPointerDownCapture: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerUp: () => void;
}

/** A press begins a range, dragging widens it, Shift and a press widens it to there. */
export function useRangeMouse(
  handle: () => GridHandle | null,
  range: Store<Range | null>,
): RangeMouse {
  const isDragging = useRef(false);

  const onPointerDownCapture = useCallback(
    (event: PointerEvent) => {
      const grid = handle();
      const cell = grid && cellAt(event.target, grid.fields());
      const isOnControl =
        event.target instanceof Element && event.target.closest('button, a, input');
      if (!grid || !cell || event.button !== 0 || isOnControl) return;
      const now = range.get();
      if (event.shiftKey && now) {
        range.set({ anchor: now.anchor, corner: cell });
        // The press itself moves the keyboard to the corner; it belongs on the anchor.
        requestAnimationFrame(() => {
          const field = grid.fields()[now.anchor.column];
          if (field !== undefined) grid.api.setFocusedCell(now.anchor.row, field);
        });
      } else {
        range.set(rangeAt(cell));
        isDragging.current = true;
      }
    },
    [handle, range],
  );

  const onPointerMove = useCallback(
    (event: PointerEvent) => {
      const grid = handle();
      if (!isDragging.current || !grid) return;
      if (event.buttons !== 1) {
        isDragging.current = false;
        return;
      }
      const cell = cellAt(event.target, grid.fields());
      const now = range.get();
      if (!cell || !now || (cell.row === now.corner.row && cell.column === now.corner.column))
        return;
      range.set({ anchor: now.anchor, corner: cell });
      // At the edge the grid moves along.
      grid.reveal(cell);
    },
    [handle, range],
  );

  const onPointerUp = useCallback(() => {
    isDragging.current = false;
  }, []);

  return { onPointerDownCapture, onPointerMove, onPointerUp };
}
