/** What people type into fields, read. */
import { dayOf, parseDay } from '../../shared/calendar.ts';
import { mostMoney } from '../../shared/money.ts';

/**
 * A day as typed: `20112026`, `201126`, `20.11.2026`, `20/11/26`, `2026-11-20`. Null when empty,
 * undefined when there is no such day.
 */
export function readTypedDay(text: string): string | null | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const figures = /^(\d{2})(\d{2})(\d{2}|\d{4})$/.exec(trimmed);
  if (!figures) return parseDay(trimmed).day ?? undefined;
  const [, day, month, year = ''] = figures;
  const fullYear = year.length === 4 ? Number(year) : 2000 + Number(year);
  return dayOf(fullYear, Number(month), Number(day)) ?? undefined;
}

const scales: readonly (readonly [pattern: RegExp, factor: number])[] = [
  [/\s*(?:млрд|mlrd|bn)\.?$/u, 1e9],
  [/\s*(?:млн|mln|m)\.?$/u, 1e6],
  [/\s*(?:минг|ming|тыс|k)\.?$/u, 1e3],
];

/**
 * Soum as typed: `715000`, `715 000`, `2,8 млн`, `500 минг сўм`. Null when empty, undefined when unreadable or more
 * than any field takes.
 */
export function readTypedMoney(text: string): number | null | undefined {
  return isTooMuchMoney(text) ? undefined : readSum(text);
}

/** A sum, but a greater one than any field takes. */
export function isTooMuchMoney(text: string): boolean {
  return (readSum(text) ?? 0) > mostMoney;
}

function readSum(text: string): number | null | undefined {
  let rest = text
    .trim()
    .toLowerCase()
    .replace(/\s*(?:сўм|сум|soʻm|so'm|soum)\.?$/u, '');
  if (rest === '') return null;
  let factor = 1;
  for (const [pattern, size] of scales) {
    if (!pattern.test(rest)) continue;
    rest = rest.replace(pattern, '');
    factor = size;
    break;
  }
  const figures = rest.replace(/\s/g, '').replace(',', '.');
  if (!/^\d+(?:\.\d+)?$/.test(figures)) return undefined;
  return Math.round(Number(figures) * factor);
}
