/** What a person with narrow rights may change: nothing outside, and inside everything stays in step. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createRandom } from '../../db/demo/random.ts';
import { refreshFamilySummaries } from '../../db/family-summary.ts';
import { refreshGridRows } from '../../db/grid-rows.ts';
import { type Lens, setLens } from '../../db/lens.ts';
import { refreshOfficialSummaries } from '../../db/official-summary.ts';
import { refreshSearch } from '../../db/search.ts';
import { createTouchBook } from '../../db/touched.ts';
import { type CallName, calls } from '../../shared/api.ts';
import { tableNames } from '../../shared/tables.ts';
import { dataOf, followersOf } from '../helpers/database-digest.ts';
import { type Headquarters, openDemo, testDay } from '../helpers/headquarters.ts';
import { sampleFolder } from '../import/helpers/expected.ts';
import { column, look, randomLens, type Seen } from './helpers/lens-world.ts';
import { seedsOf } from './helpers/seeds.ts';

let hq: Headquarters;

beforeEach(async () => {
  hq = await openDemo();
});
afterEach(() => {
  setLens(hq.database, null);
  hq.close();
});

const open = { hidesNumbers: false, hidesHealth: false, hidesChildren: false };

/** Half of the mahallas. */
function halfLens(random = createRandom('half')): Lens {
  const all = column(hq, 'SELECT id FROM main.mahalla ORDER BY id');
  return {
    scope: { sectors: [], mahallaIds: random.shuffle(all).slice(0, all.length >> 1) },
    ...open,
  };
}

function whole<Output>(work: () => Output, lens: Lens): Output {
  setLens(hq.database, null);
  const output = work();
  setLens(hq.database, lens);
  return output;
}

const official = () => column(hq, 'SELECT id FROM main.official')[0] ?? '';
const person = { fullName: 'Синов Синовов' };

