import type { GridApi } from 'ag-grid-community';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { call, useRead } from '../../app/call.ts';
import {
  type ColumnLayout,
  type ColumnPlace,
  rememberLayout,
  restoreLayout,
} from './column-layout.ts';
import { bornLayout, shareOfRoom } from './grid-columns.ts';
import { checkboxColumn } from './grid-ids.ts';
import type { AnyRow, GridColumn } from './grid-props.ts';

export interface LayoutControl {
  /** Null until it is known what was remembered. */
  readonly start: ColumnLayout | null;
  /** As the columns stand now. */
  readonly places: readonly ColumnPlace[];
  /** Call after anything that moves, sizes, hides or freezes a column. */
  readonly changed: (isByPerson: boolean) => void;
  readonly hide: (field: string, isHidden: boolean) => void;
  readonly pin: (field: string, isPinned: boolean) => void;
  readonly reset: () => void;
}

const pauseMs = 400;

/** The arrangement of a grid's columns, kept under `grid.<name>` on this PC. */
export function useColumnLayout(
  name: string,
  columns: readonly GridColumn<AnyRow>[],
  api: () => GridApi<AnyRow> | null,
): LayoutControl {
  const key = `grid.${name}`;
  const remembered = useRead('settings.get', { key });
  const born = useMemo(() => bornLayout(columns), [columns]);
  const isKnown = !remembered.isPending;
  // Only the first answer counts: what is saved later is what the grid already shows.
  const first = useRef<{ readonly text: string | null } | null>(null);
  if (isKnown && first.current === null) first.current = { text: remembered.data ?? null };
  const start = useMemo(
    () => (isKnown ? restoreLayout(first.current?.text ?? null, born) : null),
    [isKnown, born],
  );
  const [places, setPlaces] = useState<readonly ColumnPlace[]>([]);
  useEffect(() => setPlaces(start?.columns ?? []), [start]);

  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const changed = useCallback(
    (isByPerson: boolean) => {
      const grid = api();
      if (!grid) return;
      const bornWidth = (field: string) => born.columns.find((one) => one.field === field)?.width;
      const now = grid
        .getColumnState()
        .filter((state) => state.colId !== checkboxColumn)
        .map((state) => ({
          field: state.colId,
          // A column that takes the space left over keeps doing so until a person sizes it.
          width: (state.flex ? bornWidth(state.colId) : state.width) ?? 100,
          isHidden: state.hide ?? false,
          isPinned: Boolean(state.pinned),
        }));
      setPlaces(now);
      if (!isByPerson) return;
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        const value = rememberLayout({ columns: now });
        first.current = { text: value };
        // A layout that cannot be kept is no reason to disturb anybody.
        void call('settings.save', { key, value }).catch(() => undefined);
      }, pauseMs);
    },
    [api, key, born],
  );

  const pin = useCallback(
    (field: string, isPinned: boolean) => {
      api()?.setColumnsPinned([field], isPinned ? 'left' : null);
      changed(true);
    },
    [api, changed],
  );
  const hide = useCallback(
    (field: string, isHidden: boolean) => {
      api()?.setColumnsVisible([field], !isHidden);
      changed(true);
    },
    [api, changed],
  );
  const reset = useCallback(() => {
    const state = columns.map((column) => ({
      colId: column.field,
      width: column.width,
      hide: column.isHidden ?? false,
      pinned: null,
      flex: shareOfRoom(column),
    }));
    api()?.applyColumnState({
      state: [{ colId: checkboxColumn, pinned: 'left' }, ...state],
      applyOrder: true,
    });
    changed(true);
  }, [api, columns, changed]);

  return { start, places, changed, hide, pin, reset };
}
