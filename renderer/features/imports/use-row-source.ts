import type { IDatasource } from 'ag-grid-community';
import { useMemo, useState } from 'react';
import type { RehearsedRow, RehearsedState } from '../../../shared/imports.ts';
import { asCallError, type CallError, runTask } from '../../app/call.ts';

/** Rehearsed rows for AG Grid, block by block: they lie in the data process, not in the window. */
export function useRowSource(id: string, state: RehearsedState | null) {
  const [total, setTotal] = useState<number | null>(null);
  const [error, setError] = useState<CallError | null>(null);
  /** Fields that say something in the rows seen so far. */
  const [filled, setFilled] = useState<ReadonlySet<string>>(new Set());
  const datasource = useMemo<IDatasource>(() => {
    let isGone = false;
    let seen: ReadonlySet<string> = new Set();
    return {
      getRows({ startRow, endRow, successCallback, failCallback }) {
        const input = { id, state, offset: startRow, limit: endRow - startRow };
        runTask('imports.rows', input).then(
          (page) => {
            if (isGone) return;
            const all = new Set([...seen, ...page.rows.flatMap(tellingFields)]);
            if (startRow === 0 || all.size > seen.size) setFilled(all);
            seen = all;
            setTotal(page.total);
            successCallback([...page.rows], page.total);
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
  }, [id, state]);
  return { datasource, total, error, filled };
}

/** The name of a new person stands before the row already. */
function tellingFields({ title, cells }: RehearsedRow): readonly string[] {
  return cells
    .filter(
      ({ oldValue, newValue, finding }) =>
        finding !== null || oldValue !== null || newValue !== title,
    )
    .map(({ field }) => field);
}