/** For each call that changes people, families, or what hangs on them: what it would do to somebody outside. */
const outside: Partial<Record<CallName, (id: (table: string) => string) => object>> = {
  'families.save': (id) => ({ edits: [{ id: id('family'), fields: { note: 'чет' } }] }),
  'families.create': (id) => ({ headName: 'Чет Четов', mahallaId: id('mahalla') }),
  'families.remove': (id) => ({ ids: [id('family')] }),
  'families.saveStudy': (id) => ({ id: id('family'), studiedOn: testDay }),
  'families.saveIncome': (id) => ({ familyId: id('family'), periodEndOn: testDay, total: 5 }),
  'families.removeIncome': (id) => ({ id: id('family_income') }),
  'families.setCategory': (id) => ({ familyId: id('family'), categoryId: null, fromOn: testDay }),
  'families.setRegisters': (id) => ({
    familyId: id('family'),
    registerIds: ['register.iron'],
    on: testDay,
  }),
  'families.setCauses': (id) => ({ familyId: id('family'), causeIds: ['povertyCause.noJob'] }),
  'families.lift': (id) => ({
    id: id('family'),
    liftedOn: testDay,
    document: '1',
    confirmedBy: 'х',
  }),
  'families.recheck': (id) => ({ id: id('family'), recheckedOn: testDay }),
  'families.unlift': (id) => ({ id: id('family'), returnedOn: testDay, reason: 'х' }),
  'persons.save': (id) => ({ edits: [{ id: id('person'), fields: { note: 'чет' } }] }),
  'persons.create': (id) => ({ familyId: id('family'), ...person }),
  'persons.remove': (id) => ({ ids: [id('person')] }),
  'plans.saveItems': (id) => ({ items: [{ id: id('plan_item'), fields: { note: 'чет' } }] }),
  'plans.removeItems': (id) => ({ ids: [id('plan_item')] }),
  'plans.extend': (id) => ({ ids: [id('plan_item')], dueOn: '2027-12-01', reason: 'х' }),
  'plans.complete': (id) => ({ ids: [id('plan_item')], doneOn: testDay }),
  'plans.approve': (id) => ({ familyId: id('family'), approvedOn: testDay, approvedBy: 'х' }),
  'attachments.attach': (id) => ({ officialIds: [official()], familyIds: [id('family')] }),
  'attachments.end': (id) => ({ ids: [id('attachment')], toOn: testDay }),
  'attachments.save': (id) => ({ edits: [{ id: id('attachment'), fields: { note: 'чет' } }] }),
  'attachments.remove': (id) => ({ ids: [id('attachment')] }),
  'log.saveDay': (id) => ({
    day: testDay,
    entries: [{ officialId: official(), mahallaId: id('mahalla'), work: 'иш' }],
  }),
  'log.save': (id) => ({ edits: [{ id: id('log_entry'), fields: { note: 'чет' } }] }),
  'log.remove': (id) => ({ ids: [id('log_entry')] }),
  'mahallas.save': (id) => ({ edits: [{ id: id('mahalla'), fields: { note: 'чет' } }] }),
  'mahallas.create': () => ({ name: 'Чет маҳалла' }),
  'mahallas.remove': (id) => ({ ids: [id('mahalla')] }),
  'mahallas.savePost': (id) => ({
    mahallaId: id('mahalla'),
    postId: 'mahallaPost.chair',
    fullName: 'Чет Раис',
  }),
  'sheets.register': (id) => ({ familyIds: [id('family')] }),
  'consents.give': (id) => ({
    personIds: [id('person')],
    givenOn: testDay,
    signedBy: 'х',
    scopeIds: ['consentScope.processing'],
  }),
  'consents.withdraw': (id) => ({ id: id('consent'), on: testDay }),
  'consents.remove': (id) => ({ id: id('consent') }),
  'retention.save': (id) => ({
    familyId: id('family'),
    movedOn: null,
    keepUntil: '2030-01-01',
    reason: 'х',
  }),
  'requests.create': (id) => ({
    receivedOn: testDay,
    kind: 'access',
    personId: id('person'),
    applicant: 'х',
  }),
  'requests.answer': (id) => ({
    id: id('citizen_request'),
    answeredOn: testDay,
    answerNumber: '1',
    answer: 'х',
  }),
  'requests.remove': (id) => ({ id: id('citizen_request') }),
  'destruction.prepare': (id) => ({
    familyIds: [id('family')],
    number: '1',
    actedOn: testDay,
    groundId: 'destructionGround.expired',
    commission: Array(3).fill({ name: 'х', position: 'х' }),
  }),
  'decisions.decide': (id) => ({ id: id('decision'), choice: 'keep' }),
  'decisions.dismiss': (id) => ({ ids: [id('decision')] }),
};

/** Of the whole office, or of the program; nothing of a person or family is in them. */
const ofTheOffice: readonly CallName[] = [
  'accounts.save',
  'roles.save',
  'emergency.acknowledge',
  'office.create',
  'office.save',
  'settings.save',
  'targets.save',
  'rating.saveWeights',
  'settings.saveLockMinutes',
  'personalData.save',
  'personalData.saveRule',
  'personalData.removeRule',
  'personalData.registerSheet',
  'destruction.cancel',
  'amounts.save',
  'amounts.remove',
  'holidays.save',
  'holidays.remove',
  'lists.save',
  'lists.remove',
  'attachments.saveNorm',
  'officials.save',
  'officials.create',
  'officials.remove',
  // What the person did themselves: within what they may change.
  'changes.undo',
  'changes.redo',
];

/** Of the tasks this one takes what to write about from its caller, by ids. */
const tasksThatWrite: readonly CallName[] = ['destruction.prepare'];
const writes = (Object.keys(calls) as CallName[]).filter(
  (name) => calls[name].kind === 'write' || tasksThatWrite.includes(name),
);

