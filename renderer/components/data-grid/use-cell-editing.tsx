import { type ReactNode, type RefObject, useCallback, useEffect, useState } from 'react';
import { asCallError } from '../../app/call.ts';
import { useErrorWords } from '../../app/error-words.ts';
import { CellEditor, type EditBox, type EditMove } from './CellEditor.tsx';
import { elementOf, type GridHandle } from './grid-handle.ts';
import type { AnyRow, GridEdit } from './grid-props.ts';
import type { Cell } from './range-selection.ts';
import type { ReadyColumn } from './ready-column.ts';

interface Editing {
  readonly cell: Cell;
  readonly row: AnyRow;
  readonly ready: ReadyColumn;
  readonly text: string;
  readonly isReplaced: boolean;
  readonly box: EditBox;
}

interface EditingOptions {
  readonly root: RefObject<HTMLElement | null>;
  readonly handle: () => GridHandle | null;
  readonly columns: ReadonlyMap<string, ReadyColumn>;
  readonly onEdit: ((edits: readonly GridEdit[]) => Promise<unknown>) | undefined;
  readonly onMove: (cell: Cell, move: EditMove) => void;
}

export interface CellEditing {
  readonly isEditing: boolean;
  /** Opens the box over a cell; false when the cell is not edited here. */
  readonly start: (cell: Cell, typed: string | null) => boolean;
  readonly editor: ReactNode;
}

/** Editing one cell in place: what is refused stays in the box with the sentence that says why. */
export function useCellEditing({
  root,
  handle,
  columns,
  onEdit,
  onMove,
}: EditingOptions): CellEditing {
  const [editing, setEditing] = useState<Editing | null>(null);
  const wordsOf = useErrorWords();

  const start = useCallback(
    (cell: Cell, typed: string | null): boolean => {
      const grid = handle();
      const row = grid?.rowAt(cell.row);
      const ready = columns.get(grid?.fields()[cell.column] ?? '');
      if (!grid || !row || !ready || !onEdit || !ready.isEditable(row) || !root.current)
        return false;
      grid.reveal(cell);
      const box = boxOf(root.current, cell.row, ready.field);
      if (!box) return false;
      const shown = ready.column.editText?.(row) ?? ready.plainText(row);
      const choices = ready.column.choicesFor?.(row) ?? ready.choices;
      setEditing({
        cell,
        row,
        ready: { ...ready, choices },
        text: typed ?? shown,
        isReplaced: typed !== null,
        box,
      });
      return true;
    },
    [handle, columns, onEdit, root],
  );

  // The box stays over its cell while the grid scrolls or the window changes its size.
  useEffect(() => {
    const element = root.current;
    if (!editing || !element) return;
    const follow = () => {
      const box = boxOf(element, editing.cell.row, editing.ready.field);
      if (box) setEditing((now) => now && { ...now, box });
    };
    element.addEventListener('scroll', follow, true);
    window.addEventListener('resize', follow);
    return () => {
      element.removeEventListener('scroll', follow, true);
      window.removeEventListener('resize', follow);
    };
  }, [editing, root]);

  async function commit(now: Editing, text: string, move: EditMove): Promise<string | null> {
    const close = () => {
      setEditing(null);
      onMove(now.cell, move);
      return null;
    };
    const before = now.ready.column.editText?.(now.row) ?? now.ready.plainText(now.row);
    if (text === before || text === now.ready.text(now.row)) return close();
    const parsed = now.ready.parse(text, now.row);
    if (!parsed.ok) return parsed.sentence;
    try {
      await onEdit?.([{ id: now.row.id, fields: { [now.ready.saveAs]: parsed.value } }]);
    } catch (failure) {
      const words = wordsOf(asCallError(failure));
      return `${words.sentence} ${words.advice}`;
    }
    // Shown at once; the announcement of the change brings what else follows from it.
    if (now.ready.saveAs === now.ready.field && !now.ready.column.editText) {
      handle()
        ?.api.getRowNode(now.row.id)
        ?.updateData({ ...now.row, [now.ready.field]: parsed.value });
    }
    return close();
  }

  const editor = editing && (
    <CellEditor
      key={`${editing.row.id} ${editing.ready.field}`}
      ready={editing.ready}
      box={editing.box}
      text={editing.text}
      isReplaced={editing.isReplaced}
      onCommit={(text, move) => commit(editing, text, move)}
      onCancel={() => {
        setEditing(null);
        onMove(editing.cell, 'stay');
      }}
    />
  );
  return { isEditing: editing !== null, start, editor };
}

function boxOf(root: HTMLElement, row: number, field: string): EditBox | null {
  const cell = elementOf(root, row, field)?.getBoundingClientRect();
  if (!cell) return null;
  const frame = root.getBoundingClientRect();
  return {
    left: cell.left - frame.left,
    top: cell.top - frame.top,
    width: Math.max(cell.width, 90),
    height: cell.height,
  };
}
