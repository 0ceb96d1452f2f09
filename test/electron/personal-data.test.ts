import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Headquarters, openHeadquarters } from '../helpers/headquarters.ts';

let hq: Headquarters;
let family = '';
let head = '';
let child = '';

beforeAll(async () => {
  hq = await openHeadquarters();
  const made = await hq.call('families.create', {
    headName: 'Тўраев Бахтиёр Олимович',
    headBornOn: '1980-05-02',
    address: 'Навоий кўчаси, 3-уй',
  });
  family = made.id;
  head = made.personId;
  child = (
    await hq.call('persons.create', {
      familyId: family,
      fullName: 'Тўраева Нилуфар Бахтиёровна',
      bornOn: '2015-01-01',
    })
  ).id;
});
afterAll(() => hq.close());

const scopeIds = ['consentScope.processing'];
const without = async () => {
  const grid = await hq.call('persons.list', { quick: 'noConsent' });
  const families = await hq.call('families.list', { quick: 'noConsent' });
  return [grid.total, families.total];
};

describe('consents', () => {
  it('are found missing in both grids, given, withdrawn', async () => {
    expect(await without()).toEqual([2, 1]);
    expect(
      await hq.refusal('consents.give', {
        personIds: [head, child],
        givenOn: '2026-11-01',
        scopeIds,
      }),
    ).toMatchObject({ code: 'signer-missing', params: { name: 'Тўраева Нилуфар Бахтиёровна' } });
    await hq.call('consents.give', {
      personIds: [head],
      givenOn: '2026-11-01',
      scopeIds,
      document: '7-Р',
    });
    expect(await without()).toEqual([1, 1]);
    await hq.call('consents.give', {
      personIds: [child],
      givenOn: '2026-11-01',
      signedBy: 'Тўраев Бахтиёр Олимович',
      scopeIds,
    });
    expect(await without()).toEqual([0, 0]);
    const [own] = await hq.call('consents.ofFamily', { familyId: family });
    const id = own?.consents[0]?.id ?? '';
    expect(await hq.refusal('consents.withdraw', { id, on: '2026-10-31' })).toMatchObject({
      code: 'day-order',
    });
    await hq.call('consents.withdraw', { id, on: '2026-11-20' });
    expect(await without()).toEqual([1, 1]);
    expect((await hq.call('consents.forms', { familyIds: [family] })).forms).toMatchObject([
      { personId: head, isChild: false },
    ]);
    const [row] = await hq.call('consents.coverage', {});
    expect(row).toMatchObject({ people: 2, withConsent: 1, families: 1, whole: 0 });
  });

  it('run out with their last day', async () => {
    await hq.call('consents.give', {
      personIds: [head],
      givenOn: '2026-11-01',
      validUntil: '2026-11-20',
      scopeIds,
    });
    expect((await without())[0]).toBe(1);
    await hq.call('changes.undo', {});
  });

  it.each([
    [{ givenOn: '2026-11-22' }, 'day-in-future'],
    [{ givenOn: '2026-02-30' }, 'day-impossible'],
    [{ givenOn: '2026-11-01', validUntil: '2026-10-01' }, 'day-order'],
    [{ givenOn: '2026-11-01', scopeIds: ['relation.head'] }, 'bad-input'],
    [{ givenOn: '2026-11-01', personIds: ['nobody'] }, 'not-found'],
  ])('refuse %o', async (wrong, code) => {
    const input = { personIds: [head], scopeIds, ...wrong };
    expect(await hq.refusal('consents.give', input)).toMatchObject({ code });
  });
});

describe('retention', () => {
  const dueOf = async () =>
    (await hq.call('retention.get', { familyId: family })).retention?.dueOn ?? null;

  it('follows the road, the office’s rule, and a day set by hand with its reason', async () => {
    expect(await dueOf()).toBeNull();
    await hq.call('families.save', {
      edits: [{ id: family, fields: { identifiedOn: '2021-01-01', liftedOn: '2021-11-20' } }],
    });
    expect(await dueOf()).toBe('2026-11-20');
    expect(await hq.call('retention.list', {})).toMatchObject({
      due: 1,
      rows: [{ familyId: family, event: 'lifted', people: 2 }],
    });
    const { rules } = await hq.call('personalData.get', {});
    const rule = rules.find((one) => one.id === 'retentionRule.moved');
    await hq.call('personalData.saveRule', {
      id: 'retentionRule.lifted',
      nameCyrl: rule?.nameCyrl ?? '',
      source: 'Штаб буйруғи 5-сон, 20.11.2026',
      amount: 6,
    });
    expect(await dueOf()).toBe('2027-11-20');
    const moved = { familyId: family, movedOn: null, keepUntil: '2030-01-01' };
    expect(await hq.refusal('retention.save', { ...moved, reason: null })).toMatchObject({
      code: 'reason-missing',
    });
    await hq.call('retention.save', { ...moved, reason: 'Суд иши тугамаган' });
    expect(await dueOf()).toBe('2030-01-01');
    await hq.call('changes.undo', {});
    expect(await dueOf()).toBe('2027-11-20');
  });
});

