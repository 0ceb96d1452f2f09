import type { ColumnHeaderContextMenuEvent } from 'ag-grid-community';
import { AgGridReact, type AgGridReactProps } from 'ag-grid-react';
import {
  type PointerEvent,
  useCallback,
  useEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
} from 'react';
import { useRead } from '../../app/call.ts';
import { useLater } from '../../app/later.ts';
import type { EditMove } from './CellEditor.tsx';
import { ColumnsMenu } from './ColumnsMenu.tsx';
import styles from './DataGrid.module.css';
import { exportColumns } from './export-columns.ts';
import { GridNotes } from './GridNotes.tsx';
import { GridStatus } from './GridStatus.tsx';
import { GridToolbar } from './GridToolbar.tsx';
import { DeskProvider, type GridDesk } from './grid-context.ts';
import { createHandle, type GridHandle } from './grid-handle.ts';
import type { AnyRow, DataGridProps, GridCallName, GridColumn } from './grid-props.ts';
import { changeQuery, startQuery } from './grid-query.ts';
import { plainHeight } from './grid-theme.ts';
import { HeaderMenu, type HeaderMenuAt } from './HeaderMenu.tsx';
import { paintRange } from './paint-range.ts';
import {
  type Cell,
  keepWithin,
  type Range,
  rangeAt,
  rectangleOf,
  stepFrom,
} from './range-selection.ts';
import type { ReadyColumn } from './ready-column.ts';
import { nothingSelected, type RowSelection, toggle } from './row-selection.ts';
import { SelectionBar } from './SelectionBar.tsx';
import { createStore } from './store.ts';
import { useAgOptions } from './use-ag-options.ts';
import { useCellEditing } from './use-cell-editing.tsx';
import { useColumnLayout } from './use-column-layout.ts';
import { useGridKeyboard } from './use-grid-keyboard.ts';
import { useGridRows } from './use-grid-rows.ts';
import { useKeptTicks } from './use-kept-ticks.ts';
import { useRangeEdits } from './use-range-edits.tsx';
import { useRangeMouse } from './use-range-mouse.ts';

export interface GridBodyProps extends DataGridProps<GridCallName> {
  readonly plainColumns: readonly GridColumn<AnyRow>[];
  readonly ready: ReadonlyMap<string, ReadyColumn>;
  readonly today: string;
}

const none: readonly never[] = [];
const nothing = {};

