/** A family of the register: grid row, new one, edits. */
import { z } from 'zod';
import { read, write } from './call.ts';
import { type GridPage, gridFilter, gridRequest } from './grid.ts';

export interface FamilyRow {
  readonly id: string;
  readonly number: number | null;
  readonly headName: string;
  readonly mahallaId: string | null;
  readonly mahalla: string | null;
  readonly sector: number | null;
  readonly categoryId: string | null;
  readonly members: number;
  /** Soum per person per month. */
  readonly perCapita: number | null;
  readonly officialId: string | null;
  readonly official: string | null;
  /** Officials attached, of all roles: 0 means nobody answers for this family. */
  readonly officials: number;
  readonly planTotal: number;
  readonly planDone: number;
  /** Percent of the plan done; null without a plan. */
  readonly planShare: number | null;
  /** Deadline of the nearest open measure: overdue when before today. */
  readonly nextDueOn: string | null;
  readonly lastVisitOn: string | null;
  /** Days from the last visit to today. */
  readonly daysSinceVisit: number | null;
  readonly stage: string;
  readonly address: string | null;
  readonly identifiedOn: string | null;
  readonly studiedOn: string | null;
  readonly plannedOn: string | null;
  readonly startedOn: string | null;
  readonly liftedOn: string | null;
  readonly recheckedOn: string | null;
  readonly note: string | null;
  /** Ids of the registers (daftars) it is in, parted by commas. */
  readonly registers: string | null;
  readonly hasOpenDecision: number;
}

/** The ready-made filters of the families grid, in the order of their chips. */
export const familyQuickNames = [
  'unattached',
  'withoutPlan',
  'overdue',
  'notVisited',
  'toRecheck',
  'undecided',
  'noConsent',
] as const;
export type FamilyQuickName = (typeof familyQuickNames)[number];

const id = z.string().min(1).max(100);
const idOrNone = id.nullable();
/** Checked to be a real day at the door, so that the refusal names the field and the day. */
const dayOrNone = z.string().max(40).nullable();
const textOrNone = z.string().trim().max(2000).nullable();

const familyFields = z.strictObject({
  number: z.number().int().min(1).max(99_999_999).nullable(),
  mahallaId: idOrNone,
  address: textOrNone,
  note: textOrNone,
  identifiedOn: dayOrNone,
  studiedOn: dayOrNone,
  plannedOn: dayOrNone,
  startedOn: dayOrNone,
  liftedOn: dayOrNone,
  liftedDocument: textOrNone,
  recheckedOn: dayOrNone,
});

const familyEdit = z.object({ id, fields: familyFields.partial() });
const newFamily = familyFields
  .pick({ number: true, mahallaId: true, address: true, identifiedOn: true, note: true })
  .partial()
  .extend({
    headName: z.string().trim().min(1).max(300),
    headBornOn: dayOrNone.default(null),
    headSex: z.enum(['male', 'female']).nullable().default(null),
  });

/** Only what is there is changed; a missing field stays as it is, null empties it. */
export type FamilyEdit = z.infer<typeof familyEdit>;
export type NewFamily = z.infer<typeof newFamily>;

const rowTables = [
  'family',
  'person',
  'membership',
  'mahalla',
  'official',
  'attachment',
  'plan_item',
  'log_entry',
  'log_family',
  'family_income',
  'family_category',
  'family_register',
  'decision',
  'consent',
] as const;

export const familyCalls = {
  'families.list': read<GridPage<FamilyRow>>()(gridRequest, rowTables),
  /** How many families each ready-made filter finds, and `all`; within the filters given. */
  'families.quickCounts': read<Readonly<Record<FamilyQuickName | 'all', number>>>()(
    z.object({ filters: z.array(gridFilter).max(30).default([]) }).default({ filters: [] }),
    rowTables,
  ),
  /** All edits or none; one step of undo. */
  'families.save': write<{ saved: number }>()(
    z.object({ edits: z.array(familyEdit).min(1).max(1000) }),
  ),
  /** A family and its head; answers the ids of both. */
  'families.create': write<{ id: string; personId: string }>()(newFamily),
  /** Marks families as removed, with their members, plans and attachments; can be undone. */
  'families.remove': write<{ removed: number }>()(z.object({ ids: z.array(id).min(1).max(1000) })),
};
