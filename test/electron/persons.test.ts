import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { personCountSql } from '../../db/persons.ts';
import { jshshirCheckDigit } from '../../shared/jshshir.ts';
import { addRow } from '../helpers/add-row.ts';
import { type Headquarters, openHeadquarters } from '../helpers/headquarters.ts';

let hq: Headquarters;
let familyId: string;
let id: string;

const name = 'Қодиров Анвар Истамович';

const numberOf = (first13: string) => first13 + jshshirCheckDigit(first13);
/** A man born on 12.06.1984. */
const hisNumber = numberOf('3120684204024');

const rowOf = async (personId: string) =>
  (
    await hq.call('persons.list', {
      filters: [{ kind: 'choice', column: 'id', values: [personId] }],
    })
  ).rows[0];
const save = (fields: object) => hq.call('persons.save', { edits: [{ id, fields }] });

beforeAll(async () => {
  hq = await openHeadquarters();
});
afterAll(() => hq.close());
beforeEach(async () => {
  ({ id: familyId } = await hq.call('families.create', { headName: 'Қодирова Мавлуда Ҳамроевна' }));
  ({ id } = await hq.call('persons.create', {
    familyId,
    fullName: name,
    relationId: 'relation.spouse',
    sex: 'male',
    bornOn: '1984-06-12',
  }));
});

it('a member stands in the grid with the head of the family', async () => {
  expect(await rowOf(id)).toMatchObject({
    fullName: 'Қодиров Анвар Истамович',
    relationId: 'relation.spouse',
    headName: 'Қодирова Мавлуда Ҳамроевна',
    familyId,
    age: 42,
    jshshir: null,
  });
});

it('members are counted over their narrow rows and the few that were destroyed alone', () => {
  const steps = hq.database
    .prepare<[], { detail: string }>(`EXPLAIN QUERY PLAN ${personCountSql}`)
    .all();
  const read = steps
    .map(({ detail }) => detail)
    .filter((step) => /^(SCAN|SEARCH) (?!CONSTANT)/.test(step));
  expect(read[0]).toMatch(/^SCAN grid_member USING COVERING INDEX/);
  expect(read[1]).toMatch(/^S[A-Z]+ p USING INDEX person_destroyed/);
  expect(read.slice(2).filter((step) => step.startsWith('SCAN'))).toEqual([]);
});

it('a member is found in any script, by a part of the name', async () => {
  const { rows } = await hq.call('persons.list', { search: 'anvar qod' });
  expect(rows.map((row) => row.id)).toContain(id);
});

describe('edits', () => {
  it('go to the person and to the membership, as one step of undo', async () => {
    expect(
      await save({
        relationId: 'relation.son',
        employmentId: 'employment.pensioner',
        phone: '+998901234567',
      }),
    ).toEqual({ saved: 1, warnings: [] });
    const edited = {
      relationId: 'relation.son',
      employmentId: 'employment.pensioner',
      phone: '+998901234567',
    };
    expect(await rowOf(id)).toMatchObject(edited);
    await hq.call('changes.undo', {});
    expect(await rowOf(id)).toMatchObject({
      relationId: 'relation.spouse',
      employmentId: null,
      phone: null,
    });
  });

  it('a day of birth takes the place of a year, and a year that of a day', async () => {
    await save({ birthYear: 1984 });
    expect(await rowOf(id)).toMatchObject({ bornOn: null, birthYear: 1984, age: 42 });
    await save({ bornOn: '1984-12-31' });
    expect(await rowOf(id)).toMatchObject({ bornOn: '1984-12-31', birthYear: null, age: 41 });
  });

  it.each([
    [{ bornOn: '2026-11-22' }, 'day-in-future'],
    [{ bornOn: '1984-02-30' }, 'day-impossible'],
    [{ birthYear: 2027 }, 'bad-input'],
    [{ fullName: ' ' }, 'bad-input'],
    [{ sex: 'эркак' }, 'bad-input'],
    [{ employmentId: 'relation.son' }, 'bad-input'],
    [{ relationId: 'relation.king' }, 'bad-input'],
  ])('%j is refused: %s', async (fields, code) => {
    const before = await rowOf(id);
    expect(await hq.refusal('persons.save', { edits: [{ id, fields }] })).toMatchObject({ code });
    expect(await rowOf(id)).toEqual(before);
  });
});

