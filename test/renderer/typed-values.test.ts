import { expect, test } from 'vitest';
import { isTooMuchMoney, readTypedDay, readTypedMoney } from '../../renderer/app/typed-values.ts';

test.each([
  ['20112026', '2026-11-20'],
  ['201126', '2026-11-20'],
  ['20.11.2026', '2026-11-20'],
  ['20/11/26', '2026-11-20'],
  ['2026-11-20', '2026-11-20'],
  ['1.2.2026', '2026-02-01'],
  ['', null],
  ['  ', null],
  ['30.02.2026', undefined],
  ['31112026', undefined],
  ['2026', undefined],
  ['эртага', undefined],
])('day typed as «%s»', (text, day) => {
  expect(readTypedDay(text)).toBe(day);
});

test.each([
  ['715000', 715_000],
  ['715 000', 715_000],
  ['715\u202f000 сўм', 715_000],
  ['2,8 млн', 2_800_000],
  ['2.8 mln', 2_800_000],
  ['500 минг сўм', 500_000],
  ['1 млрд', 1_000_000_000],
  ['0', 0],
  ['', null],
  ['-5', undefined],
  ['икки юз', undefined],
  ['1000 млрд', 1_000_000_000_000],
  ['1 000 000 000 001', undefined],
  ['99999999999999999999', undefined],
])('money typed as «%s»', (text, amount) => {
  expect(readTypedMoney(text)).toBe(amount);
});

test.each([
  ['1 000 000 000 000', false],
  ['1 000 000 000 001', true],
  ['1001 млрд', true],
  ['9999999999999999', true],
  ['99999999999999999999', true],
  ['', false],
  ['икки юз', false],
])('«%s» is more than any sum: %s', (text, isTooMuch) => {
  expect(isTooMuchMoney(text)).toBe(isTooMuch);
});
