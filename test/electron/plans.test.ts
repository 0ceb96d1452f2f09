import { describe, expect, it } from 'vitest';
import { type Headquarters, testDay } from '../helpers/headquarters.ts';
import { addItems, type NewItem, planForEach, sewing } from '../helpers/plan-for-each.ts';

let hq: Headquarters;
let familyId: string;
let headId: string;
let officialId: string;
planForEach((made) => {
  ({ hq, familyId, headId, officialId } = made);
});

const add = (...items: Partial<NewItem>[]) => addItems({ hq, familyId }, items);

async function plan() {
  return hq.call('plans.get', { familyId });
}

async function only() {
  const { items } = await plan();
  expect(items).toHaveLength(1);
  const [item] = items;
  if (!item) throw new Error('no item');
  return item;
}

describe('a plan', () => {
  it('starts empty and not approved', async () => {
    expect(await plan()).toEqual({
      familyId,
      edition: 0,
      approvedOn: null,
      approvedBy: null,
      items: [],
    });
  });

  it('takes several items at once and shows them by the seven opportunities', async () => {
    await add(
      { opportunityId: 'opportunity.dialogue', measureId: 'measure.monthlyMeeting' },
      {
        ...sewing,
        personId: headId,
        officialId,
        sourceId: 'fundingSource.localBudget',
        amount: 4_500_000,
      },
      { opportunityId: 'opportunity.health', measure: 'Протез', responsible: 'Тиббиёт бирлашмаси' },
    );
    const { items } = await plan();
    expect(items.map((item) => [item.opportunityId, item.measure, item.stateId])).toEqual([
      ['opportunity.employment', 'Тикувчилик ишига жойлаштириш', 'planState.planned'],
      ['opportunity.health', 'Протез', 'planState.planned'],
      ['opportunity.dialogue', 'ойлик учрашув', 'planState.planned'],
    ]);
    expect(items[0]).toMatchObject({
      person: 'Қодирова Мавлуда Ҳамроевна',
      official: 'Турсунов Баҳодир Раҳимович',
      amount: 4_500_000,
      isOpen: true,
      overdueDays: null,
    });
  });

  it('changes only what is given, and null empties a field', async () => {
    const [id = ''] = await add({ ...sewing, mechanism: 'Бандлик маркази орқали', note: 'изоҳ' });
    await hq.call('plans.saveItems', {
      items: [{ id, fields: { mechanism: null, problem: 'ишсиз' } }],
    });
    expect(await only()).toMatchObject({
      measure: sewing.measure,
      mechanism: null,
      problem: 'ишсиз',
      note: 'изоҳ',
      dueOn: '2026-11-30',
    });
  });

  it('counts the days of an overdue item itself, and says why a deadline is an odd one', async () => {
    await add(
      { measure: 'ер', dueOn: '2026-10-15' },
      { measure: 'шанба', dueOn: '2026-11-28' },
      { measure: 'байрам', dueOn: '2026-12-08' },
      { measure: 'бугун', dueOn: testDay },
    );
    const { items } = await plan();
    const of = (measure: string) => items.find((item) => item.measure === measure);
    expect(of('ер')).toMatchObject({ overdueDays: 37, dueDayOff: null });
    expect(of('шанба')?.dueDayOff).toMatchObject({ reason: 'weekend' });
    expect(of('байрам')?.dueDayOff).toMatchObject({
      reason: 'holiday',
      nameRu: expect.stringMatching(/Конституц/),
    });
    expect(of('бугун')?.overdueDays).toBeNull();
  });

  it('explains a single day', async () => {
    expect(await hq.call('plans.explainDay', { day: '2026-11-24' })).toBeNull();
    expect(await hq.call('plans.explainDay', { day: '2026-11-22' })).toMatchObject({
      reason: 'weekend',
    });
    expect(await hq.refusal('plans.explainDay', { day: '2026-02-30' })).toMatchObject({
      code: 'day-impossible',
    });
  });

  it('is removed item by item and comes back by undo', async () => {
    const ids = await add(sewing, { measure: 'иссиқхона' });
    await hq.call('plans.removeItems', { ids: ids.slice(0, 1) });
    expect((await plan()).items.map((item) => item.measure)).toEqual(['иссиқхона']);
    await hq.call('changes.undo', {});
    expect((await plan()).items).toHaveLength(2);
  });

  it('is approved edition by edition, and not while empty', async () => {
    const approval = { familyId, approvedOn: '2026-07-14', approvedBy: 'Ҳоким Ш. Қ.' };
    expect(await hq.refusal('plans.approve', approval)).toMatchObject({ code: 'plan-empty' });
    await add(sewing);
    await hq.call('plans.approve', approval);
    expect(await hq.call('plans.approve', { ...approval, approvedOn: testDay })).toEqual({
      edition: 2,
    });
    expect(await plan()).toMatchObject({
      edition: 2,
      approvedOn: testDay,
      approvedBy: 'Ҳоким Ш. Қ.',
    });
    expect(
      await hq.refusal('plans.approve', { ...approval, approvedOn: '2026-11-22' }),
    ).toMatchObject({
      code: 'day-in-future',
    });
  });
});

