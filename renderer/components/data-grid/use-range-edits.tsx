import { notifications } from '@mantine/notifications';
import { type ReactNode, type RefObject, useCallback, useRef, useState } from 'react';
import { asCallError } from '../../app/call.ts';
import { useErrorWords } from '../../app/error-words.ts';
import { useTranslate } from '../../app/translate.tsx';
import { formatTsv, parseTsv, spread } from './clipboard.ts';
import type { GridHandle } from './grid-handle.ts';
import type { AnyRow, GridEdit } from './grid-props.ts';
import { PasteReport } from './PasteReport.tsx';
import { type EditPlan, planEdits } from './plan-edits.ts';
import { type Range, rectangleOf } from './range-selection.ts';
import type { ReadyColumn } from './ready-column.ts';
import { useClipboardEvents } from './use-clipboard-events.ts';

/** The most rows that one write takes: more would be several steps of undo. */
const mostRows = 1000;

interface RangeEditOptions {
  readonly root: RefObject<HTMLElement | null>;
  readonly handle: () => GridHandle | null;
  readonly columns: ReadonlyMap<string, ReadyColumn>;
  readonly onEdit: ((edits: readonly GridEdit[]) => Promise<unknown>) | undefined;
  readonly range: () => Range | null;
}

export interface RangeEdits {
  readonly fillDown: () => void;
  readonly clear: () => void;
  readonly report: ReactNode;
}

/** Copy, paste, fill down, clear: whole ranges, read first and saved as one write. */
export function useRangeEdits(options: RangeEditOptions): RangeEdits {
  const { root, handle, columns, onEdit, range } = options;
  const { t } = useTranslate();
  const wordsOf = useErrorWords();
  const [plan, setPlan] = useState<EditPlan | null>(null);
  const fetched = useRef<string | null>(null);

  const save = useCallback(
    async (edits: readonly GridEdit[], cells: number) => {
      setPlan(null);
      if (edits.length === 0 || !onEdit) return;
      try {
        await onEdit(edits);
        notifications.show({
          message: `${t('grid.saved', { count: cells })} · ${t('grid.undoHint')}`,
        });
      } catch (failure) {
        const { sentence, advice } = wordsOf(asCallError(failure));
        notifications.show({ color: 'red', title: sentence, message: advice });
      }
    },
    [onEdit, t, wordsOf],
  );

  const columnsFrom = useCallback(
    (grid: GridHandle, left: number) =>
      grid
        .fields()
        .slice(left)
        .flatMap((field) => columns.get(field) ?? []),
    [columns],
  );

  /** Reads `block` over the range's top left corner; saves at once when nothing is refused. */
  const apply = useCallback(
    async (
      grid: GridHandle,
      at: Range,
      block: readonly (readonly string[])[],
      skipsReadOnly = false,
    ) => {
      const { top, left } = rectangleOf(at);
      if (block.length > mostRows) {
        notifications.show({ color: 'red', message: t('grid.tooManyRows', { most: mostRows }) });
        return;
      }
      const last = Math.min(top + block.length, grid.extent().rows) - 1;
      const rows = await grid.rowsOf({ top, bottom: last });
      const edited = columnsFrom(grid, left);
      const made = planEdits<AnyRow>({
        rows,
        firstRow: top,
        columns: edited,
        block,
        textOf: (row, field) => columns.get(field)?.plainText(row) ?? '',
        sentences: { readOnly: t('grid.readOnly'), outside: t('grid.outside') },
        skipsReadOnly,
      });
      if (made.refused.length > 0) setPlan(made);
      else await save(made.edits, made.cells);
    },
    [columns, columnsFrom, save, t],
  );

  function textsIn(grid: GridHandle, at: Range, rows: readonly AnyRow[]): string[][] {
    const { left, right } = rectangleOf(at);
    const shown = columnsFrom(grid, left).slice(0, right - left + 1);
    return rows.map((row) => shown.map((column) => column.plainText(row)));
  }

  const act = useCallback(
    (work: (grid: GridHandle, at: Range) => Promise<void>) => {
      const grid = handle();
      const at = range();
      if (!grid || !at) return;
      work(grid, at).catch((failure: unknown) => {
        const { sentence, advice } = wordsOf(asCallError(failure));
        notifications.show({ color: 'red', title: sentence, message: advice });
      });
    },
    [handle, range, wordsOf],
  );

  function copy(data: DataTransfer): void {
    if (fetched.current !== null) {
      data.setData('text/plain', fetched.current);
      fetched.current = null;
      return;
    }
    const grid = handle();
    const at = range();
    const rows = grid && at && grid.loadedRows(rectangleOf(at));
    if (rows) {
      data.setData('text/plain', formatTsv(textsIn(grid, at, rows)));
      return;
    }
    // Rows not loaded come from the database first; then this same event is raised once more.
    act(async (later, place) => {
      const found = await later.rowsOf(rectangleOf(place));
      fetched.current = formatTsv(textsIn(later, place, found));
      document.execCommand('copy');
    });
  }

  /** The report took the keyboard; it goes back to where the person was, once the report has gone. */
  function backToCell(): void {
    setTimeout(() => {
      const at = range();
      if (at) handle()?.focus(at.anchor);
    }, 120);
  }

  function clear(): void {
    act(async (grid, at) => {
      const { rows, columns: width } = sizeOf(at);
      const empty = Array.from({ length: width }, () => '');
      await apply(
        grid,
        at,
        Array.from({ length: rows }, () => empty),
        true,
      );
    });
  }

  useClipboardEvents(root, {
    copy,
    clear,
    paste(text) {
      if (onEdit) act((grid, at) => apply(grid, at, spread(parseTsv(text), sizeOf(at))));
      else notifications.show({ message: t('grid.pasteReadOnly') });
    },
  });

  return {
    fillDown() {
      act(async (grid, at) => {
        const { top } = rectangleOf(at);
        const { rows } = sizeOf(at);
        if (rows === 1) return;
        const [first = []] = textsIn(grid, at, await grid.rowsOf({ top, bottom: top }));
        await apply(
          grid,
          at,
          Array.from({ length: rows }, () => first),
          true,
        );
      });
    },
    clear,
    report: plan && (
      <PasteReport
        plan={plan}
        onSave={() => void save(plan.edits, plan.cells).finally(backToCell)}
        onCancel={() => {
          setPlan(null);
          backToCell();
        }}
      />
    ),
  };
}

function sizeOf(range: Range): { rows: number; columns: number } {
  const { top, bottom, left, right } = rectangleOf(range);
  return { rows: bottom - top + 1, columns: right - left + 1 };
}
