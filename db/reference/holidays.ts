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
  2024-04-10 | ramazon | Президент қарори, 2024 йил учун (github vacanza/holidays)
  2024-06-16 | qurbon  | 11.06.2024 даги қарор (afisha.uz)
  2025-03-30 | ramazon | 26.03.2025 даги қарор (kun.uz)
  2025-06-06 | qurbon  | 2025 йил учун қарор (yuz.uz)
  2026-03-20 | ramazon | ПҚ-106, 17.03.2026 (adliya.uz)
  2026-05-27 | qurbon  | кутилмоқда: ПФ-257 ундан кейинги 28 ва 29 майни дам олиш куни қилган; қарор билан солиштиринг
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
  2024-01-02 | off     | ПФ-213, 22.12.2023: 6 январь ўрнига (platina.uz)
  2024-01-06 | working | ПФ-213, 22.12.2023: 2 январь учун
  2024-03-22 | given   | ПФ-213, 22.12.2023
  2024-04-11 | given   | ПФ-213, 22.12.2023
  2024-04-12 | off     | ПФ-213, 22.12.2023: 13 апрель ўрнига
  2024-04-13 | working | ПФ-213, 22.12.2023: 12 апрель учун
  2024-06-17 | off     | 11.06.2024 даги қарор: ҳайит якшанбага тўғри келган
  2024-06-18 | given   | ПФ-213, 22.12.2023
  2024-09-02 | off     | 208-модда: 1 сентябрь — якшанба (yuz.uz)
  2024-09-03 | given   | ПФ-213, 22.12.2023
  2024-12-09 | off     | 208-модда: 8 декабрь — якшанба (xabardor.uz)
  2024-12-14 | working | ПФ-213, 22.12.2023: 30 декабрь учун
  2024-12-30 | off     | ПФ-213, 22.12.2023: 14 декабрь ўрнига
  2024-12-31 | given   | ПФ-213, 22.12.2023
  2025-01-02 | off     | 24.12.2024 даги қарор: 4 январь ўрнига (daryo.uz)
  2025-01-04 | working | 24.12.2024 даги қарор: 2 январь учун
  2025-03-10 | off     | 208-модда: 8 март — шанба (xabardor.uz)
  2025-03-31 | off     | 26.03.2025 даги қарор: ҳайит якшанбага тўғри келган
  2025-12-31 | given   | ПФ-257, 24.12.2025 (nova24.uz)
  2026-01-02 | given   | ПФ-257, 24.12.2025
  2026-03-09 | off     | ПФ-257, 24.12.2025: 8 март — якшанба
  2026-03-23 | off     | ПФ-257, 24.12.2025: 21 март — шанба
  2026-05-11 | off     | ПФ-257, 24.12.2025: 9 май — шанба
  2026-05-28 | given   | ПФ-257, 24.12.2025
  2026-05-29 | given   | ПФ-257, 24.12.2025
  2026-08-31 | given   | ПФ-257, 24.12.2025
  2026-12-12 | working | ПФ-257, 24.12.2025: 31 декабрь учун
  2026-12-31 | off     | ПФ-257, 24.12.2025: 12 декабрь ўрнига
  2027-03-22 | off     | 208-модда бўйича кутилмоқда: 21 март — якшанба; 2027 йил фармони ҳали чиқмаган
  2027-05-10 | off     | 208-модда бўйича кутилмоқда: 9 май — якшанба; 2027 йил фармони ҳали чиқмаган
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
        source: 'Меҳнат кодекси (28.10.2022), 208-модда',
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
  // By their signs: comparing as a language does would load its rules at each start.
].toSorted((one, other) => (one.day < other.day ? -1 : Number(one.day > other.day)));

function named<T extends object>(table: T, name: string): T[keyof T] {
  const found = Object.entries(table).find(([key]) => key === name);
  if (!found) {
    throw new Error(`No such name: ${name}`);
  }
  return found[1];
}
