import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../shared/calendar.ts';
import { type Headquarters, openHeadquarters, testDay } from '../helpers/headquarters.ts';
import { makeFamily, makeMahalla, makeOfficial } from '../helpers/people.ts';

describe('weeks gone by', () => {
  let hq: Headquarters;
  const week = (weeksAgo: number, and = 0) => addDays(testDay, -7 * weeksAgo + and);

  beforeAll(async () => {
    hq = await openHeadquarters();
  });
  afterAll(() => hq.close());

  it('come from the days on families, measures and visits', async () => {
    const mahalla = await makeMahalla(hq, 'Хатча');
    await hq.call('mahallas.save', { edits: [{ id: mahalla, fields: { sector: 2 } }] });
    const official = await makeOfficial(hq, 'Турсунов Баҳодир Раҳимович');
    const early = await makeFamily(hq, 'Қодирова Мавлуда Ҳамроевна', mahalla);
    const late = await makeFamily(hq, 'Аҳмедова Нигора Саидовна', mahalla);
    const gone = await makeFamily(hq, 'Бозоров Акмал Тоирович', mahalla);
    await hq.call('families.save', {
      edits: [
        {
          id: early,
          fields: {
            identifiedOn: week(20),
            startedOn: week(8),
            liftedOn: week(3),
            recheckedOn: null,
          },
        },
        { id: late, fields: { identifiedOn: week(5) } },
        { id: gone, fields: { identifiedOn: week(20) } },
      ],
    });
    await hq.call('families.remove', { ids: [gone] });
    // Visited seven weeks and one week ago: unseen between the 30th day and the second visit.
    for (const day of [week(7), week(1)]) {
      await hq.call('log.saveDay', {
        day,
        entries: [{ officialId: official, families: [early], work: 'Хонадонга кирилди' }],
      });
    }
    const employment = { opportunityId: 'opportunity.employment', measure: 'Ишга жойлаштириш' };
    await hq.call('plans.saveItems', {
      items: [
        // Overdue from the day after week 4 till today.
        { familyId: early, fields: { ...employment, dueOn: week(4) } },
        // Overdue for two weeks, then done late.
        {
          familyId: early,
          fields: {
            ...employment,
            dueOn: week(4),
            stateId: 'planState.done',
            doneOn: week(2),
          },
        },
        // Done in time.
        {
          familyId: late,
          fields: { ...employment, dueOn: week(1), stateId: 'planState.done', doneOn: week(2) },
        },
        { familyId: late, fields: { ...employment, dueOn: addDays(testDay, -1) } },
        { familyId: late, fields: { ...employment, dueOn: testDay } },
      ],
    });

    for (const sector of [null, 2]) {
      const { indicators } = await hq.call('dashboard.get', { sector });
      expect(indicators).toEqual({
        families: { value: 2, today: 0, points: [1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2] },
        lifted: { value: 1, thisWeek: 0, points: [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1] },
        // A measure that is done starts the plan of the second family.
        inProgress: { value: 2, points: [0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 2] },
        overdue: { value: 2, today: 1, points: [0, 0, 0, 0, 0, 0, 0, 0, 2, 1, 1, 2] },
        notVisited: { value: 1, change: 0, points: [1, 1, 1, 1, 0, 0, 1, 1, 1, 2, 1, 1] },
      });
    }
    const other = await hq.call('dashboard.get', { sector: 3 });
    expect(other.indicators.families.points).toEqual(new Array(12).fill(0));
    expect(other.indicators.notVisited.points).toEqual(new Array(12).fill(0));
  });

  it('lose a visit when its row of the log is removed, and get it back by undo', async () => {
    const before = (await hq.call('dashboard.get', {})).indicators.notVisited;
    const { rows } = await hq.call('log.list', {
      filters: [{ kind: 'day', column: 'day', from: week(1), to: week(1) }],
    });
    await hq.call('log.remove', { ids: rows.map(({ id }) => id) });
    const after = (await hq.call('dashboard.get', {})).indicators.notVisited;
    expect(after.value).toBe(before.value + 1);
    await hq.call('changes.undo', {});
    expect((await hq.call('dashboard.get', {})).indicators.notVisited).toEqual(before);
  });
});

