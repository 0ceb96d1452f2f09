/** How old a backup is, and whether the next one is due; clocks are not trusted. */
import type { BackupAge } from './backups.ts';

const dayMs = 86_400_000;
/** A clock may be put right by this much without anything being thought of it. */
const slackMs = 3_600_000;

/** A backup of the future tells that a clock was wrong: how old it is nobody knows, so it counts by the distance. */
export function backupAge(madeAt: string | null, nowMs: number): BackupAge {
  if (madeAt === null) return 'none';
  const age = Math.abs(nowMs - Date.parse(madeAt));
  if (age < dayMs + slackMs) return 'fresh';
  return age < 3 * dayMs ? 'aging' : 'old';
}

/** Whether a daily backup is due after the last good one. */
export function isDailyDue(madeAt: string | null, nowMs: number): boolean {
  if (madeAt === null) return true;
  const age = nowMs - Date.parse(madeAt);
  return age >= dayMs || age < -slackMs;
}
