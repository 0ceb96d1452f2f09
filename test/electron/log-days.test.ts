import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Headquarters, testDay } from '../helpers/headquarters.ts';
import { friday, type LogOffice, openLogOffice, thursday } from '../helpers/log-office.ts';
import { makeOfficial } from '../helpers/people.ts';

let hq: Headquarters;
let armechan: LogOffice['armechan'];
let tursunov: LogOffice['tursunov'];
let sharipov: LogOffice['sharipov'];
let family: LogOffice['family'];
let save: LogOffice['save'];
beforeEach(async () => {
  ({ hq, armechan, tursunov, sharipov, family, save } = await openLogOffice());
});
afterEach(() => hq.close());

describe('who reports', () => {
  test('tells for each official whether a report is owed and given, and the mahallas', async () => {
    const home = await family(3, 'Уйдаги', armechan);
    const anvarov = await makeOfficial(hq, 'Анваров Собир');
    await makeOfficial(hq, 'Бириктирилмаган');
    await hq.call('attachments.attach', {
      officialIds: [anvarov],
      familyIds: [home],
      fromOn: friday,
    });
    await save(friday, { officialId: tursunov, work: 'Иш' });

    const day = await hq.call('log.day', { day: friday });
    expect(day).toMatchObject({ expected: 3, reported: 1, dayOff: null });
    expect(day.officials.map((one) => [one.fullName, one.isExpected, one.hasReported])).toEqual([
      ['Анваров Собир', true, false],
      ['Бириктирилмаган', false, false],
      ['Шарипов Нодир', true, false],
      ['Турсунов Баҳодир', true, true],
    ]);
    expect(day.officials[0]?.mahallas).toEqual([{ id: armechan, name: 'Армечан' }]);
    expect(await hq.call('log.day', { day: thursday })).toMatchObject({ expected: 2, reported: 0 });
    expect((await hq.call('log.day', { day: testDay })).dayOff?.reason).toBe('weekend');
  });

  test('an attachment counts from its first to its last day', async () => {
    const [held] = await hq.call('attachments.listFor', { subject: 'official', id: tursunov });
    await hq.call('attachments.end', { ids: [held?.id ?? ''], toOn: thursday });
    expect((await hq.call('log.day', { day: '2026-11-01' })).expected).toBe(0);
    expect((await hq.call('log.day', { day: '2026-11-02' })).expected).toBe(2);
    expect((await hq.call('log.day', { day: thursday })).expected).toBe(2);
    expect((await hq.call('log.day', { day: friday })).expected).toBe(1);
  });

  test('counts working days without a report, the longest missing first', async () => {
    await save('2026-11-12', { officialId: tursunov, work: 'Иш' });
    await save('2026-11-17', { officialId: sharipov, work: 'Иш' });
    // Fri 13, Mon 16 … Fri 20 for the one; Wed 18, Thu 19, Fri 20 for the other.
    expect(await hq.call('log.missing', { day: friday })).toMatchObject([
      {
        id: tursunov,
        fullName: 'Турсунов Баҳодир',
        mahallas: 'Хатча',
        lastReportOn: '2026-11-12',
        daysMissing: 6,
      },
      { id: sharipov, lastReportOn: '2026-11-17', daysMissing: 3 },
    ]);
    // Saturday adds nothing.
    const saturday = await hq.call('log.missing', { day: testDay });
    expect(saturday.map((one) => one.daysMissing)).toEqual([6, 3]);
    await save(friday, { officialId: tursunov, work: 'Иш' });
    expect((await hq.call('log.missing', { day: friday })).map((one) => one.id)).toEqual([
      sharipov,
    ]);
  });

  test('who never reported is missing from the first day of the attachment', async () => {
    await save('2026-11-05', { officialId: tursunov, work: 'Иш' });
    const [first] = await hq.call('log.missing', { day: '2026-11-06' });
    expect(first).toMatchObject({ id: sharipov, lastReportOn: null, daysMissing: 2 });
  });

  test('the heat map shares out whole weeks and leaves days off and the future open', async () => {
    await save(thursday, { officialId: tursunov, work: 'Иш' });
    await save(friday, { officialId: tursunov, work: 'Иш' }, { officialId: sharipov, work: 'Иш' });
    await save(friday, { officialId: tursunov, work: 'Яна' });
    const days = await hq.call('log.heatmap', { weeks: 2 });
    expect(days).toHaveLength(14);
    expect(days[0]).toMatchObject({ day: '2026-11-09', expected: 2, reported: 0, share: 0 });
    expect(days.slice(10).map((one) => [one.day, one.isWorkingDay, one.share])).toEqual([
      [thursday, true, 50],
      [friday, true, 100],
      [testDay, false, null],
      ['2026-11-22', false, null],
    ]);
    const before = await hq.call('log.heatmap', { weeks: 1, until: '2026-10-28' });
    expect(before.map((one) => one.share)).toEqual(Array(7).fill(null));
    expect((await hq.refusal('log.heatmap', { until: '2026-13-01' })).code).toBe('day-impossible');
  });
});
