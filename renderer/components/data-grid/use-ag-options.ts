import type { ColumnHeaderContextMenuEvent, GridApi, GridOptions } from 'ag-grid-community';
import { useMemo } from 'react';
import { beginLater } from '../../app/later.ts';
import { columnDefs } from './grid-columns.ts';
import { totalsId } from './grid-ids.ts';
import type { AnyRow, GridStart } from './grid-props.ts';
import { blockRows } from './grid-query.ts';
import { gridTheme, headHeight, rowHeight } from './grid-theme.ts';
import type { Cell } from './range-selection.ts';
import type { ReadyColumn } from './ready-column.ts';
import type { LayoutControl } from './use-column-layout.ts';

interface AgSettings {
  readonly ready: ReadonlyMap<string, ReadyColumn>;
  readonly layout: LayoutControl;
  readonly sort: GridStart['sort'];
  readonly isSelectable: boolean;
  readonly rowKey: string;
  readonly isPlain: boolean;
  readonly sums: Readonly<Record<string, number>>;
  readonly paint: () => void;
  readonly onReady: (api: GridApi<AnyRow>) => void;
  readonly onHeaderMenu: (
    event: ColumnHeaderContextMenuEvent<AnyRow>,
    at: { readonly x: number; readonly y: number },
  ) => void;
  readonly onDoubleClick: (cell: Cell, row: AnyRow) => void;
}

/** Blocks of rows that are kept: forty are the four thousand families of a district. */
const mostBlocks = 40;
/** Rows drawn above and below those in sight, so that scrolling never shows a gap. */
const rowsAround = 10;

/** All settings of AG Grid in one place. */
export function useAgOptions(settings: AgSettings): GridOptions<AnyRow> {
  const { ready, layout, sort, isSelectable, rowKey, isPlain, sums, paint } = settings;
  const columns = useMemo(
    () => (layout.start ? columnDefs(ready, layout.start, sort, isSelectable, isPlain) : []),
    [ready, layout.start, sort, isSelectable, isPlain],
  );
  const totals = useMemo(() => (isPlain ? [] : [{ id: totalsId, ...sums }]), [sums, isPlain]);
  const defaults = useMemo(() => ({ resizable: true, suppressKeyboardEvent: () => false }), []);

  const arranged = (event: { readonly source: string; readonly finished?: boolean }) => {
    paint();
    if (event.finished === false) return;
    layout.changed(event.source.startsWith('ui'));
  };
  return {
    theme: gridTheme,
    rowModelType: 'infinite',
    cacheBlockSize: blockRows,
    maxBlocksInCache: mostBlocks,
    // At once: a pause would let the grid be drawn without rows first, and rows come while one still scrolls.
    blockLoadDebounceMillis: 0,
    columnDefs: columns,
    defaultColDef: defaults,
    maintainColumnOrder: true,
    getRowId: ({ data }) => String(data[rowKey] ?? data.id),
    pinnedBottomRowData: totals,
    // First those in sight, at once; the rest a moment later.
    rowBuffer: 0,
    onFirstDataRendered: ({ api }) => {
      requestAnimationFrame(() =>
        setTimeout(() => {
          beginLater();
          if (!api.isDestroyed()) api.setGridOption('rowBuffer', rowsAround);
        }),
      );
    },
    rowHeight,
    headerHeight: headHeight,
    floatingFiltersHeight: 32,
    suppressColumnVirtualisation: false,
    // From the beginning: a scrollbar that comes with the rows makes AG Grid write new widths on the grid's root, and
    // Chromium works out every style in it anew, twice. Nor do the columns jump when a search leaves few rows.
    alwaysShowVerticalScroll: !isPlain,
    suppressMultiRangeSelection: true,
    suppressCellFocus: false,
    suppressDragLeaveHidesColumns: true,
    alwaysMultiSort: false,
    multiSortKey: 'ctrl',
    sortingOrder: ['asc', 'desc', null],
    animateRows: false,
    suppressContextMenu: true,
    suppressNoRowsOverlay: true,
    onGridReady: ({ api }) => settings.onReady(api),
    onColumnResized: arranged,
    onColumnMoved: arranged,
    onColumnVisible: arranged,
    onColumnPinned: arranged,
    onModelUpdated: paint,
    onBodyScroll: ({ direction }) => direction === 'horizontal' && paint(),
    onDisplayedColumnsChanged: paint,
    onColumnHeaderContextMenu: (event) => settings.onHeaderMenu(event, pointer),
    onCellDoubleClicked: ({ data, rowIndex, column, api, rowPinned }) => {
      if (!data || rowIndex === null || rowPinned) return;
      const place = api.getAllDisplayedColumns().filter((one) => ready.has(one.getColId()));
      settings.onDoubleClick({ row: rowIndex, column: place.indexOf(column) }, data);
    },
  };
}

/** Where the pointer was last: AG Grid's event of the right button does not say. */
const pointer = { x: 0, y: 0 };
globalThis.addEventListener?.(
  'pointerdown',
  (event) => {
    pointer.x = event.clientX;
    pointer.y = event.clientY;
  },
  true,
);