describe('outside of the scope', () => {
  it('has an attempt for every call that writes', () => {
    const known = [...Object.keys(outside), ...ofTheOffice];
    expect([...known].sort()).toEqual([...writes].sort());
  });

  it('nothing can be changed, whoever asks and however', async () => {
    addDecision();
    const lens = halfLens();
    const before = whole(() => [dataOf(hq), followersOf(hq)], lens);
    const seen = look(hq, 1, lens);
    const done: string[] = [];
    for (const [name, input] of Object.entries(outside)) {
      const given = input((table) => seen.outside[table]?.[0] ?? outsideDecision(seen));
      const reply = await seen.door.answer(name, given);
      const code = reply.ok ? 'done' : reply.error.code;
      if (!/^(not-found|outside-scope|family-unknown)$/.test(code)) done.push(`${name}: ${code}`);
    }
    // These pass over what is not there; they must have found nothing, as the comparison below shows.
    const passing = ['attachments.end: done', 'decisions.dismiss: done', 'sheets.register: done'];
    expect(done.filter((line) => !passing.includes(line))).toEqual([]);
    expect(whole(() => [dataOf(hq), followersOf(hq)], lens)).toEqual(before);
  });

  it('a family cannot be moved out of it, nor one from outside taken in', async () => {
    const lens = halfLens();
    const seen = look(hq, 1, lens);
    const [own, foreign] = [seen.inside['family']?.[0], seen.outside['mahalla']?.[0]];
    const move = { edits: [{ id: own, fields: { mahallaId: foreign } }] };
    expect(await seen.door.answer('families.save', move)).toMatchObject({
      error: { code: expect.stringMatching(/outside-scope|not-found/) },
    });
  });

  it('an import reaches nobody outside', async () => {
    setLens(hq.database, null);
    const lens = { scope: { sectors: [], mahallaIds: [] }, ...open };
    const before = dataOf(hq);
    const { door } = look(hq, 1, lens);
    const rehearsed = await door.answer('imports.rehearse', {
      path: `${sampleFolder}oilalar.xlsx`,
      kind: 'families',
    });
    expect(rehearsed).toMatchObject({ error: { code: 'import-outside-scope' } });
    expect(whole(() => dataOf(hq), lens)).toEqual(before);
  });

  it('an import of one’s own mahallas goes in; a row of another refuses all of it, and nothing of it is told', async () => {
    const lens = halfLens();
    const seen = look(hq, 1, lens);
    const names = (sql: string) => column(hq, sql);
    const own = names('SELECT name FROM mahalla')[0] ?? '';
    const isForeign = `id NOT IN (${lens.scope?.mahallaIds.map((id) => `'${id}'`).join(',')})`;
    const foreign = names(`SELECT name FROM main.mahalla WHERE ${isForeign}`);
    const heads = names(
      `SELECT s.head_name FROM main.family f JOIN main.family_summary s ON s.seq = f.seq WHERE f.mahalla_${isForeign}`,
    );
    const folder = mkdtempSync(join(tmpdir(), 'shtab-import-'));
    const bring = async (name: string, rows: readonly (readonly string[])[]) => {
      const path = join(folder, name);
      const titles = ['Оила рақами', 'Оила бошлиғи', 'Маҳалла', 'Манзил'];
      writeFileSync(path, [titles, ...rows].map((row) => row.join(';')).join('\n'));
      const rehearsed = await seen.door.answer('imports.rehearse', { path, kind: 'families' });
      if (!rehearsed.ok) return { done: rehearsed, told: JSON.stringify(rehearsed) };
      const { id } = rehearsed.output as { id: string };
      const done = await seen.door.answer('imports.commit', { id });
      return { done, told: JSON.stringify([rehearsed, done]) };
    };
    const before = whole(() => dataOf(hq), lens);
    const mixed = await bring('mixed.csv', [
      ['801', 'Ўзимизнинг Оила Бошлиғи', own, 'Навоий кўчаси, 1'],
      ['802', heads[0] ?? '', foreign[0] ?? '', 'Навоий кўчаси, 2'],
    ]);
    expect(mixed.done).toMatchObject({ ok: false, error: { code: 'import-outside-scope' } });
    expect(whole(() => dataOf(hq), lens)).toEqual(before);
    for (const name of [...foreign.slice(1), ...heads.slice(1)])
      expect(mixed.told).not.toContain(name);

    const mine = await bring('mine.csv', [
      ['801', 'Ўзимизнинг Оила Бошлиғи', own, 'Навоий кўчаси, 1'],
    ]);
    expect(mine.done).toMatchObject({ ok: true, output: { created: { family: 1 } } });
    const list = await seen.door.answer('families.list', { search: 'Ўзимизнинг' });
    expect(list).toMatchObject({ ok: true, output: { total: 1 } });
    rmSync(folder, { recursive: true });
  });

  it('a rehearsal is not seen by another person', async () => {
    const path = `${sampleFolder}mahallalar.xlsx`;
    const first = look(hq, 1, { scope: null, ...open });
    const rehearsed = await first.door.answer('imports.rehearse', { path, kind: 'mahallas' });
    if (!rehearsed.ok) throw new Error(rehearsed.error.code);
    const { id } = rehearsed.output as { id: string };
    const other = look(hq, 2, { scope: null, ...open });
    for (const name of ['imports.rows', 'imports.commit'])
      expect(await other.door.answer(name, { id })).toMatchObject({
        error: { code: 'import-unknown' },
      });
    expect(await first.door.answer('imports.rows', { id })).toMatchObject({ ok: true });
  });

  it('an export holds what the list shows, and no more', async () => {
    const seen = look(hq, 1, halfLens());
    const folder = mkdtempSync(join(tmpdir(), 'shtab-lens-'));
    for (const grid of ['families', 'persons', 'mahallas', 'log', 'plans'] as const) {
      const list = await seen.door.answer(`${grid}.list`, {});
      const done = await seen.door.answer('exports.grid', {
        grid,
        request: {},
        columns: [
          { column: grid === 'persons' ? 'fullName' : 'mahallaId', title: 'х', kind: 'text' },
        ].map((one) => (grid === 'mahallas' ? { ...one, column: 'name' } : one)),
        title: 'х',
        totalLabel: 'х',
        language: 'uz',
        path: join(folder, `${grid}.xlsx`),
      });
      expect(done).toMatchObject({
        ok: true,
        output: { rows: list.ok && (list.output as { total: number }).total },
      });
    }
    rmSync(folder, { recursive: true });
  });
});

