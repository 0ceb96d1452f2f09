import { readTextTable } from './text-table.ts';

export type DayKind = 'holiday' | 'movedWorkingDay' | 'movedDayOff';

/** A day that breaks the plain week of Monday to Friday. */
export interface ShippedDay {
  readonly day: string;
  /**
   * `movedDayOff`: a weekday without work, moved here from a weekend or given by decree;
   * `movedWorkingDay`: a Saturday worked in exchange.
   */
  readonly kind: DayKind;
  readonly nameCyrl: string;
  readonly nameRu: string;
  readonly nameEn: string;
  readonly source: string;
}

const years = [2024, 2025, 2026, 2027];

const fixedHolidays = readTextTable(
  ['monthDay', 'nameCyrl', 'nameRu', 'nameEn'],
  `
  monthDay | nameCyrl                      | nameRu                        | nameEn
  01-01    | Янги йил                      | Новый год                     | New Year
  03-08    | Хотин-қизлар куни             | Женский день                  | Women’s Day
  03-21    | Наврўз байрами                | Праздник Навруз               | Navruz
  05-09    | Хотира ва қадрлаш куни        | День памяти и почестей        | Day of Remembrance and Honour
  09-01    | Мустақиллик куни              | День независимости            | Independence Day
  10-01    | Ўқитувчи ва мураббийлар куни  | День учителя и наставника     | Teachers’ and Mentors’ Day
  12-08    | Конституция куни              | День Конституции              | Constitution Day
  `,
);

/** The two hayits follow the moon: only those with a known day; the others the office enters. */
const hayits = readTextTable(
  ['day', 'hayit', 'source'],
  `
  day        | hayit  | source
  2024-04-10 | ramazon | resolution of the President for 2024 (github vacanza/holidays)
  2024-06-16 | qurbon  | resolution of 11.06.2024 (afisha.uz)
  2025-03-30 | ramazon | resolution of 26.03.2025 (kun.uz)
  2025-06-06 | qurbon  | resolution for 2025 (yuz.uz)
  2026-03-20 | ramazon | PQ-106 of 17.03.2026 (adliya.uz)
  2026-05-27 | qurbon  | expected: PF-257 gives 28 and 29 May as days off after it; check with the resolution
  `,
);

const hayitNames = {
  ramazon: { nameCyrl: 'Рамазон ҳайити', nameRu: 'Рамазан-хайит', nameEn: 'Eid al-Fitr' },
  qurbon: { nameCyrl: 'Қурбон ҳайити', nameRu: 'Курбан-хайит', nameEn: 'Eid al-Adha' },
};

/**
 * Days moved and given, for those who work five days a week. Labour Code, article 208: where a
 * holiday falls on a day off, the next working day is free.
 */
const movedDays = readTextTable(
  ['day', 'change', 'source'],
  `
  day        | change  | source
  2024-01-02 | off     | PF-213 of 22.12.2023: instead of 6 January (platina.uz)
  2024-01-06 | working | PF-213 of 22.12.2023: for 2 January
  2024-03-22 | given   | PF-213 of 22.12.2023
  2024-04-11 | given   | PF-213 of 22.12.2023
  2024-04-12 | off     | PF-213 of 22.12.2023: instead of 13 April
  2024-04-13 | working | PF-213 of 22.12.2023: for 12 April
  2024-06-17 | off     | resolution of 11.06.2024: hayit on a Sunday
  2024-06-18 | given   | PF-213 of 22.12.2023
  2024-09-02 | off     | article 208: 1 September is a Sunday (yuz.uz)
  2024-09-03 | given   | PF-213 of 22.12.2023
  2024-12-09 | off     | article 208: 8 December is a Sunday (xabardor.uz)
  2024-12-14 | working | PF-213 of 22.12.2023: for 30 December
  2024-12-30 | off     | PF-213 of 22.12.2023: instead of 14 December
  2024-12-31 | given   | PF-213 of 22.12.2023
  2025-01-02 | off     | resolution of 24.12.2024: instead of 4 January (daryo.uz)
  2025-01-04 | working | resolution of 24.12.2024: for 2 January
  2025-03-10 | off     | article 208: 8 March is a Saturday (xabardor.uz)
  2025-03-31 | off     | resolution of 26.03.2025: hayit on a Sunday
  2025-12-31 | given   | PF-257 of 24.12.2025 (nova24.uz)
  2026-01-02 | given   | PF-257 of 24.12.2025
  2026-03-09 | off     | PF-257 of 24.12.2025: 8 March is a Sunday
  2026-03-23 | off     | PF-257 of 24.12.2025: 21 March is a Saturday
  2026-05-11 | off     | PF-257 of 24.12.2025: 9 May is a Saturday
  2026-05-28 | given   | PF-257 of 24.12.2025
  2026-05-29 | given   | PF-257 of 24.12.2025
  2026-08-31 | given   | PF-257 of 24.12.2025
  2026-12-12 | working | PF-257 of 24.12.2025: for 31 December
  2026-12-31 | off     | PF-257 of 24.12.2025: instead of 12 December
  2027-03-22 | off     | expected by article 208: 21 March is a Sunday; the decree for 2027 was not out
  2027-05-10 | off     | expected by article 208: 9 May is a Sunday; the decree for 2027 was not out
  `,
);

const changes = {
  off: {
    kind: 'movedDayOff',
    nameCyrl: 'Кўчирилган дам олиш куни',
    nameRu: 'Перенесённый выходной день',
    nameEn: 'Moved day off',
  },
  given: {
    kind: 'movedDayOff',
    nameCyrl: 'Қўшимча дам олиш куни',
    nameRu: 'Дополнительный выходной день',
    nameEn: 'Additional day off',
  },
  working: {
    kind: 'movedWorkingDay',
    nameCyrl: 'Кўчирилган иш куни',
    nameRu: 'Перенесённый рабочий день',
    nameEn: 'Moved working day',
  },
} as const;

/** The days that a new database starts with, in order; the office adds what is decreed later. */
export const shippedDays: readonly ShippedDay[] = [
  ...years.flatMap((year) =>
    fixedHolidays.map(
      ({ monthDay, ...names }): ShippedDay => ({
        day: `${year}-${monthDay}`,
        kind: 'holiday',
        ...names,
        source: 'Labour Code of 28.10.2022, article 208',
      }),
    ),
  ),
  ...hayits.map(
    ({ day, hayit, source }): ShippedDay => ({
      day,
      kind: 'holiday',
      ...named(hayitNames, hayit),
      source,
    }),
  ),
  ...movedDays.map(
    ({ day, change, source }): ShippedDay => ({ day, ...named(changes, change), source }),
  ),
].toSorted((one, other) => one.day.localeCompare(other.day));

function named<T extends object>(table: T, name: string): T[keyof T] {
  const found = Object.entries(table).find(([key]) => key === name);
  if (!found) {
    throw new Error(`No such name: ${name}`);
  }
  return found[1];
}
