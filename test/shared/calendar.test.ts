import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  dayOf,
  daysBetween,
  findDayInText,
  formatDay,
  isDay,
  parseDay,
  weekdayOf,
  weekStart,
} from '../../shared/calendar.ts';

const anyDay = fc
  .integer({ min: -40_000, max: 40_000 })
  .map((count) => addDays('2000-01-01', count));

describe('arithmetic', () => {
  it('steps over months, leap days and the days when clocks change elsewhere', () => {
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
  });

  it('a month later is the same date, or the last day of a shorter month', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2026-11-20', 12)).toBe('2027-11-20');
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
  });

  it('counting and adding are inverse, and days sort as text', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -9000, max: 9000 }), (day, count) => {
        const later = addDays(day, count);
        expect(daysBetween(day, later)).toBe(count);
        expect(Math.sign(count)).toBe(later > day ? 1 : later < day ? -1 : 0);
      }),
    );
  });

  it('the week starts on the Monday in it', () => {
    expect(weekdayOf('2026-11-20')).toBe(5);
    expect(weekStart('2026-11-22')).toBe('2026-11-16');
    expect(weekStart('2026-11-16')).toBe('2026-11-16');
  });

  it('refuses what is not a day', () => {
    expect(dayOf(1977, 2, 30)).toBeNull();
    expect(dayOf(2026, 13, 1)).toBeNull();
    expect(isDay('2026-2-3')).toBe(false);
    expect(isDay('')).toBe(false);
    expect(() => addDays('30.02.1977', 1)).toThrow(RangeError);
    expect(() => formatDay('2026-13-01')).toThrow(RangeError);
  });
});

describe('dates as people type them', () => {
  it.each([
    ['2026-11-20', '2026-11-20'],
    ['20.11.2026', '2026-11-20'],
    ['20.11.2026 й.', '2026-11-20'],
    ['03.03.2026й', '2026-03-03'],
    ['20.11.2026 йил', '2026-11-20'],
    ['20.11.2026 г.', '2026-11-20'],
    ['20/11/26', '2026-11-20'],
    ['20.11.26', '2026-11-20'],
    ['26/10/05', '2005-10-26'],
    ['31/12/78', '1978-12-31'],
    ['14/02/24', '2024-02-14'],
    [' 1.2.2026 ', '2026-02-01'],
    ['2026 йил 20 май', '2026-05-20'],
    ['20 may 2026', '2026-05-20'],
  ])('%s is %s', (text, day) => {
    expect(parseDay(text)).toEqual({ day, yearOnly: null, problem: null });
  });

  it('two digits are no later than the latest year allowed', () => {
    expect(parseDay('01.01.45').day).toBe('2045-01-01');
    expect(parseDay('01.01.45', 2026).day).toBe('1945-01-01');
    expect(parseDay('01.01.26', 2026).day).toBe('2026-01-01');
  });

  it.each(['1957', '1957 йил', '1957-yil', '1957 й.', '1957 г.'])('%s is a year only', (text) => {
    expect(parseDay(text)).toEqual({ day: null, yearOnly: 1957, problem: null });
  });

  it.each(['30.02.1977', '31.11.2026', '2026-13-01', '31 ноябрь 2026'])(
    '%s is impossible',
    (text) => {
      expect(parseDay(text)).toEqual({ day: null, yearOnly: null, problem: 'impossible' });
    },
  );

  it.each(['', '—', 'йўқ', '20.11', '12345', '0001', '46325', '20.11.20266'])(
    '%j is unreadable',
    (text) => {
      expect(parseDay(text)).toEqual({ day: null, yearOnly: null, problem: 'unreadable' });
    },
  );

  it('reads back what it writes', () => {
    expect(formatDay('2026-11-20')).toBe('20.11.2026');
    fc.assert(fc.property(anyDay, (day) => parseDay(formatDay(day)).day === day));
  });
});

describe('dates in a title', () => {
  it.each([
    ['2026 йил 19 ноябрь куни амалга оширилган ишлар тўғрисида кунлик маълумот', '2026-11-19'],
    ['2026-yil 19-noyabr holatiga', '2026-11-19'],
    ['2026 йилнинг 19 ноябрида', '2026-11-19'],
    ['Отчёт за 19 ноября 2026 года', '2026-11-19'],
    ['3 мая 2026 г.', '2026-05-03'],
    ['Кунлик 18.11.26', '2026-11-18'],
    ['18.11.2026 ҳолатига', '2026-11-18'],
    ['2026 йил 5 сентябрь', '2026-09-05'],
    ['2026-yil 5-sentabr', '2026-09-05'],
    ['2026-yil 5-oktyabr', '2026-10-05'],
  ])('%s', (title, day) => {
    expect(findDayInText(title)).toBe(day);
  });

  it.each([
    'Масъуллар',
    '2026 йил ноябрь ойи',
    '2026 йил 31 ноябрь',
    'тел. 998901234567',
    '19 ноябрь',
  ])('none in «%s»', (title) => {
    expect(findDayInText(title)).toBeNull();
  });

  it.each(
    [
      ['январь', 'yanvar', 'января'],
      ['февраль', 'fevral', 'февраля'],
      ['март', 'mart', 'марта'],
      ['апрель', 'aprel', 'апреля'],
      ['май', 'may', 'мая'],
      ['июнь', 'iyun', 'июня'],
      ['июль', 'iyul', 'июля'],
      ['август', 'avgust', 'августа'],
      ['сентябрь', 'sentabr', 'сентября'],
      ['октябрь', 'oktabr', 'октября'],
      ['ноябрь', 'noyabr', 'ноября'],
      ['декабрь', 'dekabr', 'декабря'],
    ].map((names, index) => ({ month: index + 1, names })),
  )('month $month', ({ month, names }) => {
    const [cyrillic, latin, russian] = names;
    expect(findDayInText(`2026 йил 2 ${cyrillic}`)).toBe(dayOf(2026, month, 2));
    expect(findDayInText(`2026-yil 2-${latin}`)).toBe(dayOf(2026, month, 2));
    expect(findDayInText(`2 ${russian} 2026 г.`)).toBe(dayOf(2026, month, 2));
  });
});
