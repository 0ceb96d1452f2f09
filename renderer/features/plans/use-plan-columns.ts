import { useMemo } from 'react';
import type { PlanRow } from '../../../shared/plans.ts';
import { useTranslate } from '../../app/translate.tsx';
import type { Choice, GridColumn } from '../../components/data-grid/grid-props.ts';
import { type PlanPlace, planColumns } from './plan-columns.ts';
import { usePlanHelp } from './use-plan-help.ts';

const nobody: readonly Choice[] = [];

/** The columns of a plan; null while what they need is on its way. */
export function usePlanColumns(
  place: PlanPlace,
  members: readonly Choice[] = nobody,
): readonly GridColumn<PlanRow>[] | null {
  const words = useTranslate();
  const help = usePlanHelp();
  return useMemo(
    () => (help ? planColumns({ place, help, members, words }) : null),
    [place, help, members, words],
  );
}
