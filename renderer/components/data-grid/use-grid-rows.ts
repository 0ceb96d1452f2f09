import { useQueryClient } from '@tanstack/react-query';
import type { GridApi, IDatasource } from 'ag-grid-community';
import { startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { GridFilter, GridPage, GridRequest } from '../../../shared/grid.ts';
import { asCallError, type CallError, call, takeAhead, useChanged } from '../../app/call.ts';
import type { FetchRows } from './grid-handle.ts';
import type { AnyRow, GridCallName } from './grid-props.ts';
import { blockRows, type GridQuery, requestOf } from './grid-query.ts';
import type { ReadyColumn } from './ready-column.ts';
import { useFirstRows } from './use-first-rows.ts';

export interface GridRows {
  readonly datasource: IDatasource;
  /** Null until the first page has come. */
  readonly total: number | null;
  readonly sums: Readonly<Record<string, number>>;
  readonly error: CallError | null;
  readonly retry: () => void;
  /** Any rows of the present request, past AG Grid's own blocks. */
  readonly fetchRows: FetchRows;
  /** The present request, of all rows. */
  readonly request: () => GridRequest;
}

interface Source {
  readonly name: GridCallName;
  readonly query: GridQuery;
  readonly fixed: readonly GridFilter[];
  readonly extra: object;
  /** How the grid begins, before AG Grid says how it is sorted. */
  readonly firstSort: GridRequest['sort'] | undefined;
  readonly columns: ReadonlyMap<string, ReadyColumn>;
  readonly api: () => GridApi<AnyRow> | null;
  /** While a cell is being edited its row stays as it is. */
  readonly isBusy: boolean;
}

/** Blocks of rows for AG Grid, and what goes with them: total, sums, failures, news of changes. */
export function useGridRows(source: Source): GridRows {
  const { name, query, fixed, extra, firstSort, columns, api, isBusy } = source;
  const client = useQueryClient();
  const [total, setTotal] = useState<number | null>(null);
  const [sums, setSums] = useState<Readonly<Record<string, number>>>({});
  const [error, setError] = useState<CallError | null>(null);
  const [attempt, setAttempt] = useState(0);
  const sort = useRef<GridRequest['sort']>(firstSort ?? []);

  const request = useCallback(
    (): GridRequest => ({
      offset: 0,
      limit: blockRows,
      ...requestOf(query, fixed, sort.current),
      ...extra,
    }),
    [query, fixed, extra],
  );
  const ask = useCallback(
    (wanted: GridRequest): Promise<GridPage<AnyRow>> =>
      // Every grid call takes a grid's request and answers a page: that is what makes it a grid call.
      call(name, wanted as never) as Promise<unknown> as Promise<GridPage<AnyRow>>,
    [name],
  );
  const askedAhead = useCallback(
    (wanted: GridRequest) =>
      takeAhead(client, name, wanted as never) as Promise<unknown> as ReturnType<typeof ask> | null,
    [client, name],
  );
  const { takeOrAsk, forget } = useFirstRows(ask, askedAhead, request);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a further attempt is a new source, which makes AG Grid ask again
  const datasource = useMemo<IDatasource>(() => {
    let isGone = false;
    return {
      getRows({ startRow, endRow, sortModel, successCallback, failCallback }) {
        sort.current = sortModel.map(({ colId, sort: direction }) => ({
          column: columns.get(colId)?.column.sortBy ?? colId,
          descending: direction === 'desc',
        }));
        takeOrAsk({ ...request(), offset: startRow, limit: endRow - startRow }).then(
          (page) => {
            if (isGone) return;
            successCallback([...page.rows], page.total);
            // The rows first: the bars around them, and every cell that knows the total, are drawn after.
            startTransition(() => {
              setTotal(page.total);
              setSums(page.sums);
              setError(null);
            });
          },
          (failure: unknown) => {
            if (isGone) return;
            setError(asCallError(failure));
            failCallback();
          },
        );
      },
      destroy() {
        isGone = true;
      },
    };
  }, [takeOrAsk, request, columns, attempt]);

  const isStale = useRef(false);
  const refresh = useCallback(() => {
    isStale.current = false;
    api()?.refreshInfiniteCache();
  }, [api]);
  useChanged(name, () => {
    forget();
    if (isBusy) isStale.current = true;
    else refresh();
  });
  useEffect(() => {
    if (!isBusy && isStale.current) refresh();
  }, [isBusy, refresh]);

  const fetchRows = useCallback<FetchRows>(
    async (offset, limit) => (await ask({ ...request(), offset, limit })).rows,
    [ask, request],
  );
  return {
    datasource,
    total,
    sums,
    error,
    retry: () => setAttempt((n) => n + 1),
    fetchRows,
    request,
  };
}
