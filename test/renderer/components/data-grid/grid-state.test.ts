import { describe, expect, it } from 'vitest';
import {
  changeQuery,
  filtersOf,
  isFiltered,
  requestOf,
  startQuery,
} from '../../../../renderer/components/data-grid/grid-query.ts';
import {
  allSelected,
  isSelected,
  nothingSelected,
  select,
  selectedCount,
  toggle,
} from '../../../../renderer/components/data-grid/row-selection.ts';

const poor = { kind: 'choice', column: 'categoryId', values: ['poor'] } as const;

describe('what is asked', () => {
  it('starts with what the address carried, and can be read where it is typed', () => {
    const sector = { kind: 'number', column: 'sector', from: 4, to: 4 } as const;
    const query = startQuery({
      quick: 'overdue',
      filters: [{ ...poor, values: ['poor'] }, sector],
    });
    expect(query.filters['sector']?.typed).toBe('4');
    expect(requestOf(query, [], [])).toEqual({
      quick: 'overdue',
      search: '',
      sort: [],
      filters: [poor, sector],
    });
  });

  it('writes days that came with the address as people do', () => {
    const between = {
      kind: 'day',
      column: 'liftedOn',
      from: '2026-11-16',
      to: '2026-11-21',
    } as const;
    const query = startQuery({ filters: [between] });
    expect(query.filters['liftedOn']?.typed).toBe('16.11.2026 – 21.11.2026');
    const open = startQuery({ filters: [{ ...between, to: null }] });
    expect(open.filters['liftedOn']?.typed).toBe('>= 16.11.2026');
  });

  it('a start that changes nothing is the same query, so that no grid asks for its rows twice', () => {
    const sector = { kind: 'number', column: 'sector', from: 2, to: 2 } as const;
    const start = { quick: 'overdue', filters: [sector], search: 'қодир' };
    const query = startQuery(start);
    expect(changeQuery(query, { type: 'start', start: { ...start } })).toBe(query);
    const searched = changeQuery(query, { type: 'search', search: 'ал' });
    expect(changeQuery(searched, { type: 'start', start })).toEqual(query);
  });

  it('fixed filters go along and are not taken off', () => {
    const fixed = { kind: 'choice', column: 'mahallaId', values: ['m1'] } as const;
    const query = changeQuery(startQuery({ search: 'қодир' }), { type: 'clear' });
    expect(requestOf(query, [{ ...fixed, values: ['m1'] }], []).filters).toEqual([fixed]);
    expect(isFiltered(query)).toBe(false);
  });

  it('what was not understood stays typed and filters nothing', () => {
    const query = changeQuery(startQuery(), {
      type: 'filter',
      column: 'members',
      filter: { typed: '< кўп', filter: 'unclear' },
    });
    expect(query.filters['members']?.typed).toBe('< кўп');
    expect(filtersOf(query)).toEqual([]);
  });

  it('a filter is replaced, and taken off', () => {
    const put = (typed: string) => ({ typed, filter: { ...poor, values: [typed] } });
    let query = changeQuery(startQuery(), { type: 'filter', column: 'c', filter: put('a') });
    query = changeQuery(query, { type: 'filter', column: 'c', filter: put('b') });
    expect(filtersOf(query)).toEqual([{ ...poor, values: ['b'] }]);
    expect(filtersOf(changeQuery(query, { type: 'filter', column: 'c', filter: null }))).toEqual(
      [],
    );
  });
});

describe('which rows are ticked', () => {
  it('some', () => {
    const some = select(nothingSelected, ['a', 'b'], true);
    expect([isSelected(some, 'a'), isSelected(some, 'c')]).toEqual([true, false]);
    expect(selectedCount(some, 100)).toBe(2);
    expect(selectedCount(select(some, ['a'], false), 100)).toBe(1);
  });
  it('all that match but some', () => {
    const most = select(allSelected, ['a'], false);
    expect([isSelected(most, 'a'), isSelected(most, 'never loaded')]).toEqual([false, true]);
    expect(selectedCount(most, 100)).toBe(99);
    expect(selectedCount(select(most, ['a'], true), 100)).toBe(100);
  });
  it('a range ticks what is missing, and unticks only when all was ticked', () => {
    const half = select(nothingSelected, ['a'], true);
    const both = toggle(half, ['a', 'b']);
    expect(selectedCount(both, 9)).toBe(2);
    expect(selectedCount(toggle(both, ['a', 'b']), 9)).toBe(0);
  });
});
