/** A member of a family, across all families: grid row, new one, edits. */
import { z } from 'zod';
import { read, write } from './call.ts';
import { type GridPage, gridFilter, gridRequest } from './grid.ts';

export interface PersonRow {
  readonly id: string;
  /** Names the row: a person entered in two families by mistake has two rows. */
  readonly membershipId: string;
  readonly fullName: string;
  readonly relationId: string | null;
  readonly sex: string | null;
  readonly bornOn: string | null;
  /** Where only the year is known. */
  readonly birthYear: number | null;
  readonly age: number | null;
  /** Masked: `****0244`. */
  readonly jshshir: string | null;
  readonly educationId: string | null;
  readonly employmentId: string | null;
  readonly workplace: string | null;
  readonly disabilityId: string | null;
  readonly phone: string | null;
  readonly note: string | null;
  readonly familyId: string;
  readonly familyNumber: number | null;
  readonly headName: string;
  readonly mahallaId: string | null;
  readonly mahalla: string | null;
  readonly sector: number | null;
  /** 1 while something about the family is still to be decided. */
  readonly hasOpenDecision: number;
}

/** The ready-made filters of the members grid. */
export const personQuickNames = ['noConsent'] as const;
export type PersonQuickName = (typeof personQuickNames)[number];

/** What is saved all the same, and told: the papers of people are not always right. */
export interface PersonWarning {
  readonly id: string;
  /** Of the person. */
  readonly name: string;
  readonly field: 'jshshir' | 'bornOn' | 'sex';
  /**
   * - `length`, `checkDigit`, `date`: the number itself is not well formed
   * - `otherDay`, `otherSex`: the number says another birth day or sex than the card
   * - `taken`: another person has this number; `other` is their name
   */
  readonly problem: 'length' | 'checkDigit' | 'date' | 'otherDay' | 'otherSex' | 'taken';
  readonly other?: string;
}

export interface PersonsSaved {
  readonly saved: number;
  readonly warnings: readonly PersonWarning[];
}

const id = z.string().min(1).max(100);
const idOrNone = id.nullable();
const shortText = z.string().trim().max(300).nullable();
const personFields = z.strictObject({
  fullName: z.string().trim().min(1).max(300),
  /** Checked to be a real day at the door, so that the refusal names the field and the day. */
  bornOn: z.string().max(40).nullable(),
  birthYear: z.number().int().min(1880).max(2100).nullable(),
  sex: z.enum(['male', 'female']).nullable(),
  relationId: idOrNone,
  educationId: idOrNone,
  employmentId: idOrNone,
  workplace: shortText,
  disabilityId: idOrNone,
  isAbleToWork: z.union([z.literal(0), z.literal(1)]).nullable(),
  phone: shortText,
  jshshir: z.string().trim().max(40).nullable(),
  document: shortText,
  note: z.string().trim().max(2000).nullable(),
});

const personEdit = z.object({ id, fields: personFields.partial() });
const newPerson = personFields
  .partial()
  .extend({ familyId: id, fullName: personFields.shape.fullName });

/** Only what is there is changed; a missing field stays as it is, null empties it. */
export type PersonEdit = z.infer<typeof personEdit>;
export type PersonFields = PersonEdit['fields'];
export type NewPerson = z.infer<typeof newPerson>;

export interface PersonCount {
  /** As many as the list of members has. */
  readonly listed: number;
  /** How many more were members when their data was destroyed by an act: families count them still, no list has them. */
  readonly destroyed: number;
}

const rowTables = ['person', 'membership', 'family', 'mahalla', 'decision', 'consent'] as const;

export const personCalls = {
  'persons.list': read<GridPage<PersonRow>>()(gridRequest, rowTables),
  /** How many members each ready-made filter finds, and `all`; within the filters given. */
  'persons.quickCounts': read<Readonly<Record<PersonQuickName | 'all', number>>>()(
    z.object({ filters: z.array(gridFilter).max(30).default([]) }).default({ filters: [] }),
    rowTables,
  ),
  'persons.count': read<PersonCount>()(z.object({}).default({}), [
    'person',
    'membership',
    'family',
  ]),
  /** All edits or none; one step of undo. `id` is the person's; a relation is saved in the membership of now. */
  'persons.save': write<PersonsSaved>()(z.object({ edits: z.array(personEdit).min(1).max(1000) })),
  'persons.create': write<{ id: string; warnings: readonly PersonWarning[] }>()(newPerson),
  /** Marks people and their memberships as removed; can be undone. */
  'persons.remove': write<{ removed: number }>()(z.object({ ids: z.array(id).min(1).max(1000) })),
};
