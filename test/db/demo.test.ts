import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoFamily, planDemo } from '../../db/demo/plan-demo.ts';
import { createRandom, spread } from '../../db/demo/random.ts';
import { refreshFamilySummaries } from '../../db/family-summary.ts';
import type { Database } from '../../db/open.ts';
import { createTouchBook } from '../../db/touched.ts';
import type { DemoCounts } from '../../shared/demo.ts';
import { checkJshshir } from '../../shared/jshshir.ts';
import { tableNames } from '../../shared/tables.ts';
import { type Headquarters, openHeadquarters, testDay } from '../helpers/headquarters.ts';

let shtab: Headquarters;
let counts: DemoCounts;

beforeAll(async () => {
  shtab = await openHeadquarters({ hasOffice: false });
  counts = await shtab.call('demo.create', { size: 'tiny' });
});
afterAll(() => shtab.close());

function count(sql: string): number {
  return Number(
    shtab.database.prepare<[], { n: number }>(`SELECT count(*) AS n FROM ${sql}`).get()?.n,
  );
}

/** Everything a person would read, without ids and times. */
function digest(database: Database): string {
  const read = (sql: string) => database.prepare(sql).raw().all();
  const all = [
    read(`SELECT f.number, f.address, f.stage, f.lifted_on, s.head_name, s.per_capita, s.visits, s.official_name
            FROM family f JOIN family_summary s ON s.family_id = f.id ORDER BY f.number`),
    read('SELECT full_name, jshshir, born_on, phone FROM person ORDER BY jshshir'),
    read(
      'SELECT day, work, visited, found, solved FROM log_entry ORDER BY day, work, visited, found',
    ),
    read(`SELECT f.number, p.position, p.measure, p.amount, p.due_on, p.state_id
            FROM plan_item p JOIN family f ON f.id = p.family_id ORDER BY f.number, p.position`),
    read('SELECT full_name, phone FROM mahalla_post ORDER BY full_name, phone'),
  ];
  return createHash('sha256').update(JSON.stringify(all)).digest('hex');
}