describe('the road of the family', () => {
  const card = () => hq.call('families.get', { id: familyId });

  it('is dated by the first item and by the first one begun', async () => {
    const [id = ''] = await add(sewing);
    expect(await card()).toMatchObject({ plannedOn: testDay, startedOn: null, stage: 'planned' });
    await hq.call('plans.saveItems', {
      items: [{ id, fields: { stateId: 'planState.inProgress' } }],
    });
    expect(await card()).toMatchObject({ startedOn: testDay, stage: 'inProgress' });
  });

  it('keeps the days that stand there already', async () => {
    await hq.call('families.save', {
      edits: [{ id: familyId, fields: { identifiedOn: '2026-03-01', plannedOn: '2026-05-04' } }],
    });
    const [id = ''] = await add(sewing);
    await hq.call('plans.complete', { ids: [id], doneOn: '2026-06-01' });
    expect(await card()).toMatchObject({ plannedOn: '2026-05-04', startedOn: '2026-06-01' });
  });

  it('is undone together with the item', async () => {
    await add(sewing);
    await hq.call('changes.undo', {});
    expect(await card()).toMatchObject({ plannedOn: null, stage: 'identified' });
  });

  it('stays as it is after an exit', async () => {
    await hq.call('families.save', {
      edits: [{ id: familyId, fields: { identifiedOn: '2026-03-01', liftedOn: '2026-09-01' } }],
    });
    await add(sewing);
    expect(await card()).toMatchObject({ plannedOn: null, liftedOn: '2026-09-01' });
  });
});

describe('states', () => {
  it('done brings its day, and an open state takes it away', async () => {
    const [id = ''] = await add(sewing);
    const set = (fields: Partial<NewItem>) =>
      hq.call('plans.saveItems', { items: [{ id, fields }] });
    await set({ stateId: 'planState.done' });
    expect(await only()).toMatchObject({ doneOn: testDay, isOpen: false });
    await set({ doneOn: '2026-11-10' });
    await set({ stateId: 'planState.done' });
    expect(await only()).toMatchObject({ doneOn: '2026-11-10' });
    await set({ stateId: 'planState.inProgress' });
    expect(await only()).toMatchObject({ doneOn: null, isOpen: true });
    await set({ doneOn: '2026-11-12' });
    expect(await only()).toMatchObject({ stateId: 'planState.done', doneOn: '2026-11-12' });
  });

  it('many are done at once; closed ones are skipped and told', async () => {
    const ids = await add(
      sewing,
      { measure: 'б' },
      { measure: 'в', stateId: 'planState.cancelled' },
    );
    expect(
      await hq.call('plans.complete', {
        ids: [...ids],
        doneOn: '2026-11-20',
        evidence: 'далолатнома 18',
      }),
    ).toEqual({ changed: 2, skipped: 1 });
    const { items } = await plan();
    expect(items.map((item) => [item.stateId, item.doneOn, item.evidence])).toEqual([
      ['planState.done', '2026-11-20', 'далолатнома 18'],
      ['planState.done', '2026-11-20', 'далолатнома 18'],
      ['planState.cancelled', null, null],
    ]);
  });

  it('a deadline is put off with a reason, counted, and only forwards', async () => {
    const [id = ''] = await add(sewing);
    const later = { ids: [id], dueOn: '2026-12-15', reason: 'ҳужжатлари тайёр эмас' };
    await hq.call('plans.extend', later);
    await hq.call('plans.extend', { ...later, dueOn: '2026-12-25' });
    expect(await only()).toMatchObject({
      dueOn: '2026-12-25',
      stateId: 'planState.extended',
      extendedTimes: 2,
      extensionReason: 'ҳужжатлари тайёр эмас',
    });
    expect(await hq.refusal('plans.extend', later)).toMatchObject({
      code: 'day-order',
      params: { day: '2026-12-15', otherDay: '2026-12-25' },
    });
    expect(await hq.refusal('plans.extend', { ...later, reason: ' ' })).toMatchObject({
      code: 'bad-input',
    });
  });
});

