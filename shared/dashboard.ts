/** The dashboard: where the district stands, what moved, who is behind. */
import { z } from 'zod';
import { read, write } from './call.ts';
import type { HeatDay, MissingOfficial } from './log.ts';
import type { RatingShares, RatingWeights } from './rating.ts';
import type { DayOffHint } from './working-days.ts';

/** One number and how it came to be: its value on twelve days a week apart, the last one today. */
export interface Indicator {
  readonly value: number;
  readonly points: readonly number[];
}

export interface DashboardIndicators {
  /** Families of the register; `today`: identified today. */
  readonly families: Indicator & { readonly today: number };
  /** Lifted out of poverty; `thisWeek`: since Monday. */
  readonly lifted: Indicator & { readonly thisWeek: number };
  /** Families that came as far as carrying out their plan, or further. */
  readonly inProgress: Indicator;
  /** Open measures past their deadline; `today`: of them, those whose deadline was yesterday. */
  readonly overdue: Indicator & { readonly today: number };
  /** Families that nobody visited for 30 days; `change`: since a week ago. */
  readonly notVisited: Indicator & { readonly change: number };
}

/** The codes of list `familyStage`, in order. */
export const stageNames = [
  'identified',
  'studied',
  'planned',
  'inProgress',
  'lifted',
  'rechecked',
] as const;
export type StageName = (typeof stageNames)[number];

export interface FunnelStep {
  readonly stage: StageName;
  /** Families at this stage or past it. */
  readonly families: number;
  /** Percent of all families. */
  readonly share: number;
}

/** How many families the headquarters is to lift, from when till when. */
export interface Target {
  readonly id: string;
  readonly fromOn: string;
  readonly toOn: string;
  readonly amount: number;
}

export interface Movement {
  /** The one of today; null when none is set, and while one sector is shown: it is set for the district. */
  readonly target: Target | null;
  /** The period shown: the target's, or the year. */
  readonly fromOn: string;
  readonly toOn: string;
  /** Families lifted from `fromOn` up to the end of each week; the last one is today. */
  readonly weeks: readonly { readonly day: string; readonly lifted: number }[];
  /** What the target line says for today. */
  readonly expectedToday: number | null;
}

/** Figures of a mahalla or sector, «жами» and «шундан бугун» side by side. */
export interface RankFigures {
  readonly families: number;
  readonly familiesToday: number;
  readonly lifted: number;
  readonly liftedToday: number;
  /** Measures of the plans without cancelled ones, and those of them that are done. */
  readonly planTotal: number;
  readonly planDone: number;
  readonly doneToday: number;
  readonly overdue: number;
  readonly overdueToday: number;
  /** Families visited in the last 30 days, and today. */
  readonly visited: number;
  readonly visitedToday: number;
}

interface Ranked extends RankFigures {
  /** Null where nothing is known to rank by. */
  readonly place: number | null;
  readonly score: number | null;
  readonly shares: RatingShares;
}

export interface RankedMahalla extends Ranked {
  readonly id: string;
  readonly name: string;
  readonly sector: number | null;
  /** Names of its attached heads, parted by commas. */
  readonly heads: string | null;
}

export interface RankedSector extends Ranked {
  readonly sector: number;
  /** Name of the official attached as head of the sector. */
  readonly head: string | null;
  readonly mahallas: number;
}

export interface Ranking {
  readonly weights: RatingWeights;
  /** By place in the district; of one sector when one is asked for, with their places in the district. */
  readonly mahallas: readonly RankedMahalla[];
  /** All sectors, by place. */
  readonly sectors: readonly RankedSector[];
}

/** Today's reports. */
export interface ReportsToday {
  readonly expected: number;
  readonly reported: number;
  /** Null on a working day; else why nobody has to work. */
  readonly dayOff: DayOffHint | null;
  readonly missing: readonly MissingOfficial[];
  /** Sums over the rows of today's log. */
  readonly entries: number;
  readonly visited: number;
  readonly found: number;
  readonly solved: number;
  /** Sixteen whole weeks, the last one this week's. */
  readonly heat: readonly HeatDay[];
}

export interface OverdueMeasure {
  readonly id: string;
  readonly familyId: string;
  readonly headName: string;
  readonly mahalla: string | null;
  readonly measure: string;
  readonly responsible: string | null;
  readonly overdueDays: number;
}

export interface Overdue {
  /** Each of the seven opportunities, in their order. */
  readonly byOpportunity: readonly { readonly opportunityId: string; readonly measures: number }[];
  readonly oldest: readonly OverdueMeasure[];
}

export interface Dashboard {
  /** The day of all these figures. */
  readonly today: string;
  /** Monday of this week. */
  readonly weekStart: string;
  readonly indicators: DashboardIndicators;
  readonly funnel: readonly FunnelStep[];
  readonly movement: Movement;
  readonly ranking: Ranking;
  readonly reports: ReportsToday;
  readonly overdue: Overdue;
}

/** Checked to be real days at the door, so that the refusal names the field and the day. */
const day = z.string().max(40);
const targetInput = z.object({
  /** Null: a new one. */
  id: z.string().min(1).max(100).nullable().default(null),
  fromOn: day,
  toOn: day,
  amount: z.number().int().min(1).max(1_000_000),
});
const weight = z.number().int().min(0).max(100);

export type TargetInput = z.output<typeof targetInput>;

export const dashboardCalls = {
  /**
   * Everything the dashboard shows, as of today. `sector` null: the whole district. One call, so that all
   * figures are of one moment.
   */
  'dashboard.get': read<Dashboard>()(
    z
      .object({ sector: z.number().int().min(1).max(9).nullable().default(null) })
      .default({ sector: null }),
    [
      'family',
      'person',
      'membership',
      'mahalla',
      'official',
      'attachment',
      'plan_item',
      'log_entry',
      'log_family',
      'target',
      'list_item',
      'holiday',
    ],
  ),
  /** @throws `not-found`, `day-impossible`, `day-order` when it ends before it begins */
  'targets.save': write<{ id: string }>()(targetInput),
  /** What each share counts for in the rating. @throws `bad-input` when all are zero */
  'rating.saveWeights': write<{ isChanged: boolean }>()(
    z
      .strictObject({ plan: weight, onTime: weight, visits: weight, reports: weight })
      .refine((all) => Object.values(all).some((one) => one > 0)),
  ),
};
