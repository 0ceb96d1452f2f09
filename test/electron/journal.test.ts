import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { explainPage } from '../../db/grid.ts';
import { journalGrid } from '../../db/journal-grid.ts';
import { setLens } from '../../db/lens.ts';
import { gridRequest } from '../../shared/grid.ts';
import { type Headquarters, openHeadquarters, testDay } from '../helpers/headquarters.ts';
import { makeMahalla } from '../helpers/people.ts';

let hq: Headquarters;
let familyId: string;
let personId: string;
let mahallaId: string;

beforeAll(async () => {
  hq = await openHeadquarters({ userName: 'Дилноза Ҳакимова' });
  mahallaId = await makeMahalla(hq, 'Боғбон');
  ({ id: familyId, personId } = await hq.call('families.create', {
    headName: 'Ғуломова Ўғилой',
    mahallaId,
  }));
  await hq.call('families.create', { headName: 'Собиров Тоҳир' });
  await hq.call('persons.save', {
    edits: [{ id: personId, fields: { jshshir: '31210632040244' } }],
  });
  await hq.call('families.get', { id: familyId });
  await hq.call('persons.reveal', { id: personId });
  await hq.call('search.find', { text: '31210632040244' });
  await hq.call('families.save', { edits: [{ id: familyId, fields: { address: 'Навоий, 7' } }] });
});
afterAll(() => hq.close());

const list = async (request: object) => (await hq.call('journal.list', request)).rows;

describe('lines of the journal', () => {
  it('say what a change was about, and open its fields with names', async () => {
    const [line] = await list({ quick: 'changes' });
    expect(line).toMatchObject({
      kind: 'changed',
      call: 'families.save',
      subjectKind: 'family',
      subject: 'Ғуломова Ўғилой',
      familyId,
      hasChanges: true,
    });
    const changes = await hq.call('journal.changes', { seq: line?.seq ?? 0 });
    expect(changes).toMatchObject([{ table: 'family', column: 'address', newValue: 'Навоий, 7' }]);
    expect(await hq.refusal('journal.changes', { seq: 999_999 })).toMatchObject({
      code: 'not-found',
    });
  });

  it('never hold a personal number whole, in changes or searches', async () => {
    const lines = await list({ limit: 1000 });
    const changes = await Promise.all(lines.map(({ seq }) => hq.call('journal.changes', { seq })));
    expect(JSON.stringify([lines, changes])).not.toContain('31210632040244');
    expect(lines.find((line) => line.kind === 'searchedNumber')?.detail).toBe('****0244');
    expect(
      JSON.stringify(await hq.call('changes.list', { subject: 'family', id: familyId })),
    ).toContain('****0244');
  });

  it.each([
    ['the head, in Latin letters', "g'ulomova", ['sawFamily', 'sawNumber', 'changed']],
    ['the person at the program', 'dilnoza', ['searchedNumber']],
    ['a detail', '0244', ['searchedNumber']],
  ])('are found by %s', async (_what, search, kinds) => {
    const found = await list({ search });
    expect(found.map((line) => line.kind)).toEqual(expect.arrayContaining(kinds));
    expect(await list({ search: `${search}йўқ` })).toEqual([]);
  });

  it('are found of one family only', async () => {
    const found = await list({ search: 'ғуломова' });
    expect(new Set(found.map((line) => line.subject))).toEqual(new Set(['Ғуломова Ўғилой']));
  });

  it.each([
    ['today', {}],
    ['numbers', { kinds: ['sawNumber', 'searchedNumber'] }],
    ['changes', { kinds: ['changed'] }],
    ['papers', { kinds: [] }],
  ])('under the chip %s', async (quick, { kinds }: { kinds?: string[] }) => {
    const found = await list({ quick, limit: 1000 });
    if (kinds) expect([...new Set(found.map((line) => line.kind))].sort()).toEqual(kinds.sort());
    else expect(new Set(found.map((line) => line.day))).toEqual(new Set([testDay]));
  });

  it('of one person of the journal', async () => {
    const people = await hq.call('journal.people', {});
    expect(people.map((one) => one.name)).toEqual(['Дилноза Ҳакимова']);
    const filter = (id: string) => ({
      filters: [{ kind: 'choice', column: 'userId', values: [id] }],
    });
    expect((await hq.call('journal.list', filter(people[0]?.id ?? '') as object)).total).toBe(
      (await hq.call('journal.list', {})).total,
    );
    expect(await list(filter('77'))).toEqual([]);
  });

  it('speak of the person’s own mahallas only', async () => {
    const other = await makeMahalla(hq, 'Чилонзор');
    const scope = { sectors: [], mahallaIds: [other] };
    const lens = { scope, hidesNumbers: false, hidesHealth: false, hidesChildren: false };
    const all = await list({ limit: 1000 });
    const [line] = all.filter((one) => one.familyId === familyId);
    setLens(hq.database, lens);
    try {
      const seen = await list({ limit: 1000 });
      expect(seen.length).toBeGreaterThan(0);
      expect(seen.some((one) => one.subjectId === familyId || one.subject === 'Боғбон')).toBe(
        false,
      );
      expect(await list({ search: 'ғуломова' })).toEqual([]);
      expect(await hq.refusal('journal.changes', { seq: line?.seq ?? 0 })).toMatchObject({
        code: 'not-found',
      });
    } finally {
      setLens(hq.database, null);
    }
  });
});

