import { acknowledgeEmergencies, listEmergencies } from '../../db/emergency.ts';
import type { sessionCalls } from '../../shared/session.ts';
import type { HandlersOf } from '../handler.ts';

export const sessionHandlers: HandlersOf<typeof sessionCalls> = {
  'emergency.list': (_input, { database, session }) =>
    listEmergencies(database, session.rights.includes('journal') ? null : session.accountId),
  'emergency.acknowledge': ({ ids }, { writer, userName, clock }) => ({
    seen: acknowledgeEmergencies(writer, ids, userName, clock.now().toISOString()),
  }),
};
