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

const nobody: FamilyMatch = { familyId: null, persons: new Map(), sameNumber: null };

/**
 * The members decide: a number is typed wrong more easily than a whole family. It must be half of the
 * smaller family, or the number as well; the number also decides between equals.
 */
export function matchFamily(family: FamilyRecord, known: Known): FamilyMatch {
  if (known.isEmpty) return nobody;
  const keyed = matchByKey(family, known);
  if (keyed) return keyed;
  const persons = new Map<PersonRecord, KnownPerson>();
  for (const member of family.members) {
    const found = findPerson(member, known);
    if (found) persons.set(member, found);
  }
  const number = family.number.value;
  const numbered = number === null ? [] : known.familiesNumbered(number);
  const numberedIds = numbered.map(({ id }) => id);
  const ids = new Set([...[...persons.values()].map(({ familyId }) => familyId), ...numberedIds]);
  let best: { id: string; points: number } | null = null;
  for (const id of ids) {
    const own = known.membersOf(id);
    const shared = matchMembers(family, own).size;
    const isNumbered = numberedIds.includes(id);
    const isEnough = shared * 2 >= Math.min(family.members.length, own.length) || isNumbered;
    const points = shared + (isNumbered ? 0.5 : 0);
    if (shared > 0 && isEnough && points > (best?.points ?? 0)) best = { id, points };
  }
  const familyId = best?.id ?? null;
  forgetNamesakes(persons, familyId);
  if (familyId !== null) {
    for (const [member, person] of matchMembers(family, known.membersOf(familyId))) {
      persons.set(member, person);
    }
  }
  return { familyId, persons, sameNumber: familyId === null ? (numbered[0] ?? null) : null };
}

/**
 * A row of our own exports: of the register, with the head of the family, or of the list of members. The key
 * tells who is meant, however the name was changed.
 */
function matchByKey(record: FamilyRecord, known: Known): FamilyMatch | null {
  const { key, familyKey } = record;
  const [member] = record.members;
  if (!member) return null;
  const person = key === '' ? null : known.personWithId(key);
  if (person) {
    return { familyId: person.familyId, persons: new Map([[member, person]]), sameNumber: null };
  }
  const ofFamily = familyKey === '' ? key : familyKey;
  const family = ofFamily === '' ? null : known.familyWithId(ofFamily);
  if (!family) return null;
  const own = known.membersOf(family.id);
  const head = familyKey === '' ? findHead(member, own) : null;
  const persons = head ? new Map([[member, head]]) : matchMembers(record, own);
  return { familyId: family.id, persons, sameNumber: null };
}

/** Whom the register calls the family after; never one who is known to be somebody else in it. */
function findHead(named: PersonRecord, own: readonly KnownPerson[]): KnownPerson | null {
  return (
    own.find(({ relationId }) => relationId === 'relation.head') ??
    own.find((person) => isSamePerson(named, person)) ??
    own.find(({ relationId }) => relationId === null) ??
    null
  );
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

/** Name and day of birth alone do not make somebody of another family the same person. */
function forgetNamesakes(persons: Map<PersonRecord, KnownPerson>, familyId: string | null): void {
  for (const [member, person] of persons) {
    if (person.familyId !== familyId && !hasSameNumber(member, person)) persons.delete(member);
  }
}

/** Inside one family the name is enough, also with lost letters or without a day of birth. */
function matchMembers(
  family: FamilyRecord,
  own: readonly KnownPerson[],
): Map<PersonRecord, KnownPerson> {
  const matched = new Map<PersonRecord, KnownPerson>();
  const taken = new Set<KnownPerson>();
  // A number is surer than a name, so numbers choose first.
  for (const isSame of [hasSameNumber, isSamePerson]) {
    for (const member of family.members) {
      if (matched.has(member)) continue;
      const found = own.find((person) => !taken.has(person) && isSame(member, person));
      if (!found) continue;
      matched.set(member, found);
      taken.add(found);
    }
  }
  return matched;
}

function hasSameNumber({ jshshir, isJshshirSound }: PersonRecord, person: KnownPerson): boolean {
  return isJshshirSound && jshshir.value === person.jshshir;
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
