import type { GridPage, GridRequest } from '../../../shared/grid.ts';
import { call, useChanged } from '../../app/call.ts';
import type { AnyRow, GridCallName } from './grid-props.ts';
import { type RowSelection, select } from './row-selection.ts';
import type { Store } from './store.ts';

/** The most ids that one filter takes. */
const mostIds = 500;

/**
 * Takes away the ticks of rows that are no longer in the list: what was done with them, here or elsewhere, may be why
 * they left it, and the next thing done with the ticked rows is not for those.
 * @param request the present one of the grid
 */
export function useKeptTicks(
  name: GridCallName,
  selection: Store<RowSelection>,
  request: () => GridRequest,
): void {
  useChanged(name, () => {
    const ticked = [...selection.get().ids];
    for (let at = 0; at < ticked.length; at += mostIds) {
      const ids = ticked.slice(at, at + mostIds);
      // Whether they are still there is asked anew with the next change, should this fail.
      leftOf(name, request(), ids).then(
        (left) => left.length > 0 && selection.set(forget(selection.get(), left)),
        () => undefined,
      );
    }
  });
}

/** Those of some rows that do not match any more. */
async function leftOf(
  name: GridCallName,
  request: GridRequest,
  ids: readonly string[],
): Promise<string[]> {
  const among = { kind: 'choice' as const, column: 'id', values: [...ids] };
  const filters = [...request.filters, among];
  const wanted = { ...request, offset: 0, limit: 2 * mostIds, sort: [], filters };
  // A grid's call answers a page, see use-grid-rows.ts.
  const page: unknown = await call(name, wanted as never);
  const { rows } = page as GridPage<AnyRow>;
  const still = new Set(rows.map(({ id }) => id));
  return ids.filter((id) => !still.has(id));
}

/** Neither ticked nor an exception. */
function forget(selection: RowSelection, ids: readonly string[]): RowSelection {
  return select(selection, ids, selection.isAll);
}
