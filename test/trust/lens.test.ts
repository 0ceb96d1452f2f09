/** What a person with narrow rights is answered: every reading call, through random lenses. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setLens } from '../../db/lens.ts';
import type { PersonRow } from '../../shared/persons.ts';
import { type Headquarters, openDemo, openHeadquarters } from '../helpers/headquarters.ts';
import { importSample, sampleOrder } from '../helpers/import-file.ts';
import { column, look, type Seen } from './helpers/lens-world.ts';
import { inputOf, readingCalls } from './helpers/read-inputs.ts';
import { seedsOf } from './helpers/seeds.ts';

const worlds = {
  'the tiny demo': async () => {
    const hq = await openDemo();
    return hq;
  },
  'imported samples': async () => {
    const hq = await openHeadquarters();
    for (const [kind, file] of sampleOrder) await importSample(hq, kind, file);
    return hq;
  },
};

/** Of a child only the name and the year of birth are seen: these stay empty. */
const ofChildren = [
  'bornOn',
  'jshshir',
  'document',
  'workplace',
  'phone',
  'disabilityId',
  'educationId',
  'employmentId',
];
const healthCauses = ['povertyCause.illHealth', 'povertyCause.careForSick'];

function* objectsIn(value: unknown): Iterable<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value as Record<string, unknown>;
  for (const part of Object.values(value)) yield* objectsIn(part);
}

