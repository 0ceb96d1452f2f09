import type { GridFilter } from '../../../shared/grid.ts';
import { readFilters } from '../../../shared/grid-address.ts';
import type { AddressValues } from '../../app/addresses.ts';
import type { GridStart } from '../../components/data-grid/grid-props.ts';

/** What an address such as `#/officials?quick=overNorm` asks the grid to show. */
export function officialStart(
  values: AddressValues<'/officials'> & { filters?: string },
): GridStart {
  const filters: GridFilter[] = readFilters(values.filters);
  if (values.organisation) {
    filters.push({
      kind: 'text',
      column: 'organisation',
      how: 'equals',
      value: values.organisation,
    });
  }
  return { quick: values.quick ?? null, search: values.search ?? '', filters };
}
