/** Columns of the day's grid, and what stands in their cells. */
import { IconAlertTriangle, IconPencil } from '@tabler/icons-react';
import { ClientSideRowModelModule, type ColDef, ModuleRegistry } from 'ag-grid-community';
import type { CustomCellRendererProps } from 'ag-grid-react';
import type { PlainKey } from '../../../shared/locales/index.ts';
import { useTranslate } from '../../app/translate.tsx';
import '../../components/data-grid/ag-modules.ts';
import { checkboxColumn } from '../../components/data-grid/grid-ids.ts';
import styles from './Entry.module.css';
import { cellText } from './entry-cells.ts';
import { useEntryWorld } from './entry-context.ts';
import {
  type EntryField,
  type EntryRow,
  entryFields,
  isBlank,
  isNew,
  missingField,
  visitedOf,
} from './entry-rows.ts';

/** A day is small: all its rows are in the window, unlike those of the big grids. */
ModuleRegistry.registerModules([ClientSideRowModelModule]);

interface ColumnShape {
  readonly title: PlainKey;
  readonly width: number;
  /** Its share of the width that is left. */
  readonly flex?: number;
  readonly isNumeric?: boolean;
}

export const columnShapes: Readonly<Record<EntryField, ColumnShape>> = {
  official: { title: 'log.official', width: 162, flex: 10 },
  mahalla: { title: 'log.mahalla', width: 88, flex: 4 },
  families: { title: 'log.families', width: 86, flex: 4 },
  visited: { title: 'log.visited', width: 66, isNumeric: true },
  work: { title: 'log.work', width: 180, flex: 24 },
  found: { title: 'log.found', width: 94, isNumeric: true },
  solved: { title: 'log.solved', width: 74, isNumeric: true },
  note: { title: 'log.note', width: 64, flex: 6 },
};

export function entryColumns(t: (key: PlainKey) => string): ColDef<EntryRow>[] {
  const fixed = {
    sortable: false,
    suppressHeaderMenuButton: true,
    lockPosition: true,
    wrapHeaderText: true,
  } as const;
  return [
    // Not a cell of ours: its id is the one the ranges leave out.
    {
      ...fixed,
      colId: checkboxColumn,
      headerName: t('log.number'),
      width: 40,
      suppressNavigable: true,
      resizable: false,
      cellRenderer: RowHead,
      equals: () => false,
      valueGetter: ({ data }) => data ?? null,
    },
    ...entryFields.map((field): ColDef<EntryRow> => {
      const { title, width, flex, isNumeric } = columnShapes[field];
      return {
        ...fixed,
        colId: field,
        headerName: t(title),
        ...(flex === undefined ? { width } : { flex, minWidth: width }),
        valueGetter: ({ data }) => data ?? null,
        equals: () => false,
        cellRenderer: EntryCell,
        ...(isNumeric && { headerClass: 'shtab-right', cellClass: 'shtab-right' }),
      };
    }),
  ];
}

/** The number of the row; a pencil while it is not saved, a sign where something looks wrong. */
function RowHead({ data, node }: CustomCellRendererProps<EntryRow>) {
  const { warnings } = useEntryWorld();
  if (!data || node.rowPinned) return null;
  const isUnsaved = isNew(data) && !isBlank(data);
  const isUnread = Object.keys(data.unread).length > 0;
  if (isUnsaved) {
    return (
      <span className={styles['rowHead']} data-state={isUnread ? 'bad' : 'new'}>
        <IconPencil size={15} stroke={1.8} />
      </span>
    );
  }
  if (isUnread || warnings.has(data.id)) {
    return (
      <span className={styles['rowHead']} data-state="warn">
        <IconAlertTriangle size={15} stroke={1.8} />
      </span>
    );
  }
  return <span className={styles['rowHead']}>{(node.rowIndex ?? 0) + 1}</span>;
}

function EntryCell({ data, colDef, node }: CustomCellRendererProps<EntryRow>) {
  const { desk } = useEntryWorld();
  const { script, t, formatNumber } = useTranslate();
  if (!data) return null;
  const field = colDef?.colId as EntryField;
  if (node.rowPinned) {
    if (field === 'official') return t('common.total');
    if (field === 'visited') return formatNumber(visitedOf(data));
    return field === 'found' || field === 'solved' ? formatNumber(data[field]) : null;
  }
  const text = cellText(data, field, desk);
  const unread = data.unread[field];
  if (unread) {
    return (
      <span className={styles['unread']} title={unread.sentence}>
        {text}
      </span>
    );
  }
  if (field === 'official' || field === 'mahalla') {
    const isMissing = isNew(data) && !isBlank(data) && text === '' && missingField(data) === field;
    return isMissing ? <span className={styles['unread']}>…</span> : script(text);
  }
  if (field === 'visited' && data.visited === null)
    return <span className={styles['auto']}>{text}</span>;
  // As in the grid over all days; the box opens with what was typed.
  const shown = script(text);
  return shown === '' ? null : (
    <span title={field === 'work' || field === 'note' ? shown : undefined}>{shown}</span>
  );
}
