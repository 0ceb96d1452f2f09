import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { handlers } from '../../electron/handlers/index.ts';
import { type CallName, calls } from '../../shared/api.ts';
import { journalCalls } from '../../shared/journal.ts';
import { callNeeds } from '../../shared/rights.ts';
import { fullSession } from '../helpers/full-session.ts';
import { type Headquarters, openHeadquarters } from '../helpers/headquarters.ts';

let hq: Headquarters;

beforeAll(async () => {
  hq = await openHeadquarters();
});
afterAll(() => hq.close());

const throughTheDoor = Object.entries(calls)
  .filter(([, call]) => call.kind !== 'shell' && call.kind !== 'session')
  .map(([name]) => name);

function deep(depth: number): unknown {
  let value: unknown = 'x';
  for (let level = 0; level < depth; level += 1) value = { value };
  return value;
}

/** What a broken or hostile window might send in place of an input. */
const hostile: [string, unknown][] = [
  ['null', null],
  ['a number', 7],
  ['a text', 'DROP TABLE family'],
  ['an array', [1, 2, 3]],
  ['NaN fields', { id: Number.NaN, offset: Number.NaN, limit: Number.POSITIVE_INFINITY }],
  [
    'a huge text',
    { id: 'x'.repeat(2_000_000), text: 'x'.repeat(2_000_000), search: 'x'.repeat(2_000_000) },
  ],
  ['something deep', deep(5000)],
  [
    'a prototype',
    JSON.parse('{"__proto__": {"limit": 5}, "constructor": {"prototype": {}}, "id": {"$ne": 1}}'),
  ],
  [
    'SQL in names',
    { sort: [{ column: 'id; DROP TABLE family', descending: true }], quick: "x' OR 1=1 --" },
  ],
  ['a negative page', { offset: -1, limit: -100, id: '', familyId: '', day: '2026-02-30' }],
];

describe.each(throughTheDoor)('%s', (name) => {
  it.each(hostile)(
    'answers %s with a plain refusal or an empty answer, never with a fault of ours',
    async (_title, input) => {
      const reply = await hq.door.answer(name, input);
      if (!reply.ok) expect(reply.error.code).not.toBe('unexpected');
      expect(hq.unexpected).toEqual([]);
    },
  );
});

describe('a read that waits for the journal to be written', () => {
  const waiting = Object.keys(journalCalls).filter(
    (name) => callNeeds[name as CallName] === 'journal',
  );

  it.each(waiting)('%s is answered to who asked, or to nobody', async (name) => {
    let current = fullSession('Бири');
    const here = await openHeadquarters({
      get session() {
        return current;
      },
    });
    const reply = here.door.answer(name, { seq: 1 });
    current = { ...fullSession('Бошқаси'), accountId: 'other', rights: ['see'] };
    expect(await reply).toMatchObject({ ok: false, error: { code: 'signed-out' } });
    here.close();
  });
});

describe('the contract', () => {
  it('has a handler for every call, and no other', () => {
    expect(Object.keys(handlers).sort()).toEqual([...throughTheDoor].sort());
  });

  it('refuses a call it does not know, and a name taken from the prototype', async () => {
    for (const name of ['families.drop', 'toString', '__proto__', 'shell.print', '']) {
      expect(await hq.door.answer(name, {})).toMatchObject({
        ok: false,
        error: { code: 'call-unknown' },
      });
    }
  });

  it('says for every reading call which tables make it stale, or that none does', () => {
    const still = Object.entries(calls).filter(
      ([, call]) => call.kind === 'read' && call.tables.length === 0,
    );
    expect(still.map(([name]) => name).sort()).toEqual([
      'places.list',
      'settings.get',
      'settings.lockMinutes',
    ]);
  });

  it('survived all that: the tables are there and the file is sound', async () => {
    expect(await hq.call('maintenance.verify', {})).toMatchObject({ isGood: true, problems: [] });
  });
});
