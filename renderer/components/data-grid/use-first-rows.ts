import { useCallback, useEffect, useRef } from 'react';
import type { GridPage, GridRequest } from '../../../shared/grid.ts';
import type { AnyRow } from './grid-props.ts';

type Ask = (request: GridRequest) => Promise<GridPage<AnyRow>>;

interface FirstRows {
  /** The page that was asked ahead, once and for the same request only; else asks. */
  readonly takeOrAsk: Ask;
  /** After a change of the data. */
  readonly forget: () => void;
}

/**
 * Takes the rows that a grid begins with from what its page asked ahead, or asks as it is drawn: AG Grid itself asks
 * only when it is all set up.
 */
export function useFirstRows(
  ask: Ask,
  askedAhead: (request: GridRequest) => ReturnType<Ask> | null,
  request: () => GridRequest,
): FirstRows {
  const first = useRef<{ readonly key: string; readonly page: ReturnType<Ask> } | null>(null);
  const begin = useRef(() => {
    const wanted = request();
    const page = askedAhead(wanted) ?? ask(wanted);
    // Told by the grid, which takes the same failure in a moment.
    page.catch(() => undefined);
    first.current = { key: JSON.stringify(wanted), page };
  });
  useEffect(() => begin.current(), []);
  const takeOrAsk = useCallback<Ask>(
    (wanted) => {
      const held = first.current;
      first.current = null;
      return held?.key === JSON.stringify(wanted) ? held.page : ask(wanted);
    },
    [ask],
  );
  const forget = useCallback(() => {
    first.current = null;
  }, []);
  return { takeOrAsk, forget };
}
