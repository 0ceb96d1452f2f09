import { describe, expect, it } from 'vitest';
import { familyForEach } from '../helpers/family-for-each.ts';
import { type Headquarters, testDay } from '../helpers/headquarters.ts';

let hq: Headquarters;
let id: string;
familyForEach((made) => {
  ({ hq, id } = made);
});

const card = () => hq.call('families.get', { id });

describe('registers and causes', () => {
  it('begin, stay and end', async () => {
    const set = (registerIds: string[], on: string) =>
      hq.call('families.setRegisters', { familyId: id, registerIds, on });
    await set(['register.ironNotebook', 'register.youthNotebook'], '2026-05-01');
    expect(await set(['register.youthNotebook', 'register.mehrNotebook'], '2026-06-01')).toEqual({
      isChanged: true,
    });
    expect((await card()).registers).toMatchObject([
      { registerId: 'register.youthNotebook', fromOn: '2026-05-01' },
      { registerId: 'register.mehrNotebook', fromOn: '2026-06-01' },
    ]);
    expect(await set(['register.mehrNotebook', 'register.youthNotebook'], '2026-07-01')).toEqual({
      isChanged: false,
    });
    expect(
      await hq.refusal('families.setRegisters', {
        familyId: id,
        registerIds: [],
        on: '2026-04-01',
      }),
    ).toMatchObject({ code: 'day-order' });
    expect(
      await hq.refusal('families.setRegisters', {
        familyId: id,
        registerIds: ['povertyCause.noJobs'],
        on: testDay,
      }),
    ).toMatchObject({ code: 'bad-input' });
  });

  it('causes are replaced as a whole', async () => {
    await hq.call('families.setCauses', {
      familyId: id,
      causeIds: ['povertyCause.noJobs', 'povertyCause.childCare'],
    });
    await hq.call('families.setCauses', {
      familyId: id,
      causeIds: ['povertyCause.childCare', 'povertyCause.illHealth'],
    });
    expect([...(await card()).causeIds].sort()).toEqual([
      'povertyCause.childCare',
      'povertyCause.illHealth',
    ]);
    expect(await hq.refusal('families.setCauses', { familyId: id, causeIds: ['x'] })).toMatchObject(
      { code: 'bad-input' },
    );
    expect(await hq.refusal('families.setCauses', { familyId: 'x', causeIds: [] })).toMatchObject({
      code: 'not-found',
    });
  });
});

describe('the way out of poverty', () => {
  const exit = {
    liftedOn: '2026-10-01',
    document: 'баённома 31',
    confirmedBy: 'Маҳалла раиси А. Каримов',
  };
  const lift = (input: Partial<typeof exit> = {}) =>
    hq.call('families.lift', { id, ...exit, ...input });

  it('an exit is entered with its document and who confirmed it', async () => {
    await hq.call('families.saveStudy', { id, studiedOn: '2026-04-01' });
    await hq.call('families.saveIncome', {
      familyId: id,
      periodEndOn: '2026-09-30',
      total: 2_400_000,
      members: 1,
    });
    expect(await lift()).toEqual({ warnings: [] });
    expect(await card()).toMatchObject({
      stage: 'lifted',
      liftedOn: '2026-10-01',
      liftedDocument: 'баённома 31',
      liftedBy: 'Маҳалла раиси А. Каримов',
      assessment: { nextCheckOn: '2027-04-01' },
    });
  });

  it('what speaks against it is told and stops nothing', async () => {
    await hq.call('plans.saveItems', {
      items: [
        { familyId: id, fields: { opportunityId: 'opportunity.health', measure: 'тиббий кўрик' } },
      ],
    });
    await hq.call('families.saveIncome', {
      familyId: id,
      periodEndOn: '2026-09-30',
      total: 1_000_000,
      members: 1,
    });
    // The plan was dated today by its first item; an exit comes after it.
    expect(await lift({ liftedOn: testDay })).toEqual({
      warnings: ['incomeUnderLine', 'notStudied', 'planOpen'],
    });
    expect((await card()).stage).toBe('lifted');
  });

  it('without an income that is told', async () => {
    expect(await lift()).toEqual({ warnings: ['incomeUnknown', 'notStudied'] });
  });

  it('is refused before the study, in the future, without a document', async () => {
    await hq.call('families.saveStudy', { id, studiedOn: '2026-10-15' });
    expect(await hq.refusal('families.lift', { id, ...exit })).toMatchObject({
      code: 'day-order',
      params: { field: 'liftedOn', day: '2026-10-01', other: 'studiedOn', otherDay: '2026-10-15' },
    });
    expect(
      await hq.refusal('families.lift', { id, ...exit, liftedOn: '2026-11-22' }),
    ).toMatchObject({ code: 'day-in-future' });
    expect(
      await hq.refusal('families.lift', { id, ...exit, liftedOn: '2026-02-30' }),
    ).toMatchObject({ code: 'day-impossible' });
    expect(await hq.refusal('families.lift', { id, ...exit, document: '' })).toMatchObject({
      code: 'bad-input',
    });
    expect(await hq.refusal('families.lift', { ...exit, id: 'x' })).toMatchObject({
      code: 'not-found',
    });
    expect((await card()).liftedOn).toBeNull();
  });

  it('is checked again later', async () => {
    expect(await hq.refusal('families.recheck', { id, recheckedOn: testDay })).toMatchObject({
      code: 'not-lifted',
    });
    await lift();
    expect(await hq.refusal('families.recheck', { id, recheckedOn: '2026-09-01' })).toMatchObject({
      code: 'day-order',
    });
    await hq.call('families.recheck', { id, recheckedOn: testDay });
    expect(await card()).toMatchObject({
      stage: 'rechecked',
      assessment: { nextCheckOn: '2027-10-01' },
    });
  });

  it('a return takes the exit back, is counted, and stays in the history with its reason', async () => {
    expect(
      await hq.refusal('families.unlift', { id, returnedOn: testDay, reason: 'а' }),
    ).toMatchObject({ code: 'not-lifted' });
    await lift();
    const back = { id, returnedOn: '2026-11-10', reason: 'ишдан бўшаган' };
    expect(
      await hq.refusal('families.unlift', { ...back, returnedOn: '2026-09-30' }),
    ).toMatchObject({ code: 'day-order' });
    expect(await hq.refusal('families.unlift', { ...back, reason: '' })).toMatchObject({
      code: 'bad-input',
    });
    expect(await hq.call('families.unlift', back)).toEqual({ returns: 1 });
    await lift({ liftedOn: '2026-11-15' });
    expect(
      await hq.call('families.unlift', { ...back, returnedOn: testDay, reason: 'касаллик' }),
    ).toEqual({ returns: 2 });
    expect(await card()).toMatchObject({
      liftedOn: null,
      liftedBy: null,
      returns: 2,
      returnedOn: testDay,
      returnReason: 'касаллик',
    });
    const lines = await hq.call('changes.list', { subject: 'family', id });
    const reasons = lines
      .filter((line) => line.column === 'return_reason')
      .map((line) => line.newValue);
    expect(reasons).toEqual(['касаллик', 'ишдан бўшаган']);
  });
});