describe('what is refused changes nothing', () => {
  const bad: [string, Partial<NewItem> | Record<string, unknown>, string][] = [
    ['a day that does not exist', { dueOn: '2026-02-30' }, 'day-impossible'],
    ['a deadline in 2062', { dueOn: '2062-11-20' }, 'day-impossible'],
    ['done tomorrow', { doneOn: '2026-11-22' }, 'day-in-future'],
    ['an item of another list', { opportunityId: 'planState.done' }, 'bad-input'],
    ['an unknown state', { stateId: 'planState.overdue' }, 'bad-input'],
    ['no measure', { measure: '  ' }, 'bad-input'],
    ['a measure too long', { measure: 'а'.repeat(2001) }, 'bad-input'],
    ['half a soum', { amount: 0.5 }, 'bad-input'],
    ['less than nothing', { amount: -1 }, 'bad-input'],
    ['a sum in words', { amount: 'беш' }, 'bad-input'],
    ['a field that is none', { removed_at: 'x' }, 'bad-input'],
    ['an official nobody knows', { officialId: 'nobody' }, 'not-found'],
    ['a person of no family', { personId: 'nobody' }, 'bad-input'],
  ];
  it.each(bad)('%s', async (_name, fields, code) => {
    const good = { familyId, fields: sewing };
    const items = [good, { familyId, fields: { ...sewing, ...fields } }];
    expect(await hq.refusal('plans.saveItems', { items })).toMatchObject({ code });
    expect((await plan()).items).toEqual([]);
  });

  it('unknown families and items', async () => {
    const code = 'not-found';
    expect(await hq.refusal('plans.get', { familyId: 'x' })).toMatchObject({ code });
    expect(
      await hq.refusal('plans.saveItems', { items: [{ familyId: 'x', fields: sewing }] }),
    ).toMatchObject({ code });
    expect(await hq.refusal('plans.saveItems', { items: [{ id: 'x', fields: {} }] })).toMatchObject(
      { code },
    );
    expect(await hq.refusal('plans.removeItems', { ids: ['x'] })).toMatchObject({ code });
    expect(await hq.refusal('plans.complete', { ids: ['x'], doneOn: testDay })).toMatchObject({
      code,
    });
    expect(
      await hq.refusal('plans.approve', { familyId: 'x', approvedOn: testDay, approvedBy: 'а' }),
    ).toMatchObject({ code });
  });

  it('a member of another family is not one for whom', async () => {
    const { personId } = await hq.call('families.create', { headName: 'Норов Ҳикмат Асадович' });
    expect(
      await hq.refusal('plans.saveItems', {
        items: [{ familyId, fields: { ...sewing, personId } }],
      }),
    ).toMatchObject({ code: 'bad-input', params: { field: 'personId' } });
  });
});
