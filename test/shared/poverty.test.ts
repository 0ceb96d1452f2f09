import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assessPoverty,
  nextRecheckOn,
  type PovertyLine,
  perCapitaIncome,
  povertyLineOn,
} from '../../shared/poverty.ts';

const rule2026 = { lineSoum: 715_000, edgePercent: 150 };
const familyOf5 = { memberCount: 5, canAnyoneWork: true };

describe('the worked examples (domain.md 2.3): five members, line 715,000', () => {
  it.each([
    [9_000_000, true, 600_000, 'poor'],
    [9_000_000, false, 600_000, 'stateSupported'],
    [13_500_000, true, 900_000, 'atLine'],
    [16_500_000, true, 1_100_000, 'outside'],
  ])(
    '%d soum, able to work %s: %d a head, %s',
    (incomeSoum, canAnyoneWork, perCapitaSoum, hint) => {
      const family = { incomeSoum, memberCount: 5, canAnyoneWork };
      expect(assessPoverty(family, rule2026)).toEqual({ hint, perCapitaSoum, missing: null });
    },
  );
});

describe('the edges', () => {
  const lineOfFive = 715_000 * 5 * 3;

  it.each([
    [lineOfFive - 1, 'poor'],
    [lineOfFive, 'atLine'],
    [lineOfFive * 1.5, 'atLine'],
    [lineOfFive * 1.5 + 1, 'outside'],
    [0, 'poor'],
  ])('%d soum is %s', (incomeSoum, hint) => {
    expect(assessPoverty({ ...familyOf5, incomeSoum }, rule2026).hint).toBe(hint);
  });

  it('the soum above the upper edge counts, though it is lost in the rounded figure', () => {
    const assessed = assessPoverty({ ...familyOf5, incomeSoum: lineOfFive * 1.5 + 1 }, rule2026);
    expect(assessed).toMatchObject({ perCapitaSoum: 1_072_500, hint: 'outside' });
  });

  it('more income never makes a family poorer', () => {
    const order = ['poor', 'atLine', 'outside'];
    const soum = fc.integer({ min: 0, max: 60_000_000 });
    fc.assert(
      fc.property(soum, soum, fc.integer({ min: 1, max: 15 }), (one, other, memberCount) => {
        const rank = (incomeSoum: number) =>
          order.indexOf(
            assessPoverty({ incomeSoum, memberCount, canAnyoneWork: true }, rule2026).hint,
          );
        expect(rank(Math.min(one, other))).toBeLessThanOrEqual(rank(Math.max(one, other)));
      }),
    );
  });
});

describe('what is not known', () => {
  it.each([
    ['income', { ...familyOf5, incomeSoum: null }, rule2026],
    ['members', { ...familyOf5, incomeSoum: 1_000_000, memberCount: 0 }, rule2026],
    ['line', { ...familyOf5, incomeSoum: 1_000_000 }, { ...rule2026, lineSoum: null }],
    ['ability', { incomeSoum: 1_000_000, memberCount: 5, canAnyoneWork: null }, rule2026],
  ])('%s is asked for', (missing, family, rule) => {
    expect(assessPoverty(family, rule)).toMatchObject({ hint: 'unknown', missing });
  });

  it('ability to work does not matter above the line', () => {
    const family = { incomeSoum: 13_500_000, memberCount: 5, canAnyoneWork: null };
    expect(assessPoverty(family, rule2026).hint).toBe('atLine');
  });

  it('a negative or broken amount is refused', () => {
    expect(() => perCapitaIncome(-1, 5)).toThrow(RangeError);
    expect(() => perCapitaIncome(1.5, 5)).toThrow(RangeError);
    expect(() => perCapitaIncome(1, -5)).toThrow(RangeError);
    expect(() => perCapitaIncome(Number.NaN, 5)).toThrow(RangeError);
  });
});

it('drops fractions of a soum per head', () => {
  expect(perCapitaIncome(4_764_001, 2)).toBe(794_000);
});

describe('dated rows', () => {
  const lines: PovertyLine[] = [
    { startsOn: '2026-01-01', endsOn: null, soum: 715_000 },
    { startsOn: '2024-01-01', endsOn: null, soum: 621_000 },
    { startsOn: '2024-05-01', endsOn: '2024-12-31', soum: 648_000 },
  ];

  it.each([
    ['2023-12-31', null],
    ['2024-01-01', 621_000],
    ['2024-05-01', 648_000],
    ['2024-12-31', 648_000],
    ['2025-01-01', 621_000],
    ['2026-11-20', 715_000],
  ])('on %s the line is %s', (day, soum) => {
    expect(povertyLineOn(lines, day)?.soum ?? null).toBe(soum);
  });

  it('the next look at a family follows the term of its category', () => {
    const terms = [
      { category: 'stateSupported', months: 12 },
      { category: 'poor', months: 6 },
    ];
    expect(nextRecheckOn('stateSupported', '2026-02-28', terms)).toBe('2027-02-28');
    expect(nextRecheckOn('poor', '2026-08-31', terms)).toBe('2027-02-28');
    expect(nextRecheckOn('outside', '2026-08-31', terms)).toBeNull();
  });
});