describe('the office’s facts', () => {
  it('are kept; legal bases are added and taken away, other rules are not', async () => {
    await hq.call('personalData.save', {
      ownerName: 'Туман ҳокимлиги',
      levelId: 'protectionLevel.level2',
    });
    await hq.call('personalData.save', { ownerStir: '200000001' });
    const { facts, rules } = await hq.call('personalData.get', {});
    expect(facts).toMatchObject({
      ownerName: 'Туман ҳокимлиги',
      ownerStir: '200000001',
      purpose: null,
    });
    expect(rules.filter((rule) => rule.list === 'legalBasis')).toHaveLength(4);
    const { id } = await hq.call('personalData.saveRule', {
      id: null,
      nameCyrl: 'Туман ҳокимининг 12-сон қарори',
      source: '12-сон, 03.02.2026',
    });
    await hq.call('personalData.removeRule', { id });
    expect(
      await hq.refusal('personalData.removeRule', { id: 'retentionRule.moved' }),
    ).toMatchObject({
      code: 'bad-input',
    });
    expect(await hq.refusal('personalData.save', { levelId: 'relation.head' })).toMatchObject({
      code: 'bad-input',
    });
  });

  it('say of proposed years and days that a lawyer must confirm them, until somebody says one did', async () => {
    const open = async () =>
      (await hq.call('personalData.get', {})).rules
        .filter((rule) => rule.isUnconfirmed)
        .map((rule) => rule.id)
        .sort();
    const proposed = [
      'requestTerm.answer',
      'requestTerm.change',
      'retentionRule.lifted',
      'retentionRule.moved',
      'retentionRule.rechecked',
      'retentionRule.removed',
    ];
    expect(await open()).toEqual(proposed);
    const edit = {
      id: 'requestTerm.answer',
      nameCyrl: 'жавоб бериш',
      source: 'ЎРҚ-547, юрист хулосаси',
      amount: 10,
    };
    await hq.call('personalData.saveRule', edit);
    expect(await open()).toEqual(proposed);
    await hq.call('personalData.saveRule', { ...edit, isConfirmed: true });
    expect(await open()).toEqual(proposed.slice(1));
    const { rules } = await hq.call('personalData.passport', {});
    expect(rules.find(({ id }) => id === 'requestTerm.answer')).toMatchObject({
      amount: 10,
      isUnconfirmed: false,
    });
    expect(rules.find(({ id }) => id === 'retentionRule.moved')?.isUnconfirmed).toBe(true);
  });

  it('stand in the passport with true counts', async () => {
    const passport = await hq.call('personalData.passport', {});
    expect(passport).toMatchObject({ people: 2, children: 1, families: 1, withConsent: 1 });
    expect(passport.groups.find((one) => one.group === 'special')?.fields).toContain(
      'person.disability_id',
    );
  });
});

describe('requests of citizens', () => {
  it('are numbered within the year, have a deadline, and are answered', async () => {
    const first = await hq.call('requests.create', {
      receivedOn: '2026-11-10',
      kind: 'access',
      personId: head,
      applicant: 'Тўраев Б.',
    });
    expect(first).toMatchObject({ number: 1, dueOn: '2026-11-20' });
    // Three working days from a Friday.
    expect(
      await hq.call('requests.create', {
        receivedOn: '2026-11-20',
        kind: 'correct',
        applicant: 'Номаълум',
      }),
    ).toMatchObject({ number: 2, dueOn: '2026-11-25' });
    expect((await hq.call('requests.list', {})).map((row) => [row.number, row.daysLeft])).toEqual([
      [1, -1],
      [2, 4],
    ]);
    const answer = { id: first.id, answeredOn: '2026-11-09', answerNumber: 'ШМ-1' };
    expect(await hq.refusal('requests.answer', answer)).toMatchObject({ code: 'day-order' });
    await hq.call('requests.answer', { ...answer, answeredOn: '2026-11-21' });
    expect((await hq.call('requests.list', {})).at(-1)).toMatchObject({
      number: 1,
      daysLeft: null,
    });
  });

  it('get everything that is kept, with where it came from', async () => {
    await hq.call('persons.save', { edits: [{ id: head, fields: { phone: '+998901234567' } }] });
    const sheet = await hq.call('requests.sheet', { personId: head });
    const fields = sheet.sections.flatMap(({ rows }) => rows.flat());
    const find = (name: string) => fields.find(({ field }) => field === name);
    expect(find('person.full_name')?.value).toBe('Тўраев Бахтиёр Олимович');
    expect(find('person.phone')?.source).toMatchObject({ file: null });
    expect(find('family.address')?.value).toBe('Навоий кўчаси, 3-уй');
    expect(fields.some(({ value }) => String(value).includes('Нилуфар'))).toBe(false);
    expect(sheet.retentionDueOn).toBe('2027-11-20');
  });

  it('get the day of an unconfirmed rule with its warning, until a lawyer has confirmed it', async () => {
    const read = () => hq.call('requests.sheet', { personId: head });
    const setRule = (isUnconfirmed: number) =>
      hq.database
        .prepare("UPDATE list_item SET extra = json_set(extra, '$.isUnconfirmed', ?) WHERE id = ?")
        .run(isUnconfirmed, 'retentionRule.lifted');
    setRule(1);
    expect(await read()).toMatchObject({ isRetentionUnconfirmed: true });
    setRule(0);
    expect(await read()).toMatchObject({ isRetentionUnconfirmed: false });
  });
});
