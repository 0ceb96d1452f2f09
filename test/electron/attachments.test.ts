import { beforeEach, describe, expect, test } from 'vitest';
import { attachForEach } from '../helpers/attach-for-each.ts';
import { type Headquarters, testDay } from '../helpers/headquarters.ts';
import { makeFamily } from '../helpers/people.ts';

let hq: Headquarters;
let tursunov: string;
let yoqubov: string;
let hatcha: string;
let family: string;
attachForEach((made) => {
  ({ hq, tursunov, yoqubov, hatcha, family } = made);
});

const listFor = (id: string) => hq.call('attachments.listFor', { subject: 'family', id });

describe('attaching', () => {
  test('with role, order and days', async () => {
    const answer = await hq.call('attachments.attach', {
      officialIds: [tursunov],
      familyIds: [family],
      roleId: 'attachmentRole.mentor',
      orderNumber: '112',
      orderOn: '2024-09-25',
      fromOn: '2024-09-26',
    });
    expect(answer).toEqual({ attached: 1, already: 0, ended: 0 });
    expect(await listFor(family)).toMatchObject([
      {
        officialId: tursunov,
        official: 'Турсунов Баҳодир',
        familyId: family,
        family: 'Ғуломова Саодат',
        mahalla: 'Хатча',
        roleId: 'attachmentRole.mentor',
        orderNumber: '112',
        orderOn: '2024-09-25',
        fromOn: '2024-09-26',
        toOn: null,
      },
    ]);
    expect((await hq.call('families.list', {})).rows[0]).toMatchObject({
      official: 'Турсунов Баҳодир',
      officials: 1,
    });
    expect(hq.announced).toContain('attachment');
  });

  test('from today when no day is given, from nobody knows when for null', async () => {
    await hq.call('attachments.attach', { officialIds: [tursunov], familyIds: [family] });
    await hq.call('attachments.attach', {
      officialIds: [yoqubov],
      familyIds: [family],
      fromOn: null,
    });
    expect((await listFor(family)).map((row) => row.fromOn)).toEqual([testDay, null]);
  });

  test('again: what stands is left as it is', async () => {
    const input = {
      officialIds: [tursunov, tursunov],
      familyIds: [family, family],
      mahallaIds: [hatcha],
    };
    expect(await hq.call('attachments.attach', input)).toEqual({
      attached: 2,
      already: 0,
      ended: 0,
    });
    expect(await hq.call('attachments.attach', input)).toEqual({
      attached: 0,
      already: 2,
      ended: 0,
    });
  });

  test('every official to every family', async () => {
    const second = await makeFamily(hq, 'Норов Ҳикмат', hatcha);
    const answer = await hq.call('attachments.attach', {
      officialIds: [tursunov, yoqubov],
      familyIds: [family, second],
    });
    expect(answer.attached).toBe(4);
    expect((await hq.call('families.list', { quick: 'unattached' })).total).toBe(0);
  });

  test('families dealt out in walking order, the least loaded first', async () => {
    const addresses = ['Наврўз кўчаси 4', 'Бобур кўчаси 1', 'Наврўз кўчаси 2', 'Бобур кўчаси 3'];
    const ids: string[] = [];
    for (const address of addresses)
      ids.push(await makeFamily(hq, `Оила ${address}`, hatcha, address));
    await hq.call('attachments.attach', { officialIds: [tursunov], familyIds: [family] });
    const answer = await hq.call('attachments.attach', {
      officialIds: [tursunov, yoqubov],
      familyIds: ids,
      how: 'share',
    });
    expect(answer.attached).toBe(4);
    // One had a family already, so the other catches up; each gets neighbours.
    const ofTursunov = await hq.call('attachments.listFor', { subject: 'official', id: tursunov });
    expect(new Set(ofTursunov.map((row) => row.family))).toEqual(
      new Set(['Ғуломова Саодат', 'Оила Бобур кўчаси 1', 'Оила Бобур кўчаси 3']),
    );
    const ofYoqubov = await hq.call('attachments.listFor', { subject: 'official', id: yoqubov });
    expect(new Set(ofYoqubov.map((row) => row.family))).toEqual(
      new Set(['Оила Наврўз кўчаси 2', 'Оила Наврўз кўчаси 4']),
    );
  });

  test('a thousand families in one step that one undo takes back', async () => {
    const add = hq.database.prepare('INSERT INTO family (id, mahalla_id) VALUES (?, ?)');
    const ids = Array.from({ length: 1000 }, (_, index) => `f${index}`);
    for (const id of ids) add.run(id, hatcha);
    const answer = await hq.call('attachments.attach', { officialIds: [tursunov], familyIds: ids });
    expect(answer.attached).toBe(1000);
    await hq.call('changes.undo', {});
    expect(await hq.call('attachments.listFor', { subject: 'official', id: tursunov })).toEqual([]);
  });

  test.each([
    [{ officialIds: [] }, 'bad-input'],
    [{ familyIds: [] }, 'bad-input'],
    [{ officialIds: ['nobody'] }, 'not-found'],
    [{ familyIds: ['none'] }, 'not-found'],
    [{ mahallaIds: ['none'] }, 'not-found'],
    [{ roleId: 'mahallaPost.chairman' }, 'bad-input'],
    [{ fromOn: '2026-02-30' }, 'day-impossible'],
    [{ fromOn: '2026-11-22' }, 'day-in-future'],
    [{ orderOn: '25.09.2024' }, 'day-impossible'],
    [{ orderNumber: '1'.repeat(101) }, 'bad-input'],
    [{ how: 'somehow' }, 'bad-input'],
    [{ familyIds: 'all' }, 'bad-input'],
  ])('refuses %j', async (wrong, code) => {
    const input = { officialIds: [tursunov], familyIds: [family], ...wrong };
    expect((await hq.refusal('attachments.attach', input)).code).toBe(code);
    expect(await listFor(family)).toEqual([]);
  });
});

