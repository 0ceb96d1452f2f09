/** Connects families of a file with mahallas, officials and with what the office already knows. */
import { findCopies, type PersonPlace } from './find-copies.ts';
import type { FindingList } from './findings.ts';
import { joinMembers } from './join-members.ts';
import type { Answers, Known, KnownPerson } from './known.ts';
import { matchFamily } from './match-family.ts';
import type { FamilyRecord, PersonRecord } from './model.ts';
import { createReferences, mahallaKinds } from './resolve-references.ts';

export interface ResolvedPerson {
  readonly record: PersonRecord;
  /** The person in the database; null is a new one. */
  readonly match: KnownPerson | null;
  /** The place in another family of the file that fits better. */
  readonly elsewhere: PersonPlace | null;
  /** Stands in another family, of the file or of the office: left out here until a person decides. */
  readonly isLeftOut: boolean;
}

export interface ResolvedFamily {
  readonly record: FamilyRecord;
  readonly mahallaId: string | null;
  readonly officialId: string | null;
  /** The family in the database; null is a new one. */
  readonly familyId: string | null;
  /** The same family earlier in the file: this one is left out until a person decides. */
  readonly copyOf: FamilyRecord | null;
  readonly members: readonly ResolvedPerson[];
}

const officialKinds = {
  latin: 'official_latin',
  short: 'official_short_name',
  unknown: 'official_unknown',
} as const;

/**
 * The families of a file, members of a list of members joined to theirs. Adds to `findings` what could
 * not be connected, or not surely. @param answers what persons decided earlier
 */
export function resolveFamilies(
  records: readonly FamilyRecord[],
  known: Known,
  answers: Answers,
  findings: FindingList,
): ResolvedFamily[] {
  const references = createReferences(known, answers, findings);
  const families = joinMembers(
    records,
    (key) => !known.isEmpty && (known.personWithId(key) ?? known.familyWithId(key)) !== null,
  );
  const { familyOf, personOf } = findCopies(families);
  const owners = new Map<number, NumberOwner>();
  return families.map((record) => {
    const mahallaId = references.mahalla(record.row, record.mahalla, 'mahalla', mahallaKinds);
    const officialId = references.official(record.row, record.official, 'official', officialKinds);
    const copyOf = familyOf.get(record) ?? null;
    const { familyId, persons, sameNumber } = matchFamily(record, known);
    const members = record.members.map((person): ResolvedPerson => {
      const match = persons.get(person) ?? null;
      const elsewhere = personOf.get(person) ?? null;
      const isKnownElsewhere = match !== null && match.familyId !== familyId;
      return {
        record: person,
        match,
        elsewhere,
        isLeftOut: elsewhere !== null || isKnownElsewhere,
      };
    });
    if (copyOf) noteCopy(record, copyOf, findings);
    else {
      noteSharedNumber(
        record,
        owners,
        { familyId, sameNumberId: sameNumber?.id ?? null },
        findings,
      );
      for (const member of members) if (member.isLeftOut) notePerson(member, record, findings);
    }
    return { record, mahallaId, officialId, familyId, copyOf, members };
  });
}

function noteCopy(record: FamilyRecord, original: FamilyRecord, findings: FindingList): void {
  const { row, rowTo, number } = record;
  findings.add('family_duplicate_script', {
    row,
    rowTo,
    params: { otherRow: original.row, number: number.value, otherNumber: original.number.value },
  });
}

interface NumberOwner {
  readonly row: number;
  readonly familyId: string | null;
  /** Known families for which it was told: in a list of members each has several rows. */
  readonly told: Set<string>;
}

/**
 * Two different families with one number, in the file or one of them in the database.
 * @param owners number → the first family of the file that carries it
 */
function noteSharedNumber(
  { row, number }: FamilyRecord,
  owners: Map<number, NumberOwner>,
  {
    familyId,
    sameNumberId,
  }: { readonly familyId: string | null; readonly sameNumberId: string | null },
  findings: FindingList,
): void {
  if (number.value === null) return;
  const owner = owners.get(number.value);
  if (owner === undefined) owners.set(number.value, { row, familyId, told: new Set() });
  // The members of one family may stand apart, as in our own list of members.
  const isOther = owner !== undefined && (owner.familyId === null || owner.familyId !== familyId);
  if (!isOther && sameNumberId === null) return;
  if (familyId !== null) {
    if (owner?.told.has(familyId)) return;
    owner?.told.add(familyId);
  }
  const { column, raw } = number;
  findings.add('family_number_shared', {
    row,
    column: column ?? undefined,
    field: 'number',
    raw,
    params: {
      number: number.value,
      otherRow: isOther ? owner.row : null,
      otherFamilyId: sameNumberId,
    },
  });
}

function notePerson(
  { record, elsewhere, match }: ResolvedPerson,
  family: FamilyRecord,
  findings: FindingList,
): void {
  const { column, raw } = record.jshshir;
  findings.add('jshshir_duplicate_person', {
    row: record.row,
    column: column ?? undefined,
    field: 'jshshir',
    raw,
    params: {
      number: family.number.value,
      otherRow: elsewhere?.person.row ?? null,
      otherNumber: elsewhere?.family.number.value ?? null,
      otherFamilyId: elsewhere ? null : (match?.familyId ?? null),
    },
  });
}
