/** Families and persons that stand twice in one file. */
import { foldKey } from '../uzbek-script.ts';
import { kinshipFit } from './kinship.ts';
import type { FamilyRecord, PersonRecord } from './model.ts';

export interface Copies {
  /** A family that stands earlier in the file, in another script or under another number. */
  readonly familyOf: ReadonlyMap<FamilyRecord, FamilyRecord>;
  /** A person whose place in another family fits better → the person there. */
  readonly personOf: ReadonlyMap<PersonRecord, PersonPlace>;
}

export interface PersonPlace {
  readonly person: PersonRecord;
  readonly family: FamilyRecord;
}

/**
 * Finds them by personal numbers and by names. The first in the order of the file counts as the family; any later one
 * as its copy.
 */
/** Persons are known by JSHSHIR, and by name with day of birth, since either may be missing. */
export function findCopies(families: readonly FamilyRecord[]): Copies {
  const numbers = createNumbers();
  const names = createNames();
  const familyOf = new Map<FamilyRecord, FamilyRecord>();
  for (const family of families) {
    const keys = family.members.map(({ fullName }) => foldKey(fullName.value ?? ''));
    const found: (readonly PersonPlace[])[] = [];
    for (const [at, person] of family.members.entries()) {
      const places = joined(numbers.at(person), names.at(keys[at] ?? '', person));
      if (places.length > 0) found.push(places);
    }
    const original = findOriginal(family, found);
    if (original) familyOf.set(family, original);
    else {
      for (const [at, person] of family.members.entries()) {
        const place = { person, family };
        numbers.add(place);
        names.add(keys[at] ?? '', place);
      }
    }
  }
  return { familyOf, personOf: findPersonCopies(numbers.repeated) };
}

const nowhere: readonly PersonPlace[] = [];

function joined(a: readonly PersonPlace[], b: readonly PersonPlace[]): readonly PersonPlace[] {
  return a.length === 0 ? b : b.length === 0 ? a : [...a, ...b];
}

/** By sound JSHSHIR. Nearly every one stands in one place: lists are made of the others only. */
function createNumbers() {
  const first = new Map<string, PersonPlace>();
  const repeated = new Map<string, PersonPlace[]>();
  return {
    /** Numbers that stand in several places. */
    repeated: repeated as ReadonlyMap<string, readonly PersonPlace[]>,
    at(person: PersonRecord): readonly PersonPlace[] {
      const number = numberOf(person);
      const one = number === null ? undefined : first.get(number);
      return one && number !== null ? (repeated.get(number) ?? [one]) : nowhere;
    },
    add(place: PersonPlace): void {
      const number = numberOf(place.person);
      if (number === null) return;
      const one = first.get(number);
      if (!one) {
        first.set(number, place);
        return;
      }
      const all = repeated.get(number);
      if (all) all.push(place);
      else repeated.set(number, [one, place]);
    },
  };
}

/**
 * By name, among those who were born on one day: few were, so that fifty thousand names are compared with a few each and
 * none is put together with its day.
 */
function createNames() {
  const byDay = new Map<string, { readonly key: string; readonly place: PersonPlace }[]>();
  return {
    /** @param key the folded name */
    at(key: string, { bornOn }: PersonRecord): readonly PersonPlace[] {
      const sameDay = key === '' || bornOn.value === null ? undefined : byDay.get(bornOn.value);
      let found = nowhere;
      for (const one of sameDay ?? []) if (one.key === key) found = joined(found, [one.place]);
      return found;
    },
    add(key: string, place: PersonPlace): void {
      const day = place.person.bornOn.value;
      if (key === '' || day === null) return;
      const sameDay = byDay.get(day);
      if (sameDay) sameDay.push({ key, place });
      else byDay.set(day, [{ key, place }]);
    },
  };
}

/**
 * The earlier family to which at least half of the members belong, and more than one of them.
 * @param found the earlier places of each member that has any
 */
function findOriginal(
  family: FamilyRecord,
  found: readonly (readonly PersonPlace[])[],
): FamilyRecord | null {
  const shared = new Map<FamilyRecord, number>();
  for (const places of found) {
    for (const earlier of new Set(places.map((place) => place.family))) {
      shared.set(earlier, (shared.get(earlier) ?? 0) + 1);
    }
  }
  for (const [earlier, count] of shared) {
    const smaller = Math.min(earlier.members.length, family.members.length);
    if (count * 2 >= smaller && (count > 1 || smaller === 1)) return earlier;
  }
  return null;
}

/** Of the places with one JSHSHIR the one stays where the names fit best, else the first. */
function findPersonCopies(
  repeated: ReadonlyMap<string, readonly PersonPlace[]>,
): Map<PersonRecord, PersonPlace> {
  const copies = new Map<PersonRecord, PersonPlace>();
  for (const found of repeated.values()) {
    const fits = found.map(fitOf);
    const home = found[fits.indexOf(Math.max(...fits))];
    for (const place of found) {
      if (home && place !== home) copies.set(place.person, home);
    }
  }
  return copies;
}

function fitOf({ person, family }: PersonPlace): number {
  const others = family.members.filter((member) => member !== person);
  return kinshipFit(
    person.fullName.value ?? '',
    others.map(({ fullName }) => fullName.value ?? ''),
  );
}

function numberOf({ jshshir, isJshshirSound }: PersonRecord): string | null {
  return isJshshirSound ? jshshir.value : null;
}
