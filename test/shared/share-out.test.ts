import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shareOut } from '../../shared/share-out.ts';

describe('sharing out families', () => {
  test('who has least gets first, so that all end alike', () => {
    expect(shareOut([3, 0, 1], 5)).toEqual([0, 3, 2]);
  });

  test('among equals the earlier one gets the odd family', () => {
    expect(shareOut([0, 0, 0], 4)).toEqual([2, 1, 1]);
  });

  test('who has far more than the others gets nothing', () => {
    expect(shareOut([40, 2, 2], 6)).toEqual([0, 3, 3]);
  });

  test('nobody to deal to: nothing is dealt', () => {
    expect(shareOut([], 4)).toEqual([]);
  });

  test('all are dealt, and nobody who got one stands two above anybody else', () => {
    const loads = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(loads, fc.integer({ min: 0, max: 200 }), (before, count) => {
        const shares = shareOut(before, count);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(count);
        const after = before.map((load, index) => load + (shares[index] ?? 0));
        const least = Math.min(...after);
        for (const [index, share] of shares.entries()) {
          if (share > 0) expect(after[index]).toBeLessThanOrEqual(least + 1);
        }
      }),
    );
  });
});
