import { addMonths } from '../shared/calendar.ts';
import type { CardAssessment, CardCategory, CardIncome } from '../shared/family-card.ts';
import {
  assessPoverty,
  nextRecheckOn,
  type PovertyLine,
  perCapitaIncome,
  povertyLineOn,
} from '../shared/poverty.ts';
import { listAmounts } from './office.ts';
import type { Database } from './open.ts';

/** Upper edge of «at the poverty line» in percent of the line; VM-35 of 29.01.2026. */
const edgePercent = 150;
/** An exit is looked at again after half a year, and once more after a year: terms of our own; no act was found that sets them. */
const exitCheckMonths = 6;
const secondExitCheckMonths = 12;

interface IncomeRow {
  id: string;
  periodEndOn: string;
  total: number;
  members: number | null;
  note: string | null;
}

/** Incomes, oldest first, each beside the poverty line of its day. */
export function listIncomes(
  database: Database,
  familyId: string,
  memberCount: number,
): CardIncome[] {
  const lines = povertyLines(database);
  return database
    .prepare<[string], IncomeRow>(
      `SELECT id, period_end_on AS periodEndOn, total, members, note FROM family_income
        WHERE family_id = ? AND removed_at IS NULL ORDER BY period_end_on, id`,
    )
    .all(familyId)
    .map(({ members: entered, ...row }): CardIncome => {
      const members = entered ?? memberCount;
      const total = Math.round(row.total);
      return {
        ...row,
        total,
        members,
        isMembersEntered: entered !== null,
        perCapita: perCapitaIncome(total, members),
        lineSoum: povertyLineOn(lines, row.periodEndOn)?.soum ?? null,
      };
    });
}

interface Standing {
  readonly income: CardIncome | null;
  readonly official: CardCategory | null;
  readonly memberCount: number;
  /** Members able to work. */
  readonly able: number;
  readonly liftedOn: string | null;
  readonly recheckedOn: string | null;
}

/** What the last income says, measured by the poverty line of its day (of today without an income). */
export function assessFamily(
  database: Database,
  standing: Standing,
  today: string,
): CardAssessment {
  const { income, official, memberCount, able } = standing;
  const line = income
    ? income.lineSoum
    : (povertyLineOn(povertyLines(database), today)?.soum ?? null);
  const assessment = assessPoverty(
    {
      incomeSoum: income?.total ?? null,
      memberCount: income?.members ?? memberCount,
      canAnyoneWork: memberCount === 0 ? null : able > 0,
    },
    { lineSoum: line, edgePercent },
  );
  return {
    ...assessment,
    income,
    official,
    differs: official !== null && differs(assessment.hint, official.categoryId),
    nextCheckOn: nextCheck(database, standing),
  };
}

/** The colours of 2025 stand for other bounds and are not compared. */
const compared = ['familyCategory.stateSupported', 'familyCategory.poor', 'familyCategory.atLine'];

function differs(hint: CardAssessment['hint'], categoryId: string): boolean {
  return (
    hint !== 'unknown' && compared.includes(categoryId) && categoryId !== `familyCategory.${hint}`
  );
}

function nextCheck(
  database: Database,
  { official, liftedOn, recheckedOn }: Standing,
): string | null {
  if (liftedOn !== null)
    return addMonths(liftedOn, recheckedOn === null ? exitCheckMonths : secondExitCheckMonths);
  if (!official?.fromOn) return null;
  const terms = database
    .prepare<[], { category: string; months: number }>(
      `SELECT id AS category, json_extract(extra, '$.recheckMonths') AS months FROM list_item
        WHERE list = 'familyCategory' AND months IS NOT NULL`,
    )
    .all();
  return nextRecheckOn(official.categoryId, official.fromOn, terms);
}

function povertyLines(database: Database): PovertyLine[] {
  return listAmounts(database)
    .filter((line) => line.kind === 'povertyLine')
    .map((line) => ({ startsOn: line.fromOn, endsOn: null, soum: line.amount }));
}
