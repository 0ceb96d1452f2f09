import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../shared/calendar.ts';
import { explainDeadline, isWorkingDay, type SpecialDay } from '../../shared/working-days.ts';

/** Monday 31.08.2026 is given free and Saturday 05.09 worked for it; Tuesday 01.09 is the holiday. */
const specialDays: SpecialDay[] = [
  { day: '2026-09-01', kind: 'holiday', name: 'Мустақиллик куни' },
  { day: '2026-08-31', kind: 'dayOff', name: 'кўчирилган дам олиш куни' },
  { day: '2026-09-05', kind: 'workingDay', name: 'кўчирилган иш куни' },
];

it('the ordinary week has five working days, and the list overrules it both ways', () => {
  expect(isWorkingDay('2026-11-20', specialDays)).toBe(true);
  expect(isWorkingDay('2026-11-21', specialDays)).toBe(false);
  expect(isWorkingDay('2026-11-22', specialDays)).toBe(false);
  expect(isWorkingDay('2026-09-01', specialDays)).toBe(false);
  expect(isWorkingDay('2026-08-31', specialDays)).toBe(false);
  expect(isWorkingDay('2026-09-05', specialDays)).toBe(true);
});

describe('a term in working days', () => {
  it('says every day that it skipped and why', () => {
    const term = { amount: 5, unit: 'workingDay' } as const;
    expect(explainDeadline('2026-08-28', term, specialDays)).toEqual({
      startsOn: '2026-08-28',
      dueOn: '2026-09-07',
      term,
      skipped: [
        { day: '2026-08-29', reason: 'weekend', name: null },
        { day: '2026-08-30', reason: 'weekend', name: null },
        { day: '2026-08-31', reason: 'dayOff', name: 'кўчирилган дам олиш куни' },
        { day: '2026-09-01', reason: 'holiday', name: 'Мустақиллик куни' },
        { day: '2026-09-06', reason: 'weekend', name: null },
      ],
      workedWeekend: [specialDays[2]],
      dueOnDayOff: null,
    });
  });

  it('of no days ends where it starts', () => {
    expect(explainDeadline('2026-11-21', { amount: 0, unit: 'workingDay' }, []).dueOn).toBe(
      '2026-11-21',
    );
  });

  it('ends on a working day with exactly that many working days counted', () => {
    const someDay = fc.integer({ min: 0, max: 800 }).map((count) => addDays('2025-01-01', count));
    const kind = fc.constantFrom('holiday', 'dayOff', 'workingDay');
    const special = fc.record({ day: someDay, kind, name: fc.constant('x') });
    const list = fc.uniqueArray(special, { selector: (one) => one.day, maxLength: 30 });
    fc.assert(
      fc.property(someDay, fc.integer({ min: 1, max: 60 }), list, (startsOn, amount, days) => {
        const { dueOn, skipped } = explainDeadline(startsOn, { amount, unit: 'workingDay' }, days);
        expect(isWorkingDay(dueOn, days)).toBe(true);
        expect(daysBetween(startsOn, dueOn) - skipped.length).toBe(amount);
        expect(skipped.filter((one) => isWorkingDay(one.day, days))).toEqual([]);
      }),
    );
  });
});

it('a term in calendar days or months is not moved, but tells that it ends on a day off', () => {
  const inDays = explainDeadline('2026-11-11', { amount: 10, unit: 'calendarDay' }, []);
  expect(inDays).toMatchObject({
    dueOn: '2026-11-21',
    dueOnDayOff: { reason: 'weekend' },
    skipped: [],
  });
  const inMonths = explainDeadline('2026-03-01', { amount: 6, unit: 'month' }, specialDays);
  expect(inMonths.dueOnDayOff).toEqual({
    day: '2026-09-01',
    reason: 'holiday',
    name: 'Мустақиллик куни',
  });
  expect(
    explainDeadline('2026-11-10', { amount: 10, unit: 'calendarDay' }, []).dueOnDayOff,
  ).toBeNull();
});

it('refuses a term that is not a whole number of days', () => {
  for (const amount of [-1, 1.5]) {
    const term = { amount, unit: 'workingDay' } as const;
    expect(() => explainDeadline('2026-11-20', term, [])).toThrow(RangeError);
  }
});
