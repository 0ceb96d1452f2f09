import type { BackupStatus } from '../../../shared/backups.ts';
import type { PlainKey } from '../../../shared/locales/index.ts';

const ageKeys = {
  fresh: 'backups.age.fresh',
  aging: 'backups.age.aging',
  old: 'backups.age.old',
  none: 'backups.age.none',
} as const;

/** What the mark says, and in which colour: `good` under a day, `warn` under three, `bad` older, failed or none. */
export function backupWords({ age, failure }: BackupStatus): {
  key: PlainKey;
  state: 'good' | 'warn' | 'bad';
} {
  if (failure?.place === 'own') return { key: 'backups.failed', state: 'bad' };
  const state = age === 'fresh' ? 'good' : age === 'aging' ? 'warn' : 'bad';
  // A good one is here: what failed is the copy of it.
  if (failure && state !== 'bad') return { key: 'backups.secondFailed', state: 'bad' };
  return { key: ageKeys[age], state };
}
