import { describe, expect, it } from 'vitest';
import type { Given } from '../../shared/api.ts';
import { familyForEach, grow } from '../helpers/family-for-each.ts';
import { type Headquarters, testDay } from '../helpers/headquarters.ts';

let hq: Headquarters;
let id: string;
let headId: string;
familyForEach((made) => {
  ({ hq, id, headId } = made);
});

const card = () => hq.call('families.get', { id });

describe('income', () => {
  const save = (fields: Omit<Given<'families.saveIncome'>, 'familyId'>) =>
    hq.call('families.saveIncome', { familyId: id, ...fields });

  it('is divided by the members and by three months, and measured by the line of its day', async () => {
    await grow({ hq, id, headId }, 5);
    await save({ periodEndOn: '2025-06-30', total: 8_000_000 });
    await save({ periodEndOn: '2026-10-31', total: 8_970_000 });
    const { incomes, assessment } = await card();
    expect(
      incomes.map((one) => [one.periodEndOn, one.perCapita, one.lineSoum, one.isMembersEntered]),
    ).toEqual([
      ['2025-06-30', 533_333, 669_000, false],
      ['2026-10-31', 598_000, 715_000, false],
    ]);
    expect(assessment).toMatchObject({
      hint: 'poor',
      perCapitaSoum: 598_000,
      official: null,
      differs: false,
    });
  });

  it('says beside the official category when the reckoning differs', async () => {
    await hq.call('families.setCategory', {
      familyId: id,
      categoryId: 'familyCategory.poor',
      fromOn: '2026-10-02',
      document: 'баённома 14',
    });
    await save({ periodEndOn: '2026-10-31', total: 2_700_000, members: 1 });
    expect((await card()).assessment).toMatchObject({
      hint: 'atLine',
      differs: true,
      official: {
        categoryId: 'familyCategory.poor',
        fromOn: '2026-10-02',
        document: 'баённома 14',
      },
      nextCheckOn: '2027-04-02',
    });
    await save({ periodEndOn: '2026-10-31', total: 1_500_000, members: 1 });
    expect((await card()).assessment).toMatchObject({ hint: 'poor', differs: false });
  });

  it('without an income there is no hint, and what is missing is told', async () => {
    expect((await card()).assessment).toMatchObject({
      hint: 'unknown',
      missing: 'income',
      differs: false,
    });
  });

  it('is corrected, not doubled: by the period or by its id', async () => {
    const first = await save({ periodEndOn: '2026-06-30', total: 100 });
    expect(await save({ periodEndOn: '2026-06-30', total: 200, note: 'тузатилди' })).toEqual(first);
    const second = await save({ periodEndOn: '2026-09-30', total: 300 });
    await save({ id: first.id, periodEndOn: '2026-09-30', total: 400, members: 4 });
    const { incomes } = await card();
    expect(incomes).toMatchObject([
      { id: first.id, periodEndOn: '2026-09-30', total: 400, members: 4, isMembersEntered: true },
    ]);
    await hq.call('families.removeIncome', { id: first.id });
    expect((await card()).incomes).toEqual([]);
    expect(await hq.refusal('families.removeIncome', second)).toMatchObject({ code: 'not-found' });
  });

  it.each([
    ['a day that does not exist', { periodEndOn: '2026-06-31', total: 1 }, 'day-impossible'],
    ['a period that is not over', { periodEndOn: '2026-11-22', total: 1 }, 'day-in-future'],
    ['less than nothing', { periodEndOn: testDay, total: -1 }, 'bad-input'],
    ['a part of a soum', { periodEndOn: testDay, total: 1.5 }, 'bad-input'],
    ['words', { periodEndOn: testDay, total: 'кўп' }, 'bad-input'],
    ['nobody to divide by', { periodEndOn: testDay, total: 1, members: 0 }, 'bad-input'],
    ['an income nobody knows', { periodEndOn: testDay, total: 1, id: 'x' }, 'not-found'],
  ])('refuses %s', async (_name, fields, code) => {
    expect(await hq.refusal('families.saveIncome', { familyId: id, ...fields })).toMatchObject({
      code,
    });
  });

  it('an income of another family is not corrected through this one', async () => {
    const other = await hq.call('families.create', { headName: 'Норов Ҳикмат' });
    const income = await hq.call('families.saveIncome', {
      familyId: other.id,
      periodEndOn: '2026-06-30',
      total: 1,
    });
    expect(
      await hq.refusal('families.saveIncome', {
        familyId: id,
        id: income.id,
        periodEndOn: '2026-06-30',
        total: 2,
      }),
    ).toMatchObject({ code: 'not-found' });
  });
});

describe('category', () => {
  const set = (categoryId: string | null, fromOn: string, document: string | null = null) =>
    hq.call('families.setCategory', { familyId: id, categoryId, fromOn, document });
  const history = async () =>
    (await card()).categories.map((one) => [one.categoryId, one.fromOn, one.toOn, one.document]);

  it('a new one ends the former the day before', async () => {
    await set('familyCategory.red', '2025-06-01', 'қарор 1');
    await set('familyCategory.poor', '2026-03-01', 'қарор 2');
    expect(await history()).toEqual([
      ['familyCategory.poor', '2026-03-01', null, 'қарор 2'],
      ['familyCategory.red', '2025-06-01', '2026-02-28', 'қарор 1'],
    ]);
    expect((await card()).assessment.nextCheckOn).toBe('2026-09-01');
  });

  it('one of the same day is corrected', async () => {
    const first = await set('familyCategory.poor', '2026-03-01');
    expect(await set('familyCategory.atLine', '2026-03-01', 'қарор 3')).toEqual(first);
    expect(await history()).toEqual([['familyCategory.atLine', '2026-03-01', null, 'қарор 3']]);
  });

  it('none ends the present one', async () => {
    await set('familyCategory.poor', '2026-03-01');
    await set(null, '2026-11-01');
    expect(await history()).toEqual([['familyCategory.poor', '2026-03-01', '2026-10-31', null]]);
    expect((await card()).assessment.official).toBeNull();
  });

  it.each([
    ['before the present one', 'familyCategory.poor', '2026-02-01', 'day-order'],
    ['tomorrow', 'familyCategory.poor', '2026-11-22', 'day-in-future'],
    ['on a day that does not exist', 'familyCategory.poor', '2026-04-31', 'day-impossible'],
    ['of another list', 'register.ironNotebook', '2026-05-01', 'bad-input'],
  ])('refuses one %s', async (_name, categoryId, fromOn, code) => {
    await set('familyCategory.atLine', '2026-03-01');
    expect(
      await hq.refusal('families.setCategory', { familyId: id, categoryId, fromOn }),
    ).toMatchObject({ code });
    expect(await history()).toEqual([['familyCategory.atLine', '2026-03-01', null, null]]);
  });
});