describe('replacing', () => {
  const replace = (extra: object = {}) =>
    hq.call('attachments.attach', {
      officialIds: [yoqubov],
      familyIds: [family],
      replace: true,
      ...extra,
    });

  test('ends the one before on the day before', async () => {
    await hq.call('attachments.attach', {
      officialIds: [tursunov],
      familyIds: [family],
      fromOn: '2026-01-01',
    });
    expect(await replace({ fromOn: '2026-06-01' })).toEqual({ attached: 1, already: 0, ended: 1 });
    expect(await listFor(family)).toMatchObject([
      { officialId: yoqubov, fromOn: '2026-06-01', toOn: null },
      { officialId: tursunov, toOn: '2026-05-31' },
    ]);
  });

  test('another role stays', async () => {
    await hq.call('attachments.attach', {
      officialIds: [tursunov],
      familyIds: [family],
      roleId: 'attachmentRole.elder',
      fromOn: '2026-01-01',
    });
    expect((await replace()).ended).toBe(0);
    expect((await listFor(family)).filter((row) => row.toOn === null)).toHaveLength(2);
  });

  test('a slip of the same day is taken back and never was', async () => {
    await hq.call('attachments.attach', { officialIds: [tursunov], familyIds: [family] });
    await replace();
    expect((await listFor(family)).map((row) => row.officialId)).toEqual([yoqubov]);
  });

  test('nobody is replaced before they began', async () => {
    await hq.call('attachments.attach', {
      officialIds: [tursunov],
      familyIds: [family],
      fromOn: '2026-06-01',
    });
    const input = {
      officialIds: [yoqubov],
      familyIds: [family],
      replace: true,
      fromOn: '2026-05-01',
    };
    expect(await hq.refusal('attachments.attach', input)).toMatchObject({
      code: 'day-order',
      params: { otherDay: '2026-06-01' },
    });
    expect(await listFor(family)).toHaveLength(1);
  });
});

describe('ending and correcting', () => {
  let id: string;
  beforeEach(async () => {
    await hq.call('attachments.attach', {
      officialIds: [tursunov],
      familyIds: [family],
      fromOn: '2026-03-01',
    });
    id = (await listFor(family))[0]?.id ?? '';
  });

  test('ends on the last day; the family has nobody then', async () => {
    expect(await hq.call('attachments.end', { ids: [id], toOn: '2026-10-31' })).toEqual({
      ended: 1,
    });
    expect(await hq.call('attachments.end', { ids: [id], toOn: '2026-11-01' })).toEqual({
      ended: 0,
    });
    expect(await listFor(family)).toMatchObject([{ toOn: '2026-10-31' }]);
    expect(
      await hq.call('attachments.listFor', { subject: 'family', id: family, hasPast: false }),
    ).toEqual([]);
    expect((await hq.call('families.list', { quick: 'unattached' })).total).toBe(1);
  });

  test('corrects order and days, and takes an end back', async () => {
    await hq.call('attachments.end', { ids: [id], toOn: '2026-10-31' });
    const fields = {
      orderNumber: '112-Ф',
      orderOn: '2026-02-27',
      toOn: null,
      roleId: 'attachmentRole.deputy',
    };
    expect(await hq.call('attachments.save', { edits: [{ id, fields }] })).toEqual({ saved: 1 });
    expect(await listFor(family)).toMatchObject([{ ...fields, fromOn: '2026-03-01' }]);
  });

  test.each([
    ['attachments.end', { toOn: '2026-02-28' }, 'day-order'],
    ['attachments.end', { toOn: '2026-11-22' }, 'day-in-future'],
    ['attachments.end', { toOn: 'кеча' }, 'day-impossible'],
    ['attachments.end', { toOn: '2026-11-01', ids: ['none'] }, 'not-found'],
    ['attachments.save', { toOn: '2026-02-28' }, 'day-order'],
    ['attachments.save', { fromOn: '2026-13-01' }, 'day-impossible'],
    ['attachments.save', { roleId: 'relation.head' }, 'bad-input'],
    ['attachments.save', { officialId: 'x' }, 'bad-input'],
  ] as const)('%s refuses %j', async (call, wrong, code) => {
    const input =
      call === 'attachments.end' ? { ids: [id], ...wrong } : { edits: [{ id, fields: wrong }] };
    expect((await hq.refusal(call, input)).code).toBe(code);
    expect(await listFor(family)).toMatchObject([{ fromOn: '2026-03-01', toOn: null }]);
  });

  test('what was entered by mistake is removed', async () => {
    expect(await hq.call('attachments.remove', { ids: [id] })).toEqual({ removed: 1 });
    expect(await listFor(family)).toEqual([]);
    expect((await hq.refusal('attachments.remove', { ids: [id] })).code).toBe('not-found');
  });
});
