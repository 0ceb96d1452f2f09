import { readTextTable } from './text-table.ts';

export type AmountKind = 'povertyLine' | 'baseAmount' | 'minimumWage';

/** A sum fixed by the state, in whole soum, from a day on until the next row of its kind. */
export interface ShippedAmount {
  readonly kind: AmountKind;
  readonly fromOn: string;
  readonly amount: number;
  readonly source: string;
}

/**
 * The poverty line (МИХ, minimum consumption expenditure, per person per month) is announced for
 * a year without a first day of force: such rows start on 1 January and say so. VM-544 of
 * 27.08.2021 only asks for the announcement before 20 January.
 */
const povertyLines = readTextTable(
  ['fromOn', 'amount', 'source'],
  `
  fromOn     | amount | source
  2021-05-31 | 440000 | announced on 31.05.2021 (kun.uz); first estimate; the day of the announcement
  2022-01-01 | 498000 | announced on 09.01.2022 (xabardor.uz), applied from 2022 by VM-544; exact day not known
  2023-07-18 | 568000 | announced on 18.07.2023 (gazeta.uz); the day of the announcement, exact day not known
  2024-01-01 | 621000 | for 2024 (kun.uz/32661095); exact day not known
  2024-05-01 | 648000 | from 1 May 2024, after the rise of fuel prices (toshkent24.com; daryo.uz, 02.05.2024)
  2025-01-01 | 669000 | for 2025 (kapital.uz, upl.uz); exact day not known
  2026-01-01 | 715000 | for 2026 (uznews.uz/ru/news/107968); exact day not known
  `,
);

/** БҲМ, base calculation amount, and МҲТЭКМ, minimum wage: both change by the same decrees. */
const baseAmountsAndWages = readTextTable(
  ['fromOn', 'baseAmount', 'minimumWage', 'source'],
  `
  fromOn     | baseAmount | minimumWage | source
  2023-12-01 | 340000     | 1050000     | PF-196 of 17.11.2023 (uznews.uz/uz/posts/69515)
  2024-10-01 | 375000     | 1155000     | decree of 12.08.2024 (anhor.uz, toping.uz)
  2025-08-01 | 412000     | 1271000     | PF-91 of 02.06.2025; still shown in 2026 (uznews.uz/ru/news/107968), no later rise found
  `,
);

/** The amounts that a new database starts with; the office adds the next row when it is announced. */
export const shippedAmounts: readonly ShippedAmount[] = [
  ...povertyLines.map((row) => amount('povertyLine', row.fromOn, row.amount, row.source)),
  ...baseAmountsAndWages.map((row) => amount('baseAmount', row.fromOn, row.baseAmount, row.source)),
  ...baseAmountsAndWages.map((row) =>
    amount('minimumWage', row.fromOn, row.minimumWage, row.source),
  ),
];

function amount(kind: AmountKind, fromOn: string, soum: string, source: string): ShippedAmount {
  return { kind, fromOn, amount: Number(soum), source };
}
