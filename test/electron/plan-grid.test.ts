import { describe, expect, it } from 'vitest';
import { explainPage } from '../../db/grid.ts';
import { planContext, planGrid } from '../../db/plan-grid.ts';
import { gridRequest } from '../../shared/grid.ts';
import { type Headquarters, testDay } from '../helpers/headquarters.ts';
import { addItems, type NewItem, planForEach, sewing } from '../helpers/plan-for-each.ts';

let hq: Headquarters;
let familyId: string;
let officialId: string;
planForEach((made) => {
  ({ hq, familyId, officialId } = made);
});

const add = (...items: Partial<NewItem>[]) => addItems({ hq, familyId }, items);

describe('the grid over all plans', () => {
  const mine = () => [{ kind: 'choice' as const, column: 'familyId', values: [familyId] }];

  it('filters by what is overdue, due this week, done this week, without anybody responsible', async () => {
    await add(
      { measure: 'ўтган', dueOn: '2026-11-20', responsible: 'раис' },
      { measure: 'якшанба', dueOn: '2026-11-22', officialId },
      { measure: 'душанба', dueOn: '2026-11-23' },
      { measure: 'бажарилган', dueOn: '2026-11-01', doneOn: '2026-11-16', responsible: '' },
      { measure: 'олдинги ҳафта', doneOn: '2026-11-15' },
      { measure: 'муддатсиз', responsible: 'раис' },
    );
    const found = async (quick: string) => {
      const page = await hq.call('plans.list', { quick, filters: mine() });
      return page.rows.map((row) => row.measure);
    };
    expect(await found('overdue')).toEqual(['ўтган']);
    expect(await found('dueThisWeek')).toEqual(['якшанба']);
    expect(await found('withoutResponsible')).toEqual(['душанба']);
    expect(await found('withoutDeadline')).toEqual(['муддатсиз']);
    expect(await found('doneThisWeek')).toEqual(['бажарилган']);
    expect(await hq.call('plans.quickCounts', { filters: mine() })).toEqual({
      all: 6,
      overdue: 1,
      dueThisWeek: 1,
      withoutResponsible: 1,
      withoutDeadline: 1,
      doneThisWeek: 1,
    });
  });

  it('shows overdue as a state of its own, with the days, and sums the money', async () => {
    await add(
      { measure: 'ўтган', dueOn: '2026-10-15', amount: 1000, officialId },
      { measure: 'б', amount: 500 },
    );
    const page = await hq.call('plans.list', {
      filters: [
        ...mine(),
        { kind: 'choice', column: 'shownState', values: ['derivedState.overdue'] },
      ],
    });
    expect(page.total).toBe(1);
    expect(page.rows[0]).toMatchObject({
      headName: 'Қодирова Мавлуда Ҳамроевна',
      shownState: 'derivedState.overdue',
      stateId: 'planState.planned',
      overdueDays: 37,
      responsible: 'Турсунов Баҳодир Раҳимович',
    });
    expect((await hq.call('plans.list', { filters: mine() })).sums).toEqual({
      amountThousand: 1.5,
    });
  });

  it('is found by the head of the family in either alphabet, and leaves with the family', async () => {
    await hq.call('families.create', { headName: 'Ғуломова Саодат' }).then(async ({ id }) => {
      await hq.call('plans.saveItems', { items: [{ familyId: id, fields: sewing }] });
      expect((await hq.call('plans.list', { search: "g'ulom saod" })).total).toBe(1);
      await hq.call('families.remove', { ids: [id] });
      expect((await hq.call('plans.list', { search: "g'ulom saod" })).total).toBe(0);
    });
  });

  const stepsOf = (request: object) =>
    explainPage(hq.database, planGrid, gridRequest.parse(request), planContext(testDay));

  it('goes over an index in its own order, and for one family', () => {
    expect(stepsOf({})).toEqual(['SCAN r USING COVERING INDEX grid_plan_by_due']);
    const filters = [{ kind: 'choice', column: 'familyId', values: [familyId] }];
    expect(stepsOf({ filters })[0]).toMatch(/^SEARCH r USING INDEX grid_plan_by_family/);
  });

  it.each([
    ['overdue', { quick: 'overdue', sort: [{ column: 'amountThousand', descending: true }] }],
    ['a text', { filters: [{ kind: 'text', column: 'measure', how: 'contains', value: 'а' }] }],
    ['words', { search: 'қодирова' }],
    ['sorted by a name', { sort: [{ column: 'mahalla', descending: true }] }],
  ])('%s: reads narrow rows only, all else by number', (_name, request) => {
    const steps = stepsOf(request);
    expect(steps).toContainEqual(expect.stringMatching(/^SCAN r\b/));
    const others = steps.filter((step) => !/^(SCAN r\b|USE TEMP B-TREE)/.test(step));
    for (const step of others) {
      expect(step).toMatch(
        /^SEARCH \w+ USING INTEGER PRIMARY KEY|^(LIST SUBQUERY|CREATE BLOOM FILTER)|json_each/,
      );
    }
  });

  it('the first page needs no sorting', () => {
    const steps = explainPage(hq.database, planGrid, gridRequest.parse({}), planContext(testDay));
    expect(steps.filter((step) => step.includes('TEMP B-TREE'))).toEqual([]);
  });
});