describe('the tiny demo', () => {
  it('has the size it promises', () => {
    expect(counts).toMatchObject({ mahallas: 3, officials: 6, families: 12, planItems: 60 });
    expect(counts.people).toBeGreaterThanOrEqual(36);
    expect(counts.people).toBeLessThanOrEqual(60);
    expect(count('person')).toBe(counts.people);
    expect(count('log_entry')).toBe(counts.logEntries);
    expect(count('log_family')).toBe(counts.visits);
    expect(count('(SELECT DISTINCT day FROM log_entry)')).toBe(10);
  });

  it('is marked as a demo', async () => {
    expect(await shtab.call('office.get', {})).toMatchObject({
      name: 'Ғиждувон тумани тезкор штаби (намуна)',
      districtSoato: '1706215',
      isDemo: true,
    });
  });

  it('is made only where no headquarters is', async () => {
    expect((await shtab.refusal('demo.create', { size: 'tiny' })).code).toBe('office-exists');
    expect(count('family')).toBe(12);
  });

  it.each([
    ['overdue', `plan_item WHERE is_open = 1 AND due_on < '${testDay}'`],
    ['unattached', 'family_summary WHERE officials = 0'],
    ['lifted', "family WHERE stage = 'lifted'"],
    ['confirmed after half a year', "family WHERE stage = 'rechecked'"],
    ['to be looked at again', "family WHERE rechecked_on IS NULL AND lifted_on <= '2026-05-21'"],
    ['in progress', "family WHERE stage = 'inProgress'"],
    ['planned', "family WHERE stage = 'planned'"],
    ['studied, without a plan', "family WHERE stage = 'studied'"],
    ['identified today', `family WHERE identified_on = '${testDay}'`],
    ['without an income', 'family_summary WHERE per_capita IS NULL'],
    [
      'a head who did not report today',
      `official o WHERE EXISTS (SELECT 1 FROM attachment a WHERE a.official_id = o.id AND a.role_id = 'attachmentRole.attachedHead')
         AND NOT EXISTS (SELECT 1 FROM log_entry l WHERE l.official_id = o.id AND l.day = '${testDay}')`,
    ],
    [
      'over the norm',
      `(SELECT 1 FROM attachment WHERE family_id IS NOT NULL AND to_on IS NULL
         AND role_id = 'attachmentRole.attachedHead' GROUP BY official_id HAVING count(*) > 5)`,
    ],
    ['a head of a sector', "attachment WHERE role_id = 'attachmentRole.sectorHead'"],
    [
      'a colour of 2025',
      "family_category WHERE category_id = 'familyCategory.yellow' AND to_on = '2026-01-31'",
    ],
    ['poor', "family_summary WHERE category_id = 'familyCategory.poor'"],
    ['at the line', "family_summary WHERE category_id = 'familyCategory.atLine'"],
    ['a cause', 'family_cause'],
    ['a register', 'family_register'],
    ['a target', 'target WHERE amount = 5'],
    ['a visit', 'log_family'],
  ])('has one that is %s', (_what, sql) => {
    expect(count(sql)).toBeGreaterThan(0);
  });

  it.each(['planned', 'inProgress', 'done', 'partlyDone', 'extended', 'cancelled', 'released'])(
    'has a measure that is %s',
    (state) => {
      expect(count(`plan_item WHERE state_id = 'planState.${state}'`)).toBeGreaterThan(0);
    },
  );

  it('gives everybody a JSHSHIR of their own, with their birth day and sex in it', () => {
    const people = shtab.database
      .prepare<[], { jshshir: string; bornOn: string; sex: string }>(
        'SELECT jshshir, born_on AS bornOn, sex FROM person',
      )
      .all();
    expect(people.length).toBeGreaterThan(50);
    for (const person of people) {
      expect(checkJshshir(person.jshshir)).toMatchObject({
        isWellFormed: true,
        bornOn: person.bornOn,
        sex: person.sex,
      });
    }
    expect(new Set(people.map((person) => person.jshshir)).size).toBe(people.length);
  });

  it('keeps the summaries in step with the rows', () => {
    const { database } = shtab;
    const summaries = () =>
      database.prepare('SELECT * FROM family_summary ORDER BY family_id').all();
    const kept = summaries();
    const families = database.prepare<[], { id: string }>('SELECT id FROM family').all();
    const book = createTouchBook();
    for (const { id } of families) book.noteChanged('family', id);
    refreshFamilySummaries(database, book.touched, testDay);
    expect(summaries()).toEqual(kept);
    expect(count('family_summary')).toBe(12);
    expect(
      count(`family_summary s WHERE s.members <> (SELECT count(*) FROM membership m WHERE m.family_id = s.family_id)
               OR s.visits <> (SELECT count(*) FROM log_family l WHERE l.family_id = s.family_id)`),
    ).toBe(0);
  });

  it('shows no family as out of poverty below the line, none as poor above it', () => {
    expect(
      count(`family f JOIN family_summary s ON s.family_id = f.id
              WHERE (f.lifted_on IS NOT NULL AND s.per_capita < 715000)
                 OR (f.lifted_on IS NULL AND s.category_id = 'familyCategory.poor' AND s.per_capita >= 715000)`),
    ).toBe(0);
  });

  it('goes through the days in their order', () => {
    expect(
      count(`family WHERE studied_on < identified_on OR planned_on < studied_on OR started_on < planned_on
               OR lifted_on < started_on OR rechecked_on < lifted_on
               OR coalesce(rechecked_on, lifted_on, started_on, planned_on, studied_on, identified_on) > '${testDay}'`),
    ).toBe(0);
    expect(count(`plan_item WHERE done_on > '${testDay}'`)).toBe(0);
    expect(count('attachment WHERE to_on < from_on OR order_on > from_on')).toBe(0);
  });

  it('logs every row it made', () => {
    const rows = tableNames
      .filter((table) => !['list_item', 'amount_line', 'holiday', 'role'].includes(table))
      .reduce((sum, table) => sum + count(table), 0);
    expect(count("change WHERE column_name = '*'")).toBe(rows);
    expect(count("change_set WHERE call <> 'demo.create'")).toBe(0);
  });
});

