import { createContext, type Dispatch, useContext } from 'react';
import type { Day } from '../../../shared/calendar.ts';
import type { AnyRow } from './grid-props.ts';
import type { GridQuery, QueryChange } from './grid-query.ts';
import type { ReadyColumn } from './ready-column.ts';
import type { RowSelection } from './row-selection.ts';
import type { Store } from './store.ts';

/** What the cells, headers and filters inside AG Grid need from the grid around them. */
export interface GridDesk {
  readonly columns: ReadonlyMap<string, ReadyColumn>;
  readonly query: GridQuery;
  readonly change: Dispatch<QueryChange>;
  readonly today: Day;
  readonly selection: Store<RowSelection>;
  /** Rows that match; null until the first page has come. */
  readonly total: number | null;
  readonly open: ((row: AnyRow) => void) | null;
}

const DeskContext = createContext<GridDesk | null>(null);
export const DeskProvider = DeskContext.Provider;

export function useDesk(): GridDesk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('a part of the grid stands outside <DataGrid>');
  return desk;
}
