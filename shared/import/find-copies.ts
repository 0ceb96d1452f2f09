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
export function findCopies(families: readonly FamilyRecord[]): Copies {
  const numbers = createPlaces();
  const names = createPlaces();
  const familyOf = new Map<FamilyRecord, FamilyRecord>();
  for (const family of families) {
    const keys = family.members.map((person) => [numberKey(person), nameKey(person)] as const);
    const found = keys.map(([number, name]) => joined(numbers.at(number), names.at(name)));
    const original = findOriginal(family, found);
    if (original) familyOf.set(family, original);
    else {
      for (const [at, person] of family.members.entries()) {
        const [number = null, name = null] = keys[at] ?? [];
        const place = { person, family };
        numbers.add(number, place);
        names.add(name, place);
      }
    }
  }
  return { familyOf, personOf: findPersonCopies(numbers.repeated) };
}

interface Places {
  at(key: string | null): readonly PersonPlace[];
  add(key: string | null, place: PersonPlace): void;
  /** Keys that stand in several places. */
  readonly repeated: ReadonlyMap<string, readonly PersonPlace[]>;
}

const nowhere: readonly PersonPlace[] = [];

function joined(a: readonly PersonPlace[], b: readonly PersonPlace[]): readonly PersonPlace[] {
  return a.length === 0 ? b : b.length === 0 ? a : [...a, ...b];
}

/** Nearly every key stands in one place: lists are made of the others only. */
function createPlaces(): Places {
  const first = new Map<string, PersonPlace>();
  const repeated = new Map<string, PersonPlace[]>();
  return {
    repeated,
    at(key) {
      const one = key === null ? undefined : first.get(key);
      return one && key !== null ? (repeated.get(key) ?? [one]) : nowhere;
    },
    add(key, place) {
      if (key === null) return;
      const one = first.get(key);
      if (!one) {
        first.set(key, place);
        return;
      }
      const all = repeated.get(key);
      if (all) all.push(place);
      else repeated.set(key, [one, place]);
    },
  };
}

/**
 * The earlier family to which at least half of the members belong, and more than one of them.
 * @param found the earlier places of each member
 */
function findOriginal(
  family: FamilyRecord,
  found: readonly (readonly PersonPlace[])[],
): FamilyRecord | null {
  const shared = new Map<FamilyRecord, number>();
  for (const places of found) {
    if (places.length === 0) continue;
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

/** Persons are known by JSHSHIR, and by name with day of birth, since either may be missing. */
function numberKey({ jshshir, isJshshirSound }: PersonRecord): string | null {
  return isJshshirSound ? jshshir.value : null;
}

function nameKey({ fullName, bornOn }: PersonRecord): string | null {
  if (fullName.value === null || bornOn.value === null) return null;
  return `${foldKey(fullName.value)} ${bornOn.value}`;
}
