/** What narrow rows keep of the names they are sorted by: right after every change, and right as an order. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pageOf } from '../../db/grid.ts';
import { conditionsOf } from '../../db/grid-conditions.ts';
import { beginningOf, likeKeys, placeOf } from '../../db/grid-places.ts';
import { allSql } from '../../db/grid-sql.ts';
import { setLens } from '../../db/lens.ts';
import { planContext, planGrid } from '../../db/plan-grid.ts';
import { runWrite, type Writer } from '../../db/write.ts';
import { type GridRequest, gridRequest } from '../../shared/grid.ts';
import { orderKey } from '../../shared/order-key.ts';
import { describeEachLens } from '../helpers/each-lens.ts';
import { type Headquarters, openHeadquarters, testDay } from '../helpers/headquarters.ts';
import { seeded } from '../helpers/seeded.ts';

const items = 6000;
const measures = [
  'Ишга жойлаштириш',
  'Ишга ўргатиш',
  'Тикув машинаси',
  'Ер ажратиш',
  'Tikuv dastgohi',
];
const random = seeded('places');
const pick = <Item>(from: readonly Item[]) => from[random.below(from.length)] as Item;

let hq: Headquarters;
let half: readonly string[];
interface Member {
  readonly id: string;
  readonly person: string;
  readonly family: string;
}
let members: readonly Member[];

const write = (work: (writer: Writer) => void) =>
  runWrite(
    hq.database,
    { clock: hq.clock, userName: 'Синов', officeId: '', device: 'test', call: 'test' },
    work,
  );

beforeAll(async () => {
  hq = await openHeadquarters({ hasOffice: false });
  await hq.call('demo.create', { size: 'tiny' });
  const mahallas = hq.database.prepare<[], string>('SELECT id FROM mahalla').pluck().all();
  half = mahallas.slice(0, mahallas.length >> 1);
  members = hq.database
    .prepare<[], Member>('SELECT id, person_id AS person, family_id AS family FROM membership')
    .all();
  write((writer) => {
    for (let index = 0; index < items; index += 1) {
      const member = pick(members);
      writer.insert('plan_item', {
        family_id: member.family,
        // Some are for nobody, some for somebody of quite another family.
        person_id:
          random.below(3) === 0
            ? null
            : random.below(9) === 0
              ? pick(members).person
              : member.person,
        opportunity_id: 'opportunity.employment',
        measure: `${pick(measures)} ${random.below(40)}`,
        evidence: random.below(2) === 0 ? null : `Далил ${random.below(900)}`,
        state_id: 'planState.planned',
      });
    }
  });
});
afterAll(() => {
  setLens(hq.database, null);
  hq.close();
});

/** Rows that keep something else than what they would keep if they were written anew. */
function staleRows(): number[] {
  return hq.database
    .prepare<[], number>(
      `SELECT r.seq FROM grid_plan r JOIN plan_item x ON x.seq = r.seq JOIN family_summary s ON s.seq = r.family
         LEFT JOIN person w ON w.id = x.person_id
        WHERE r.head_place IS NOT grid_place(s.head_sort)
           OR r.person_place IS NOT CASE WHEN w.id IS NOT NULL THEN grid_place(w.name_sort) END
           OR r.is_for_own > (x.person_id IS NULL OR EXISTS (SELECT 1 FROM membership m
                WHERE m.person_id = x.person_id AND m.family_id = x.family_id AND m.removed_at IS NULL))`,
    )
    .pluck()
    .all();
}

it(`keys in order have places that do not fall: TEST_SEED=${random.seed}`, () => {
  const letters = ['а', 'б', 'ў', 'ҳ', 'я', 'q', 'z', ' ', '7', 'ж', '12345678901'];
  const keys = Array.from({ length: 3000 }, () =>
    orderKey(Array.from({ length: random.below(8) }, () => pick(letters)).join('')),
  ).sort((one, other) => (one < other ? -1 : one > other ? 1 : 0));
  for (const [index, key] of keys.entries()) {
    const next = keys[index + 1] ?? key;
    expect([key, next, placeOf(key) <= placeOf(next)]).toEqual([key, next, true]);
    const { from, below } = likeKeys(key);
    const isLike = next >= from && next < below;
    expect([key, next, isLike]).toEqual([key, next, placeOf(key) === placeOf(next)]);
    expect(likeKeys(beginningOf(placeOf(key)))).toEqual(likeKeys(key));
  }
});

