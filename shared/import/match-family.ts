/** Which family and which persons of the office a family of a file is. */
import { checkJshshir } from '../jshshir.ts';
import { foldKey } from '../uzbek-script.ts';
import type { Known, KnownFamily, KnownPerson } from './known.ts';
import { isSameKey } from './lost-letters.ts';
import type { FamilyRecord, PersonRecord } from './model.ts';

export interface FamilyMatch {
  readonly familyId: string | null;
  /** Persons of the office by the record that names them, in this family or another. */
  readonly persons: ReadonlyMap<PersonRecord, KnownPerson>;
  /** A known family of other people that carries the same number. */
  readonly sameNumber: KnownFamily | null;
}

/**
 * The members decide: a number is typed wrong more easily than a whole family. The number decides
 * between families with equally many members in common.
 */
export function matchFamily(family: FamilyRecord, known: Known): FamilyMatch {
  const persons = new Map<PersonRecord, KnownPerson>();
  const votes = new Map<string, number>();
  for (const member of family.members) {
    const found = findPerson(member, known);
    if (!found) continue;
    persons.set(member, found);
    votes.set(found.familyId, (votes.get(found.familyId) ?? 0) + 1);
  }
  const number = family.number.value;
  const numbered = number === null ? [] : known.familiesNumbered(number);
  const isNumbered = (id: string) => numbered.some((one) => one.id === id);
  const ranked = [...votes].sort(
    ([a, votesOfA], [b, votesOfB]) =>
      votesOfB - votesOfA || Number(isNumbered(b)) - Number(isNumbered(a)),
  );
  const enough = family.members.length / 2;
  const best = ranked.find(([id, count]) => count >= enough || isNumbered(id))?.[0] ?? null;
  const familyId =
    best ?? numbered.find(({ id }) => sharesMember(family, known.membersOf(id)))?.id ?? null;
  if (familyId !== null) matchMembers(family, known.membersOf(familyId), persons);
  const sameNumber = familyId === null ? (numbered[0] ?? null) : null;
  return { familyId, persons, sameNumber };
}

/** By a sound JSHSHIR, else by name and day of birth when only one person fits. */
function findPerson(member: PersonRecord, known: Known): KnownPerson | null {
  const { jshshir, isJshshirSound, fullName, bornOn } = member;
  if (jshshir.value !== null && isJshshirSound) {
    const [found] = known.personsWithJshshir(jshshir.value);
    if (found) return found;
  }
  if (fullName.value === null || bornOn.value === null) return null;
  const named = known
    .personsNamed(foldKey(fullName.value))
    .filter((person) => person.bornOn === bornOn.value && !isOtherPerson(member, person));
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** Inside the right family the name is enough, also with lost letters or without a day of birth. */
function matchMembers(
  family: FamilyRecord,
  own: readonly KnownPerson[],
  persons: Map<PersonRecord, KnownPerson>,
): void {
  const taken = new Set([...persons.values()].map(({ id }) => id));
  for (const member of family.members) {
    if (persons.has(member)) continue;
    const found = own.find((person) => !taken.has(person.id) && isSamePerson(member, person));
    if (!found) continue;
    persons.set(member, found);
    taken.add(found.id);
  }
}

function sharesMember(family: FamilyRecord, own: readonly KnownPerson[]): boolean {
  return family.members.some((member) => own.some((person) => isSamePerson(member, person)));
}

function isSamePerson(member: PersonRecord, person: KnownPerson): boolean {
  const { fullName, bornOn } = member;
  if (fullName.value === null || !isSameKey(fullName.value, person.fullName)) return false;
  const isBirthClose =
    bornOn.value === null || person.bornOn === null || bornOn.value === person.bornOn;
  return isBirthClose && !isOtherPerson(member, person);
}

/** Two sound numbers that differ are two people, whatever the names. */
function isOtherPerson({ jshshir, isJshshirSound }: PersonRecord, person: KnownPerson): boolean {
  if (jshshir.value === null || !isJshshirSound || person.jshshir === null) return false;
  return jshshir.value !== person.jshshir && checkJshshir(person.jshshir).isWellFormed;
}
