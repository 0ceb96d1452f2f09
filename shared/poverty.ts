/**
 * The income test of the social register, as a hint.
 *
 * Income per person = income of all members over the last 3 months ÷ members ÷ 3,
 * compared with the poverty line (МИХ) of that day. Source: VM-35 of 29.01.2026.
 * The official category is decided by the state system
 * and entered by a person; this only says when the two differ.
 *
 * Money is whole soum; every amount and term of the law comes in as data.
 */
import { addMonths, type Day } from './calendar.ts';

export type PovertyHint = 'stateSupported' | 'poor' | 'atLine' | 'outside' | 'unknown';

/** One row of the office's dated list of poverty lines. */
export interface PovertyLine {
  /** First day on which the amount applies. */
  readonly startsOn: Day;
  /** Last day, inclusive; null while it is in force or when the next row ends it. */
  readonly endsOn: Day | null;
  /** МИХ per person per month. */
  readonly soum: number;
}

export interface FamilyIncome {
  /** Income of all members together over the last 3 months; null when not known. */
  readonly incomeSoum: number | null;
  readonly memberCount: number;
  /** Whether at least one member is able to work; null when not known. */
  readonly canAnyoneWork: boolean | null;
}

export interface PovertyRule {
  /** МИХ per person per month on the day asked about; null when the list has none. */
  readonly lineSoum: number | null;
  /** Upper edge of «at the poverty line» in percent of the line: 150 since 01.02.2026. */
  readonly edgePercent: number;
}

export interface PovertyAssessment {
  readonly hint: PovertyHint;
  /** Per month, fractions of a soum dropped; null when it cannot be worked out. */
  readonly perCapitaSoum: number | null;
  /** What has to be filled in before there is a hint; null when there is one. */
  readonly missing: 'income' | 'members' | 'line' | 'ability' | null;
}

/** After how many months a family of a category is to be looked at again. */
export interface RecheckTerm {
  readonly category: string;
  readonly months: number;
}

const incomeMonths = 3;

/**
 * Income per person per month in whole soum, fractions dropped.
 * Null when income is not known or the family has no members yet.
 * @throws RangeError on a negative or fractional amount or count.
 */
export function perCapitaIncome(incomeSoum: number | null, memberCount: number): number | null {
  mustBeWhole(memberCount, 'memberCount');
  if (incomeSoum === null) return null;
  mustBeWhole(incomeSoum, 'incomeSoum');
  return memberCount === 0 ? null : Math.floor(incomeSoum / memberCount / incomeMonths);
}

/**
 * Compares a family with the line. An income exactly on the line, or exactly
 * on the upper edge, is «at the poverty line».
 * @throws RangeError on a negative or fractional amount or count.
 */
export function assessPoverty(family: FamilyIncome, rule: PovertyRule): PovertyAssessment {
  const perCapitaSoum = perCapitaIncome(family.incomeSoum, family.memberCount);
  const unknown = (missing: PovertyAssessment['missing']): PovertyAssessment => ({
    hint: 'unknown',
    perCapitaSoum,
    missing,
  });
  if (family.memberCount === 0) return unknown('members');
  if (family.incomeSoum === null) return unknown('income');
  if (rule.lineSoum === null) return unknown('line');
  mustBeWhole(rule.lineSoum, 'lineSoum');
  mustBeWhole(rule.edgePercent, 'edgePercent');

  // Whole family against whole family: dividing first would round the edge cases.
  const familyLine = rule.lineSoum * family.memberCount * incomeMonths;
  if (family.incomeSoum < familyLine) {
    if (family.canAnyoneWork === null) return unknown('ability');
    return { hint: family.canAnyoneWork ? 'poor' : 'stateSupported', perCapitaSoum, missing: null };
  }
  const isAtLine = family.incomeSoum * 100 <= familyLine * rule.edgePercent;
  return { hint: isAtLine ? 'atLine' : 'outside', perCapitaSoum, missing: null };
}

/** The poverty line in force on `day`, or null. Where rows overlap, the one that started last counts. */
export function povertyLineOn(lines: readonly PovertyLine[], day: Day): PovertyLine | null {
  let newest: PovertyLine | null = null;
  for (const line of lines) {
    const isInForce = line.startsOn <= day && (line.endsOn === null || day <= line.endsOn);
    if (isInForce && (newest === null || line.startsOn > newest.startsOn)) newest = line;
  }
  return newest;
}

/** The day by which a family of `category` is looked at again; null when the list has no term for it. */
export function nextRecheckOn(
  category: string,
  assessedOn: Day,
  terms: readonly RecheckTerm[],
): Day | null {
  const term = terms.find((one) => one.category === category);
  return term === undefined ? null : addMonths(assessedOn, term.months);
}

function mustBeWhole(value: number, name: string): void {
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new RangeError(`${name} must be a whole number, zero or more: ${value}`);
  }
}