it('are right after people are renamed, taken out, brought back, and families get other heads', () => {
  expect(staleRows()).toEqual([]);
  for (let round = 0; round < 40; round += 1) {
    const { id, person, family } = pick(members);
    const name = `${pick(['Ўктамов', 'Абдуллаев', 'Yusupov', 'Ғаниев'])} ${round}`;
    const set = write((writer) => {
      const way = random.below(4);
      if (way === 0) writer.update('person', person, { full_name: name });
      if (way === 1) writer.remove('membership', id);
      if (way === 2)
        writer.update('membership', id, {
          position: random.below(9),
          relation_id: 'relation.head',
        });
      if (way === 3) {
        const added = writer.insert('person', { full_name: name });
        writer.insert('membership', {
          person_id: added,
          family_id: family,
          relation_id: 'relation.head',
          position: -round,
        });
      }
    });
    expect(set).toBeDefined();
    expect([round, staleRows()]).toEqual([round, []]);
  }
});

describeEachLens(
  () => ({ hq, half }),
  () => {
    const context = planContext(testDay);
    let fresh = 0;

    it.each(['headName', 'person', 'personId', 'measure', 'evidence', 'responsible', 'mahalla'])(
      'plans by %s: pages are those of all rows in order',
      (column) => {
        for (const descending of [false, true]) {
          const sorted = gridRequest.parse({ sort: [{ column, descending }], limit: 40 });
          const { where, params } = conditionsOf(hq.database, planGrid, sorted, context);
          const all = hq.database
            .prepare<[typeof params], object>(allSql(planGrid, sorted, where))
            .all(params);
          expect(all.length).toBeGreaterThan(1000);
          for (const share of [0, 0.2, 0.5, 0.75, 1]) {
            const offset = Math.floor(share * (all.length - 40));
            fresh += 1;
            const bound = {
              kind: 'number',
              column: 'extendedTimes',
              from: null,
              to: 1000 + (fresh >> 1),
            };
            const request: GridRequest = { ...sorted, offset, filters: [bound as never] };
            const { rows } = pageOf(hq.database, planGrid, request, context);
            expect([column, descending, offset, rows]).toEqual([
              column,
              descending,
              offset,
              all.slice(offset, offset + 40),
            ]);
          }
        }
      },
    );
  },
);

it('behind a lens nobody of elsewhere is named by an item, found by it or counted', () => {
  const hides = { hidesNumbers: true, hidesHealth: true, hidesChildren: true };
  setLens(hq.database, { scope: { sectors: [], mahallaIds: half }, ...hides });
  const named = new Map(
    hq.database
      .prepare<[], [string, string | null]>(
        'SELECT x.id, p.full_name FROM plan_item x LEFT JOIN person p ON p.id = x.person_id',
      )
      .raw()
      .all(),
  );
  const hidden = hq.database
    .prepare<[], number>(
      `SELECT count(*) FROM plan_item x WHERE x.person_id IS NOT NULL
          AND NOT EXISTS (SELECT 1 FROM person p WHERE p.id = x.person_id)`,
    )
    .pluck()
    .get();
  expect(hidden).toBeGreaterThan(0);
  for (const how of ['filled', 'blank'] as const) {
    const filters = [{ kind: 'text', column: 'person', how, value: '' }];
    const wanted = [...named.values()].filter((name) => (name !== null) === (how === 'filled'));
    const { rows, total } = pageOf<{ id: string; person: string | null }>(
      hq.database,
      planGrid,
      gridRequest.parse({ filters, sort: [{ column: 'person', descending: false }], limit: 500 }),
      planContext(testDay),
    );
    expect([how, total]).toEqual([how, wanted.length]);
    for (const row of rows) expect(row.person).toBe(named.get(row.id));
  }
});
