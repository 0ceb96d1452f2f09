import { afterAll, beforeAll, expect, it } from 'vitest';
import { eventsOf } from '../../../renderer/features/family-card/events/events.ts';
import { barsOf } from '../../../renderer/features/family-card/income/income-bars.ts';
import { readMembers } from '../../../renderer/features/family-card/income/read-members.ts';
import { cautionsOf } from '../../../renderer/features/family-card/road/lift-cautions.ts';
import type { CardIncome } from '../../../shared/family-card.ts';
import { type Headquarters, openHeadquarters } from '../../helpers/headquarters.ts';

let hq: Headquarters;
let id: string;

beforeAll(async () => {
  hq = await openHeadquarters();
  const made = await hq.call('families.create', {
    headName: 'Қодирова Мавлуда',
    identifiedOn: '2026-01-10',
  });
  id = made.id;
  await hq.call('families.saveIncome', {
    familyId: id,
    periodEndOn: '2026-06-30',
    total: 1_680_000,
    members: 1,
  });
  await hq.call('families.saveIncome', {
    familyId: id,
    periodEndOn: '2026-09-30',
    total: 2_400_000,
    members: 1,
  });
  await hq.call('families.setCategory', {
    familyId: id,
    categoryId: 'familyCategory.poor',
    fromOn: '2026-02-01',
  });
  const opportunityId = 'opportunity.health';
  await hq.call('plans.saveItems', {
    items: [
      { familyId: id, fields: { opportunityId, measure: 'ер', dueOn: '2026-10-15' } },
      {
        familyId: id,
        fields: {
          opportunityId,
          measure: 'протез',
          doneOn: '2026-09-01',
          evidence: 'далолатнома 18',
        },
      },
      { familyId: id, fields: { opportunityId, measure: 'кўрик', dueOn: '2026-12-15' } },
    ],
  });
});
afterAll(() => hq.close());

it('events of every kind stand together, newest first; what is not due yet is none', async () => {
  const card = await hq.call('families.get', { id });
  const { items } = await hq.call('plans.get', { familyId: id });
  expect(eventsOf(card, items).map((event) => `${event.day} ${event.kind}`)).toEqual([
    '2026-11-21 step',
    '2026-11-21 step',
    '2026-10-15 due',
    '2026-09-30 income',
    '2026-09-01 done',
    '2026-06-30 income',
    '2026-02-01 category',
    '2026-01-10 step',
  ]);
});

it('what speaks against an exit is told before it is saved, the same as after', async () => {
  const card = await hq.call('families.get', { id });
  const { items } = await hq.call('plans.get', { familyId: id });
  const before = cautionsOf(card, items);
  const { warnings } = await hq.call('families.lift', {
    id,
    liftedOn: '2026-11-21',
    document: 'баённома 31',
    confirmedBy: 'раис',
  });
  expect(before.map((key) => key.replace(/^card\.warn/, '').toLowerCase())).toEqual(
    warnings.map((warning) => warning.toLowerCase()),
  );
  expect(warnings).toEqual(['notStudied', 'planOpen']);
});

it('bars: the last seven, told under or over the line of their own day', () => {
  const income = (periodEndOn: string, perCapita: number | null): CardIncome => ({
    id: periodEndOn,
    periodEndOn,
    total: 0,
    members: 1,
    isMembersEntered: false,
    perCapita,
    lineSoum: 715_000,
    note: null,
  });
  const bars = barsOf(
    [income('2026-01-31', null), income('2026-02-28', 714_999), income('2026-03-31', 715_000)],
    (month) => `m${month}`,
  );
  expect(bars.map(({ label, isUnder, strength }) => [label, isUnder, strength])).toEqual([
    ['m2', true, 0.45],
    ['m3', false, 1],
  ]);
  const many = Array.from({ length: 9 }, (_, index) => income(`202${index}-12-31`, 1));
  expect(barsOf(many, String).map((bar) => bar.label)).toEqual(
    ['22', '23', '24', '25', '26', '27', '28'].map((year) => `12 ${year}`),
  );
});

it.each([
  ['', null],
  [' 5 ', 5],
  ['0', undefined],
  ['101', undefined],
  ['2.5', undefined],
  ['беш', undefined],
])('members typed as %j', (typed, read) => {
  expect(readMembers(typed)).toBe(read);
});
