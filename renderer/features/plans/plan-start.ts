/** Where the grid over all plans starts, by what its address carries. Pure. */
import type { GridFilter } from '../../../shared/grid.ts';
import { readFilters } from '../../../shared/grid-address.ts';
import { planQuickNames } from '../../../shared/plans.ts';
import type { AddressValues } from '../../app/addresses.ts';
import type { GridStart } from '../../components/data-grid/grid-props.ts';

export function planStart(values: AddressValues<'/plans'>): GridStart {
  // Opened from the navigation, it shows what cannot wait.
  const isBare = Object.keys(values).length === 0;
  const quick = planQuickNames.find((name) => name === values.quick) ?? (isBare ? 'overdue' : null);
  const filters: GridFilter[] = readFilters(values.filters);
  const choice = (column: string, value: string | undefined) => {
    if (value) filters.push({ kind: 'choice', column, values: value.split(',') });
  };
  choice('mahallaId', values.mahalla);
  choice('officialId', values.official);
  choice('shownState', values.status);
  choice('opportunityId', values.direction);
  return { quick, filters, search: values.search ?? '' };
}