describe('inside of the scope', () => {
  it.each(seedsOf(4))('what is kept beside the rows stays in step: seed %d', async (seed) => {
    const random = createRandom(`${seed}`);
    const lens = { ...randomLens(hq, random), ...halfLens(random) };
    const seen = look(hq, seed, lens);
    const one = (table: string) => random.pick(seen.inside[table] ?? []);
    const edits: [CallName, object][] = [
      ['families.create', { headName: 'Янги Бошлиқ', mahallaId: one('mahalla') }],
      ['families.save', { edits: [{ id: one('family'), fields: { address: 'Навоий, 5' } }] }],
      ['families.saveIncome', { familyId: one('family'), periodEndOn: testDay, total: 900_000 }],
      ['persons.create', { familyId: one('family'), fullName: 'Янги Аъзо', bornOn: '1990-01-02' }],
      ['persons.save', { edits: [{ id: one('person'), fields: { fullName: 'Бошқа Исм' } }] }],
      ['persons.remove', { ids: [one('person')] }],
      ['plans.removeItems', { ids: [one('plan_item')] }],
      ['log.remove', { ids: [one('log_entry')] }],
      ['attachments.attach', { officialIds: [official()], familyIds: [one('family')] }],
      ['mahallas.save', { edits: [{ id: one('mahalla'), fields: { name: 'Бошқа ном' } }] }],
      ['families.remove', { ids: [one('family')] }],
      ['changes.undo', {}],
    ];
    const refused: string[] = [];
    for (const [name, input] of edits) {
      const reply = await seen.door.answer(name, input);
      // A row of the list may be one that an earlier edit removed.
      if (!reply.ok && reply.error.code !== 'not-found')
        refused.push(`${name}: ${reply.error.code} ${JSON.stringify(reply.error.params)}`);
    }
    expect(refused).toEqual([]);
    const kept = whole(() => followersOf(hq), lens);
    rebuildAll();
    expect(withoutLines(kept)).toEqual(withoutLines(followersOf(hq)));
  });

  it('people, families and measures can be removed, and brought back', async () => {
    const seen = look(hq, 1, halfLens());
    for (const [name, table] of [
      ['persons.remove', 'person'],
      ['plans.removeItems', 'plan_item'],
      ['families.remove', 'family'],
    ] as const) {
      const input = { ids: [seen.inside[table]?.[0]] };
      expect([name, await seen.door.answer(name, input)]).toMatchObject([name, { ok: true }]);
      const undone = await seen.door.answer('changes.undo', {});
      expect(undone).toMatchObject({ ok: true, output: { call: name } });
    }
  });

  it('the lens holds after a disk without room took a write back', async () => {
    const lens = halfLens();
    const seen = look(hq, 1, lens);
    const before = await seen.door.answer('families.list', {});
    hq.database.pragma(`max_page_count = ${hq.database.pragma('page_count', { simple: true })}`);
    let code = '';
    for (let round = 0; round < 200 && code === ''; round += 1) {
      const reply = await seen.door.answer('families.create', {
        headName: 'Янги Бошлиқ',
        mahallaId: seen.inside['mahalla']?.[0],
        note: 'х'.repeat(1500),
      });
      if (!reply.ok) code = reply.error.code;
    }
    expect(code).toBe('disk-full');
    hq.database.pragma('max_page_count = 100000000');
    const foreign = seen.outside['family']?.[0];
    expect(await seen.door.answer('families.get', { id: foreign })).toMatchObject({ ok: false });
    expect(before).toMatchObject({ ok: true });
  });

  it('hides from an editor without the right only what is hidden', async () => {
    const seen = look(hq, 1, { scope: null, ...open, hidesChildren: true });
    const adult = seen.inside['person']?.find((id) => !seen.children.has(id));
    const [child] = seen.children;
    const save = (id: string | undefined, fields: object) =>
      seen.door.answer('persons.save', { edits: [{ id, fields }] });
    expect(await save(adult, { phone: '+998901112233' })).toMatchObject({ ok: true });
    expect(await save(child, { bornOn: '2015-05-05' })).toMatchObject({
      error: { code: 'not-allowed' },
    });
    expect(await save(child, { fullName: 'Бола Исми' })).toMatchObject({ ok: true });
  });
});

