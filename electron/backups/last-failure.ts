import type { BackupPlace, BackupStatus } from '../../shared/backups.ts';
import type { ErrorCode } from '../../shared/errors.ts';
import type { GateHands } from '../session/hands.ts';
import { ownRefusal, placeRefusal } from './make-backup.ts';

/** After a failure the next try waits so long. */
const retryMs = 10 * 60_000;

/** Why the last backup failed, for the red mark, until one succeeds. */
export interface LastFailure {
  get(): BackupStatus['failure'];
  /** Keeps why it failed; somebody who left in the middle is no failure. */
  note(error: unknown, place?: BackupPlace): void;
  /** Whether it is about the place chosen for copies. */
  isOfChosen(): boolean;
  /** Whether it is too early for another try. */
  isFresh(): boolean;
  clear(): void;
}

/** Nothing has failed yet; kept in memory, as long as the office is open. */
export function createLastFailure(
  hands: () => Pick<GateHands, 'folder' | 'clock' | 'logError' | 'noteDamage'>,
): LastFailure {
  let failure: BackupStatus['failure'] = null;
  return {
    get: () => failure,
    note(error, place = 'own') {
      const { folder, clock, logError, noteDamage } = hands();
      const refusal = place === 'own' ? ownRefusal(error, folder) : placeRefusal(error, folder);
      const code: ErrorCode = refusal?.code ?? 'unexpected';
      if (code === 'cancelled' || code === 'signed-out') return;
      if (!refusal) logError(error, 'backups');
      failure = { at: clock.now().toISOString(), code, place };
      if (code === 'database-damaged') void noteDamage();
    },
    isOfChosen: () => failure?.place === 'chosen',
    isFresh() {
      const now = hands().clock.now().getTime();
      return failure !== null && Math.abs(now - Date.parse(failure.at)) < retryMs;
    },
    clear() {
      failure = null;
    },
  };
}
