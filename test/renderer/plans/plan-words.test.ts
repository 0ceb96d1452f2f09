import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  emptyItem,
  fieldsOfForm,
  keptForNext,
} from '../../../renderer/features/plans/item-form.ts';
import { fieldsOf } from '../../../renderer/features/plans/plan-edit-fields.ts';
import { planStart } from '../../../renderer/features/plans/plan-start.ts';
import { findOfficial, measuresFor, placeOf } from '../../../renderer/features/plans/plan-words.ts';
import type { PlanHelp } from '../../../renderer/features/plans/use-plan-help.ts';
import { type Headquarters, openHeadquarters, testDay } from '../../helpers/headquarters.ts';

let hq: Headquarters;
let help: PlanHelp;

beforeAll(async () => {
  hq = await openHeadquarters();
  const officials = [{ id: 'o1', fullName: 'Ёқубов Нурали Ғафурович', organisation: null }];
  help = { items: await hq.call('lists.all', {}), officials, mahallas: [], today: testDay };
});
afterAll(() => hq.close());

describe('what was typed', () => {
  it('a measure of the list in another language is kept under the list’s own name', () => {
    expect(fieldsOf({ measure: 'Медосмотр' }, help)).toEqual({
      measureId: 'measure.medicalCheckUp',
      measure: 'тиббий кўрик',
    });
  });

  it('a synonym finds the measure and stays as it was written: it says more', () => {
    expect(fieldsOf({ measure: 'тикув машинаси бериш' }, help)).toEqual({
      measureId: 'measure.equipment',
      measure: 'тикув машинаси бериш',
    });
  });

  it('other words stay words', () => {
    expect(fieldsOf({ measure: '0,10 га ер, иссиқхона', note: null }, help)).toEqual({
      measureId: null,
      measure: '0,10 га ер, иссиқхона',
      note: null,
    });
  });

  it('an official is found in either alphabet; others stay words; nothing empties both', () => {
    expect(fieldsOf({ responsible: "Yoqubov Nurali G'afurovich" }, help)).toEqual({
      officialId: 'o1',
      responsible: null,
    });
    expect(fieldsOf({ responsible: 'Бандлик маркази' }, help)).toEqual({
      officialId: null,
      responsible: 'Бандлик маркази',
    });
    expect(fieldsOf({ responsible: null }, help)).toEqual({ officialId: null, responsible: null });
    expect(findOfficial(help.officials, 'Ёқубов')).toBeNull();
  });

  it('the form of a new measure says the same, with empty fields as nothing', () => {
    const form = { ...emptyItem, measure: ' тиббий кўрик ', responsible: 'раис', amount: 500_000 };
    expect(fieldsOfForm(form, help)).toEqual({
      opportunityId: 'opportunity.employment',
      problem: null,
      measureId: 'measure.medicalCheckUp',
      measure: 'тиббий кўрик',
      mechanism: null,
      personId: null,
      dueOn: null,
      officialId: null,
      responsible: 'раис',
      sourceId: null,
      amount: 500_000,
      expectedResult: null,
    });
    expect(keptForNext(form)).toEqual({
      opportunityId: 'opportunity.employment',
      dueOn: null,
      responsible: 'раис',
    });
  });
});

describe('the seven opportunities', () => {
  it('have their place, and measures of their own', () => {
    expect(placeOf(help.items, 'opportunity.housing')).toBe(5);
    expect(placeOf(help.items, 'x')).toBeNull();
    const housing = measuresFor(help.items, 'opportunity.housing').map((item) => item.code);
    expect(housing).toContain('homeRepair');
    expect(housing).not.toContain('jobPlacement');
    expect(measuresFor(help.items, null).length).toBeGreaterThan(housing.length);
  });
});

describe('where the grid over all plans starts', () => {
  it('from the navigation with what is overdue', () => {
    expect(planStart({})).toEqual({ quick: 'overdue', filters: [], search: '' });
  });

  it('from a link with what the link says, and nothing else', () => {
    expect(planStart({ mahalla: 'm1', status: 'planState.done' })).toEqual({
      quick: null,
      filters: [
        { kind: 'choice', column: 'mahallaId', values: ['m1'] },
        { kind: 'choice', column: 'shownState', values: ['planState.done'] },
      ],
      search: '',
    });
    expect(planStart({ quick: 'never' }).quick).toBeNull();
    expect(planStart({ quick: 'dueThisWeek' }).quick).toBe('dueThisWeek');
  });
});
