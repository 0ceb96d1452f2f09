import type { GridLink } from '../../../shared/dashboard-links.ts';
import { writeFilters } from '../../../shared/grid-address.ts';
import { href } from '../../app/router.tsx';

/** The address of the list behind a number: `#/families?quick=…&filters=…`. */
export function gridHref({ grid, quick, filters }: GridLink): string {
  const values = {
    ...(quick !== null && { quick }),
    ...(filters.length > 0 && { filters: writeFilters(filters) ?? '' }),
  };
  switch (grid) {
    case 'families':
      return href('/families', values);
    case 'plans':
      return href('/plans', values);
    case 'log':
      return href('/log', { tab: 'all', ...values });
  }
}
