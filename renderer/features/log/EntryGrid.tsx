import { AgGridReact, type AgGridReactProps } from 'ag-grid-react';
import {
  type KeyboardEvent,
  type Ref,
  type RefObject,
  useCallback,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useTranslate } from '../../app/translate.tsx';
import gridStyles from '../../components/data-grid/DataGrid.module.css';
import { cellAt, createHandle, type GridHandle } from '../../components/data-grid/grid-handle.ts';
import { gridTheme, rowHeight } from '../../components/data-grid/grid-theme.ts';
import { paintRange } from '../../components/data-grid/paint-range.ts';
import { keepWithin as fitIn, type Range } from '../../components/data-grid/range-selection.ts';
import { createStore } from '../../components/data-grid/store.ts';
import { useGridKeyboard } from '../../components/data-grid/use-grid-keyboard.ts';
import { useRangeMouse } from '../../components/data-grid/use-range-mouse.ts';
import { createTypeAhead } from '../../components/type-ahead.ts';
import styles from './Entry.module.css';
import { entryColumns } from './entry-columns.tsx';
import { EntryProvider } from './entry-context.ts';
import { blankRow, type EntryRow, isBlank, visitedOf } from './entry-rows.ts';
import { RowTold } from './RowTold.tsx';
import type { DayEntry } from './use-day-entry.ts';
import { useEntryEditing } from './use-entry-editing.tsx';
import { type EntryRanges, useEntryRanges } from './use-entry-ranges.ts';
import { useEntrySteps } from './use-entry-steps.ts';

export interface EntryGridHandle {
  /** Puts the keyboard on a cell of the blank row. */
  focusBlank(): void;
  /** Begins a row with what is known of it, and puts the keyboard where the rest is written. */
  begin(row: EntryRow): void;
}

interface EntryGridProps {
  readonly entry: DayEntry;
  readonly ref: Ref<EntryGridHandle>;
}

/** A move to the next cell that takes longer has failed: the keyboard must not stay deaf. */
const mostMoveMs = 3000;

/** The rows of a day, entered by keyboard alone. Looks and keys are those of `DataGrid`. */
export function EntryGrid({ entry, ref }: EntryGridProps) {
  const { t } = useTranslate();
  const root = useRef<HTMLDivElement>(null);
  const grid = useRef<GridHandle | null>(null);
  const [isReady, setReady] = useState(false);
  const handle = useCallback(() => grid.current, []);
  const noSearch = useRef<HTMLInputElement>(null);
  const [range] = useState(() => createStore<Range | null>(null));

  const paint = useCallback(() => {
    const now = grid.current;
    const area = now && range.get();
    if (now && root.current) paintRange(root.current, now, area ? fitIn(area, now.extent()) : null);
  }, [range]);
  useEffect(() => range.subscribe(paint), [range, paint]);

  const [ahead] = useState(() => createTypeAhead({ mostMs: mostMoveMs }));
  useEffect(() => ahead.listen(), [ahead]);
  const steps = useEntrySteps({ entry, range, root, handle, isReady, ahead });
  const editing = useEntryEditing({ root, handle, entry, ahead, onEnd: steps.end });
  steps.startEdit.current = editing.start;
  steps.isEditing.current = editing.isEditing;
  const ranges = useEntryRanges(entry, range.get, steps.show);
  const mouse = useRangeMouse(handle, range);
  const gridKeys = useGridKeyboard({
    handle,
    range,
    search: noSearch,
    startEdit: editing.start,
    open: null,
    clear: ranges.clear,
    fillDown: ranges.fillDown,
    isEditing: editing.isEditing,
    toggle: () => undefined,
  });

  function onKeyDownCapture(event: KeyboardEvent): void {
    const cell = editing.isEditing ? null : cellAt(event.target, grid.current?.fields() ?? []);
    const row = cell && entry.rows[cell.row];
    const isRemoving = event.key === 'Delete' && event.ctrlKey;
    // Enter on a new row that is whole saves it; on any other cell it opens the cell.
    const isFinishing = event.key === 'Enter' && !event.shiftKey && row && steps.canFinish(row);
    if (!row || !(isRemoving || isFinishing)) {
      gridKeys(event);
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    if (isRemoving) ranges.remove();
    else steps.finish(row);
  }

  useClipboard(root, ranges);
  useImperativeHandle(ref, () => ({ focusBlank: steps.focusBlank, begin: steps.begin }), [
    steps.focusBlank,
    steps.begin,
  ]);

  const columns = useMemo(() => entryColumns((key) => t(key)), [t]);
  const totals = useMemo(() => [totalOf(entry.rows)], [entry.rows]);
  const world = useMemo(
    () => ({ desk: entry.desk, warnings: entry.warnings }),
    [entry.desk, entry.warnings],
  );
  const options: AgGridReactProps<EntryRow> = {
    theme: gridTheme,
    columnDefs: columns,
    rowData: entry.rows as EntryRow[],
    getRowId: ({ data }) => data.id,
    pinnedBottomRowData: totals,
    rowHeight,
    headerHeight: 32,
    animateRows: false,
    suppressContextMenu: true,
    suppressNoRowsOverlay: true,
    suppressDragLeaveHidesColumns: true,
    suppressScrollOnNewData: true,
    tooltipShowDelay: 500,
    onGridReady: ({ api }) => {
      // The ranges see rows as fields by name; of ours they only ask how many there are.
      grid.current = createHandle(api as never, async () => []);
      setReady(true);
    },
    onModelUpdated: paint,
    onDisplayedColumnsChanged: paint,
    onColumnResized: paint,
    onCellDoubleClicked: ({ rowIndex, column, rowPinned }) => {
      const place = grid.current?.fields().indexOf(column.getColId()) ?? -1;
      if (rowIndex !== null && !rowPinned) editing.start({ row: rowIndex, column: place }, null);
    },
  };

  return (
    <EntryProvider value={world}>
      <section className={styles['grid']} aria-label={t('log.title')}>
        {/* Keys, pointer and clipboard of the cells inside; the cells have their roles from AG Grid. */}
        <div
          ref={root}
          className={gridStyles['frame']}
          onKeyDownCapture={onKeyDownCapture}
          {...mouse}
        >
          <AgGridReact {...options} />
          {editing.editor}
        </div>
        <RowTold entry={entry} range={range} news={steps.news} />
      </section>
    </EntryProvider>
  );
}

/** Copy and paste of cells arrive at the document: where nothing can be typed they have no other place. */
function useClipboard(root: RefObject<HTMLElement | null>, ranges: EntryRanges): void {
  const latest = useRef(ranges);
  latest.current = ranges;
  useEffect(() => {
    const isOnCell = () =>
      root.current?.contains(document.activeElement?.closest('.ag-cell') ?? null) ?? false;
    const onCopy = (event: ClipboardEvent) => isOnCell() && latest.current.copy(event);
    const onPaste = (event: ClipboardEvent) => isOnCell() && latest.current.paste(event);
    document.addEventListener('copy', onCopy);
    document.addEventListener('paste', onPaste);
    return () => {
      document.removeEventListener('copy', onCopy);
      document.removeEventListener('paste', onPaste);
    };
  }, [root]);
}

function totalOf(rows: readonly EntryRow[]): EntryRow {
  const counted = rows.filter((row) => !isBlank(row));
  const sum = (of: (row: EntryRow) => number) => counted.reduce((total, row) => total + of(row), 0);
  return {
    ...blankRow('totals'),
    visited: sum(visitedOf),
    found: sum((row) => row.found),
    solved: sum((row) => row.solved),
  };
}
