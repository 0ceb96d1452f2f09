import type { ColDef } from 'ag-grid-community';
import type { RehearsedRow, RehearsedState } from '../../../shared/imports.ts';
import type { PlainKey } from '../../../shared/locales/index.ts';
import { cellOf, isChanged, isWarned } from './changed-cells.ts';
import {
  ChangesCell,
  EntityCell,
  ReasonCell,
  StateCell,
  TitleCell,
  ValueCell,
} from './RowCells.tsx';

interface Settings {
  /** In the order of a usual form. */
  readonly fields: readonly string[];
  readonly hasSheets: boolean;
  /** Only rows of this state are shown; null: all. */
  readonly state: RehearsedState | null;
  readonly fieldName: (field: string) => string;
  readonly titleOf: (key: PlainKey) => string;
}

/** Columns of the preview: where the row stands and what becomes of it, then its fields. */
export function rowColumns(settings: Settings): ColDef<RehearsedRow>[] {
  const { fields, hasSheets, state, fieldName, titleOf } = settings;
  const hasReasons = state === 'warned' || fields.length === 0;
  const sheet: ColDef<RehearsedRow> = {
    field: 'sheet',
    headerName: titleOf('importWindow.sheetColumn'),
    width: 100,
    pinned: 'left',
  };
  const before: ColDef<RehearsedRow>[] = [
    ...(hasSheets ? [sheet] : []),
    { field: 'row', headerName: titleOf('importWindow.rowColumn'), width: 66, pinned: 'left' },
    {
      colId: 'state',
      headerName: titleOf('importWindow.stateColumn'),
      width: 116,
      pinned: 'left',
      cellRenderer: StateCell,
    },
    {
      colId: 'title',
      headerName: titleOf('importWindow.titleColumn'),
      width: 230,
      pinned: 'left',
      cellRenderer: TitleCell,
      cellRendererParams: { hasReason: !hasReasons },
    },
    {
      colId: 'entity',
      headerName: titleOf('importWindow.entityColumn'),
      width: 90,
      cellRenderer: EntityCell,
    },
  ];
  const wide = { flex: 1, minWidth: 300 };
  const reason: ColDef<RehearsedRow> = {
    ...wide,
    colId: 'reason',
    headerName: titleOf('importWindow.reasonColumn'),
    cellRenderer: ReasonCell,
  };
  const changes: ColDef<RehearsedRow> = {
    ...wide,
    colId: 'changes',
    headerName: titleOf('importWindow.changesColumn'),
    cellRenderer: ChangesCell,
  };
  const values = fields.map(
    (field): ColDef<RehearsedRow> => ({
      colId: field,
      headerName: fieldName(field),
      width: 150,
      cellRenderer: ValueCell,
      cellClassRules: {
        'shtab-changed': ({ data }) => isChanged(data, field),
        'shtab-marked': ({ data }) => isWarned(cellOf(data, field)),
      },
    }),
  );
  // What a person asked for is told in words; of refused rows no field is taken, so the reason has the room.
  const told = state === 'updated' ? [changes] : hasReasons ? [reason] : values;
  return [...before, ...told].map((column) => ({
    ...column,
    sortable: false,
    resizable: true,
  }));
}
