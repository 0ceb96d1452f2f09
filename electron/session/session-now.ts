import { folderState, hasDatabase } from '../../db/data-folder.ts';
import { type Keyring, readKeyring } from '../../db/keyring/keyring.ts';
import { Refusal } from '../../shared/errors.ts';
import type { DamageFault, Session } from '../../shared/session.ts';
import type { GateHands } from './hands.ts';

/** What a folder is opened with: a keyring that cannot be read is a thing to be told, and mended from a backup. */
export function lookAt(folder: string): { keyring: Keyring | null; fault: DamageFault | null } {
  try {
    const kept = folderState(folder);
    return {
      keyring: kept === 'guarded' || kept === 'lost' ? readKeyring(folder) : null,
      fault: null,
    };
  } catch (error) {
    const code = error instanceof Refusal ? error.code : null;
    if (code !== 'keyring-damaged' && code !== 'database-key-missing') throw error;
    return { keyring: null, fault: code };
  }
}

/** How it stands: who is in, or why nobody is. */
export function sessionNow(hands: GateHands): Session {
  const isDemo = hands.keyring?.isDemo ?? false;
  const { office } = hands;
  if (office) {
    const { isLocked, user } = office;
    const isRecoveryDue =
      user.rights.includes('accounts') && (hands.keyring?.isRecoveryDue() ?? false);
    return { state: isLocked ? 'locked' : 'open', isDemo, user, isRecoveryDue };
  }
  if (hands.fault) return { state: 'damaged', isDemo, user: null, fault: hands.fault };
  const state = kindOfFolder(hands);
  if (state === 'guarded') return { state: 'closed', isDemo, user: null };
  if (state === 'lost') return { state: 'damaged', isDemo, user: null, fault: 'database-damaged' };
  return { state, isDemo, user: null };
}

/** While the program runs it has the keyring, whatever became of the file: the next sign-in writes it again. */
function kindOfFolder({ folder, keyring }: GateHands) {
  if (!keyring) return folderState(folder);
  return hasDatabase(folder) ? 'guarded' : 'lost';
}
