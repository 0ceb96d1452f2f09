import { describe, expect, it } from 'vitest';
import { type RetentionRoad, type RetentionRule, retentionOf } from '../../shared/retention.ts';

const rules: RetentionRule[] = [
  { event: 'rechecked', years: 3 },
  { event: 'lifted', years: 5 },
  { event: 'moved', years: 1 },
  { event: 'removed', years: 2 },
];
const none: RetentionRoad = {
  liftedOn: null,
  recheckedOn: null,
  movedOn: null,
  removedOn: null,
  keepUntil: null,
};

describe('how long data is kept', () => {
  it.each<[string, Partial<RetentionRoad>, string | null, string | null]>([
    ['on the road: no end', {}, null, null],
    ['lifted', { liftedOn: '2024-02-29' }, 'lifted', '2029-02-28'],
    [
      're-checked, counted from the re-check',
      { liftedOn: '2024-01-10', recheckedOn: '2024-07-11' },
      'rechecked',
      '2027-07-11',
    ],
    [
      'moved away before the road ended',
      { liftedOn: '2024-01-10', movedOn: '2026-03-01' },
      'moved',
      '2027-03-01',
    ],
    [
      'removed goes before all',
      { movedOn: '2026-03-01', removedOn: '2026-01-05' },
      'removed',
      '2028-01-05',
    ],
    ['set by hand', { removedOn: '2026-01-05', keepUntil: '2040-01-01' }, null, '2040-01-01'],
  ])('%s', (_title, road, event, dueOn) => {
    const retention = retentionOf({ ...none, ...road }, rules);
    expect(retention?.dueOn ?? null).toBe(dueOn);
    expect(retention?.event ?? null).toBe(event);
  });

  it('says nothing where the office has no rule', () => {
    expect(retentionOf({ ...none, liftedOn: '2024-01-10' }, [])).toBeNull();
  });
});
