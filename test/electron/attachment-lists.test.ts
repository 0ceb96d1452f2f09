import { describe, expect, test } from 'vitest';
import { attachmentGrid } from '../../db/attachments.ts';
import { explainPage } from '../../db/grid.ts';
import { attachmentSubjects } from '../../shared/attachments.ts';
import { gridRequest } from '../../shared/grid.ts';
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

const namesOn = async (day: string) =>
  (await hq.call('attachments.onDay', { familyId: family, day })).map(
    (row) => `${row.through}: ${row.official}`,
  );

describe('who answered on a day', () => {
  test('for the family itself, then for its mahalla', async () => {
    await hq.call('attachments.attach', {
      officialIds: [tursunov],
      familyIds: [family],
      fromOn: '2026-01-10',
    });
    await hq.call('attachments.attach', {
      officialIds: [yoqubov],
      mahallaIds: [hatcha],
      fromOn: null,
    });
    await hq.call('attachments.attach', {
      officialIds: [yoqubov],
      familyIds: [family],
      fromOn: '2026-03-15',
      replace: true,
    });
    expect(await namesOn('2026-01-09')).toEqual(['mahalla: Ёқубов Нодир']);
    expect(await namesOn('2026-01-10')).toEqual([
      'family: Турсунов Баҳодир',
      'mahalla: Ёқубов Нодир',
    ]);
    expect(await namesOn('2026-03-14')).toEqual([
      'family: Турсунов Баҳодир',
      'mahalla: Ёқубов Нодир',
    ]);
    expect(await namesOn('2026-03-15')).toEqual(['family: Ёқубов Нодир', 'mahalla: Ёқубов Нодир']);
  });

  test('refuses a day that is none and a family that is none', async () => {
    expect(
      await hq.refusal('attachments.onDay', { familyId: family, day: '2026-02-30' }),
    ).toMatchObject({
      code: 'day-impossible',
    });
    expect((await hq.refusal('attachments.onDay', { familyId: 'none', day: testDay })).code).toBe(
      'not-found',
    );
  });
});

describe('lists of attachments', () => {
  test('of an official: pages, sorts, searches, present and past', async () => {
    const second = await makeFamily(hq, 'Норов Ҳикмат', hatcha);
    await hq.call('attachments.attach', {
      officialIds: [tursunov],
      familyIds: [family, second],
      mahallaIds: [hatcha],
      fromOn: '2026-01-01',
    });
    const subject = { subject: 'official', id: tursunov } as const;
    const all = await hq.call('attachments.list', subject);
    expect(all.rows.map((row) => row.familyId === null)).toEqual([true, false, false]);
    await hq.call('attachments.end', { ids: [all.rows[1]?.id ?? ''], toOn: '2026-05-01' });
    expect((await hq.call('attachments.list', { ...subject, quick: 'current' })).total).toBe(2);
    expect((await hq.call('attachments.list', { ...subject, quick: 'past' })).total).toBe(1);
    expect(
      (await hq.call('attachments.list', { ...subject, search: 'norov' })).rows[0]?.familyId,
    ).toBe(second);
    const sort = [{ column: 'family', descending: false }];
    const sorted = await hq.call('attachments.list', { ...subject, sort, limit: 1 });
    expect(sorted).toMatchObject({ total: 3, rows: [{ family: 'Норов Ҳикмат' }] });
    expect((await hq.refusal('attachments.list', { subject: 'official', id: 'nobody' })).code).toBe(
      'not-found',
    );
    expect((await hq.refusal('attachments.list', { subject: 'village', id: hatcha })).code).toBe(
      'bad-input',
    );
  });

  test.each(attachmentSubjects)('of one %s runs over an index', (subject) => {
    const plan = explainPage(hq.database, attachmentGrid(subject), gridRequest.parse({}), {
      subject: 'x',
    });
    expect(plan.filter((step) => /^(SCAN|SEARCH) a /.test(step))).toEqual([
      expect.stringContaining(`SEARCH a USING INDEX attachment_by_${subject}`),
    ]);
  });
});
