import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { explainPage } from '../../db/grid.ts';
import { officialGrid } from '../../db/officials.ts';
import { gridRequest } from '../../shared/grid.ts';
import { addRow } from '../helpers/add-row.ts';
import { type Headquarters, openHeadquarters, testDay } from '../helpers/headquarters.ts';
import { makeFamily, makeMahalla, makeOfficial } from '../helpers/people.ts';

let hq: Headquarters;
beforeEach(async () => {
  hq = await openHeadquarters();
});
afterEach(() => hq.close());

async function makeFamilies(count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let index = 1; index <= count; index += 1) ids.push(await makeFamily(hq, `Оила ${index}`));
  return ids;
}

function report(officialId: string, day: string, work = 'Хонадонларга кирди'): void {
  addRow(hq, 'log_entry', { official_id: officialId, day, visited: 3, work, solved: 1 });
}

function measure(officialId: string, familyId: string, dueOn: string, state = 'planned'): void {
  addRow(hq, 'plan_item', {
    family_id: familyId,
    official_id: officialId,
    opportunity_id: 'opportunity.employment',
    measure: 'Иш',
    due_on: dueOn,
    state_id: `planState.${state}`,
  });
}

describe('officials grid', () => {
  test('shows mahallas, families, norm, last report and overdue measures', async () => {
    const id = await makeOfficial(hq, 'Турсунов Баҳодир');
    await makeOfficial(hq, 'Шарипов Нодир');
    const families = await makeFamilies(6);
    const mahallaIds = [await makeMahalla(hq, 'Хатча'), await makeMahalla(hq, 'Армечан')];
    await hq.call('attachments.attach', { officialIds: [id], familyIds: families, mahallaIds });
    report(id, '2026-11-18');
    report(id, '2026-11-20');
    measure(id, families[0] ?? '', '2026-11-20');
    measure(id, families[0] ?? '', '2026-11-21');

    const page = await hq.call('officials.list', {});
    expect(page.rows.map((row) => row.fullName)).toEqual(['Турсунов Баҳодир', 'Шарипов Нодир']);
    expect(page.rows[0]).toMatchObject({
      mahallas: 'Армечан, Хатча',
      mahallaCount: 2,
      families: 6,
      norm: 5,
      overNorm: 1,
      lastReportOn: '2026-11-20',
      overdue: 1,
    });
    expect(page.rows[1]).toMatchObject({
      mahallas: null,
      families: 0,
      norm: null,
      overNorm: null,
      lastReportOn: null,
      overdue: 0,
    });
    expect(page.sums).toEqual({ families: 6, overdue: 1 });
  });

  test('the norm is data: with a higher one nobody is over it', async () => {
    const id = await makeOfficial(hq, 'Турсунов Баҳодир');
    await hq.call('attachments.attach', { officialIds: [id], familyIds: await makeFamilies(6) });
    expect((await hq.call('officials.quickCounts', {})).overNorm).toBe(1);
    const roleId = 'attachmentRole.attachedHead';
    expect(await hq.call('attachments.saveNorm', { roleId, families: 6 })).toEqual({
      isChanged: true,
    });
    expect((await hq.call('officials.quickCounts', {})).overNorm).toBe(0);
    expect((await hq.call('officials.list', {})).rows[0]).toMatchObject({ norm: 6, overNorm: 0 });
    await hq.call('attachments.saveNorm', { roleId, families: null });
    expect((await hq.call('officials.list', {})).rows[0]).toMatchObject({
      norm: null,
      overNorm: null,
    });
    // What else is known of the role stays.
    await hq.call('attachments.saveNorm', { roleId: 'attachmentRole.elder', families: 7 });
    const elder = (await hq.call('lists.all', {})).find(
      (item) => item.id === 'attachmentRole.elder',
    );
    expect(elder?.extra).toEqual({ normFamilies: 7, normPeople: 3 });
  });

  test('ready-made filters find what their counts say', async () => {
    const silent = await makeOfficial(hq, 'Турсунов Баҳодир');
    const busy = await makeOfficial(hq, 'Ёқубов Нодир');
    // Answers for nothing, so owes no report.
    await makeOfficial(hq, 'Сафарова Лола');
    const [first = '', second = ''] = await makeFamilies(2);
    await hq.call('attachments.attach', { officialIds: [silent], familyIds: [first] });
    await hq.call('attachments.attach', { officialIds: [busy], familyIds: [second] });
    report(silent, '2026-11-20');
    report(busy, testDay);
    measure(busy, second, '2026-11-01');
    const counts = await hq.call('officials.quickCounts', {});
    expect(counts).toEqual({
      all: 3,
      notReportedToday: 1,
      overNorm: 0,
      withoutFamilies: 1,
      overdue: 1,
    });
    const { rows } = await hq.call('officials.list', { quick: 'notReportedToday' });
    expect(rows.map((row) => row.id)).toEqual([silent]);
    for (const quick of ['overNorm', 'withoutFamilies', 'overdue'] as const) {
      expect((await hq.call('officials.list', { quick })).total, quick).toBe(counts[quick]);
    }
  });

  test('an ended attachment counts no more', async () => {
    const id = await makeOfficial(hq, 'Турсунов Баҳодир');
    const mahalla = await makeMahalla(hq, 'Хатча');
    await hq.call('attachments.attach', {
      officialIds: [id],
      familyIds: await makeFamilies(2),
      mahallaIds: [mahalla],
      fromOn: '2026-01-01',
    });
    const held = await hq.call('attachments.listFor', { subject: 'official', id });
    await hq.call('attachments.end', { ids: held.map((row) => row.id), toOn: '2026-11-20' });
    expect((await hq.call('officials.list', {})).rows[0]).toMatchObject({
      families: 0,
      mahallas: null,
      norm: null,
    });
  });

  test('is found in the other script and sorts by a worked-out column', async () => {
    await makeOfficial(hq, 'Ғуломов Ўктам');
    const id = await makeOfficial(hq, 'Турсунов Баҳодир');
    await hq.call('attachments.attach', { officialIds: [id], familyIds: await makeFamilies(1) });
    expect((await hq.call('officials.list', { search: "g'ulomov o'k" })).total).toBe(1);
    const sort = [{ column: 'families', descending: true }];
    expect((await hq.call('officials.list', { sort })).rows.map((row) => row.families)).toEqual([
      1, 0,
    ]);
  });

  test('finds certain officials by their ids', async () => {
    await makeOfficial(hq, 'Ғуломов Ўктам');
    const id = await makeOfficial(hq, 'Турсунов Баҳодир');
    const filters = [{ kind: 'choice' as const, column: 'id', values: [id] }];
    const page = await hq.call('officials.list', { filters });
    expect(page.rows.map((row) => row.fullName)).toEqual(['Турсунов Баҳодир']);
  });

  test('runs over its indexes', () => {
    const context = { today: testDay };
    const plan = explainPage(hq.database, officialGrid, gridRequest.parse({}), context);
    expect(plan).toContain('SCAN o USING INDEX official_by_name');
    expect(
      plan.filter((step) => /^SCAN (a|plan_item|grid_plan|log_entry)\b(?!.*USING)/.test(step)),
    ).toEqual([]);
    const silent = gridRequest.parse({ quick: 'notReportedToday' });
    const ofLog = explainPage(hq.database, officialGrid, silent, context).filter((step) =>
      step.includes('grid_log'),
    );
    expect(ofLog).toHaveLength(2);
    for (const step of ofLog)
      expect(step).toContain('SEARCH grid_log USING COVERING INDEX grid_log_by_official');
  });
});

