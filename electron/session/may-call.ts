import type { CallName } from '../../shared/api.ts';
import { Refusal } from '../../shared/errors.ts';
import { callNeeds, callsBeforeOwnPassword, mayCall } from '../../shared/rights.ts';
import { endEmergencyInTime } from './emergency.ts';
import type { GateHands } from './hands.ts';

/** @throws Refusal `signed-out`, `session-locked`, `password-not-own`, `not-allowed` */
export function assertMayCall(hands: GateHands, name: CallName): void {
  const need = callNeeds[name];
  if (need === 'anyone') return;
  if (!hands.office) throw new Refusal('signed-out');
  if (hands.office.isLocked) throw new Refusal('session-locked');
  endEmergencyInTime(hands);
  if (hands.office.user.mustChangePassword && !callsBeforeOwnPassword.includes(name))
    throw new Refusal('password-not-own');
  if (!mayCall(name, hands.office.user.rights)) throw new Refusal('not-allowed', { need });
}
