import type { FamilyRecord, PersonRecord } from '../../shared/import/model.ts';
import type { ResolvedFamily } from '../../shared/import/resolve-families.ts';
import { isId, newId } from '../ids.ts';
import type { Database } from '../open.ts';

export interface FamilyIds {
  /** In the order of the families. */
  readonly all: readonly OwnIds[];
  family(record: FamilyRecord): string;
  person(record: PersonRecord): string;
}

export interface OwnIds {
  readonly family: string;
  /** Of each member, in their order. */
  readonly members: readonly string[];
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
  const all = families.map(({ record, familyId, copyOf, members }) => ({
    family: (copyOf ? newId(nowMs) : familyId) ?? take('family', ownKey(record)),
    members: members.map(({ record: person, match, isLeftOut }) => {
      const isKnown = match !== null && !copyOf && !isLeftOut;
      return isKnown ? match.id : take('person', person.key);
    }),
  }));
  // Only of those about whom something is asked: to enter fifty thousand takes longer than to make their ids.
  let known: ReadonlyMap<FamilyRecord | PersonRecord, string> | null = null;
  const idOf = (record: FamilyRecord | PersonRecord) => {
    known ??= new Map(families.flatMap((family, at) => idsOf(family, all[at])));
    return known.get(record) ?? '';
  };
  return { all, family: idOf, person: idOf };
}

function idsOf(
  { record, members }: ResolvedFamily,
  own: OwnIds | undefined,
): (readonly [FamilyRecord | PersonRecord, string])[] {
  return [
    [record, own?.family ?? ''],
    ...members.map((member, at) => [member.record, own?.members[at] ?? ''] as const),
  ];
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
