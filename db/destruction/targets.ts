import type { DestructionTargets } from '../../shared/destruction.ts';
import { Refusal } from '../../shared/errors.ts';
import type { Database } from '../open.ts';

/** Whose data goes. */
export interface Targets {
  readonly familyIds: readonly string[];
  /** Everybody who loses name and all else. */
  readonly personIds: readonly string[];
  /** Memberships of people who also belong to a family that stays: only these go. */
  readonly sharedMemberships: readonly string[];
}

/**
 * Finds whose data goes with some families and people; to be asked through the person's lens.
 * @throws Refusal `outside-scope`, `nothing-to-destroy`
 */
export function findTargets(database: Database, given: DestructionTargets): Targets {
  mustSee(database, 'family', given.familyIds);
  mustSee(database, 'person', given.personIds);
  const undestroyed = (table: 'family' | 'person', ids: readonly string[]) =>
    pluck(
      database,
      `SELECT id FROM main.${table} WHERE destroyed_on IS NULL AND id IN (SELECT value FROM json_each(?))`,
      ids,
    );
  const familyIds = undestroyed('family', given.familyIds);
  const members = database
    .prepare<[string, string], { id: string; personId: string; stays: number }>(
      `SELECT m.id, m.person_id AS personId, EXISTS (
          SELECT 1 FROM main.membership o JOIN main.family f ON f.id = o.family_id
           WHERE o.person_id = m.person_id AND o.removed_at IS NULL AND o.to_on IS NULL
             AND f.removed_at IS NULL AND f.destroyed_on IS NULL
             AND f.id NOT IN (SELECT value FROM json_each(?))) AS stays
         FROM main.membership m JOIN main.person p ON p.id = m.person_id AND p.destroyed_on IS NULL
        WHERE m.family_id IN (SELECT value FROM json_each(?))`,
    )
    .all(JSON.stringify(familyIds), JSON.stringify(familyIds));
  const asked = new Set(undestroyed('person', given.personIds));
  const personIds = new Set([
    ...asked,
    ...members.filter((member) => member.stays === 0).map((member) => member.personId),
  ]);
  if (familyIds.length === 0 && personIds.size === 0) throw new Refusal('nothing-to-destroy');
  return {
    familyIds,
    personIds: [...personIds],
    sharedMemberships: members
      .filter((member) => !personIds.has(member.personId))
      .map((member) => member.id),
  };
}

/** One value a row; `?` of the question is a JSON array. */
export function pluck(database: Database, sql: string, ids: readonly string[]): string[] {
  return database.prepare<[string], string>(sql).pluck().all(JSON.stringify(ids));
}

function mustSee(database: Database, table: 'family' | 'person', ids: readonly string[]): void {
  const wanted = new Set(ids);
  const seen = pluck(
    database,
    `SELECT id FROM ${table} WHERE id IN (SELECT value FROM json_each(?))`,
    [...wanted],
  );
  if (seen.length !== wanted.size) throw new Refusal('outside-scope');
}
