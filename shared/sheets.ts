/** Printed sheets: what stands on the plan sheet of a family, and the register of what was printed. */
import { z } from 'zod';
import { read, write } from './call.ts';
import type { FamilyPlan } from './plans.ts';

/** Script of the paper, chosen when it is printed. */
export const sheetScripts = ['cyrl', 'latn'] as const;
export type SheetScript = (typeof sheetScripts)[number];

/** What a sheet lacks, told before paper is spent; the blank is then filled in by hand. */
export const sheetGaps = [
  'head',
  'items',
  'dueOn',
  'responsible',
  'officeHead',
  'attachedHead',
  'mahallaChair',
  'hokimAssistant',
  'socialWorker',
] as const;
export type SheetGap = (typeof sheetGaps)[number];

/** Who signs; null where nobody is known. */
export interface SheetSignatories {
  readonly attachedHead: string | null;
  readonly mahallaChair: string | null;
  readonly hokimAssistant: string | null;
  readonly socialWorker: string | null;
}

export interface PlanSheet {
  readonly familyId: string;
  readonly number: number | null;
  readonly headName: string;
  /** All 14 digits: the sheet is a paper of the family's own file. */
  readonly headJshshir: string | null;
  readonly mahalla: string | null;
  readonly address: string | null;
  readonly members: number;
  readonly able: number;
  readonly categoryId: string | null;
  readonly categoryOn: string | null;
  /** Soum per person per month, and the line on the day it was counted for. */
  readonly perCapita: number | null;
  readonly povertyLine: number | null;
  readonly causeIds: readonly string[];
  readonly plan: FamilyPlan;
  readonly signatories: SheetSignatories;
  readonly gaps: readonly SheetGap[];
  /** SHA-256 of what the sheet shows, hex. */
  readonly digest: string;
  /** Short code beside the QR: the same for the same content in the same script. */
  readonly code: string;
  /** When this family's sheet was last printed, and whether what it showed has changed since. */
  readonly lastPrintedAt: string | null;
  readonly isStale: boolean;
}

export interface PlanSheets {
  /** In walking order: by street and house. */
  readonly sheets: readonly PlanSheet[];
  /** The mahalla, when a whole one is printed: it gets a cover sheet. */
  readonly mahalla: string | null;
  /** How many families of the mahalla get none, for they have left poverty. */
  readonly leftOut: number;
  /** Who prints: stands in the foot. */
  readonly printedBy: string;
}

/** Families one by one, or all of a mahalla that are still on the road. */
const sheetSelection = z.object({
  familyIds: z.array(z.string().max(100)).max(500).default([]),
  mahallaId: z.string().max(100).nullable().default(null),
  script: z.enum(sheetScripts).default('cyrl'),
});

export const sheetCalls = {
  'sheets.plans': read<PlanSheets>()(sheetSelection, [
    'family',
    'person',
    'membership',
    'mahalla',
    'mahalla_post',
    'official',
    'attachment',
    'plan_item',
    'family_income',
    'family_category',
    'family_cause',
    'office',
    'printed_sheet',
  ]),
  /** Enters the sheets into the register of printed ones. */
  'sheets.register': write<{ registered: number }>()(sheetSelection),
};
