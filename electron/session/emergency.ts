import type { GateHands, SessionHandlersOf } from '../gate.ts';
import { mustBeIn } from './sign-in.ts';
import { userOf } from './signed-in-user.ts';

export const emergencyHandlers: SessionHandlersOf<'session.askEmergency' | 'session.endEmergency'> =
  {
    'session.askEmergency': async ({ reason, minutes }, hands) => {
      const { data, door, user } = mustBeIn(hands);
      const from = hands.clock.now();
      const until = new Date(from.getTime() + minutes * 60_000).toISOString();
      await door.commit('session.askEmergency', (writer) =>
        writer.insert('emergency_access', {
          account_id: user.id,
          user_name: user.fullName,
          reason,
          from_at: from.toISOString(),
          until_at: until,
        }),
      );
      door.journal.note({ kind: 'emergencyBegun', detail: reason });
      return hands.renew(userOf(data.database, user.id, until));
    },

    'session.endEmergency': (_input, hands) => endEmergency(hands),
  };

/** Gives back what emergency access opened. */
export function endEmergency(hands: GateHands) {
  const { data, door, user } = mustBeIn(hands);
  if (user.emergencyUntil !== null) door.journal.note({ kind: 'emergencyEnded' });
  return hands.renew(userOf(data.database, user.id, null));
}
