import { useCallback } from 'react';
import { useWrite } from '../../app/call.ts';
import type { GridEdit } from '../../components/data-grid/grid-props.ts';
import { fieldsOf } from './plan-edit-fields.ts';
import { useDayHint } from './use-day-hint.ts';
import { usePlanHelp } from './use-plan-help.ts';

/** Saves edits of a plan's grid as one call, and tells when a deadline falls on a day off. */
export function usePlanSave(): (edits: readonly GridEdit[]) => Promise<unknown> {
  const help = usePlanHelp();
  const save = useWrite('plans.saveItems', { isQuiet: true }).mutateAsync;
  const tellDayOff = useDayHint();
  return useCallback(
    async (edits) => {
      const items = edits.map(({ id, fields }) => ({ id, fields: fieldsOf(fields, help) }));
      await save({ items });
      const days = new Set(items.map(({ fields }) => fields.dueOn).filter((day) => day != null));
      // One is told; of a pasted column of days the operator knows.
      if (days.size === 1) for (const day of days) tellDayOff(day);
    },
    [save, help, tellDayOff],
  );
}
