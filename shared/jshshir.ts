/**
 * JSHSHIR (ЖШШИР, ПИНФЛ): the personal number of 14 digits.
 *
 * Digit 1 is century and sex, 2–7 the birth day as DDMMYY, 8–10 the territory,
 * 11–13 a serial number, 14 the check digit.
 * Source: VM-177 of 12.04.2022 and VM-200 of 1996.
 */
import { type Day, dayOf } from './calendar.ts';

export type Sex = 'male' | 'female';

/** What is wrong with a number; the first of these that applies is told. */
export type JshshirProblem = 'missing' | 'length' | 'checkDigit' | 'date';

export interface JshshirCheck {
  /** The 14 digits without spaces and signs, or null when there are not exactly 14. */
  readonly digits: string | null;
  /** True when nothing is wrong. False is a warning to show, never a reason to refuse. */
  readonly isWellFormed: boolean;
  /** Birth day inside the number; also given when only the check digit is wrong. */
  readonly bornOn: Day | null;
  readonly sex: Sex | null;
  readonly problem: JshshirProblem | null;
}

const fourteen = /^\d{14}$/;
const weights = [7, 3, 1] as const;

/** The first digit says the century and the sex: odd men, even women. */
const centuries: Readonly<Record<string, { firstYear: number; sex: Sex }>> = {
  1: { firstYear: 1800, sex: 'male' },
  2: { firstYear: 1800, sex: 'female' },
  3: { firstYear: 1900, sex: 'male' },
  4: { firstYear: 1900, sex: 'female' },
  5: { firstYear: 2000, sex: 'male' },
  6: { firstYear: 2000, sex: 'female' },
};

/**
 * Signs that spreadsheets and people put round the digits: spaces of every
 * kind, the apostrophe that makes Excel keep text, dashes, and the `.0` that a
 * number column adds.
 */
const signsAround = /[\s\u200B-\u200D\u2060\uFEFF'’‘`ʻʼ\-–—]|\.0+$/gu;

/** Reads a number as it was typed. Accepts anything, throws nothing. */
export function checkJshshir(text: string): JshshirCheck {
  if (last?.text !== text) last = { text, check: check(text) };
  return last.check;
}

/** Of one number it is asked several times: of the cell, then of the person. */
let last: { readonly text: string; readonly check: JshshirCheck } | null = null;

function check(text: string): JshshirCheck {
  const bare = fourteen.test(text) ? text : text.replace(signsAround, '');
  if (bare === '') return failed('missing');
  if (!fourteen.test(bare)) return failed('length');

  const century = centuries[figureAt(bare, 0)];
  const bornOn = century === undefined ? null : birthDay(bare, century.firstYear);
  const isDigitRight = checkDigitOf(bare) === figureAt(bare, 13);
  // A mistyped digit often spoils the date as well; the check digit is the cause, so it is told first.
  const problem = !isDigitRight ? 'checkDigit' : bornOn === null ? 'date' : null;
  return {
    digits: bare,
    isWellFormed: problem === null,
    bornOn,
    sex: century?.sex ?? null,
    problem,
  };
}

const zero = 48;

/**
 * The 14th digit: the first 13 times 7, 3, 1, 7, 3, 1 …, summed, modulo 10.
 * @throws RangeError when `first13` is not 13 digits.
 */
export function jshshirCheckDigit(first13: string): number {
  if (!/^\d{13}$/.test(first13)) throw new RangeError('jshshirCheckDigit needs 13 digits');
  return checkDigitOf(first13);
}

/** @param digits 13 or more */
function checkDigitOf(digits: string): number {
  let sum = 0;
  for (let place = 0; place < 13; place += 1) {
    sum += figureAt(digits, place) * (weights[place % 3] ?? 0);
  }
  return sum % 10;
}

function figureAt(digits: string, place: number): number {
  return digits.charCodeAt(place) - zero;
}

function twoFigures(digits: string, place: number): number {
  return figureAt(digits, place) * 10 + figureAt(digits, place + 1);
}

/** `31210632040244` → `****0244`: what is shown without the right to see the number. */
export function maskJshshir(text: string): string {
  // A lens has masked it already.
  if (/^\*{4}\d{4}$/.test(text)) return text;
  const digits = text.replace(/\D/g, '');
  // Four digits of a short, broken number would give most of it away.
  return digits.length > 8 ? `****${digits.slice(-4)}` : '****';
}

function birthDay(digits: string, firstYear: number): Day | null {
  return dayOf(firstYear + twoFigures(digits, 5), twoFigures(digits, 3), twoFigures(digits, 1));
}

function failed(problem: JshshirProblem): JshshirCheck {
  return { digits: null, isWellFormed: false, bornOn: null, sex: null, problem };
}
