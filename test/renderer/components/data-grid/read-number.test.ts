import { expect, it } from 'vitest';
import { readNumber } from '../../../../renderer/components/data-grid/read-number.ts';

it.each([
  ['715 000', 715_000],
  ['715\u00a0000', 715_000],
  ['715\u202f000', 715_000],
  ['715.000', 715_000],
  ['1,234,567', 1_234_567],
  ['1,5', 1.5],
  ['1.5', 1.5],
  ['1,5 млн', 1_500_000],
  ['1.1 млн', 1_100_000],
  ['26,8 млн сўм', 26_800_000],
  ['715 минг', 715_000],
  ['2 mlrd', 2_000_000_000],
  ['−3', -3],
  ['598 000 сўм', 598_000],
  ['94%', 94],
])('%s', (typed, value) => {
  expect(readNumber(typed)).toBe(value);
});

it.each(['', 'йўқ', '1-2', '12 кун', '1.234,567,8', '5 5x', '..'])('%j is no number', (typed) => {
  expect(readNumber(typed)).toBeNull();
});
