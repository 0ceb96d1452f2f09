import type { FamilyRecord, PersonRecord } from '../../shared/import/model.ts';
import type { ResolvedFamily } from '../../shared/import/resolve-families.ts';
import { isId, newId } from '../ids.ts';
import type { Database } from '../open.ts';

export interface FamilyIds {
  readonly families: ReadonlyMap<FamilyRecord, string>;
  readonly persons: ReadonlyMap<PersonRecord, string>;
}

/**
 * A known row keeps its id, a new one gets one before anything refers to it: of another headquarters' own export
 * the id it has there, so that its lists, in whatever order they come, and later ones, meet the same rows.
 */
export function giveIds(
  database: Database,
  families: readonly ResolvedFamily[],
  nowMs: number,
): FamilyIds {
  const take = takeIds(database, nowMs);
  const familyIds = new Map<FamilyRecord, string>();
  const persons = new Map<PersonRecord, string>();
  for (const { record, familyId, copyOf, members } of families) {
    familyIds.set(record, (copyOf ? newId(nowMs) : familyId) ?? take('family', ownKey(record)));
    for (const { record: person, match, isLeftOut } of members) {
      const isKnown = match !== null && !copyOf && !isLeftOut;
      persons.set(person, isKnown ? match.id : take('person', person.key));
    }
  }
  return { families: familyIds, persons };
}

/** Key of the family in our own exports; a list of members has that of the person as well. */
function ownKey({ key, familyKey, headName }: FamilyRecord): string {
  return familyKey !== '' || headName.column !== null ? familyKey : key;
}

/** Ids as they are in a file, where they are free: also rows that were removed or are not seen have theirs. */
function takeIds(database: Database, nowMs: number) {
  const taken = new Set<string>();
  const free = {
    family: database.prepare('SELECT 1 FROM main.family WHERE id = ?').pluck(),
    person: database.prepare('SELECT 1 FROM main.person WHERE id = ?').pluck(),
  };
  return (table: 'family' | 'person', key: string): string => {
    if (!isId(key) || taken.has(key) || free[table].get(key) !== undefined) return newId(nowMs);
    taken.add(key);
    return key;
  };
}

/** Who the family is called after. */
export function headOf({ members, headName }: FamilyRecord): string {
  const head = members.find(({ relation }) => relation.value === 'head');
  return head?.fullName.value ?? headName.value ?? members[0]?.fullName.value ?? '';
}
