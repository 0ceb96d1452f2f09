/** Questions of the grids that measurements ask. */
import type { CallName } from '../../shared/api.ts';

export interface Page {
  readonly name: CallName;
  readonly what?: string;
  readonly input: object;
}

/**
 * Each grid as an operator uses it: sorted by a column that is no index, filtered, a page from the middle.
 * Half of the rounds ask a question that was never asked before, so that no kept total flatters the figure.
 */
export const pages: readonly Page[] = [
  {
    name: 'families.list',
    input: {
      offset: 300,
      sort: [{ column: 'perCapita', descending: true }],
      filters: [{ kind: 'number', column: 'perCapita', from: null, to: 715_000 }],
    },
  },
  {
    name: 'families.list',
    input: { quick: 'overdue', sort: [{ column: 'nextDueOn', descending: false }] },
  },
  {
    name: 'persons.list',
    input: {
      offset: 1000,
      sort: [{ column: 'bornOn', descending: true }],
      filters: [{ kind: 'text', column: 'fullName', how: 'contains', value: 'ов' }],
    },
  },
  {
    name: 'mahallas.list',
    input: {
      sort: [{ column: 'population', descending: true }],
      filters: [{ kind: 'number', column: 'sector', from: 1, to: 3 }],
    },
  },
  {
    name: 'officials.list',
    input: {
      sort: [{ column: 'families', descending: true }],
      filters: [{ kind: 'text', column: 'fullName', how: 'contains', value: 'а' }],
    },
  },
  {
    name: 'log.list',
    input: {
      offset: 2000,
      sort: [{ column: 'found', descending: true }],
      filters: [{ kind: 'number', column: 'found', from: 1, to: null }],
    },
  },
  {
    name: 'plans.list',
    input: {
      offset: 2000,
      sort: [{ column: 'amountThousand', descending: true }],
      filters: [{ kind: 'choice', column: 'opportunityId', values: ['opportunity.employment'] }],
    },
  },
  {
    name: 'plans.list',
    what: 'by name, a text in measures',
    input: {
      sort: [{ column: 'headName', descending: false }],
      filters: [{ kind: 'text', column: 'measure', how: 'contains', value: 'ish' }],
    },
  },
  {
    name: 'plans.list',
    what: 'last page by a text',
    input: { offset: 59_900, sort: [{ column: 'measure', descending: false }] },
  },
  {
    name: 'plans.list',
    what: 'from the middle by a name',
    input: { offset: 30_000, sort: [{ column: 'headName', descending: false }] },
  },
  {
    name: 'log.list',
    what: 'from the middle by a text',
    input: { offset: 26_000, sort: [{ column: 'work', descending: false }] },
  },
  {
    name: 'persons.list',
    what: 'last page by another column',
    input: { offset: 17_000, sort: [{ column: 'headName', descending: false }] },
  },
  {
    name: 'log.list',
    what: 'last page by a text',
    input: { offset: 51_000, sort: [{ column: 'work', descending: false }] },
  },
];

/** A number of each grid's rows, for a bound that lets all of them through and differs every other round. */
const freshColumn: Partial<Record<CallName, string>> = {
  'families.list': 'members',
  'persons.list': 'sector',
  'mahallas.list': 'sector',
  'officials.list': 'families',
  'log.list': 'visited',
  'plans.list': 'extendedTimes',
};

/** The page's input with one filter more, which differs every other round and lets everything through. */
export function asked({ name, input }: Page, round: number): object {
  const filters = 'filters' in input ? (input.filters as object[]) : [];
  const fresh = { kind: 'number', column: freshColumn[name], from: null, to: 1e9 + (round >> 1) };
  return { ...input, filters: [...filters, fresh] };
}
