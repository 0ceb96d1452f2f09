import { type ReactNode, type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { asCallError } from '../../app/call.ts';
import { useErrorWords } from '../../app/error-words.ts';
import { useMay } from '../../app/rights.tsx';
import { useTranslate } from '../../app/translate.tsx';
import type { EditBox } from '../../components/data-grid/CellEditor.tsx';
import { elementOf, type GridHandle } from '../../components/data-grid/grid-handle.ts';
import type { Cell } from '../../components/data-grid/range-selection.ts';
import type { TypeAhead } from '../../components/type-ahead.ts';
import { type EditEnd, EntryEditor } from './EntryEditor.tsx';
import { cellText, readCells, withReading } from './entry-cells.ts';
import { columnShapes } from './entry-columns.tsx';
import { type EntryField, type EntryRow, entryFields, isNew } from './entry-rows.ts';
import { useCellSentence } from './told.ts';
import type { DayEntry } from './use-day-entry.ts';

interface Editing {
  readonly row: EntryRow;
  readonly index: number;
  readonly field: EntryField;
  readonly text: string;
  readonly isReplaced: boolean;
  readonly box: EditBox;
  readonly isUp: boolean;
}

interface EditingOptions {
  readonly root: RefObject<HTMLElement | null>;
  readonly handle: () => GridHandle | null;
  readonly entry: DayEntry;
  readonly ahead: TypeAhead;
  /** The row as it now stands, the cell that was edited, and by which key it was left. */
  readonly onEnd: (row: EntryRow, field: EntryField, end: EditEnd) => void;
}

export interface EntryEditing {
  readonly isEditing: boolean;
  readonly start: (cell: Cell, typed: string | null) => boolean;
  readonly editor: ReactNode;
}

/** Room that a box takes over its neighbours, in pixels. */
const wideBoxes: Partial<Record<EntryField, { width: number; height?: number }>> = {
  official: { width: 240 },
  families: { width: 200 },
  work: { width: 520, height: 76 },
  note: { width: 320, height: 54 },
};
/** A list under the box needs this much. */
const popupHeight = 240;

/** Editing one cell of the day. What is typed is kept even if the window closes now. */
export function useEntryEditing({
  root,
  handle,
  entry,
  ahead,
  onEnd,
}: EditingOptions): EntryEditing {
  const [editing, setEditing] = useState<Editing | null>(null);
  const { t } = useTranslate();
  const mayEdit = useMay('edit');
  const say = useCellSentence();
  const wordsOf = useErrorWords();
  const latest = useRef(entry);
  latest.current = entry;

  const start = useCallback(
    (cell: Cell, typed: string | null): boolean => {
      const row = latest.current.rows[cell.row];
      const field = entryFields[cell.column];
      const grid = handle();
      if (!mayEdit || !row || !field || !grid || !root.current) return false;
      grid.reveal(cell);
      const place = placeOf(root.current, cell.row, field);
      if (!place) return false;
      const text = typed ?? cellText(row, field, latest.current.desk);
      setEditing({ row, index: cell.row, field, text, isReplaced: typed !== null, ...place });
      return true;
    },
    [handle, root, mayEdit],
  );

  useEffect(() => {
    const element = root.current;
    if (!editing || !element) return;
    const follow = () => {
      const place = placeOf(element, editing.index, editing.field);
      if (place) setEditing((now) => now && { ...now, ...place });
    };
    element.addEventListener('scroll', follow, true);
    window.addEventListener('resize', follow);
    return () => {
      element.removeEventListener('scroll', follow, true);
      window.removeEventListener('resize', follow);
    };
  }, [editing, root]);

  async function commit(now: Editing, text: string, end: EditEnd): Promise<string | null> {
    const { field } = now;
    if (end !== 'leave') ahead.begin();
    const close = (row: EntryRow) => {
      latest.current.keepTyping(null);
      setEditing(null);
      onEnd(row, field, end);
      return null;
    };
    if (text === cellText(now.row, field, latest.current.desk)) return close(now.row);
    const texts = { [field]: text };
    try {
      const reading = await readCells(now.row, texts, latest.current.desk);
      const problem = reading.problems[field];
      // Clicked away from, a new row keeps what was typed; the box would stand in the way.
      if (problem && !(end === 'leave' && isNew(now.row))) {
        ahead.drop();
        return say(problem);
      }
      const row = withReading(now.row, texts, reading, say);
      await latest.current.change([{ row, patch: reading.patch }]);
      return close(row);
    } catch (failure) {
      ahead.drop();
      const { sentence, advice } = wordsOf(asCallError(failure));
      return `${sentence} ${advice}`;
    }
  }

  const editor = editing && (
    <EntryEditor
      key={`${editing.row.id} ${editing.field}`}
      field={editing.field}
      title={t(columnShapes[editing.field].title)}
      row={editing.row}
      desk={entry.desk}
      box={editing.box}
      isUp={editing.isUp}
      text={editing.text}
      isReplaced={editing.isReplaced}
      onTyped={(text) => entry.keepTyping({ rowId: editing.row.id, field: editing.field, text })}
      onCommit={(text, end) => commit(editing, text, end)}
      onCancel={() => {
        entry.keepTyping(null);
        setEditing(null);
        onEnd(editing.row, editing.field, 'escape');
      }}
    />
  );
  return { isEditing: editing !== null, start, editor };
}

function placeOf(
  root: HTMLElement,
  index: number,
  field: EntryField,
): { box: EditBox; isUp: boolean } | null {
  const cell = elementOf(root, index, field)?.getBoundingClientRect();
  if (!cell) return null;
  const frame = root.getBoundingClientRect();
  const wide = wideBoxes[field];
  const width = Math.min(Math.max(cell.width, wide?.width ?? 90), frame.width);
  const height = wide?.height ?? cell.height;
  const left = Math.min(cell.left - frame.left, frame.width - width);
  // A high box grows down where there is room, else up: the cell itself stays inside.
  const below = cell.top - frame.top;
  const top = below + height <= frame.height ? below : below + cell.height - height;
  const isUp = window.innerHeight - (frame.top + top + height) < popupHeight;
  return { box: { left, top, width, height }, isUp };
}