/** The grid once its words and lists are there. */
export function GridBody(props: GridBodyProps) {
  const {
    ready,
    today,
    isPlain = false,
    fixed = none,
    extra = nothing,
    start,
    onEdit,
    onCounts,
  } = props;
  const root = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const grid = useRef<GridHandle | null>(null);
  const handle = useCallback(() => grid.current, []);
  const api = useCallback(() => grid.current?.api ?? null, []);
  const [range] = useState(() => createStore<Range | null>(null));
  const [selection] = useState(() => createStore<RowSelection>(nothingSelected));
  const [query, change] = useReducer(changeQuery, start, startQuery);
  const [menu, setMenu] = useState<HeaderMenuAt | null>(null);
  const [isBusy, setBusy] = useState(false);
  const rows = useGridRows({
    name: props.call,
    query,
    fixed,
    extra,
    firstSort: start?.sort,
    columns: ready,
    api,
    isBusy,
  });
  useKeptTicks(props.call, selection, rows.request);
  const layout = useColumnLayout(props.name, props.plainColumns, api);
  const isLater = useLater();
  const everything = useRead(props.call, { limit: 1, filters: [...fixed], ...extra } as never, {
    keepPrevious: true,
    isEnabled: isLater,
  });
  const all = everything.data?.total ?? (everything.isError ? rows.total : null);
  const { total } = rows;
  const open = props.onOpen as unknown as ((row: AnyRow) => void) | undefined;

  // A new start (the address changed) begins anew; other filters mean other rows, and other ticks.
  useEffect(() => {
    if (start) change({ type: 'start', start });
  }, [start]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: any other question
  useEffect(() => {
    selection.set(nothingSelected);
    range.set(null);
  }, [query, selection, range]);
  const shownFields = layout.places
    .filter(({ isHidden }) => !isHidden)
    .map(({ field, isPinned }) => `${field} ${isPinned}`)
    .join();
  // A range is told by places: where another column stands now, what is typed would go into that one.
  // biome-ignore lint/correctness/useExhaustiveDependencies: any other order of the columns
  useEffect(() => range.set(null), [shownFields, range]);
  useEffect(() => {
    if (rows.total !== null && all !== null) onCounts?.({ matching: rows.total, all });
  }, [rows.total, all, onCounts]);

  const paint = useCallback(() => {
    const now = grid.current;
    const area = now && range.get();
    if (now && root.current)
      paintRange(root.current, now, area ? keepWithin(area, now.extent()) : null);
  }, [range]);
  useEffect(() => range.subscribe(paint), [range, paint]);

  const moveOn = useCallback(
    (cell: Cell, move: EditMove) => {
      const now = grid.current;
      if (!now) return;
      const step = ({ down: 'down', up: 'up', next: 'right', previous: 'left' } as const)[
        move as 'down'
      ];
      const next = move === 'stay' ? cell : stepFrom(cell, step, now.extent(), 1);
      range.set(rangeAt(next));
      now.focus(next);
    },
    [range],
  );
  const editing = useCellEditing({ root, handle, columns: ready, onEdit, onMove: moveOn });
  useEffect(() => setBusy(editing.isEditing), [editing.isEditing]);
  const edits = useRangeEdits({ root, handle, columns: ready, onEdit, range: range.get });
  const mouse = useRangeMouse(handle, range);
  const onKeyDownCapture = useGridKeyboard({
    handle,
    range,
    search,
    startEdit: editing.start,
    open: open ?? null,
    clear: edits.clear,
    fillDown: edits.fillDown,
    isEditing: editing.isEditing,
    toggle(area) {
      if (!props.isSelectable) return;
      const ids = grid.current?.loadedRows(rectangleOf(area))?.map((row) => row.id);
      if (ids) selection.set(toggle(selection.get(), ids));
    },
  });

  const desk = useMemo<GridDesk>(
    () => ({ columns: ready, query, change, today, selection, total, open: open ?? null }),
    [ready, query, today, selection, total, open],
  );
  const options = useAgOptions({
    ready,
    layout,
    sort: start?.sort,
    isSelectable: props.isSelectable ?? false,
    rowKey: props.rowKey ?? 'id',
    isPlain,
    sums: rows.sums,
    paint,
    onReady: (event) => {
      grid.current = createHandle(event, (offset, limit) => fetchRows.current(offset, limit));
    },
    onHeaderMenu: (event: ColumnHeaderContextMenuEvent<AnyRow>, at) =>
      'getColId' in event.column && setMenu({ field: event.column.getColId(), ...at }),
    onDoubleClick: (cell, row) => {
      if (!editing.start(cell, null)) open?.(row);
    },
  });
  const fetchRows = useRef(rows.fetchRows);
  fetchRows.current = rows.fetchRows;

  const height = isPlain ? plainHeight(rows.total ?? 1) : props.height;
  const selectionBar = props.isSelectable ? (
    <SelectionBar actions={props.actions ?? none} fetchRows={rows.fetchRows} />
  ) : null;
  const focusFirst = () => grid.current?.focus(range.get()?.anchor ?? { row: 0, column: 0 });
  return (
    <DeskProvider value={desk}>
      <section
        className={styles['grid']}
        style={height === undefined ? undefined : { height, flex: 'none' }}
        data-plain={isPlain || undefined}
      >
        {!isPlain && (
          <GridToolbar
            quick={props.quick ?? none}
            search={props.hasSearch === false ? null : search}
            onLeaveSearch={focusFirst}
            onExport={
              props.onExport
                ? () =>
                    grid.current &&
                    props.onExport?.(rows.request(), exportColumns(grid.current, ready))
                : null
            }
            selectionBar={selectionBar}
            columnsMenu={
              <ColumnsMenu
                places={layout.places}
                onHide={layout.hide}
                onPin={layout.pin}
                onReset={layout.reset}
              />
            }
          >
            {props.toolbar}
          </GridToolbar>
        )}
        {isPlain && selectionBar}
        <div
          ref={root}
          className={styles['frame']}
          onKeyDownCapture={onKeyDownCapture}
          {...mouse}
          onPointerOver={showWhole}
        >
          {layout.start && (
            <AgGridReact {...(options as AgGridReactProps)} datasource={rows.datasource} />
          )}
          <GridNotes
            {...props}
            emptyAdvice={props.emptyAdvice}
            emptyAction={props.emptyAction}
            error={rows.error}
            onRetry={rows.retry}
            total={rows.total}
            all={all}
          />
          {editing.editor}
        </div>
      </section>
      <GridStatus range={range} handle={handle} columns={ready} />
      {menu && grid.current && (
        <HeaderMenu at={menu} handle={grid.current} layout={layout} onClose={() => setMenu(null)} />
      )}
      {edits.report}
    </DeskProvider>
  );
}

/** What is cut off by a narrow column is shown in whole while the pointer rests on it. */
function showWhole({ target }: PointerEvent): void {
  const cell =
    target instanceof Element && target.closest<HTMLElement>('.ag-cell, .ag-header-cell');
  if (!cell) return;
  const isCut = [cell, ...cell.querySelectorAll('span')].some(
    (part) => part.scrollWidth > part.clientWidth,
  );
  cell.title = isCut ? (cell.textContent ?? '') : '';
}
