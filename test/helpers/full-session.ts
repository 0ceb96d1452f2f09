import type { DoorSession } from '../../electron/session/door-session.ts';
import { rights } from '../../shared/rights.ts';

/** Somebody with every right and no lens, where the door is tested without accounts. */
export function fullSession(userName: string): DoorSession {
  return { accountId: null, userName, rights, lens: null };
}
