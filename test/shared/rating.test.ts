import { describe, expect, it } from 'vitest';
import { readFilters, writeFilters } from '../../shared/grid-address.ts';
import { placesOf, scoreOf } from '../../shared/rating.ts';

const weights = { plan: 40, onTime: 25, visits: 20, reports: 15 };

describe('scoreOf', () => {
  it('is the weighted mean of the shares', () => {
    expect(scoreOf({ plan: 50, onTime: 100, visits: 80, reports: 60 }, weights)).toBe(70);
  });
  it('leaves out what is not known', () => {
    expect(scoreOf({ plan: 50, onTime: 100, visits: null, reports: null }, weights)).toBe(69.2);
  });
  it('is null when nothing with a weight is known', () => {
    expect(scoreOf({ plan: null, onTime: null, visits: null, reports: null }, weights)).toBeNull();
    expect(
      scoreOf(
        { plan: null, onTime: 90, visits: 90, reports: 90 },
        { plan: 1, onTime: 0, visits: 0, reports: 0 },
      ),
    ).toBeNull();
  });
});

describe('placesOf', () => {
  it('shares a place among equals and leaves out the next', () => {
    expect(placesOf([70, 90, 90, null, 20, 70])).toEqual([3, 1, 1, null, 5, 3]);
  });
});

describe('filters in an address', () => {
  const filters = [
    { kind: 'choice' as const, column: 'stage', values: ['lifted', null] },
    { kind: 'day' as const, column: 'liftedOn', from: '2026-11-16', to: null },
  ];
  it('come back as they went', () => {
    expect(readFilters(writeFilters(filters))).toEqual(filters);
    expect(writeFilters([])).toBeUndefined();
  });
  it.each([undefined, '', 'stage', '{}', '[{"kind":"text"}]', '[1]'])(
    'reads none from %j',
    (text) => {
      expect(readFilters(text)).toEqual([]);
    },
  );
});
