import { type DayOffHint, explainDeadline, type SpecialDay } from '../shared/working-days.ts';
import type { Database } from './open.ts';

interface HolidayRow {
  day: string;
  kind: 'holiday' | 'movedWorkingDay' | 'movedDayOff';
  nameCyrl: string;
  nameRu: string;
  nameEn: string;
}

const specialKind = {
  holiday: 'holiday',
  movedWorkingDay: 'workingDay',
  movedDayOff: 'dayOff',
} as const satisfies Record<HolidayRow['kind'], SpecialDay['kind']>;

/** Tells for a day whether nobody works on it, and why; by the office's list of holidays as it stands now. */
export function dayOffHints(database: Database): (day: string) => DayOffHint | null {
  const rows = listHolidays(database);
  const names = new Map(rows.map((row) => [row.day, row]));
  const special = rows.map(toSpecialDay);
  return (day) => {
    const dayOff = explainDeadline(day, { amount: 0, unit: 'calendarDay' }, special).dueOnDayOff;
    if (dayOff === null) return null;
    const { nameCyrl = '', nameRu = '', nameEn = '' } = names.get(day) ?? {};
    return { reason: dayOff.reason, nameCyrl, nameRu, nameEn };
  };
}

/** The office's list of holidays and moved days as it stands now. */
export function listSpecialDays(database: Database): SpecialDay[] {
  return listHolidays(database).map(toSpecialDay);
}

function listHolidays(database: Database): HolidayRow[] {
  return database
    .prepare<[], HolidayRow>(
      `SELECT day, kind, name_cyrl AS nameCyrl, name_ru AS nameRu, name_en AS nameEn
         FROM holiday WHERE removed_at IS NULL`,
    )
    .all();
}

function toSpecialDay(row: HolidayRow): SpecialDay {
  return { day: row.day, kind: specialKind[row.kind], name: row.nameCyrl };
}
