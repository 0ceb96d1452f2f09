import { describe, expect, test } from 'vitest';
import { testDay } from '../helpers/headquarters.ts';
import { freshLogOffice, friday, thursday } from '../helpers/log-office.ts';
import { makeOfficial } from '../helpers/people.ts';

const office = freshLogOffice();

describe('who reports', () => {
  test('tells for each official whether a report is owed and given, and the mahallas', async () => {
    const home = await office.family(3, 'Уйдаги', office.armechan);
    const anvarov = await makeOfficial(office.hq, 'Анваров Собир');
    await makeOfficial(office.hq, 'Бириктирилмаган');
    await office.hq.call('attachments.attach', {
      officialIds: [anvarov],
      familyIds: [home],
      fromOn: friday,
    });
    await office.save('2026-11-18', { officialId: office.tursunov, work: 'Иш' });
    await office.save(friday, { officialId: office.tursunov, work: 'Иш' });

    const day = await office.hq.call('log.day', { day: friday });
    expect(day).toMatchObject({ expected: 3, reported: 1, dayOff: null });
    expect(day.officials.map((one) => [one.fullName, one.isExpected, one.hasReported])).toEqual([
      ['Анваров Собир', true, false],
      ['Бириктирилмаган', false, false],
      ['Турсунов Баҳодир', true, true],
      ['Шарипов Нодир', true, false],
    ]);
    expect(day.officials[0]?.mahallas).toEqual([{ id: office.armechan, name: 'Армечан' }]);
    expect(await office.hq.call('log.day', { day: thursday })).toMatchObject({
      expected: 2,
      reported: 0,
    });
    expect((await office.hq.call('log.day', { day: testDay })).dayOff?.reason).toBe('weekend');
  });

  test('an attachment counts from its first to its last day', async () => {
    const [held] = await office.hq.call('attachments.listFor', {
      subject: 'official',
      id: office.tursunov,
    });
    await office.hq.call('attachments.end', { ids: [held?.id ?? ''], toOn: thursday });
    await office.save('2026-11-01', { officialId: office.tursunov, work: 'Иш' });
    expect((await office.hq.call('log.day', { day: '2026-11-01' })).expected).toBe(0);
    expect((await office.hq.call('log.day', { day: '2026-11-02' })).expected).toBe(2);
    expect((await office.hq.call('log.day', { day: thursday })).expected).toBe(2);
    expect((await office.hq.call('log.day', { day: friday })).expected).toBe(1);
  });

  test('counts working days without a report, the longest missing first', async () => {
    await office.save('2026-11-12', { officialId: office.tursunov, work: 'Иш' });
    await office.save('2026-11-17', { officialId: office.sharipov, work: 'Иш' });
    // Fri 13, Mon 16 … Fri 20 for the one; Wed 18, Thu 19, Fri 20 for the other.
    expect(await office.hq.call('log.missing', { day: friday })).toMatchObject([
      {
        id: office.tursunov,
        fullName: 'Турсунов Баҳодир',
        mahallas: 'Хатча',
        lastReportOn: '2026-11-12',
        daysMissing: 6,
      },
      { id: office.sharipov, lastReportOn: '2026-11-17', daysMissing: 3 },
    ]);
    // Saturday adds nothing.
    const saturday = await office.hq.call('log.missing', { day: testDay });
    expect(saturday.map((one) => one.daysMissing)).toEqual([6, 3]);
    await office.save(friday, { officialId: office.tursunov, work: 'Иш' });
    expect((await office.hq.call('log.missing', { day: friday })).map((one) => one.id)).toEqual([
      office.sharipov,
    ]);
  });

  test('who never reported is missing from the first day of the attachment', async () => {
    await office.save('2026-11-05', { officialId: office.tursunov, work: 'Иш' });
    const [first] = await office.hq.call('log.missing', { day: '2026-11-06' });
    expect(first).toMatchObject({ id: office.sharipov, lastReportOn: null, daysMissing: 2 });
  });

  test('the heat map shares out whole weeks and leaves days off and the future open', async () => {
    await office.save('2026-11-06', { officialId: office.tursunov, work: 'Иш' });
    await office.save(thursday, { officialId: office.tursunov, work: 'Иш' });
    await office.save(
      friday,
      { officialId: office.tursunov, work: 'Иш' },
      { officialId: office.sharipov, work: 'Иш' },
    );
    await office.save(friday, { officialId: office.tursunov, work: 'Яна' });
    const days = await office.hq.call('log.heatmap', { weeks: 2 });
    expect(days).toHaveLength(14);
    expect(days[0]).toMatchObject({ day: '2026-11-09', expected: 2, reported: 0, share: 0 });
    expect(days.slice(10).map((one) => [one.day, one.isWorkingDay, one.share])).toEqual([
      [thursday, true, 50],
      [friday, true, 100],
      [testDay, false, null],
      ['2026-11-22', false, null],
    ]);
    const before = await office.hq.call('log.heatmap', { weeks: 1, until: '2026-10-28' });
    expect(before.map((one) => one.share)).toEqual(Array(7).fill(null));
    expect((await office.hq.refusal('log.heatmap', { until: '2026-13-01' })).code).toBe(
      'day-impossible',
    );
  });
});

describe('a new headquarters', () => {
  const monday = '2026-11-23';
  const shares = async () =>
    (await office.hq.call('log.heatmap', { weeks: 4 })).map(({ share }) => share);

  test('owes nothing for the days before it was made, however old the attachments', async () => {
    expect(await shares()).toEqual(Array(28).fill(null));
    expect(await office.hq.call('log.missing', { day: friday })).toEqual([]);
    expect(await office.hq.call('log.day', { day: friday })).toMatchObject({
      expected: 0,
      reported: 0,
    });
    office.hq.clock.pass(2 * 24 * 3_600_000);
    const missing = await office.hq.call('log.missing', { day: monday });
    expect(missing.map(({ daysMissing }) => daysMissing)).toEqual([1, 1]);
    const { reports, ranking } = await office.hq.call('dashboard.get', {});
    expect(reports).toMatchObject({ expected: 2, reported: 0 });
    expect(ranking.mahallas.map((one) => one.shares.reports)).toEqual([null, null]);
  });

  test('that brings in an older log begins with its first line', async () => {
    await office.save(thursday, { officialId: office.tursunov, work: 'Иш' });
    // Wednesday, Thursday, Friday, the week's end.
    expect((await shares()).slice(-5)).toEqual([null, 50, 0, null, null]);
    office.hq.clock.pass(2 * 24 * 3_600_000);
    const missing = await office.hq.call('log.missing', { day: monday });
    expect(missing.map(({ id, daysMissing }) => [id, daysMissing])).toEqual([
      [office.sharipov, 3],
      [office.tursunov, 2],
    ]);
    await office.hq.call('changes.undo', {});
    expect(await office.hq.call('log.missing', { day: friday })).toEqual([]);
  });
});