describe('the way a page is found', () => {
  const steps = (request: object) =>
    explainPage(hq.database, journalGrid, gridRequest.parse(request), { today: testDay });

  it('newest first is a walk from the end, without sorting', () => {
    expect(steps({})).toEqual(['SCAN r']);
    expect(steps({ sort: [{ column: 'seq', descending: true }] })).toEqual(['SCAN r']);
  });

  it.each([
    [
      'by day',
      { filters: [{ kind: 'day', column: 'day', from: testDay, to: testDay }] },
      '_by_day',
    ],
    ['by kind', { filters: [{ kind: 'choice', column: 'kind', values: ['printed'] }] }, '_by_kind'],
    ['by person', { filters: [{ kind: 'choice', column: 'userId', values: ['1'] }] }, '_by_user'],
    ['by chip', { quick: 'papers' }, '_by_kind'],
    ['by words', { search: 'ғуломова' }, '_by_family'],
  ])('%s goes over an index', (_what, request, index) => {
    const found = steps(request);
    expect(found.join('\n')).toContain(`grid_journal${index}`);
    expect(found.filter((step) => /^SCAN r/.test(step))).toEqual([]);
  });
});

describe('lines that wait for a disk', () => {
  it('are told of once and not at each try, and again when it fails anew; none is lost', async () => {
    const see = async () => {
      await hq.call('families.get', { id: familyId });
      await hq.door.journal.flush();
    };
    const views = hq.database.prepare(
      "SELECT count(*) AS count FROM journal_entry WHERE kind = 'sawFamily'",
    );
    const count = () => (views.get() as { count: number }).count;
    await hq.door.journal.flush();
    const before = count();
    for (const tries of [3, 2]) {
      hq.database.pragma('query_only = ON');
      for (let at = 0; at < tries; at += 1) await see();
      expect(hq.unexpected).toHaveLength(1);
      hq.unexpected.length = 0;
      hq.database.pragma('query_only = OFF');
      await hq.door.journal.flush();
    }
    expect(count()).toBe(before + 5);
    expect(hq.unexpected).toEqual([]);

    // Failing for another reason, before any try succeeded, is told as well.
    hq.database.pragma('query_only = ON');
    await see();
    hq.database.pragma('query_only = OFF');
    hq.database.exec(
      `CREATE TEMP TRIGGER full BEFORE INSERT ON main.journal_entry
       BEGIN SELECT RAISE(ABORT, 'no room'); END`,
    );
    await see();
    await see();
    expect(hq.unexpected.map(String)).toEqual([
      expect.stringContaining('readonly'),
      expect.stringContaining('no room'),
    ]);
    hq.unexpected.length = 0;
    hq.database.exec('DROP TRIGGER full');
    await hq.door.journal.flush();
    expect(count()).toBe(before + 8);
  });
});
