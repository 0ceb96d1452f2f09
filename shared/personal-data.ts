/** Duties towards the people whose data is kept: the office's facts, consents, how long data is kept. */
import { z } from 'zod';
import { read, write } from './call.ts';
import type { RetentionEvent } from './retention.ts';

/** What the office says of its base; every field may still be missing. */
export interface DutyFacts {
  readonly ownerName: string | null;
  readonly ownerStir: string | null;
  readonly ownerAddress: string | null;
  readonly purpose: string | null;
  readonly responsibleName: string | null;
  readonly responsiblePosition: string | null;
  readonly responsiblePhone: string | null;
  /** The order that names the responsible person. */
  readonly responsibleOrder: string | null;
  /** In the State Register of personal data bases. */
  readonly registerNumber: string | null;
  readonly registeredOn: string | null;
  /** Item of list 'protectionLevel' (VM-570). */
  readonly levelId: string | null;
  readonly sources: string | null;
  readonly recipients: string | null;
  readonly storagePlace: string | null;
}

/** A row of a list that the office keeps in step with the law. */
export interface DutyRule {
  readonly id: string;
  readonly list: 'legalBasis' | 'retentionRule' | 'requestTerm';
  readonly code: string;
  readonly nameCyrl: string;
  readonly nameLatn: string | null;
  readonly nameRu: string;
  readonly nameEn: string;
  /** Where it is written; with its date. */
  readonly source: string;
  readonly fromOn: string | null;
  /** Years of a retention rule, days of a term; null for a legal basis. */
  readonly amount: number | null;
  /** A term in working days. */
  readonly isWorking: boolean;
  /** Proposed by the program: no lawyer has compared it with the law yet. Said wherever it is shown or printed. */
  readonly isUnconfirmed: boolean;
}

export interface PersonalDataFacts {
  readonly facts: DutyFacts;
  readonly rules: readonly DutyRule[];
}

export interface Consent {
  readonly id: string;
  readonly givenOn: string;
  readonly validUntil: string | null;
  readonly document: string | null;
  /** Null: the person themselves. */
  readonly signedBy: string | null;
  readonly scopeIds: readonly string[];
  readonly withdrawnOn: string | null;
  readonly withdrawnDocument: string | null;
}

export interface MemberConsent {
  readonly personId: string;
  readonly fullName: string;
  /** Under 18: a parent or guardian signs. */
  readonly isChild: boolean;
  /** A consent is in force today. */
  readonly isGiven: boolean;
  /** Newest first. */
  readonly consents: readonly Consent[];
}

export interface CoverageRow {
  readonly mahallaId: string | null;
  readonly mahalla: string | null;
  readonly sector: number | null;
  readonly people: number;
  readonly withConsent: number;
  readonly families: number;
  /** Families of which everybody has a consent in force. */
  readonly whole: number;
}

export interface RetentionRow {
  readonly familyId: string;
  readonly number: number | null;
  readonly headName: string;
  readonly mahalla: string | null;
  readonly event: RetentionEvent | null;
  readonly startsOn: string | null;
  readonly dueOn: string;
  readonly reason: string | null;
  readonly people: number;
}

export interface RetentionList {
  /** Soonest first; five hundred at most. */
  readonly rows: readonly RetentionRow[];
  /** Whose day has come, and whose comes within a year. */
  readonly due: number;
  readonly withinYear: number;
  readonly all: number;
}

/** For the card of a family. */
export interface FamilyRetention {
  readonly retention: Omit<
    RetentionRow,
    'familyId' | 'number' | 'headName' | 'mahalla' | 'people'
  > | null;
  /** Years and source of the rule that applies. */
  readonly rule: DutyRule | null;
  readonly movedOn: string | null;
  readonly keepUntil: string | null;
  readonly reason: string | null;
  readonly destroyedOn: string | null;
}

const id = z.string().min(1).max(100);
/** Checked to be a real day at the door, so that the refusal names the field and the day. */
const day = z.string().max(40);
const text = z.string().trim().max(2000).nullable();
const short = z.string().trim().max(300).nullable();

const dutyFacts = z
  .strictObject({
    ownerName: short,
    ownerStir: short,
    ownerAddress: short,
    purpose: text,
    responsibleName: short,
    responsiblePosition: short,
    responsiblePhone: short,
    responsibleOrder: short,
    registerNumber: short,
    registeredOn: day.nullable(),
    levelId: id.nullable(),
    sources: text,
    recipients: text,
    storagePlace: text,
  })
  .partial();
export type DutyFactsEdit = z.infer<typeof dutyFacts>;

const ruleEdit = z.strictObject({
  /** Null adds a legal basis. */
  id: id.nullable(),
  nameCyrl: z.string().trim().min(1).max(500),
  nameRu: z.string().trim().max(500).default(''),
  source: z.string().trim().min(1).max(500),
  fromOn: day.nullable().default(null),
  amount: z.number().int().min(1).max(100).nullable().default(null),
  isWorking: z.boolean().default(false),
  /** A lawyer has confirmed the years or days. */
  isConfirmed: z.boolean().default(false),
});
export type RuleEdit = z.infer<typeof ruleEdit>;

const newConsents = z.strictObject({
  personIds: z.array(id).min(1).max(1000),
  givenOn: day,
  validUntil: day.nullable().default(null),
  document: short.default(null),
  signedBy: short.default(null),
  scopeIds: z.array(id).min(1).max(20),
});
export type NewConsents = z.infer<typeof newConsents>;

const retentionEdit = z.strictObject({
  familyId: id,
  movedOn: day.nullable(),
  keepUntil: day.nullable(),
  /** Asked for whenever the day is set by hand. */
  reason: text,
});
export type RetentionEdit = z.infer<typeof retentionEdit>;

const nothing = z.object({}).default({});
const peopleTables = ['consent', 'person', 'membership', 'family', 'mahalla'] as const;
const retentionTables = ['family_retention', 'family', 'list_item', 'person'] as const;

export const personalDataCalls = {
  'personalData.get': read<PersonalDataFacts>()(nothing, ['data_duty', 'list_item', 'office']),
  'personalData.save': write<{ isChanged: boolean }>()(dutyFacts),
  'personalData.saveRule': write<{ id: string }>()(ruleEdit),
  /** Only a legal basis can be taken away: the other rules are always needed. */
  'personalData.removeRule': write<null>()(z.object({ id })),
  'consents.ofFamily': read<readonly MemberConsent[]>()(z.object({ familyId: id }), peopleTables),
  'consents.coverage': read<readonly CoverageRow[]>()(nothing, peopleTables),
  /** One consent each; a child's needs the name of who signed. @throws day-order, day-in-future */
  'consents.give': write<{ given: number }>()(newConsents),
  'consents.withdraw': write<null>()(z.object({ id, on: day, document: short.default(null) })),
  /** Entered by mistake. */
  'consents.remove': write<null>()(z.object({ id })),
  'retention.list': read<RetentionList>()(
    z.object({ within: z.enum(['due', 'year', 'all']).default('due') }).default({ within: 'due' }),
    retentionTables,
  ),
  'retention.get': read<FamilyRetention>()(z.object({ familyId: id }), retentionTables),
  /** @throws reason-missing when a day is set by hand without one */
  'retention.save': write<{ isChanged: boolean }>()(retentionEdit),
};
