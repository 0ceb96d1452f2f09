import type { EarlyRead } from '../../app/early.ts';

/** More mahallas than any district has. */
export const allMahallas = { limit: 1000, sort: [{ column: 'name', descending: false }] };

/** What the families grid reads before its first row can be drawn. */
export const familyReads = [
  ['lists.all', {}],
  ['amounts.list', {}],
  ['mahallas.list', allMahallas],
  ['settings.get', { key: 'grid.families' }],
] as const satisfies readonly EarlyRead[];