describe('editing officials', () => {
  test('enters, edits, empties a field', async () => {
    const { id } = await hq.call('officials.create', {
      fullName: ' Турсунов Баҳодир ',
      organisation: 'Туман прокуратураси',
      levelId: 'officialLevel.district',
    });
    await hq.call('officials.save', {
      edits: [{ id, fields: { organisation: '', phone: '+998901234567' } }],
    });
    expect(await hq.call('officials.get', { id })).toMatchObject({
      fullName: 'Турсунов Баҳодир',
      organisation: null,
      phone: '+998901234567',
      levelId: 'officialLevel.district',
    });
  });

  test.each([
    [{ fullName: '' }, 'bad-input'],
    [{ fullName: 7 }, 'bad-input'],
    [{ fullName: 'Т'.repeat(301) }, 'bad-input'],
    [{ fullName: 'Т', levelId: 'mahallaPost.chairman' }, 'bad-input'],
    [{ fullName: 'Т', salary: 1 }, 'bad-input'],
  ])('does not enter %j', async (input, code) => {
    expect((await hq.refusal('officials.create', input)).code).toBe(code);
    expect((await hq.call('officials.list', {})).total).toBe(0);
  });

  test('one who is there already, of the same workplace and position, is entered and told', async () => {
    const official = { fullName: 'Турсунов Баҳодир', organisation: 'Туман прокуратураси' };
    const first = await hq.call('officials.create', official);
    expect(first.isThere).toBe(false);
    expect(await hq.call('officials.create', { ...official, position: 'бўлим бошлиғи' })).toEqual(
      expect.objectContaining({ isThere: false }),
    );
    expect(await hq.call('officials.create', { ...official, position: '', phone: '1' })).toEqual(
      expect.objectContaining({ isThere: true }),
    );
    // Those who were removed are not there.
    const other = { fullName: 'Очилова Нигора' };
    const { id } = await hq.call('officials.create', other);
    await hq.call('officials.remove', { ids: [id] });
    expect((await hq.call('officials.create', other)).isThere).toBe(false);
  });

  test('is removed only when nothing hangs on them', async () => {
    const id = await makeOfficial(hq, 'Турсунов Баҳодир');
    const [family = ''] = await makeFamilies(1);
    await hq.call('attachments.attach', {
      officialIds: [id],
      familyIds: [family],
      fromOn: '2026-03-01',
    });
    const refused = { code: 'in-use', params: { name: 'Турсунов Баҳодир', attachments: 1 } };
    expect(await hq.refusal('officials.remove', { ids: [id] })).toMatchObject(refused);
    const [held] = await hq.call('attachments.listFor', { subject: 'official', id });
    await hq.call('attachments.end', { ids: [held?.id ?? ''], toOn: '2026-10-31' });
    measure(id, family, '2027-01-01');
    expect((await hq.refusal('officials.remove', { ids: [id] })).params).toMatchObject({
      measures: 1,
    });
    hq.database.prepare("UPDATE plan_item SET state_id = 'planState.done'").run();
    expect(await hq.call('officials.remove', { ids: [id] })).toEqual({ removed: 1 });
    // The past is not rewritten.
    const answering = await hq.call('attachments.onDay', { familyId: family, day: '2026-03-14' });
    expect(answering.map((row) => row.official)).toEqual(['Турсунов Баҳодир']);
  });
});

describe('card of an official', () => {
  test('adds up the workload', async () => {
    const id = await makeOfficial(hq, 'Турсунов Баҳодир');
    const families = await makeFamilies(6);
    await hq.call('families.save', {
      edits: [{ id: families[0] ?? '', fields: { studiedOn: testDay } }],
    });
    await hq.call('attachments.attach', { officialIds: [id], familyIds: families });
    measure(id, families[0] ?? '', '2026-11-01');
    measure(id, families[0] ?? '', '2026-12-01');
    measure(id, families[0] ?? '', '2026-09-01', 'done');
    report(id, '2026-11-20');
    report(id, '2026-10-22');
    expect(await hq.call('officials.get', { id })).toMatchObject({
      families: 6,
      stages: { identified: 5, studied: 1 },
      norms: [{ roleId: 'attachmentRole.attachedHead', families: 6, norm: 5 }],
      measures: { open: 2, overdue: 1, done: 1 },
      month: { reportDays: 1, visited: 3, solved: 1 },
    });
  });

  test('of nobody is refused', async () => {
    expect((await hq.refusal('officials.get', { id: 'nobody' })).code).toBe('not-found');
    expect((await hq.refusal('officials.get', {})).code).toBe('bad-input');
  });
});
