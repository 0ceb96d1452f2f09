/** Requests of citizens about their data, the answer sheet, and the passport of the base. */
import { z } from 'zod';
import { read, write } from './call.ts';
import type { DutyFacts, DutyRule } from './personal-data.ts';
import { sheetScripts } from './sheets.ts';

export const requestKinds = ['access', 'correct', 'withdraw', 'destroy'] as const;
export type RequestKind = (typeof requestKinds)[number];

export interface CitizenRequest {
  readonly id: string;
  readonly number: number;
  readonly receivedOn: string;
  readonly kind: RequestKind;
  readonly personId: string | null;
  readonly familyId: string | null;
  readonly applicant: string;
  readonly text: string | null;
  readonly dueOn: string;
  readonly answeredOn: string | null;
  readonly answerNumber: string | null;
  readonly answer: string | null;
  /** Days left, negative when late; null once answered. */
  readonly daysLeft: number | null;
}

/** Where a value came from, by the change log; null for what was there before it. */
export interface AnswerSource {
  readonly at: string;
  /** The workbook; null: entered by hand. */
  readonly file: string | null;
  /** Role of who entered it; the law speaks of categories, not of names. */
  readonly roleId: string | null;
}

export interface AnswerField {
  /** Table and column, such as `person.full_name`. */
  readonly field: string;
  readonly value: string | number;
  readonly source: AnswerSource | null;
}

export interface AnswerSection {
  readonly table:
    | 'person'
    | 'family'
    | 'membership'
    | 'family_income'
    | 'family_category'
    | 'family_register'
    | 'family_cause'
    | 'plan_item'
    | 'log_entry'
    | 'attachment'
    | 'consent';
  /** One list a row. */
  readonly rows: readonly (readonly AnswerField[])[];
}

/** Who looked at the data, by role. */
export interface AnswerReader {
  readonly roleId: string | null;
  readonly kind: string;
  readonly times: number;
  readonly firstOn: string;
  readonly lastOn: string;
}

export interface AnswerSheet {
  readonly personId: string;
  readonly fullName: string;
  readonly request: CitizenRequest | null;
  readonly sections: readonly AnswerSection[];
  readonly readers: readonly AnswerReader[];
  readonly printedSheets: number;
  readonly retentionDueOn: string | null;
  /** The day follows from a rule that no lawyer has confirmed. */
  readonly isRetentionUnconfirmed: boolean;
  readonly facts: DutyFacts;
  readonly rules: readonly DutyRule[];
  readonly printedBy: string;
}

/** A group of fields of the passport. */
export interface PassportFields {
  readonly group: 'identity' | 'contact' | 'family' | 'social' | 'special' | 'help';
  readonly fields: readonly string[];
}

export interface Passport {
  readonly facts: DutyFacts;
  readonly rules: readonly DutyRule[];
  readonly people: number;
  readonly children: number;
  readonly families: number;
  readonly officials: number;
  readonly accounts: number;
  readonly roleIds: readonly string[];
  readonly groups: readonly PassportFields[];
  readonly imports: number;
  readonly journalLines: number;
  readonly withConsent: number;
  readonly printedBy: string;
}

/** A consent form of one person. */
export interface ConsentForm {
  readonly personId: string;
  readonly fullName: string;
  readonly bornOn: string | null;
  readonly jshshir: string | null;
  readonly document: string | null;
  readonly address: string | null;
  readonly mahalla: string | null;
  readonly isChild: boolean;
  /** Who signs for a child: the head of the family; else null. */
  readonly signer: string | null;
}

export interface ConsentForms {
  readonly forms: readonly ConsentForm[];
  readonly facts: DutyFacts;
  readonly rules: readonly DutyRule[];
  readonly printedBy: string;
}

const id = z.string().min(1).max(100);
const day = z.string().max(40);
const text = z.string().trim().max(2000).nullable().default(null);

const newRequest = z.strictObject({
  receivedOn: day,
  kind: z.enum(requestKinds),
  personId: id.nullable().default(null),
  applicant: z.string().trim().min(1).max(300),
  text,
});
export type NewRequest = z.infer<typeof newRequest>;

export const sheetKinds = ['consent', 'act', 'passport', 'answer'] as const;

const formSelection = z.strictObject({
  personIds: z.array(id).max(1000).default([]),
  familyIds: z.array(id).max(500).default([]),
  mahallaId: id.nullable().default(null),
});
export type FormSelection = z.infer<typeof formSelection>;

const nothing = z.object({}).default({});
const requestTables = ['citizen_request', 'membership'] as const;

export const citizenRequestCalls = {
  /** Open ones first, the soonest due on top; then the newest answered. Five hundred at most. */
  'requests.list': read<readonly CitizenRequest[]>()(nothing, requestTables),
  /** Numbered within its year; due by the term of list 'requestTerm'. @throws day-in-future */
  'requests.create': write<{ id: string; number: number; dueOn: string }>()(newRequest),
  /** @throws day-order when answered before it was received */
  'requests.answer': write<null>()(
    z.strictObject({
      id,
      answeredOn: day,
      answerNumber: z.string().trim().min(1).max(50),
      answer: text,
    }),
  ),
  'requests.remove': write<null>()(z.object({ id })),
  /** Everything that is kept on a person. */
  'requests.sheet': read<AnswerSheet>()(
    z.strictObject({ personId: id, requestId: id.nullable().default(null) }),
    ['person', 'family', 'membership', 'consent', 'citizen_request', 'data_duty', 'list_item'],
  ),
  'personalData.passport': read<Passport>()(nothing, [
    'data_duty',
    'list_item',
    'person',
    'family',
    'account',
    'consent',
  ]),
  /** Of people, of families, or of a whole mahalla: those without a consent in force. In walking order. */
  'consents.forms': read<ConsentForms>()(formSelection, [
    'person',
    'membership',
    'family',
    'consent',
    'data_duty',
  ]),
  /** Enters a printed sheet into the register. */
  'personalData.registerSheet': write<{ registered: number }>()(
    z.strictObject({
      kind: z.enum(sheetKinds),
      subjectIds: z.array(id).min(1).max(1000),
      script: z.enum(sheetScripts),
    }),
  ),
};
