import { useEffect, useState } from 'react';
import type { RehearsedState } from '../../../shared/imports.ts';
import { runTask } from '../../app/call.ts';
import { statesInOrder } from './import-words.ts';

export type StateTotals = Readonly<Partial<Record<RehearsedState, number>>>;

/** How many rows of a rehearsal are in each state. A failure shows with the rows themselves. */
export function useStateTotals(rehearsalId: string): StateTotals {
  const [totals, setTotals] = useState<StateTotals>({});
  useEffect(() => {
    let isCurrent = true;
    const asked = statesInOrder.map(async (state) => {
      const { total } = await runTask('imports.rows', { id: rehearsalId, state, limit: 1 });
      return [state, total] as const;
    });
    void Promise.all(asked)
      .then((counted) => isCurrent && setTotals(Object.fromEntries(counted)))
      .catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [rehearsalId]);
  return totals;
}
