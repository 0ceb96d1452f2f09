import type { ReadAhead } from '../../app/routes.tsx';
import { firstRequest } from '../../components/data-grid/grid-query.ts';
import { familyStart } from './family-start.ts';

/** More mahallas than any district has. */
export const allMahallas = { limit: 1000, sort: [{ column: 'name', descending: false }] };

/** What the families grid reads before its first row can be drawn. */
export const familyReads: ReadAhead = (ask, askRows, values) => {
  ask('lists.all');
  ask('amounts.list');
  ask('mahallas.list', allMahallas);
  ask('settings.get', { key: 'grid.families' });
  askRows('families.list', firstRequest(familyStart(values)));
};
