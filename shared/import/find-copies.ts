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

export function findCopies(families: readonly FamilyRecord[]): Copies {
  const places = new Map<string, PersonPlace[]>();
  const familyOf = new Map<FamilyRecord, FamilyRecord>();
  for (const family of families) {
    const keys = family.members.map(keysOf);
    const original = findOriginal(family, keys, places);
    if (original) familyOf.set(family, original);
    else {
      for (const [at, person] of family.members.entries()) {
        addPlaces(places, keys[at] ?? [], { person, family });
      }
    }
  }
  return { familyOf, personOf: findPersonCopies(places) };
}

/** The earlier family to which at least half of the members belong, and more than one of them. */
function findOriginal(
  family: FamilyRecord,
  keys: readonly (readonly string[])[],
  places: ReadonlyMap<string, readonly PersonPlace[]>,
): FamilyRecord | null {
  const shared = new Map<FamilyRecord, number>();
  for (const own of keys) {
    if (!own.some((key) => places.has(key))) continue;
    const found = own.flatMap((key) => places.get(key) ?? []);
    for (const earlier of new Set(found.map((place) => place.family))) {
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
function findPersonCopies(places: ReadonlyMap<string, readonly PersonPlace[]>) {
  const copies = new Map<PersonRecord, PersonPlace>();
  for (const [key, found] of places) {
    if (found.length < 2 || !key.startsWith(jshshirMark)) continue;
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

function addPlaces(
  places: Map<string, PersonPlace[]>,
  keys: readonly string[],
  place: PersonPlace,
): void {
  for (const key of keys) {
    const found = places.get(key);
    if (found) found.push(place);
    else places.set(key, [place]);
  }
}

const jshshirMark = '#';

/** By JSHSHIR, and by name with day of birth, since either may be missing. */
function keysOf({ jshshir, isJshshirSound, fullName, bornOn }: PersonRecord): string[] {
  const keys: string[] = [];
  if (jshshir.value !== null && isJshshirSound) keys.push(jshshirMark + jshshir.value);
  if (fullName.value !== null && bornOn.value !== null) {
    keys.push(`${foldKey(fullName.value)} ${bornOn.value}`);
  }
  return keys;
}