describe('an empty headquarters', () => {
  let hq: Headquarters;

  beforeAll(async () => {
    hq = await openHeadquarters();
  });
  afterAll(() => hq.close());

  it('has a dashboard of noughts', async () => {
    const dashboard = await hq.call('dashboard.get', {});
    expect(dashboard.funnel.map(({ families, share }) => [families, share])).toEqual(
      new Array(6).fill([0, 0]),
    );
    expect(dashboard.ranking.mahallas).toEqual([]);
    expect(dashboard.ranking.sectors).toEqual([]);
    expect(dashboard.reports).toMatchObject({ expected: 0, reported: 0, missing: [] });
    expect(dashboard.overdue.oldest).toEqual([]);
    expect(dashboard.overdue.byOpportunity.map(({ measures }) => measures)).toEqual(
      new Array(7).fill(0),
    );
  });

  it('shows the year while no target is set, and no line', async () => {
    const { movement } = await hq.call('dashboard.get', {});
    expect(movement).toMatchObject({
      target: null,
      fromOn: '2026-01-01',
      toOn: '2026-12-31',
      expectedToday: null,
    });
    expect(movement.weeks.at(-1)).toEqual({ day: testDay, lifted: 0 });
    expect(movement.weeks).toHaveLength(47);
  });

  it('a target gives the line, is changed in place, and is undone', async () => {
    const { id } = await hq.call('targets.save', {
      fromOn: '2026-11-01',
      toOn: '2026-11-30',
      amount: 300,
    });
    const { movement } = await hq.call('dashboard.get', {});
    expect(movement.target).toEqual({ id, fromOn: '2026-11-01', toOn: '2026-11-30', amount: 300 });
    expect(movement.expectedToday).toBe(210);
    expect(movement.weeks.map(({ day }) => day)).toEqual([
      '2026-11-07',
      '2026-11-14',
      '2026-11-21',
    ]);

    expect(
      await hq.call('targets.save', { id, fromOn: '2026-11-01', toOn: '2026-11-30', amount: 600 }),
    ).toEqual({ id });
    expect((await hq.call('dashboard.get', {})).movement.expectedToday).toBe(420);
    await hq.call('changes.undo', {});
    expect((await hq.call('dashboard.get', {})).movement.expectedToday).toBe(210);
  });

  it('a sector has no line: the target is the district’s', async () => {
    const { movement } = await hq.call('dashboard.get', { sector: 1 });
    expect(movement).toMatchObject({ target: null, expectedToday: null, fromOn: '2026-11-01' });
  });

  it('of targets whose periods overlap the one that began last holds; one of another time does not', async () => {
    await hq.call('targets.save', { fromOn: '2027-01-01', toOn: '2027-12-31', amount: 1 });
    await hq.call('targets.save', { fromOn: '2026-01-01', toOn: '2026-12-31', amount: 2 });
    expect((await hq.call('dashboard.get', {})).movement.target?.amount).toBe(300);
  });

  it.each([
    [{ fromOn: '2026-02-30', toOn: '2026-12-31', amount: 5 }, 'day-impossible'],
    [{ fromOn: '2026-01-01', toOn: 'йил охири', amount: 5 }, 'day-impossible'],
    [{ fromOn: '1926-01-01', toOn: '2026-12-31', amount: 5 }, 'day-impossible'],
    [{ fromOn: '2026-01-01', toOn: '2206-12-31', amount: 5 }, 'day-impossible'],
    [{ fromOn: '2026-12-31', toOn: '2026-01-01', amount: 5 }, 'day-order'],
    [{ fromOn: '2026-01-01', toOn: '2026-01-01', amount: 5 }, 'day-order'],
    [{ fromOn: '2026-01-01', toOn: '2026-12-31', amount: 0 }, 'bad-input'],
    [{ fromOn: '2026-01-01', toOn: '2026-12-31', amount: 1.5 }, 'bad-input'],
    [{ fromOn: '2026-01-01', toOn: '2026-12-31', amount: 1_000_001 }, 'bad-input'],
    [{ fromOn: '2026-01-01', toOn: '2026-12-31' }, 'bad-input'],
    [{ fromOn: '2'.repeat(50), toOn: '2026-12-31', amount: 5 }, 'bad-input'],
    [{ id: 'none', fromOn: '2026-01-01', toOn: '2026-12-31', amount: 5 }, 'not-found'],
  ])('refuses the target %j', async (input, code) => {
    expect((await hq.refusal('targets.save', input)).code).toBe(code);
  });

  it.each([
    { sector: 0 },
    { sector: 10 },
    { sector: 1.5 },
    { sector: '1' },
    { sector: -1 },
    'sector',
    5,
  ])('refuses %j as a sector', async (input) => {
    expect((await hq.refusal('dashboard.get', input)).code).toBe('bad-input');
  });

  it.each([
    { plan: 0, onTime: 0, visits: 0, reports: 0 },
    { plan: -1, onTime: 0, visits: 0, reports: 1 },
    { plan: 101, onTime: 0, visits: 0, reports: 0 },
    { plan: 1.5, onTime: 0, visits: 0, reports: 0 },
    { plan: 1, onTime: 1, visits: 1 },
    { plan: 1, onTime: 1, visits: 1, reports: 1, luck: 1 },
    { plan: '40', onTime: 25, visits: 20, reports: 15 },
  ])('refuses the weights %j', async (input) => {
    expect((await hq.refusal('rating.saveWeights', input)).code).toBe('bad-input');
  });
});
