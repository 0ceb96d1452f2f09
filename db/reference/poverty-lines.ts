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
  2021-05-31 | 440000 | 31.05.2021 да эълон қилинган (kun.uz); илк ҳисоб-китоб; эълон қилинган кун
  2022-01-01 | 498000 | 09.01.2022 да эълон қилинган (xabardor.uz), ВМ-544 бўйича 2022 йилдан; аниқ куни маълум эмас
  2023-07-18 | 568000 | 18.07.2023 да эълон қилинган (gazeta.uz); эълон қилинган кун, аниқ куни маълум эмас
  2024-01-01 | 621000 | 2024 йил учун (kun.uz/32661095); аниқ куни маълум эмас
  2024-05-01 | 648000 | 2024 йил 1 майдан, ёқилғи нархи ошгач (toshkent24.com; daryo.uz, 02.05.2024)
  2025-01-01 | 669000 | 2025 йил учун (kapital.uz, upl.uz); аниқ куни маълум эмас
  2026-01-01 | 715000 | 2026 йил учун (uznews.uz/ru/news/107968); аниқ куни маълум эмас
  `,
);

/** БҲМ, base calculation amount, and МҲТЭКМ, minimum wage: both change by the same decrees. */
const baseAmountsAndWages = readTextTable(
  ['fromOn', 'baseAmount', 'minimumWage', 'source'],
  `
  fromOn     | baseAmount | minimumWage | source
  2023-12-01 | 340000     | 1050000     | ПФ-196, 17.11.2023 (uznews.uz/uz/posts/69515)
  2024-10-01 | 375000     | 1155000     | 12.08.2024 даги фармон (anhor.uz, toping.uz)
  2025-08-01 | 412000     | 1271000     | ПФ-91, 02.06.2025; 2026 йилда ҳам шу кўрсатилган (uznews.uz/ru/news/107968), кейинги ошириш топилмади
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
