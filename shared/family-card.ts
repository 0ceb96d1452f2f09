/** The card of one family: who lives there, on what, where it stands on the road out of poverty. */
import { z } from 'zod';
import { read, write } from './call.ts';
import { mostMoney } from './money.ts';
import type { PovertyAssessment } from './poverty.ts';

/** The days of the road out of poverty, in their order. */
export const roadFields = [
  'identifiedOn',
  'studiedOn',
  'plannedOn',
  'startedOn',
  'liftedOn',
  'recheckedOn',
] as const;
export type RoadField = (typeof roadFields)[number];

export interface CardMember {
  readonly id: string;
  readonly fullName: string;
  readonly relationId: string | null;
  readonly sex: 'male' | 'female' | null;
  readonly bornOn: string | null;
  readonly birthYear: number | null;
  readonly age: number | null;
  readonly employmentId: string | null;
  readonly workplace: string | null;
  readonly educationId: string | null;
  readonly disabilityId: string | null;
  readonly phone: string | null;
  /** Masked: `****0244`; the whole number is answered by `persons.reveal`. */
  readonly jshshir: string | null;
}

/** Income of all members over the three months that end on `periodEndOn`. */
export interface CardIncome {
  readonly id: string;
  readonly periodEndOn: string;
  /** Soum. */
  readonly total: number;
  /** Members by whom it is divided: as entered, else as many as there are now. */
  readonly members: number;
  readonly isMembersEntered: boolean;
  /** Soum per person per month; null without members. */
  readonly perCapita: number | null;
  /** Poverty line of that day, soum per person per month. */
  readonly lineSoum: number | null;
  readonly note: string | null;
}

export interface CardCategory {
  readonly id: string;
  readonly categoryId: string;
  readonly fromOn: string | null;
  readonly toOn: string | null;
  readonly document: string | null;
  readonly note: string | null;
}

/** What the last income says about the category, beside what was decided officially. */
export interface CardAssessment extends PovertyAssessment {
  readonly income: CardIncome | null;
  /** The official category of now. */
  readonly official: CardCategory | null;
  /** The hint and the official category say different things. */
  readonly differs: boolean;
  /** By when the family is to be looked at again, by its category or its exit. */
  readonly nextCheckOn: string | null;
}

export interface CardOfficial {
  readonly attachmentId: string;
  readonly officialId: string;
  readonly fullName: string;
  readonly organisation: string | null;
  readonly position: string | null;
  readonly phone: string | null;
  readonly roleId: string;
  readonly orderNumber: string | null;
  readonly orderOn: string | null;
  readonly fromOn: string | null;
  readonly toOn: string | null;
  /** Attached to this family, or to its whole mahalla. */
  readonly scope: 'family' | 'mahalla';
}

export interface CardVisit {
  readonly logEntryId: string;
  readonly day: string;
  /** Null while nobody knows who is meant by the name. */
  readonly officialId: string | null;
  readonly official: string;
  readonly work: string;
  readonly note: string | null;
}

export interface CardDecision {
  readonly id: string;
  readonly kind: string;
  readonly params: Readonly<Record<string, string | number | null>>;
  readonly raw: string | null;
}

export interface FamilyCard extends Readonly<Record<RoadField, string | null>> {
  readonly id: string;
  readonly number: number | null;
  readonly headName: string;
  readonly mahallaId: string | null;
  readonly mahalla: string | null;
  readonly sector: number | null;
  readonly address: string | null;
  readonly note: string | null;
  /** Code of list 'familyStage'. */
  readonly stage: string;
  readonly liftedDocument: string | null;
  readonly liftedBy: string | null;
  readonly returns: number;
  readonly returnedOn: string | null;
  readonly returnReason: string | null;
  readonly members: readonly CardMember[];
  /** Members able to work. */
  readonly able: number;
  /** Oldest first. */
  readonly incomes: readonly CardIncome[];
  readonly assessment: CardAssessment;
  /** Newest first. */
  readonly categories: readonly CardCategory[];
  readonly registers: readonly {
    readonly id: string;
    readonly registerId: string;
    readonly fromOn: string | null;
  }[];
  readonly causeIds: readonly string[];
  /** Present ones first, then past. */
  readonly officials: readonly CardOfficial[];
  /** The last ones, newest first. */
  readonly visits: readonly CardVisit[];
  readonly visitsTotal: number;
  readonly decisions: readonly CardDecision[];
}

/** What is said of an exit and does not stop it. */
export type LiftWarning = 'incomeUnderLine' | 'incomeUnknown' | 'notStudied' | 'planOpen';

const id = z.string().min(1).max(100);
const textOrNone = z.string().trim().max(2000).nullable();
/** Checked to be a real day at the door, so that the refusal names the field and the day. */
const day = z.string().max(40);

const income = z.object({
  familyId: id,
  /** Corrects this row; without it the row of the same period, or a new one. */
  id: id.nullable().default(null),
  periodEndOn: day,
  total: z.number().int().min(0).max(mostMoney),
  members: z.number().int().min(1).max(100).nullable().default(null),
  note: textOrNone.default(null),
});

const category = z.object({
  familyId: id,
  /** Null: the family is in no category from that day on. */
  categoryId: id.nullable(),
  fromOn: day,
  document: textOrNone.default(null),
  note: textOrNone.default(null),
});

export type NewIncome = z.infer<typeof income>;
export type NewCategory = z.infer<typeof category>;

export const familyCardCalls = {
  'families.get': read<FamilyCard>()(z.object({ id }), [
    'family',
    'person',
    'membership',
    'mahalla',
    'family_income',
    'family_category',
    'family_register',
    'family_cause',
    'attachment',
    'official',
    'log_entry',
    'log_family',
    'plan_item',
    'decision',
    'amount_line',
    'list_item',
  ]),
  /** The whole personal number: a call of its own, so that looking at it can be known. */
  'persons.reveal': read<{ jshshir: string | null; document: string | null }>()(z.object({ id }), [
    'person',
  ]),
  'families.saveStudy': write<{ isChanged: boolean }>()(
    z.object({ id, studiedOn: day.nullable() }),
  ),
  'families.saveIncome': write<{ id: string }>()(income),
  'families.removeIncome': write<null>()(z.object({ id })),
  /** Ends the former category on the day before; a category of the same day is corrected. */
  'families.setCategory': write<{ id: string | null }>()(category),
  'families.setRegisters': write<{ isChanged: boolean }>()(
    z.object({ familyId: id, registerIds: z.array(id).max(20), on: day }),
  ),
  'families.setCauses': write<{ isChanged: boolean }>()(
    z.object({ familyId: id, causeIds: z.array(id).max(50) }),
  ),
  'families.lift': write<{ warnings: readonly LiftWarning[] }>()(
    z.object({
      id,
      liftedOn: day,
      document: z.string().trim().min(1).max(2000),
      confirmedBy: z.string().trim().min(1).max(300),
    }),
  ),
  /** The re-check after an exit found the family still out of poverty; null takes it back. */
  'families.recheck': write<{ isChanged: boolean }>()(
    z.object({ id, recheckedOn: day.nullable() }),
  ),
  /** The family is poor again: its exit is taken back and counted as a return. */
  'families.unlift': write<{ returns: number }>()(
    z.object({ id, returnedOn: day, reason: z.string().trim().min(1).max(2000) }),
  ),
};
