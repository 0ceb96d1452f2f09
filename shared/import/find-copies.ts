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
    const original = findOriginal(family, places);
    if (original) familyOf.set(family, original);
    else for (const person of family.members) addPlaces(places, { person, family });
  }
  return { familyOf, personOf: findPersonCopies(places) };
}

/** The earlier family to which at least half of the members belong, and more than one of them. */
function findOriginal(
  family: FamilyRecord,
  places: ReadonlyMap<string, readonly PersonPlace[]>,
): FamilyRecord | null {
  const shared = new Map<FamilyRecord, number>();
  for (const person of family.members) {
    const found = keysOf(person).flatMap((key) => places.get(key) ?? []);
    if (found.length === 0) continue;
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
    if (!key.startsWith(jshshirMark) || found.length < 2) continue;
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

function addPlaces(places: Map<string, PersonPlace[]>, place: PersonPlace): void {
  for (const key of keysOf(place.person)) {
    const found = places.get(key);
    if (found) found.push(place);
    else places.set(key, [place]);
  }
}

const jshshirMark = '#';

/** By JSHSHIR, and by name with day of birth, since either may be missing. */
function keysOf({ jshshir, isJshshirSound, fullName, bornOn }: PersonRecord): string[] {
  return [
    ...(jshshir.value !== null && isJshshirSound ? [jshshirMark + jshshir.value] : []),
    ...(fullName.value !== null && bornOn.value !== null
      ? [`${foldKey(fullName.value)} ${bornOn.value}`]
      : []),
  ];
}
