/**
 * What the office already knows, as far as an import has to look it up. The database answers these
 * with indexed queries; a test answers them from maps.
 */
import type { Day } from '../calendar.ts';

export interface KnownMahalla {
  readonly id: string;
  readonly name: string;
}

export interface KnownOfficial {
  readonly id: string;
  readonly fullName: string;
  readonly phone: string | null;
}

export interface KnownFamily {
  readonly id: string;
  readonly number: number | null;
  readonly mahallaId: string | null;
}

export interface KnownPerson {
  readonly id: string;
  readonly familyId: string;
  /** Id of the item of the list; null where nobody entered it. */
  readonly relationId: string | null;
  readonly fullName: string;
  readonly bornOn: Day | null;
  readonly jshshir: string | null;
}

/** Some dozens of mahallas and some hundreds of officials are held whole; families and persons are asked for. */
export interface Known {
  readonly mahallas: readonly KnownMahalla[];
  readonly officials: readonly KnownOfficial[];
  /** Whether the office has nobody yet: then nobody need be looked for. */
  readonly isEmpty: boolean;
  /** By the id of our own exports. */
  familyWithId(id: string): KnownFamily | null;
  personWithId(id: string): KnownPerson | null;
  familiesNumbered(number: number): readonly KnownFamily[];
  membersOf(familyId: string): readonly KnownPerson[];
  personsWithJshshir(jshshir: string): readonly KnownPerson[];
  /** @param key search key of the full name, see `foldKey` */
  personsNamed(key: string): readonly KnownPerson[];
}

/**
 * What a person decided about spellings that were asked about, once for all rows of the file. Null
 * means "leave empty".
 */
export interface Answers {
  /** By `foldMahalla` of what was typed. */
  readonly mahallas: ReadonlyMap<string, string | null>;
  /** By `foldKey` of what was typed. */
  readonly officials: ReadonlyMap<string, string | null>;
}
