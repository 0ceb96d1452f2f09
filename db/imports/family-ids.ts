import type { FamilyRecord, PersonRecord } from '../../shared/import/model.ts';
import type { ResolvedFamily } from '../../shared/import/resolve-families.ts';
import { newId } from '../ids.ts';

export interface FamilyIds {
  readonly families: ReadonlyMap<FamilyRecord, string>;
  readonly persons: ReadonlyMap<PersonRecord, string>;
}

/** A known row keeps its id, a new one gets one before anything refers to it. */
export function giveIds(families: readonly ResolvedFamily[], nowMs: number): FamilyIds {
  const familyIds = new Map<FamilyRecord, string>();
  const persons = new Map<PersonRecord, string>();
  for (const { record, familyId, copyOf, members } of families) {
    familyIds.set(record, (copyOf ? null : familyId) ?? newId(nowMs));
    for (const { record: person, match, isLeftOut } of members) {
      const isKnown = match !== null && !copyOf && !isLeftOut;
      persons.set(person, isKnown ? match.id : newId(nowMs));
    }
  }
  return { families: familyIds, persons };
}

/** Who the family is called after. */
export function headOf({ members }: FamilyRecord): string {
  const head = members.find(({ relation }) => relation.value === 'head') ?? members[0];
  return head?.fullName.value ?? '';
}
