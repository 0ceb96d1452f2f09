/** What is typed under a column's title, read as a filter. Pure. */
import { addDays, type Day, parseDay } from '../../../shared/calendar.ts';
import type { GridFilter } from '../../../shared/grid.ts';
import { readNumber } from './read-number.ts';

export type FilterKind = 'text' | 'number' | 'day' | 'choice';

/** `null`: nothing asked. `'unclear'`: something was typed that is no filter of this kind; it filters nothing. */
export type FilterReading = GridFilter | 'unclear' | null;

/**
 * Reads the words of a filter: `< 715 000`, `>= 5`, `100-200`, `01.11.2026-20.11.2026`, `11.2026`,
 * `=Қодирова`, and as in Excel `=` for empty cells, `<>` for filled ones. A choice is never typed.
 */
export function readFilter(
  kind: FilterKind,
  column: string,
  typed: string,
  today: Day,
): FilterReading {
  const text = typed.trim();
  if (text === '' || kind === 'choice') return null;
  if (text === '=') return { kind: 'text', column, how: 'blank', value: '' };
  if (text === '<>' || text === '!=') return { kind: 'text', column, how: 'filled', value: '' };
  if (kind === 'text') return textFilter(column, text);
  const bounds = kind === 'number' ? numberBounds(text) : dayBounds(text.toLowerCase(), today);
  if (bounds === null) return 'unclear';
  return { kind, column, ...bounds } as GridFilter;
}

function textFilter(column: string, text: string): GridFilter {
  if (text.startsWith('='))
    return { kind: 'text', column, how: 'equals', value: text.slice(1).trim() };
  if (text.endsWith('*'))
    return { kind: 'text', column, how: 'starts', value: text.slice(0, -1).trim() };
  return { kind: 'text', column, how: 'contains', value: text };
}

interface Bounds<Value> {
  readonly from: Value | null;
  readonly to: Value | null;
}

const comparison = /^(<=|>=|≤|≥|<|>|=)\s*(.+)$/u;
const signs: Readonly<Record<string, string>> = { '≤': '<=', '≥': '>=' };

/** All numbers of the grids are whole, so "less than 715 000" is "at most 714 999". */
function numberBounds(text: string): Bounds<number> | null {
  const [, sign, rest] = comparison.exec(text) ?? [];
  if (sign !== undefined && rest !== undefined) {
    const value = readNumber(rest);
    if (value === null) return null;
    switch (signs[sign] ?? sign) {
      case '<':
        return { from: null, to: Math.ceil(value) - 1 };
      case '<=':
        return { from: null, to: value };
      case '>':
        return { from: Math.floor(value) + 1, to: null };
      case '>=':
        return { from: value, to: null };
      default:
        return { from: value, to: value };
    }
  }
  const single = readNumber(text);
  if (single !== null) return { from: single, to: single };
  // The dash between two numbers, not the minus before one.
  const [, low, high] = /^(.*?[\d\p{L}.])\s*(?:\.\.|…|-|–|—)\s*(-?\d.*)$/u.exec(text) ?? [];
  if (low === undefined || high === undefined) return null;
  return inOrder(readNumber(low), readNumber(high));
}

const todayWords = new Set(['бугун', 'bugun', 'сегодня', 'today']);
const yesterdayWords = new Set(['кеча', 'kecha', 'вчера', 'yesterday']);

function dayBounds(text: string, today: Day): Bounds<Day> | null {
  const [, sign, rest] = comparison.exec(text) ?? [];
  if (sign !== undefined && rest !== undefined) {
    const span = spanOf(rest, today);
    if (span === null) return null;
    switch (signs[sign] ?? sign) {
      case '<':
        return { from: null, to: addDays(span.from, -1) };
      case '<=':
        return { from: null, to: span.to };
      case '>':
        return { from: addDays(span.to, 1), to: null };
      case '>=':
        return { from: span.from, to: null };
      default:
        return span;
    }
  }
  const single = spanOf(text, today);
  if (single !== null) return single;
  // Parted by a dash or by "…": every dash in turn, because days are written with dashes too.
  for (const { index } of text.matchAll(/\.\.|…|-|–|—/gu)) {
    const from = spanOf(text.slice(0, index), today);
    const to = spanOf(text.slice(index).replace(/^(?:\.\.|…|-|–|—)/u, ''), today);
    if (from !== null && to !== null) return inOrder(from.from, to.to);
  }
  return null;
}

/** The days that a day, a month (`11.2026`) or a year stands for. */
function spanOf(typed: string, today: Day): { from: Day; to: Day } | null {
  const text = typed.trim();
  if (todayWords.has(text)) return { from: today, to: today };
  if (yesterdayWords.has(text)) return { from: addDays(today, -1), to: addDays(today, -1) };
  const [, month, year] = /^(0?[1-9]|1[0-2])[./](\d{4})$/.exec(text) ?? [];
  if (month !== undefined && year !== undefined) {
    const first = `${year}-${month.padStart(2, '0')}-01`;
    const next =
      month.padStart(2, '0') === '12'
        ? `${Number(year) + 1}-01-01`
        : `${year}-${String(Number(month) + 1).padStart(2, '0')}-01`;
    return { from: first, to: addDays(next, -1) };
  }
  const { day, yearOnly } = parseDay(text);
  if (day !== null) return { from: day, to: day };
  return yearOnly === null ? null : { from: `${yearOnly}-01-01`, to: `${yearOnly}-12-31` };
}

/** Bounds typed the wrong way round are meant the right way round. */
function inOrder<Value extends string | number>(
  a: Value | null,
  b: Value | null,
): Bounds<Value> | null {
  if (a === null || b === null) return null;
  return a <= b ? { from: a, to: b } : { from: b, to: a };
}
