import { describe, expect, it } from 'vitest';
import { readFilter } from '../../../../renderer/components/data-grid/grid-filters.ts';

const today = '2026-11-21';
const number = (typed: string) => readFilter('number', 'perCapita', typed, today);
const day = (typed: string) => readFilter('day', 'liftedOn', typed, today);
const text = (typed: string) => readFilter('text', 'headName', typed, today);

describe('numbers', () => {
  it.each([
    ['< 715 000', null, 714_999],
    ['<715000', null, 714_999],
    ['<= 715 000', null, 715_000],
    ['≤ 5', null, 5],
    ['> 5', 6, null],
    ['>= 5', 5, null],
    ['≥5', 5, null],
    ['= 5', 5, 5],
    ['5', 5, 5],
    ['100-200', 100, 200],
    ['100 – 200', 100, 200],
    ['200..100', 100, 200],
    ['1 млн - 2 млн', 1_000_000, 2_000_000],
    ['< 5.5', null, 5],
    ['> 5.5', 6, null],
    ['-3', -3, -3],
    ['-3 - 4', -3, 4],
  ])('%s', (typed, from, to) => {
    expect(number(typed)).toEqual({ kind: 'number', column: 'perCapita', from, to });
  });

  it.each(['abc', '<', '< abc', '5-', '1-2-x'])('%s is no filter, and says so', (typed) => {
    expect(number(typed)).toBe('unclear');
  });
});

describe('days', () => {
  it.each([
    ['20.11.2026', '2026-11-20', '2026-11-20'],
    ['11.2026', '2026-11-01', '2026-11-30'],
    ['12.2026', '2026-12-01', '2026-12-31'],
    ['02.2024', '2024-02-01', '2024-02-29'],
    ['2026', '2026-01-01', '2026-12-31'],
    ['01.11.2026-20.11.2026', '2026-11-01', '2026-11-20'],
    ['20.11.2026 — 01.11.2026', '2026-11-01', '2026-11-20'],
    ['2026-11-20', '2026-11-20', '2026-11-20'],
    ['< 20.11.2026', null, '2026-11-19'],
    ['<= 11.2026', null, '2026-11-30'],
    ['> 11.2026', '2026-12-01', null],
    ['>= 20.11.2026', '2026-11-20', null],
    ['бугун', today, today],
    ['kecha', '2026-11-20', '2026-11-20'],
  ])('%s', (typed, from, to) => {
    expect(day(typed)).toEqual({ kind: 'day', column: 'liftedOn', from, to });
  });

  it.each(['30.02.2026', 'тез кунда', '13.2026'])('%s is no filter', (typed) => {
    expect(day(typed)).toBe('unclear');
  });
});

describe('texts', () => {
  it.each([
    ['ғулом', 'contains', 'ғулом'],
    ['=Қодирова Мавлуда', 'equals', 'Қодирова Мавлуда'],
    ['Қод*', 'starts', 'Қод'],
  ])('%s', (typed, how, value) => {
    expect(text(typed)).toEqual({ kind: 'text', column: 'headName', how, value });
  });
});

it.each(['text', 'number', 'day'] as const)(
  '= and <> ask for empty and filled cells of a %s',
  (kind) => {
    expect(readFilter(kind, 'note', '=', today)).toMatchObject({ kind: 'text', how: 'blank' });
    expect(readFilter(kind, 'note', '<>', today)).toMatchObject({ kind: 'text', how: 'filled' });
  },
);

it('nothing typed is no filter', () => {
  expect(text('  ')).toBeNull();
  expect(number('')).toBeNull();
});