describe('the personal number', () => {
  it('is kept as its digits and shown masked', async () => {
    const spaced = `${hisNumber.slice(0, 7)} ${hisNumber.slice(7)}`;
    expect(await save({ jshshir: spaced })).toEqual({ saved: 1, warnings: [] });
    expect((await rowOf(id))?.jshshir).toBe(`****${hisNumber.slice(-4)}`);
    const stored = hq.database.prepare<[string], { jshshir: string }>(
      'SELECT jshshir FROM person WHERE id = ?',
    );
    expect(stored.get(id)?.jshshir).toBe(hisNumber);
  });

  it('is never given away in full by any field of a row', async () => {
    await save({ jshshir: hisNumber });
    expect(JSON.stringify(await hq.call('persons.list', { limit: 1000 }))).not.toContain(hisNumber);
  });

  it.each([
    ['too short', '3120684', 'length'],
    [
      'a wrong check digit',
      `${hisNumber.slice(0, 13)}${(Number(hisNumber.at(-1)) + 1) % 10}`,
      'checkDigit',
    ],
    ['an impossible date', numberOf('3310284204024'), 'date'],
    ['another birth day', numberOf('3130684204024'), 'otherDay'],
    ['another sex', numberOf('4120684204024'), 'otherSex'],
  ])('%s is saved and told', async (_what, jshshir, problem) => {
    const { saved, warnings } = await save({ jshshir });
    expect(saved).toBe(1);
    expect(warnings).toEqual([expect.objectContaining({ id, name, problem })]);
    expect((await rowOf(id))?.jshshir).not.toBeNull();
  });

  it('of another person is saved and told with the name', async () => {
    const born = { sex: 'male', bornOn: '1984-06-12', jshshir: numberOf('3120684204999') } as const;
    await hq.call('persons.create', { familyId, fullName: 'Бошқа Одам', ...born });
    expect((await save({ jshshir: born.jshshir })).warnings).toEqual([
      { id, name, field: 'jshshir', problem: 'taken', other: 'Бошқа Одам' },
    ]);
  });

  it('a birth day that differs from the number is told when the day is what was edited', async () => {
    await save({ jshshir: hisNumber });
    expect((await save({ bornOn: '1984-06-13' })).warnings).toEqual([
      { id, name, field: 'bornOn', problem: 'otherDay' },
    ]);
    expect((await save({ phone: '1' })).warnings).toEqual([]);
  });
});

it('a removed member leaves the family and comes back by undo', async () => {
  expect(await hq.call('persons.remove', { ids: [id] })).toEqual({ removed: 1 });
  expect(await rowOf(id)).toBeUndefined();
  const family = async () =>
    (
      await hq.call('families.list', {
        filters: [{ kind: 'choice', column: 'id', values: [familyId] }],
      })
    ).rows[0];
  expect((await family())?.members).toBe(1);
  await hq.call('changes.undo', {});
  expect((await family())?.members).toBe(2);
  expect(await rowOf(id)).toMatchObject({ relationId: 'relation.spouse' });
});

it('a member of an unknown family is refused', async () => {
  expect(await hq.refusal('persons.create', { familyId: 'йўқ', fullName: 'А' })).toMatchObject({
    code: 'not-found',
    params: { table: 'family' },
  });
});

it('a person entered in two families by mistake is seen in both', async () => {
  const { id: other } = await hq.call('families.create', { headName: 'Тошев' });
  addRow(hq, 'membership', { person_id: id, family_id: other });
  const { rows } = await hq.call('persons.list', {
    filters: [{ kind: 'choice', column: 'id', values: [id] }],
  });
  expect(rows.map((row) => row.familyId).sort()).toEqual([familyId, other].sort());
  expect(new Set(rows.map((row) => row.membershipId)).size).toBe(2);
});
