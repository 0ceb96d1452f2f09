/** What rotation keeps, whatever the clock does. */
import { expect, test } from 'vitest';
import { type KeptBackup, rotationRule, surplusBackups } from '../../shared/backup-rotation.ts';
import { backupKinds } from '../../shared/backups.ts';
import { seeded } from '../helpers/seeded.ts';

const random = seeded('rotation');
const dayMs = 86_400_000;
const start = Date.parse('2026-11-21T07:00:00Z');

function backup(number: number, atMs: number, more: Partial<KeptBackup> = {}): KeptBackup {
  const madeAt = new Date(atMs).toISOString();
  return { id: `b${number}`, number, madeAt, kind: 'daily', state: 'good', bytes: 1e6, ...more };
}

test('of a year of days the last seven stay, and one of each of four weeks before', () => {
  let kept: KeptBackup[] = [];
  for (let day = 0; day < 365; day += 1) {
    kept.push(backup(day + 1, start + day * dayMs));
    const gone = new Set(surplusBackups(kept));
    kept = kept.filter(({ id }) => !gone.has(id));
  }
  expect(kept.length).toBe(rotationRule.daily + rotationRule.weekly);
  expect(kept.slice(-7).map(({ number }) => number)).toEqual([359, 360, 361, 362, 363, 364, 365]);
  const weeks = kept
    .slice(0, 4)
    .map(({ madeAt }) => Math.floor((Date.parse(madeAt) / dayMs + 3) / 7));
  expect(new Set(weeks).size).toBe(4);
  expect(kept[0]?.number).toBeLessThan(365 - 7 - 14);
});

test.each(Array.from({ length: 100 }, (_, round) => round))(
  `with a clock that jumps years back and forth the newest good one stays (seed ${random.seed}, round %d)`,
  () => {
    let now = start;
    let all: KeptBackup[] = [];
    for (let number = 1; number <= 60; number += 1) {
      const jump = random.below(10);
      if (jump === 0) now += (random.below(3) + 1) * 365 * dayMs;
      else if (jump === 1) now -= (random.below(3) + 1) * 365 * dayMs;
      else now += random.below(3) * dayMs;
      const kind = backupKinds[random.below(backupKinds.length)] ?? 'daily';
      const state = random.below(5) === 0 ? 'bad' : 'good';
      all.push(backup(number, now, { kind, state, bytes: random.below(3) * 4 * 1024 ** 3 }));
      const surplus = surplusBackups(all);
      expect(new Set(surplus).size).toBe(surplus.length);
      const gone = new Set(surplus);
      const good = all.filter((one) => one.state === 'good');
      const kept = all.filter(({ id }) => !gone.has(id));
      if (good.length > 0) expect(kept).toContainEqual(good.at(-1));
      // Asking twice takes nothing more.
      expect(surplusBackups(kept)).toEqual([]);
      const bytes = kept.reduce((sum, one) => sum + one.bytes, 0);
      const goodKept = kept.filter((one) => one.state === 'good').length;
      if (goodKept > 3) expect(bytes).toBeLessThanOrEqual(rotationRule.mostBytes);
      expect(goodKept).toBeLessThanOrEqual(7 + 4 + 5 + 5);
      all = kept;
    }
  },
);
