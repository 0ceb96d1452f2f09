import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dataOf, followersOf } from '../../helpers/database-digest.ts';
import { type Headquarters, openHeadquarters } from '../../helpers/headquarters.ts';
import { importSample, sampleOrder } from '../../helpers/import-file.ts';

describe('an import taken back', () => {
  let hq: Headquarters;
  beforeEach(async () => {
    hq = await openHeadquarters();
  });
  afterEach(() => hq.close());

  const importAll = async (count: number): Promise<string[]> => {
    const batches: string[] = [];
    for (const [kind, file] of sampleOrder.slice(0, count)) {
      batches.push((await importSample(hq, kind, file)).batchId);
    }
    return batches;
  };

  test.each(sampleOrder.map(([, file], at) => [file, at] as const))(
    '%s: everything is as before',
    async (_file, at) => {
      await importAll(at);
      const before = dataOf(hq);
      const followers = followersOf(hq);
      const [kind, file] = sampleOrder[at] ?? sampleOrder[0];
      const { batchId } = await importSample(hq, kind, file);
      expect(dataOf(hq)).not.toEqual(before);
      await hq.call('imports.undo', { batchId });
      expect(dataOf(hq)).toEqual(before);
      expect(followersOf(hq)).toEqual(followers);
    },
  );

  test('a second import over data that people edited gives their edits back', async () => {
    await importAll(3);
    const [family] = (await hq.call('families.list', { limit: 1 })).rows;
    await hq.call('families.save', {
      edits: [{ id: family?.id ?? '', fields: { address: 'Янги кўча, 1' } }],
    });
    const before = dataOf(hq);
    const { batchId } = await importSample(hq, 'families', 'oilalar.xlsx');
    expect(dataOf(hq)).not.toEqual(before);
    await hq.call('imports.undo', { batchId });
    expect(dataOf(hq)).toEqual(before);
  });

  test('undone and imported again, nothing is doubled', async () => {
    const batches = await importAll(3);
    await hq.call('imports.undo', { batchId: batches[2] ?? '' });
    const again = await importSample(hq, 'families', 'oilalar.xlsx');
    expect(again.created).toMatchObject({ family: 160, person: 617 });
    expect((await hq.call('families.list', { limit: 1 })).total).toBe(160);
  });

  test.each([
    [
      'a field of it was edited',
      async (id: string) => {
        await hq.call('families.save', { edits: [{ id, fields: { note: 'кўрилди' } }] });
      },
    ],
    [
      'a row of it was removed',
      async (id: string) => {
        await hq.call('families.remove', { ids: [id] });
      },
    ],
    [
      'something new hangs on it',
      async (familyId: string) => {
        await hq.call('families.saveIncome', {
          familyId,
          periodEndOn: '2026-09-30',
          total: 100_000,
        } as never);
      },
    ],
  ])('refused when %s, and nothing is half undone', async (_name, edit) => {
    const batches = await importAll(3);
    const [family] = (await hq.call('families.list', { limit: 1 })).rows;
    await edit(family?.id ?? '');
    const before = dataOf(hq);
    const refusal = await hq.refusal('imports.undo', { batchId: batches[2] });
    expect(refusal.code).toBe('cannot-undo');
    expect(dataOf(hq)).toEqual(before);
    expect((await hq.call('imports.batches', {})).map(({ undoneAt }) => undoneAt)).toEqual([
      null,
      null,
      null,
    ]);
  });

  test('what was edited and put back again is no obstacle', async () => {
    const [first] = await importAll(1);
    const [mahalla] = (await hq.call('mahallas.list', { limit: 1 })).rows;
    const edit = (note: string | null) =>
      hq.call('mahallas.save', { edits: [{ id: mahalla?.id ?? '', fields: { note } }] });
    await edit('синов');
    await edit(null);
    await hq.call('imports.undo', { batchId: first ?? '' });
    expect((await hq.call('mahallas.list', {})).total).toBe(0);
  });

  test('a later import that was taken back is no obstacle either', async () => {
    const batches = await importAll(5);
    for (const batchId of batches.toReversed()) await hq.call('imports.undo', { batchId });
    const { mahalla, family, person, log_entry } = dataOf(hq);
    expect([mahalla, family, person, log_entry]).toEqual([[], [], [], []]);
  });

  test('once is enough, and Ctrl+Z leaves imports alone', async () => {
    const [batchId = ''] = await importAll(1);
    expect(await hq.call('changes.undo', {})).toBeNull();
    await hq.call('imports.undo', { batchId });
    expect((await hq.refusal('imports.undo', { batchId })).code).toBe('not-found');
    expect((await hq.refusal('imports.undo', { batchId: 'nobody' })).code).toBe('not-found');
    const [batch] = await hq.call('imports.batches', {});
    expect(batch?.undoneAt).not.toBeNull();
  });
});