/** What of an answer should not be there. */
function leaksOf(name: string, output: unknown, seen: Seen): string[] {
  const leaks: string[] = [];
  const text = JSON.stringify(output);
  // Also inside of texts that are JSON themselves, as in the history.
  for (const [part] of text.matchAll(/[^"\\]+/g)) if (seen.forbidden.has(part)) leaks.push(part);
  for (const one of objectsIn(output)) {
    if (seen.lens.hidesHealth && one['disabilityId']) leaks.push(`disability ${one['id']}`);
    const id = String(one['id'] ?? '');
    if (seen.children.has(id))
      for (const field of ofChildren) if (one[field]) leaks.push(`${field} of a child ${id}`);
    if (seen.children.has(id) && /\d{4}-\d\d-\d\d/.test(String(one['detail'] ?? '')))
      leaks.push(`day of birth of a child ${id}`);
  }
  if (seen.lens.hidesHealth && name !== 'lists.all')
    leaks.push(...healthCauses.filter((cause) => text.includes(cause)));
  return leaks;
}

describe.each(Object.entries(worlds))('%s', (_name, make) => {
  let hq: Headquarters;
  let officials: string[];
  beforeAll(async () => {
    hq = await make();
    officials = column(hq, 'SELECT id FROM main.official');
  });
  afterAll(() => {
    setLens(hq.database, null);
    hq.close();
  });

  it.each(seedsOf(10))('lets nothing through that is not to be seen: seed %d', async (seed) => {
    const seen = look(hq, seed);
    for (const name of readingCalls) {
      for (let round = 0; round < 3; round += 1) {
        const input = inputOf(name, seen, officials);
        const reply = await seen.door.answer(name, input);
        const asked = `${name} ${JSON.stringify(input)}`;
        if (!reply.ok) {
          const refusal = name === 'persons.reveal' ? /not-found|not-allowed/ : /not-found/;
          expect([asked, reply.error.code]).toEqual([asked, expect.stringMatching(refusal)]);
          continue;
        }
        expect([asked, leaksOf(name, reply.output, seen)]).toEqual([asked, []]);
      }
    }
  });

  async function expectClosedJournal(seen: Seen): Promise<void> {
    const lines = column(hq, 'SELECT CAST(seq AS TEXT) FROM main.journal_entry');
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) {
      const reply = await seen.door.answer('journal.changes', { seq: Number(line) });
      const leaks = reply.ok ? leaksOf('journal.changes', reply.output, seen) : [];
      expect([line, leaks]).toEqual([line, []]);
    }
  }

  it.each(seedsOf(3))('no line of the journal opens what is not to be seen: seed %d', (seed) =>
    expectClosedJournal(look(hq, seed)),
  );

  // The log of one mahalla names families of another.
  it('no line of the journal opens what is not of one mahalla, whichever it is', async () => {
    const mahallas = column(hq, 'SELECT id FROM main.mahalla');
    expect(mahallas.length).toBeGreaterThan(1);
    for (const id of mahallas) {
      const scope = { sectors: [], mahallaIds: [id] };
      const lens = { scope, hidesNumbers: false, hidesHealth: false, hidesChildren: false };
      await expectClosedJournal(look(hq, 1, lens));
    }
  });

  it('shows everything to whoever may see everything: the looking itself finds what is there', async () => {
    const [seed = 0] = seedsOf(1);
    const narrow = look(hq, seed, {
      scope: { sectors: [], mahallaIds: [] },
      hidesNumbers: true,
      hidesHealth: true,
      hidesChildren: true,
    });
    const whole = look(hq, seed, {
      scope: null,
      hidesNumbers: false,
      hidesHealth: false,
      hidesChildren: false,
    });
    const found: string[] = [];
    for (const name of ['families.list', 'persons.list', 'log.list', 'plans.list'] as const) {
      const reply = await whole.door.answer(name, { limit: 1000 });
      if (reply.ok && leaksOf(name, reply.output, narrow).length > 0) found.push(name);
    }
    expect(found).toContain('families.list');
    expect(found).toContain('persons.list');
    const none = look(hq, seed, narrow.lens);
    for (const name of ['families.list', 'persons.list', 'log.list', 'plans.list'] as const)
      expect(await none.door.answer(name, {})).toMatchObject({ output: { total: 0 } });
  });

  it('keeps no totals of the person before', async () => {
    const ask = async (seen: Seen) => {
      const reply = await seen.door.answer('families.list', {});
      return reply.ok ? (reply.output as { total: number }).total : -1;
    };
    const none = { hidesNumbers: false, hidesHealth: false, hidesChildren: false };
    const [whole, narrow] = [
      { scope: null, ...none },
      { scope: { sectors: [], mahallaIds: [] }, ...none },
    ];
    const all = await ask(look(hq, 1, whole));
    expect(all).toBeGreaterThan(10);
    expect(await ask(look(hq, 1, narrow))).toBe(0);
    expect(await ask(look(hq, 1, whole))).toBe(all);
    expect(await ask(look(hq, 1, narrow))).toBe(0);
  });

  it('shows the same masked numbers in lists with the right to see them and without', async () => {
    const none = { scope: null, hidesNumbers: false, hidesHealth: false, hidesChildren: false };
    const numbers = async (hidesNumbers: boolean) => {
      const reply = await look(hq, 1, { ...none, hidesNumbers }).door.answer('persons.list', {});
      const { rows } = (reply.ok ? reply.output : { rows: [] }) as { rows: PersonRow[] };
      return rows.map(({ jshshir }) => jshshir);
    };
    const seen = await numbers(false);
    expect(seen.some((number) => /^\*{4}\d{4}$/.test(number ?? ''))).toBe(true);
    expect(await numbers(true)).toEqual(seen);
  });

  it('does not let a number be found by its beginning', async () => {
    const hides = { scope: null, hidesNumbers: true, hidesHealth: false, hidesChildren: false };
    const number = column(
      hq,
      'SELECT jshshir FROM main.person WHERE length(jshshir) = 14 AND removed_at IS NULL',
    )[0];
    const { door } = look(hq, 1, hides);
    const hits = async (text: string) => {
      const reply = await door.answer('search.find', { text, kind: 'person' });
      const list = await door.answer('persons.list', { search: text });
      return [
        reply.ok && (reply.output as []).length,
        list.ok && (list.output as { total: number }).total,
      ];
    };
    expect(await hits(String(number).slice(0, 8))).toEqual([0, 0]);
    expect(await hits(String(number))).toEqual([1, 1]);
  });
});
