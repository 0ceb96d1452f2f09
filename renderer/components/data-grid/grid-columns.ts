/** Our columns as AG Grid's: the only place that knows the names of its settings. */
import type { ColDef } from 'ag-grid-community';
import { CheckboxCell, CheckboxHeader } from './CheckboxCell.tsx';
import type { ColumnLayout, ColumnPlace } from './column-layout.ts';
import { FilterCell } from './FilterCell.tsx';
import { GridCell } from './GridCell.tsx';
import { checkboxColumn } from './grid-ids.ts';
import type { AnyRow, GridColumn, GridStart } from './grid-props.ts';
import type { ReadyColumn } from './ready-column.ts';

const checkbox: ColDef<AnyRow> = {
  colId: checkboxColumn,
  width: 38,
  pinned: 'left',
  lockPinned: true,
  lockPosition: 'left',
  suppressNavigable: true,
  resizable: false,
  sortable: false,
  headerComponent: CheckboxHeader,
  cellRenderer: CheckboxCell,
  cellClass: 'shtab-check',
};

export function bornLayout(columns: readonly GridColumn<AnyRow>[]): ColumnLayout {
  return {
    columns: columns.map((column) => ({
      field: column.field,
      width: column.width,
      isHidden: column.isHidden ?? false,
      isPinned: false,
    })),
  };
}

/** A column's part of the space that is left: words are cut first, so they grow; null: stays as wide as it is. */
export function shareOfRoom({ kind, width, grow = 1 }: GridColumn<AnyRow>): number | null {
  return kind === 'text' || kind === 'choice' ? width * grow : null;
}

export function columnDefs(
  columns: ReadonlyMap<string, ReadyColumn>,
  layout: ColumnLayout,
  sort: GridStart['sort'],
  isSelectable: boolean,
  isPlain: boolean,
): ColDef<AnyRow>[] {
  const defs = layout.columns.flatMap((place) => {
    const ready = columns.get(place.field);
    return ready ? [columnDef(ready, place, sort, isPlain)] : [];
  });
  return isSelectable ? [checkbox, ...defs] : defs;
}

function columnDef(
  ready: ReadyColumn,
  place: ColumnPlace,
  sort: GridStart['sort'],
  isPlain: boolean,
): ColDef<AnyRow> {
  const { column } = ready;
  const sortIndex = (sort ?? []).findIndex((one) => one.column === (column.sortBy ?? column.field));
  const sorted = sort?.[sortIndex];
  const isRight = ready.isNumeric && !column.render;
  const share = shareOfRoom(column);
  return {
    colId: ready.field,
    headerName: ready.title,
    valueGetter: ({ data }) => data?.[ready.field] ?? null,
    // A change of what is shown beside the value must be seen as well.
    equals: () => false,
    cellRenderer: GridCell,
    initialWidth: place.width,
    initialHide: place.isHidden,
    initialPinned: place.isPinned ? 'left' : false,
    ...(share !== null && place.width === column.width && { initialFlex: share }),
    minWidth: share === null ? 40 : Math.min(column.width, place.width),
    sortable: column.isSortable ?? true,
    ...(sorted && { initialSort: sorted.descending ? 'desc' : 'asc', initialSortIndex: sortIndex }),
    headerClass: isRight ? 'shtab-right' : '',
    cellClass: isRight ? 'shtab-right' : '',
    floatingFilter: ready.filterKind !== null && !isPlain,
    floatingFilterComponent: FilterCell,
    filter: ready.filterKind !== null,
    suppressFloatingFilterButton: true,
    suppressHeaderFilterButton: true,
    suppressHeaderMenuButton: true,
  };
}
