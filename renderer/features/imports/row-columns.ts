import type { ColDef } from 'ag-grid-community';
import type { RehearsedRow } from '../../../shared/imports.ts';
import type { PlainKey } from '../../../shared/locales/index.ts';
import { cellOf, isChanged } from './changed-cells.ts';
import { EntityCell, StateCell, TitleCell, ValueCell } from './RowCells.tsx';

interface Settings {
  /** In the order of a usual form. */
  readonly fields: readonly string[];
  readonly hasSheets: boolean;
  readonly fieldName: (field: string) => string;
  readonly titleOf: (key: PlainKey) => string;
}

/** Columns of the preview: where the row stands and what becomes of it, then its fields. */
export function rowColumns(settings: Settings): ColDef<RehearsedRow>[] {
  const { fields, hasSheets, fieldName, titleOf } = settings;
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
      cellRenderer: TitleCell,
      // Without fields, as of refused rows, the reason takes the room.
      ...(fields.length === 0 ? { flex: 1 } : { width: 230, pinned: 'left' }),
    },
    {
      colId: 'entity',
      headerName: titleOf('importWindow.entityColumn'),
      width: 90,
      cellRenderer: EntityCell,
    },
  ];
  const values = fields.map(
    (field): ColDef<RehearsedRow> => ({
      colId: field,
      headerName: fieldName(field),
      width: 150,
      cellRenderer: ValueCell,
      cellClassRules: {
        'shtab-changed': ({ data }) => isChanged(data, field),
        'shtab-marked': ({ data }) => cellOf(data, field)?.finding != null,
      },
    }),
  );
  return [...before, ...values].map((column) => ({ ...column, sortable: false, resizable: true }));
}
