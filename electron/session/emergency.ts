import type { GateHands, SessionHandlersOf } from './hands.ts';
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
      begin(hands, { from, until, minutes });
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

interface Term {
  readonly from: Date;
  readonly until: string;
  readonly minutes: number;
}

const terms = new WeakMap<GateHands, Term>();

/** The clock on the wall may be set back: a timer of the machine ends it as well. */
function begin(hands: GateHands, term: Term): void {
  terms.set(hands, term);
  setTimeout(() => {
    if (hands.office?.user.emergencyUntil === term.until) endEmergency(hands);
  }, term.minutes * 60_000).unref();
}

/** Emergency access is over when its time is, or before its beginning, whatever the window does. */
export function endEmergencyInTime(hands: GateHands): void {
  const until = hands.office?.user.emergencyUntil;
  if (!until) return;
  const now = hands.clock.now();
  const from = terms.get(hands)?.from ?? now;
  if (now.toISOString() >= until || now < from) endEmergency(hands);
}
