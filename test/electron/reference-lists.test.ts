import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Headquarters, openHeadquarters } from '../helpers/headquarters.ts';

let hq: Headquarters;

beforeEach(async () => {
  hq = await openHeadquarters();
});
afterEach(() => hq.close());

const item = {
  id: null,
  list: 'povertyCause',
  nameCyrl: 'қарздорлик',
  nameLatn: null,
  nameRu: 'долги',
  nameEn: 'debts',
  synonyms: ['қарзи бор'],
  fromOn: null,
  toOn: null,
};

describe('an item of a reference list', () => {
  it('is added at the end under a code of its own, renamed, and ended on a day', async () => {
    const { id } = await hq.call('lists.save', item);
    expect(id).toBe('povertyCause.own1');
    await hq.call('lists.save', { ...item, id, nameRu: 'кредиты', toOn: '2026-12-31' });
    const causes = (await hq.call('lists.all', {})).filter(({ list }) => list === 'povertyCause');
    expect(causes.at(-1)).toMatchObject({ id, nameRu: 'кредиты', toOn: '2026-12-31' });
    expect((await hq.call('lists.save', { ...item, nameCyrl: 'иккинчиси' })).id).toBe(
      'povertyCause.own2',
    );
  });

  it('is refused twice in one list, whatever the alphabet, and in a list of the program', async () => {
    await hq.call('lists.save', item);
    expect(await hq.refusal('lists.save', { ...item, nameCyrl: 'Qarzdorlik' })).toMatchObject({
      code: 'name-taken',
    });
    expect(await hq.refusal('lists.save', { ...item, list: 'planState' })).toMatchObject({
      code: 'bad-input',
    });
    expect(
      await hq.refusal('lists.save', { ...item, id: 'register.women', nameCyrl: 'бошқа' }),
    ).toMatchObject({ code: expect.stringMatching(/bad-input|not-found/) });
    expect(
      await hq.refusal('lists.save', { ...item, fromOn: '2026-05-02', toOn: '2026-05-01' }),
    ).toMatchObject({ code: 'day-order' });
  });

  it('goes only when the office added it and nothing names it', async () => {
    const { id } = await hq.call('lists.save', item);
    const family = await hq.call('families.create', { headName: 'Азиз' });
    await hq.call('families.setCauses', { familyId: family.id, causeIds: [id] });
    expect(await hq.refusal('lists.remove', { id })).toMatchObject({ code: 'in-use' });
    await hq.call('families.setCauses', { familyId: family.id, causeIds: [] });
    await hq.call('lists.remove', { id });
    expect((await hq.call('lists.all', {})).some((one) => one.id === id)).toBe(false);
    expect(await hq.refusal('lists.remove', { id: 'povertyCause.noJobs' })).toMatchObject({
      code: 'not-allowed',
    });
  });
});

describe('an amount set by the state', () => {
  const line = { id: null, kind: 'povertyLine', fromOn: '2027-02-01', amount: 800_000, source: '' };

  it('is entered for a day, put right, and refused twice for one day', async () => {
    const { id } = await hq.call('amounts.save', line as never);
    await hq.call('amounts.save', { ...line, id, amount: 810_000 } as never);
    expect(await hq.call('amounts.list', {})).toContainEqual({
      id,
      kind: 'povertyLine',
      fromOn: '2027-02-01',
      amount: 810_000,
      source: '',
    });
    expect(await hq.refusal('amounts.save', line)).toMatchObject({ code: 'name-taken' });
    await hq.call('amounts.remove', { id });
    expect(await hq.refusal('amounts.remove', { id })).toMatchObject({ code: 'not-found' });
    for (const wrong of [{ amount: 0 }, { amount: 1.5 }, { fromOn: '2027-02-30' }])
      expect(await hq.refusal('amounts.save', { ...line, ...wrong })).toMatchObject({
        code: 'bad-input',
      });
  });
});

describe('a day off', () => {
  it('moves the deadlines that fall on it', async () => {
    const day = '2026-12-02';
    expect(await hq.call('plans.explainDay', { day })).toBeNull();
    const { id } = await hq.call('holidays.save', {
      id: null,
      day,
      kind: 'movedDayOff',
      nameCyrl: 'кўчирилган кун',
      nameRu: 'перенос',
      nameEn: 'moved',
      source: '',
    });
    expect(await hq.call('plans.explainDay', { day })).toMatchObject({
      nameCyrl: 'кўчирилган кун',
    });
    await hq.call('holidays.remove', { id });
    expect(await hq.call('plans.explainDay', { day })).toBeNull();
  });
});
