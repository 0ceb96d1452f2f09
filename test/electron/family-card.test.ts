import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { runWrite, type Writer } from '../../db/write.ts';
import type { Given } from '../../shared/api.ts';
import { type Headquarters, openHeadquarters, testDay } from '../helpers/headquarters.ts';

let hq: Headquarters;
let id: string;
let headId: string;

beforeAll(async () => {
  hq = await openHeadquarters();
});
afterAll(() => hq.close());

beforeEach(async () => {
  const made = await hq.call('families.create', {
    headName: 'Қодирова Мавлуда Ҳамроевна',
    headBornOn: '1984-05-12',
    headSex: 'female',
    identifiedOn: '2026-03-01',
  });
  id = made.id;
  headId = made.personId;
});

const card = () => hq.call('families.get', { id });

function write<Output>(work: (writer: Writer) => Output): Output {
  const origin = { clock: hq.clock, userName: 'Синов', officeId: 'o', device: 'd', call: 'test' };
  return runWrite(hq.database, origin, work).output;
}

async function grow(members: number): Promise<void> {
  for (let count = 1; count < members; count += 1) {
    await hq.call('persons.create', {
      familyId: id,
      fullName: `Қодиров ${count}`,
      relationId: 'relation.son',
    });
  }
}

describe('the card', () => {
  it('shows the members with their age and only the end of their number', async () => {
    await hq.call('persons.save', {
      edits: [{ id: headId, fields: { jshshir: '31210632040244', bornOn: '1984-11-22' } }],
    });
    const { members, headName, stage } = await card();
    expect({ headName, stage }).toEqual({
      headName: 'Қодирова Мавлуда Ҳамроевна',
      stage: 'identified',
    });
    expect(members).toHaveLength(1);
    expect(members[0]).toMatchObject({ jshshir: '****0244', age: 41, relationId: 'relation.head' });
    expect(JSON.stringify(await card())).not.toContain('31210632040244');
  });

  it('answers the whole number only when asked for it', async () => {
    await hq.call('persons.save', {
      edits: [{ id: headId, fields: { jshshir: '31210632040244' } }],
    });
    expect(await hq.call('persons.reveal', { id: headId })).toEqual({
      jshshir: '31210632040244',
      document: null,
    });
    expect(await hq.refusal('persons.reveal', { id: 'x' })).toMatchObject({ code: 'not-found' });
  });

  it('shows who is attached to the family and to its mahalla, the visits and the questions', async () => {
    write((writer) => {
      const mahalla = writer.insert('mahalla', { name: 'Доригар', sector: 4 });
      const head = writer.insert('official', { full_name: 'Турсунов Б. Р.' });
      const elder = writer.insert('official', { full_name: 'Ёқубов Н. С.' });
      writer.update('family', id, { mahalla_id: mahalla });
      const role = { role_id: 'attachmentRole.attachedHead' };
      writer.insert('attachment', {
        ...role,
        official_id: head,
        mahalla_id: mahalla,
        from_on: '2024-09-26',
      });
      writer.insert('attachment', {
        ...role,
        official_id: elder,
        family_id: id,
        from_on: '2025-01-01',
        to_on: '2025-12-31',
      });
      writer.insert('attachment', {
        ...role,
        official_id: head,
        family_id: id,
        from_on: '2026-01-01',
        order_number: '112',
      });
      const entry = writer.insert('log_entry', {
        official_id: head,
        day: '2026-11-19',
        work: 'ер ажратиш',
      });
      writer.insert('log_family', { log_entry_id: entry, family_id: id });
      writer.insert('decision', {
        kind: 'sameName',
        table_name: 'family',
        family_id: id,
        params: '{"name":"Қодирова"}',
      });
    });
    const { officials, visits, visitsTotal, decisions, mahalla, sector } = await card();
    expect({ mahalla, sector, visitsTotal }).toEqual({
      mahalla: 'Доригар',
      sector: 4,
      visitsTotal: 1,
    });
    expect(officials.map((one) => [one.fullName, one.scope, one.toOn])).toEqual([
      ['Турсунов Б. Р.', 'family', null],
      ['Турсунов Б. Р.', 'mahalla', null],
      ['Ёқубов Н. С.', 'family', '2025-12-31'],
    ]);
    expect(visits).toMatchObject([
      { day: '2026-11-19', official: 'Турсунов Б. Р.', work: 'ер ажратиш' },
    ]);
    expect(decisions).toMatchObject([{ kind: 'sameName', params: { name: 'Қодирова' } }]);
  });

  it('is not found for an unknown or removed family', async () => {
    expect(await hq.refusal('families.get', { id: 'x' })).toMatchObject({ code: 'not-found' });
    await hq.call('families.remove', { ids: [id] });
    expect(await hq.refusal('families.get', { id })).toMatchObject({ code: 'not-found' });
  });
});

describe('income', () => {
  const save = (fields: Omit<Given<'families.saveIncome'>, 'familyId'>) =>
    hq.call('families.saveIncome', { familyId: id, ...fields });

  it('is divided by the members and by three months, and measured by the line of its day', async () => {
    await grow(5);
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

describe('the history', () => {
  it('names the rows it speaks of and the rows its values point to', async () => {
    const official = write((writer) => writer.insert('official', { full_name: 'Турсунов Б. Р.' }));
    const mahalla = write((writer) => writer.insert('mahalla', { name: 'Доригар' }));
    await hq.call('families.save', { edits: [{ id, fields: { mahallaId: mahalla } }] });
    const { ids } = await hq.call('plans.saveItems', {
      items: [
        { familyId: id, fields: { opportunityId: 'opportunity.health', measure: 'тиббий кўрик' } },
      ],
    });
    await hq.call('plans.saveItems', {
      items: [{ id: ids[0] ?? '', fields: { officialId: official } }],
    });
    const lines = await hq.call('changes.list', { subject: 'family', id });
    expect(lines[0]).toMatchObject({
      table: 'plan_item',
      column: 'official_id',
      subject: 'тиббий кўрик',
      oldName: null,
      newName: 'Турсунов Б. Р.',
    });
    expect(lines.find((line) => line.column === 'mahalla_id')).toMatchObject({
      subject: null,
      newName: 'Доригар',
    });
    expect(lines.find((line) => line.table === 'membership')).toMatchObject({
      subject: 'Қодирова Мавлуда Ҳамроевна',
    });
  });
});
