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
 * Finds them by personal numbers and by names; persons are known by JSHSHIR, and by name with day of birth, since
 * either may be missing. The first in the order of the file counts as the family; any later one as its copy.
 */
export function findCopies(families: readonly FamilyRecord[]): Copies {
  const marks = markPersons(families);
  const numbers = createPlaces();
  const names = createPlaces();
  const familyOf = new Map<FamilyRecord, FamilyRecord>();
  let at = 0;
  for (const family of families) {
    const own = marks.slice(at, at + family.members.length);
    at += family.members.length;
    const found: (readonly PersonPlace[])[] = [];
    for (const { number, name } of own) {
      const places = joined(numbers.at(number), names.at(name));
      if (places.length > 0) found.push(places);
    }
    const original = findOriginal(family, found);
    if (original) familyOf.set(family, original);
    else {
      for (const [position, person] of family.members.entries()) {
        const place = { person, family };
        numbers.add(own[position]?.number ?? null, place);
        names.add(own[position]?.name ?? null, place);
      }
    }
  }
  return { familyOf, personOf: findPersonCopies(numbers.all) };
}

/** By what a person may stand twice; null where nobody else has the same. */
interface Marks {
  readonly number: string | null;
  /** Folded name with day of birth. */
  readonly name: string | null;
}

const nothing: Marks = { number: null, name: null };

/**
 * The marks of all members, family by family. Nearly everybody stands once: who may not is found by sorting figures,
 * which takes a tenth of the time of entering fifty thousand texts.
 */
function markPersons(families: readonly FamilyRecord[]): Marks[] {
  const persons = families.flatMap(({ members }) => members);
  const numbers = persons.map(numberOf);
  const keys = persons.map(({ fullName }) => foldKey(fullName.value ?? ''));
  const days = persons.map(({ bornOn }) => bornOn.value);
  const hasTwin = repeats(numbers.map(Number));
  const hasNamesake = repeats(keys.map((key, at) => figuresOf(key, days[at] ?? '')));
  return persons.map((_, at) => {
    const key = keys[at] ?? '';
    const day = days[at] ?? null;
    const number = hasTwin[at] ? (numbers[at] ?? null) : null;
    const name = hasNamesake[at] && key !== '' && day !== null ? `${day} ${key}` : null;
    return number === null && name === null ? nothing : { number, name };
  });
}

/** Of each figure whether it stands there more than once; 0 is none. */
function repeats(figures: readonly number[]): boolean[] {
  const sorted = Float64Array.from(figures).sort();
  const repeated = new Set<number>();
  for (let at = 1; at < sorted.length; at += 1) {
    const figure = sorted[at] ?? 0;
    if (figure !== 0 && figure === sorted[at - 1]) repeated.add(figure);
  }
  return figures.map((figure) => repeated.has(figure));
}

/** The same for the same name and day, never 0; rarely the same for others, which are told apart later. */
function figuresOf(key: string, day: string): number {
  let figures = 0;
  for (let at = 0; at < key.length; at += 1) figures = Math.imul(figures, 31) + key.charCodeAt(at);
  for (let at = 0; at < day.length; at += 1) figures = Math.imul(figures, 31) + day.charCodeAt(at);
  return figures || 1;
}

const nowhere: readonly PersonPlace[] = [];

function joined(a: readonly PersonPlace[], b: readonly PersonPlace[]): readonly PersonPlace[] {
  return a.length === 0 ? b : b.length === 0 ? a : [...a, ...b];
}

/** Persons by one of their marks, in the order in which they were added. */
function createPlaces() {
  const all = new Map<string, PersonPlace[]>();
  return {
    all: all as ReadonlyMap<string, readonly PersonPlace[]>,
    at: (mark: string | null): readonly PersonPlace[] =>
      (mark === null ? undefined : all.get(mark)) ?? nowhere,
    add(mark: string | null, place: PersonPlace): void {
      if (mark === null) return;
      const same = all.get(mark);
      if (same) same.push(place);
      else all.set(mark, [place]);
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
  numbered: ReadonlyMap<string, readonly PersonPlace[]>,
): Map<PersonRecord, PersonPlace> {
  const copies = new Map<PersonRecord, PersonPlace>();
  for (const found of numbered.values()) {
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
