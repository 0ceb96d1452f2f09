import type { Ask } from '../../app/call.ts';

/** More mahallas than any district has. */
export const allMahallas = { limit: 1000, sort: [{ column: 'name', descending: false }] };

/** What the families grid reads before its first row can be drawn. */
export function familyReads(ask: Ask): void {
  ask('lists.all');
  ask('amounts.list');
  ask('mahallas.list', allMahallas);
  ask('settings.get', { key: 'grid.families' });
}
