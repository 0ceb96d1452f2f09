import { useMemo } from 'react';
import type { ListItem } from '../../../shared/office.ts';
import { useRead } from '../../app/call.ts';
import type { KnownOfficial } from './plan-words.ts';

export interface PlanHelp {
  readonly items: readonly ListItem[];
  readonly officials: readonly KnownOfficial[];
  readonly mahallas: readonly { readonly id: string; readonly name: string }[];
  readonly today: string;
}

/** More officials than any headquarters has. */
const allOfficials = { limit: 1000, sort: [{ column: 'fullName', descending: false }] };

/** More mahallas than any district has. */
const allMahallas = { limit: 1000, sort: [{ column: 'name', descending: false }] };

/** What typed words are read with; null while it is on its way. */
export function usePlanHelp(): PlanHelp | null {
  const items = useRead('lists.all').data;
  const today = useRead('office.get').data?.today;
  const officials = useRead('officials.list', allOfficials, { keepPrevious: true }).data;
  // An official whose counts changed is no new official: only the names matter here.
  const names = officials && JSON.stringify(officials.rows.map(nameOf));
  const mahallas = useRead('mahallas.list', allMahallas, { keepPrevious: true }).data;
  const mahallaNames =
    mahallas && JSON.stringify(mahallas.rows.map(({ id, name }) => ({ id, name })));
  return useMemo(() => {
    if (!items || !today || names === undefined || mahallaNames === undefined) return null;
    return {
      items,
      today,
      officials: JSON.parse(names) as KnownOfficial[],
      mahallas: JSON.parse(mahallaNames) as PlanHelp['mahallas'],
    };
  }, [items, today, names, mahallaNames]);
}

function nameOf({ id, fullName, organisation }: KnownOfficial): KnownOfficial {
  return { id, fullName, organisation };
}
