/** Plausible inputs for every reading call, some of which ask for what lies outside of a scope. */
import { type CallName, type CallNameOf, calls } from '../../../shared/api.ts';
import { testDay } from '../../helpers/headquarters.ts';
import type { Seen } from './lens-world.ts';

type Ask = (seen: Seen, any: (table: string) => string) => object;

const grid: Ask = (seen) => ({
  limit: 1000,
  search: seen.random.pick(['', '', 'а', [...seen.forbidden].at(-1)?.slice(0, 200) ?? '']),
});
const byId =
  (table: string): Ask =>
  (_seen, any) => ({ id: any(table) });
const day: Ask = () => ({ day: testDay });

/** Calls that are not here answer `{}`. */
const asks: Partial<Record<CallName, Ask>> = {
  'attachments.list': (seen, any) => {
    const subject = seen.random.pick(['family', 'mahalla', 'official']);
    return { subject, id: any(subject), limit: 1000 };
  },
  'attachments.listFor': (seen, any) => {
    const subject = seen.random.pick(['family', 'mahalla', 'official']);
    return { subject, id: any(subject) };
  },
  'attachments.onDay': (_seen, any) => ({ familyId: any('family'), day: testDay }),
  'changes.list': (seen, any) => {
    const subject = seen.random.pick(['family', 'mahalla', 'official']);
    return { subject, id: any(subject), limit: 1000 };
  },
  'decisions.list': () => ({ limit: 1000 }),
  'families.get': byId('family'),
  'families.list': grid,
  'consents.ofFamily': (_seen, any) => ({ familyId: any('family') }),
  'retention.get': (_seen, any) => ({ familyId: any('family') }),
  'retention.list': () => ({ within: 'all' }),
  'requests.sheet': (_seen, any) => ({ personId: any('person') }),
  'journal.changes': (seen) => ({ seq: seen.random.between(1, 60) }),
  'journal.list': () => ({ limit: 1000 }),
  'log.day': day,
  'log.missing': day,
  'log.list': grid,
  'log.findFamilies': (_seen, any) => ({ text: '1-60', ids: [any('family'), any('family')] }),
  'mahallas.get': byId('mahalla'),
  'mahallas.list': grid,
  'officials.get': byId('official'),
  'officials.list': grid,
  'persons.list': grid,
  'persons.reveal': byId('person'),
  'plans.explainDay': day,
  'plans.get': (_seen, any) => ({ familyId: any('family') }),
  'plans.list': grid,
  'search.find': (seen, any) => ({
    text: seen.random.pick(['а', 'қ', any('name').slice(0, 200)]),
    kind: seen.random.pick([null, 'person', 'family']),
  }),
  'settings.get': () => ({ key: 'grid.families' }),
  'sheets.plans': (_seen, any) => ({
    familyIds: [any('family'), any('family')],
    mahallaId: any('mahalla'),
  }),
};

/** Every reading call of the contract; a new one must take `{}` or be entered above. */
export const readingCalls = (Object.keys(calls) as CallName[]).filter(
  (name): name is CallNameOf<'read'> => calls[name].kind === 'read',
);

/** @param officials ids of officials, whom everybody sees */
export function inputOf(name: CallName, seen: Seen, officials: readonly string[]): object {
  const any = (table: string): string => {
    if (table === 'official') return seen.random.pick(officials);
    if (table === 'name') return seen.random.pick([...seen.forbidden, 'а']);
    const all = [...(seen.outside[table] ?? []), ...(seen.inside[table] ?? [])];
    return seen.random.pick(all.length === 0 ? ['x'] : all);
  };
  return asks[name]?.(seen, any) ?? {};
}
