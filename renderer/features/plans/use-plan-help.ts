import { useMemo } from 'react';
import type { ListItem } from '../../../shared/office.ts';
import { useRead } from '../../app/call.ts';
import type { KnownOfficial } from './plan-words.ts';

export interface PlanHelp {
  readonly items: readonly ListItem[];
  readonly officials: readonly KnownOfficial[];
  readonly today: string;
}

/** More officials than any headquarters has. */
const allOfficials = { limit: 1000, sort: [{ column: 'fullName', descending: false }] };

/** What typed words are read with; null while it is on its way. */
export function usePlanHelp(): PlanHelp | null {
  const items = useRead('lists.all').data;
  const today = useRead('office.get').data?.today;
  const officials = useRead('officials.list', allOfficials, { keepPrevious: true }).data;
  // An official whose counts changed is no new official: only the names matter here.
  const names = officials && JSON.stringify(officials.rows.map(nameOf));
  return useMemo(() => {
    if (!items || !today || names === undefined) return null;
    return { items, today, officials: JSON.parse(names) as KnownOfficial[] };
  }, [items, today, names]);
}

function nameOf({ id, fullName, organisation }: KnownOfficial): KnownOfficial {
  return { id, fullName, organisation };
}