/** Rows of the index of words are numbered anew when they are made anew. */
function withoutLines(kept: Record<string, unknown[]>) {
  const inOrder = (rows: unknown[] = []) => rows.map((row) => JSON.stringify(row)).sort();
  return Object.fromEntries(Object.entries(kept).map(([name, rows]) => [name, inOrder(rows)]));
}

/** All that is kept beside the rows, made anew from the rows. */
function rebuildAll(): void {
  setLens(hq.database, null);
  const { touched, noteChanged } = createTouchBook();
  for (const table of tableNames)
    for (const id of column(hq, `SELECT id FROM ${table}`)) noteChanged(table, id);
  hq.database.transaction(() => {
    hq.database.exec('DELETE FROM grid_plan; DELETE FROM grid_log; DELETE FROM grid_member;');
    refreshFamilySummaries(hq.database, touched, testDay);
    refreshOfficialSummaries(hq.database, touched);
    refreshGridRows(hq.database, touched);
    refreshSearch(hq.database, touched);
  })();
}

/** A question about two families, of which one may lie outside. */
function addDecision(): void {
  const families = column(hq, 'SELECT id FROM family ORDER BY id');
  for (const id of families)
    hq.database
      .prepare(
        `INSERT INTO decision (id, kind, table_name, row_id, family_id, params, options, state, question)
         VALUES (?, 'family_number_shared', 'family', ?, ?, '{}', '[{"choice":"keep","rowId":null,"label":null}]', 'open', ?)`,
      )
      .run(`d-${id}`, id, id, `q ${id}`);
}

function outsideDecision(seen: Seen): string {
  return `d-${seen.outside['family']?.[0]}`;
}
