/** Grids, search and dashboard at the door, on the `office` demo: 4,000 families, 60,000 plan items, a year of logs. */
import type { CallName } from '../../shared/api.ts';
import { measure, printMeasured } from './measure.ts';
import { demoFolder, openOffice } from './office.ts';

const office = await openOffice(await demoFolder());
const pageBoundMs = 20;

/**
 * Each grid as an operator uses it: sorted by a column that is no index, filtered, a page from the middle.
 * Half of the rounds ask a question that was never asked before, so that no kept total flatters the figure.
 */
const pages: readonly { name: CallName; what?: string; input: object }[] = [
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
  'persons.list': 'birthYear',
  'mahallas.list': 'sector',
  'officials.list': 'families',
  'log.list': 'visited',
  'plans.list': 'extendedTimes',
};

for (const { name, what = 'sorted and filtered', input } of pages) {
  let round = 0;
  const measured = await measure(() => {
    round += 1;
    const filters = 'filters' in input ? input.filters : [];
    const fresh = { kind: 'number', column: freshColumn[name], from: null, to: 1e9 + (round >> 1) };
    return office.call(name, { ...input, filters: [...(filters as object[]), fresh] } as never);
  });
  printMeasured(`door: ${name}, ${what}`, measured, pageBoundMs);
}

for (const name of ['families.list', 'persons.list', 'log.list', 'plans.list'] as const) {
  const words = ['ғ', 'ғу', 'ғул', 'ғуло', 'gʻulo', "g'ulom"];
  let next = 0;
  const measured = await measure(() =>
    office.call(name, { search: words[next++ % words.length] ?? '' }),
  );
  printMeasured(`door: ${name}, search as one types`, measured, pageBoundMs);
}

for (const name of ['families', 'mahallas', 'officials', 'log', 'plans'] as const) {
  const measured = await measure(() => office.call(`${name}.quickCounts`, {}));
  printMeasured(`door: ${name}.quickCounts`, measured, pageBoundMs);
}

{
  const words = ['қ', 'қо', 'қод', 'қоди', 'qodir', 'Кадир'];
  let next = 0;
  const measured = await measure(() =>
    office.call('search.find', { text: words[next++ % words.length] ?? '' }),
  );
  printMeasured('door: search over everything as one types', measured, pageBoundMs);
}

{
  const measured = await measure(() => office.call('dashboard.get', {}), 20);
  printMeasured('door: dashboard', measured, 100);
}

await office.close();
