/** Which backups are kept. Pure: what there is goes in, what may go comes out. */
import type { BackupKind, BackupState } from './backups.ts';
import { tashkentOffsetMs } from './clock.ts';

export interface KeptBackup {
  readonly id: string;
  /** Order of making, whatever clocks said. */
  readonly number: number;
  readonly madeAt: string;
  readonly kind: BackupKind;
  readonly state: BackupState;
  readonly bytes: number;
}

export interface RotationRule {
  readonly daily: number;
  readonly weekly: number;
  /** Of those made before something, and by hand: each. */
  readonly before: number;
  /** More than this together and the oldest go, down to the three newest good ones. */
  readonly mostBytes: number;
}

export const rotationRule: RotationRule = {
  daily: 7,
  weekly: 4,
  before: 5,
  mostBytes: 20 * 1024 ** 3,
};

const leastGood = 3;
const dayMs = 86_400_000;

/**
 * The ids that may be taken away. Ordered by number, so that a clock that jumped makes nothing look old; the last
 * good backup never goes, whatever the rule and the room.
 */
export function surplusBackups(
  backups: readonly KeptBackup[],
  rule: RotationRule = rotationRule,
): string[] {
  const newestFirst = [...backups].sort((a, b) => b.number - a.number);
  const good = newestFirst.filter(({ state }) => state === 'good');
  const kept = new Set<string>();
  const lastGood = good[0];
  if (lastGood) kept.add(lastGood.id);
  for (const one of firstOfEach(good.filter(isDaily), dayOf, rule.daily)) kept.add(one.id);
  const older = good.filter((one) => isDaily(one) && !kept.has(one.id));
  for (const one of firstOfEach(older, weekOf, rule.weekly)) kept.add(one.id);
  for (const isOfGroup of [isBefore, isByHand])
    for (const one of good.filter(isOfGroup).slice(0, rule.before)) kept.add(one.id);
  // Of those that are not good the newest is kept, as long as nothing better came after it: on a disk that is full
  // each try would leave another.
  const newest = newestFirst[0];
  if (newest) kept.add(newest.id);
  dropForRoom(newestFirst, kept, rule.mostBytes);
  return newestFirst.filter(({ id }) => !kept.has(id)).map(({ id }) => id);
}

function dropForRoom(newestFirst: readonly KeptBackup[], kept: Set<string>, most: number): void {
  const safe = newestFirst.filter(({ state }) => state === 'good').slice(0, leastGood);
  let bytes = newestFirst.reduce((sum, one) => sum + (kept.has(one.id) ? one.bytes : 0), 0);
  for (const one of [...newestFirst].reverse()) {
    if (bytes <= most) return;
    if (!kept.has(one.id) || safe.includes(one)) continue;
    kept.delete(one.id);
    bytes -= one.bytes;
  }
}

function firstOfEach(
  newestFirst: readonly KeptBackup[],
  groupOf: (one: KeptBackup) => number,
  most: number,
): KeptBackup[] {
  const groups = new Map<number, KeptBackup>();
  for (const one of newestFirst) if (!groups.has(groupOf(one))) groups.set(groupOf(one), one);
  return [...groups.values()].slice(0, most);
}

const isDaily = ({ kind }: KeptBackup) => kind === 'daily';
const isByHand = ({ kind }: KeptBackup) => kind === 'demand';
const isBefore = (one: KeptBackup) => !isDaily(one) && !isByHand(one);
/** Days and weeks of Uzbekistan's calendar; a week begins on Monday. */
const dayOf = ({ madeAt }: KeptBackup) =>
  Math.floor((Date.parse(madeAt) + tashkentOffsetMs) / dayMs);
const weekOf = (one: KeptBackup) => Math.floor((dayOf(one) + 3) / 7);