describe('another demo of the same size', () => {
  it('is the same, also after one that was cancelled and left nothing', async () => {
    const other = await openHeadquarters({ hasOffice: false });
    try {
      let steps = 0;
      const reply = await other.door.answer(
        'demo.create',
        { size: 'tiny' },
        { onProgress: () => (steps += 1), isCancelled: () => steps >= 2 },
      );
      expect(reply).toMatchObject({ ok: false, error: { code: 'cancelled' } });
      expect(other.announced).toContain('office');
      const left = [
        'family_summary',
        'search_doc',
        'change',
        'change_set',
        'office',
        'family',
        'log_entry',
      ].map((table) => other.database.prepare(`SELECT count(*) FROM ${table}`).pluck().get());
      expect(left).toEqual([0, 0, 0, 0, 0, 0, 0]);
      expect(other.database.pragma('foreign_key_check')).toEqual([]);

      await other.call('demo.create', { size: 'tiny' });
      expect(digest(other.database)).toBe(digest(shtab.database));
    } finally {
      other.close();
    }
  });
});

describe('the plan of the office demo', () => {
  const plan = planDemo({ size: 'office', day: testDay, seed: 'tezkor' });
  const having = (test: (family: DemoFamily) => boolean) => plan.families.filter(test).length;

  it('has the figures of a district', () => {
    expect(plan.mahallas).toHaveLength(60);
    expect(new Set(plan.mahallas.map((mahalla) => mahalla.name)).size).toBe(60);
    for (const sector of [1, 2, 3, 4]) {
      expect(plan.mahallas.filter((mahalla) => mahalla.sector === sector)).toHaveLength(15);
    }
    expect(plan.officials).toHaveLength(300);
    expect(plan.families).toHaveLength(3912);
    expect(plan.families.reduce((sum, family) => sum + family.items, 0)).toBe(60_000);
  });

  it('has the funnel of the dashboard', () => {
    expect(having(({ road }) => road.studied !== null)).toBe(3748);
    expect(having(({ road }) => road.planned !== null)).toBe(3511);
    expect(having(({ road }) => road.started !== null)).toBe(2286);
    expect(having(({ road }) => road.lifted !== null)).toBe(1225);
    expect(having(({ road }) => road.rechecked !== null)).toBe(690);
    expect(having(({ road }) => road.lifted !== null && road.lifted >= -5)).toBe(35);
    expect(having(({ road }) => road.identified === 0)).toBe(3);
    expect(having(({ charges }) => charges.length === 0)).toBe(17);
  });

  it('has everybody of the road in order', () => {
    for (const { road } of plan.families) {
      const days = [
        road.identified,
        road.studied,
        road.planned,
        road.started,
        road.lifted,
        road.rechecked,
      ];
      const reached = days.filter((day) => day !== null);
      expect(reached).toEqual([...reached].sort((a, b) => a - b));
      expect(reached.at(-1)).toBeLessThanOrEqual(0);
    }
  });
});

describe('its random', () => {
  it('gives the same to the same seed, something else to another', () => {
    const three = (seed: string) => {
      const random = createRandom(seed);
      return [random.next(), random.between(1, 1000), random.pick(['a', 'b', 'c'])];
    };
    expect(three('one')).toEqual(three('one'));
    expect(three('one')).not.toEqual(three('two'));
  });

  it('spreads a total without a rest', () => {
    expect(spread(10, [1, 1, 1])).toEqual([4, 3, 3]);
    expect(spread(7, [0, 2, 0, 5])).toEqual([0, 2, 0, 5]);
  });
});
