/** The individual plan of a family under the seven opportunities, and the grid over all plans. */
import { z } from 'zod';
import { read, write } from './call.ts';
import { type GridPage, gridFilter, gridRequest } from './grid.ts';
import { mostMoney } from './money.ts';
import type { DayOffHint } from './working-days.ts';

export interface PlanItem {
  readonly id: string;
  readonly opportunityId: string;
  readonly problem: string | null;
  /** Item of list 'measure', where the measure was chosen there. */
  readonly measureId: string | null;
  readonly measure: string;
  readonly mechanism: string | null;
  /** The member for whom; null: the whole family. */
  readonly personId: string | null;
  readonly person: string | null;
  readonly dueOn: string | null;
  readonly dueDayOff: DayOffHint | null;
  readonly officialId: string | null;
  readonly official: string | null;
  /** Who is responsible in free words, where no official of the office is. */
  readonly responsible: string | null;
  readonly sourceId: string | null;
  /** Soum. */
  readonly amount: number | null;
  readonly expectedResult: string | null;
  /** As a person set it: an item of list 'planState'. */
  readonly stateId: string;
  readonly isOpen: boolean;
  /** Days past the deadline; null unless open and past it. */
  readonly overdueDays: number | null;
  readonly doneOn: string | null;
  readonly evidence: string | null;
  readonly extendedTimes: number;
  readonly extensionReason: string | null;
  readonly note: string | null;
}

export interface FamilyPlan {
  readonly familyId: string;
  /** 0: never approved. */
  readonly edition: number;
  readonly approvedOn: string | null;
  readonly approvedBy: string | null;
  /** In the order of the seven opportunities. */
  readonly items: readonly PlanItem[];
}

/** A line of the grid over the plans of all families. */
export interface PlanRow {
  readonly id: string;
  readonly familyId: string;
  readonly familyNumber: number | null;
  readonly headName: string;
  readonly mahallaId: string | null;
  readonly mahalla: string | null;
  readonly sector: number | null;
  readonly opportunityId: string;
  readonly problem: string | null;
  readonly measureId: string | null;
  readonly measure: string;
  readonly mechanism: string | null;
  readonly personId: string | null;
  readonly person: string | null;
  readonly dueOn: string | null;
  readonly officialId: string | null;
  /** The official's name, or the free words. */
  readonly responsible: string | null;
  readonly sourceId: string | null;
  /** Thousand soum; summed. */
  readonly amountThousand: number | null;
  readonly expectedResult: string | null;
  /** 'derivedState.overdue' where the deadline has passed, else as set. */
  readonly shownState: string;
  readonly stateId: string;
  readonly overdueDays: number | null;
  readonly doneOn: string | null;
  readonly evidence: string | null;
  readonly extendedTimes: number;
  readonly note: string | null;
}

/** The ready-made filters of the plans grid, in the order of their chips. */
export const planQuickNames = [
  'overdue',
  'dueThisWeek',
  'withoutResponsible',
  'withoutDeadline',
  'doneThisWeek',
] as const;
export type PlanQuickName = (typeof planQuickNames)[number];

const id = z.string().min(1).max(100);
/** All that a filter matches may be settled at once. */
const ids = z.array(id).min(1).max(10_000);
const textOrNone = z.string().trim().max(2000).nullable();
/** Checked to be a real day at the door, so that the refusal names the field and the day. */
const day = z.string().max(40);

const itemFields = z.strictObject({
  opportunityId: id,
  problem: textOrNone,
  /** From list 'measure'; with it `measure` may be left out: the item's own name is taken. */
  measureId: id.nullable(),
  measure: z.string().trim().max(2000),
  mechanism: textOrNone,
  personId: id.nullable(),
  dueOn: day.nullable(),
  officialId: id.nullable(),
  responsible: textOrNone,
  sourceId: id.nullable(),
  /** Whole soum. */
  amount: z.number().int().min(0).max(mostMoney).nullable(),
  expectedResult: textOrNone,
  stateId: id,
  doneOn: day.nullable(),
  evidence: textOrNone,
  note: textOrNone,
});

const newItem = z.strictObject({
  familyId: id,
  fields: itemFields.partial().required({ opportunityId: true }),
});
const itemEdit = z.strictObject({ id, fields: itemFields.partial() });

export type PlanItemFields = z.infer<typeof itemEdit>['fields'];
export type PlanItemEdit = z.infer<typeof itemEdit>;
export type NewPlanItem = z.infer<typeof newItem>;

/** `skipped`: items already done, cancelled or released, left as they are. */
export interface PlanItemsChanged {
  readonly changed: number;
  readonly skipped: number;
}

const planTables = ['plan_item', 'family', 'person', 'official', 'list_item', 'holiday'] as const;
const gridTables = ['plan_item', 'family', 'person', 'membership', 'mahalla', 'official'] as const;

export const planCalls = {
  'plans.get': read<FamilyPlan>()(z.object({ familyId: id }), planTables),
  'plans.list': read<GridPage<PlanRow>>()(gridRequest, gridTables),
  /** Whether nobody works on a day, and why: told beside a deadline, never a reason to move it. Null for a working day. */
  'plans.explainDay': read<DayOffHint | null>()(z.object({ day }), ['holiday']),
  /** How many items each ready-made filter finds, and `all`; within the filters given. */
  'plans.quickCounts': read<Readonly<Record<PlanQuickName | 'all', number>>>()(
    z.object({ filters: z.array(gridFilter).max(30).default([]) }).default({ filters: [] }),
    gridTables,
  ),
  /**
   * Adds items (`familyId`) and changes some (`id`), of any families; all or none. Only the fields
   * given change, null empties one. Answers the ids in the order given.
   */
  'plans.saveItems': write<{ ids: readonly string[] }>()(
    z.object({
      items: z
        .array(z.union([itemEdit, newItem]))
        .min(1)
        .max(1000),
    }),
  ),
  /** Marks items as removed; can be undone. */
  'plans.removeItems': write<{ removed: number }>()(z.object({ ids })),
  /** Puts off the deadline of open items to a later day. */
  'plans.extend': write<PlanItemsChanged>()(
    z.object({ ids, dueOn: day, reason: z.string().trim().min(1).max(2000) }),
  ),
  'plans.complete': write<PlanItemsChanged>()(
    z.object({ ids, doneOn: day, evidence: textOrNone.default(null) }),
  ),
  /** Approves the plan as it stands: a new edition. */
  'plans.approve': write<{ edition: number }>()(
    z.object({
      familyId: id,
      approvedOn: day,
      approvedBy: z.string().trim().min(1).max(300),
    }),
  ),
};
