/** Emergency access: what somebody opened for a time, with a reason, for the head to see. */
import type { EmergencyUse } from '../shared/session.ts';
import type { Database } from './open.ts';
import type { Writer } from './write.ts';

/** Uses of everybody (null) or of one account, newest first; the last hundred. */
export function listEmergencies(database: Database, accountId: string | null): EmergencyUse[] {
  return database
    .prepare<[{ accountId: string | null }], EmergencyUse>(
      `SELECT id, user_name AS userName, reason, from_at AS fromAt, until_at AS untilAt, seen_at AS seenAt, seen_by AS seenBy
         FROM emergency_access WHERE removed_at IS NULL AND (:accountId IS NULL OR account_id = :accountId)
        ORDER BY from_at DESC LIMIT 100`,
    )
    .all({ accountId });
}

/** Marks uses as seen; answers how many were not yet. @throws Refusal `not-found` */
export function acknowledgeEmergencies(
  writer: Writer,
  ids: readonly string[],
  seenBy: string,
  seenAt: string,
): number {
  const isSeen = writer.database
    .prepare<[string], string | null>('SELECT seen_at FROM emergency_access WHERE id = ?')
    .pluck();
  const fresh = ids.filter((id) => (isSeen.get(id) ?? null) === null);
  for (const id of fresh)
    writer.update('emergency_access', id, { seen_at: seenAt, seen_by: seenBy });
  return fresh.length;
}
