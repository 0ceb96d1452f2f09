import { useMemo } from 'react';
import { familyQuickNames } from '../../../shared/families.ts';
import type { GridFilter } from '../../../shared/grid.ts';
import { useRead } from '../../app/call.ts';
import { useLater } from '../../app/later.ts';
import { useTranslate } from '../../app/translate.tsx';
import type { QuickFilter } from '../../components/data-grid/grid-props.ts';

const labels = {
  unattached: 'families.quickUnattached',
  withoutPlan: 'families.quickWithoutPlan',
  overdue: 'families.quickOverdue',
  notVisited: 'families.quickNotVisited',
  toRecheck: 'families.quickToRecheck',
  undecided: 'families.quickUndecided',
  noConsent: 'duty.noConsent',
} as const;

const noFilters: readonly GridFilter[] = [];

/** The chips above the grid, with how many families each would show within the filters that always hold. */
export function useFamilyQuick(filters: readonly GridFilter[] = noFilters): readonly QuickFilter[] {
  const { t } = useTranslate();
  const isLater = useLater();
  const counts = useRead(
    'families.quickCounts',
    { filters: [...filters] },
    { keepPrevious: true, isEnabled: isLater },
  ).data;
  return useMemo(
    () => familyQuickNames.map((name) => ({ name, label: t(labels[name]), count: counts?.[name] })),
    [t, counts],
  );
}
