import type { ColDef } from 'ag-grid-community';
import type { RehearsedRow } from '../../../shared/imports.ts';
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
  /** Only rows that change are shown. */
  readonly isOnlyChanges: boolean;
  readonly fieldName: (field: string) => string;
  readonly titleOf: (key: PlainKey) => string;
}

/** Columns of the preview: where the row stands and what becomes of it, then its fields. */
export function rowColumns(settings: Settings): ColDef<RehearsedRow>[] {
  const { fields, hasSheets, isOnlyChanges, fieldName, titleOf } = settings;
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
      cellRendererParams: { hasReason: fields.length > 0 },
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
  // Of changed rows a few fields each are told; of refused ones none is taken, and the reason takes the room.
  const told = isOnlyChanges ? [changes] : fields.length === 0 ? [reason] : values;
  return [...before, ...told].map((column) => ({
    ...column,
    sortable: false,
    resizable: true,
  }));
}
