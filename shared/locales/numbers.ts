/** Numbers and money as people here write them: 3 912 · 26,8 млн сўм. */
import type { Language } from '../office.ts';
import { toLatin } from '../uzbek-script.ts';

/** Narrow and unbreakable, so that 3 912 never falls apart at the end of a line. */
const thousandsSpace = '\u202f';
const minus = '\u2212';

/** With thousands parted by a thin space and at most `fractionDigits` after the decimal sign. */
export function formatNumber(language: Language, value: number, fractionDigits = 2): string {
  if (!Number.isFinite(value)) return '';
  const rounded = Number(Math.abs(value).toFixed(fractionDigits));
  const [whole = '0', fraction] = String(rounded).split('.');
  const parted = whole.replace(/\B(?=(\d{3})+$)/g, thousandsSpace);
  const decimalSign = language === 'en' ? '.' : ',';
  const sign = value < 0 && rounded !== 0 ? minus : '';
  return sign + parted + (fraction === undefined ? '' : decimalSign + fraction);
}

const units = {
  soum: { uz: 'сўм', ru: 'сум', en: 'soum' },
  thousand: { uz: 'минг сўм', ru: 'тыс. сум', en: 'thousand soum' },
  million: { uz: 'млн сўм', ru: 'млн сум', en: 'million soum' },
  billion: { uz: 'млрд сўм', ru: 'млрд сум', en: 'billion soum' },
} as const;

/** `full`: 715 000 сўм. `short`: 26,8 млн сўм, for places where the exact soum does not matter. */
export function formatMoney(
  language: Language,
  amount: number,
  length: 'full' | 'short' = 'full',
): string {
  if (!Number.isFinite(amount)) return '';
  const unbroken = '\u00a0';
  if (length === 'full')
    return formatNumber(language, amount, 0) + unbroken + unitName(language, 'soum');
  const [unit, size] = scaleOf(Math.abs(amount));
  return formatNumber(language, amount / size, 1) + unbroken + unitName(language, unit);
}

function scaleOf(amount: number): [unit: keyof typeof units, size: number] {
  if (amount >= 1e9) return ['billion', 1e9];
  if (amount >= 1e6) return ['million', 1e6];
  if (amount >= 1e3) return ['thousand', 1e3];
  return ['soum', 1];
}

function unitName(language: Language, unit: keyof typeof units): string {
  const names = units[unit];
  return language === 'uz-latn' ? toLatin(names.uz) : names[language];
}
