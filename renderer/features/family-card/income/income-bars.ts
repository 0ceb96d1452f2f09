import type { CardIncome } from '../../../../shared/family-card.ts';

/** More bars than this are too thin to be read. */
const mostBars = 7;

export interface IncomeBar {
  readonly income: CardIncome;
  readonly label: string;
  readonly thousand: number;
  /** Below the poverty line of its own day. */
  readonly isUnder: boolean;
  /** Older periods are paler: 0–1. */
  readonly strength: number;
}

/** The last periods with an income per head; the year is added where periods are of several years. */
export function barsOf(
  incomes: readonly CardIncome[],
  monthName: (month: number) => string,
): IncomeBar[] {
  const shown = incomes.filter((income) => income.perCapita !== null).slice(-mostBars);
  const years = new Set(shown.map((income) => income.periodEndOn.slice(0, 4)));
  return shown.map((income, index) => {
    const [year = '', month] = income.periodEndOn.split('-');
    const name = monthName(Number(month));
    const perCapita = income.perCapita ?? 0;
    return {
      income,
      label: years.size > 1 ? `${name} ${year.slice(2)}` : name,
      thousand: perCapita / 1000,
      isUnder: income.lineSoum !== null && perCapita < income.lineSoum,
      strength: shown.length === 1 ? 1 : 0.45 + (0.55 * index) / (shown.length - 1),
    };
  });
}
