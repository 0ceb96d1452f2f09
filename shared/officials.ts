/** An official: grid row, card, new one, edits. */
import { z } from 'zod';
import { read, write } from './call.ts';
import { type GridPage, gridFilter, gridRequest } from './grid.ts';

export interface OfficialRow {
  readonly id: string;
  readonly fullName: string;
  readonly organisation: string | null;
  readonly position: string | null;
  readonly levelId: string | null;
  readonly phone: string | null;
  /** Names of the mahallas answered for now, or null. */
  readonly mahallas: string | null;
  readonly mahallaCount: number;
  /** Families answered for now, in whatever role. */
  readonly families: number;
  /** Families allowed in the role that comes nearest to its norm; null when no role held has one. */
  readonly norm: number | null;
  /** Families above that norm; 0 or less within it, null without a norm. */
  readonly overNorm: number | null;
  /** The last day with an entry in the log. */
  readonly lastReportOn: string | null;
  /** Open measures of which this official is responsible, past their deadline. */
  readonly overdue: number;
  readonly note: string | null;
}

/** The ready-made filters of the officials grid, in the order of their chips. */
const officialQuickNames = ['notReportedToday', 'overNorm', 'withoutFamilies', 'overdue'] as const;
export type OfficialQuickName = (typeof officialQuickNames)[number];

export interface OfficialCard {
  readonly id: string;
  readonly fullName: string;
  readonly organisation: string | null;
  readonly position: string | null;
  readonly levelId: string | null;
  readonly phone: string | null;
  readonly note: string | null;
  readonly lastReportOn: string | null;
  /** Families answered for now, and how far they are: stage code → families. */
  readonly families: number;
  readonly stages: Readonly<Record<string, number>>;
  /** Families held in each role that has a norm. */
  readonly norms: readonly { roleId: string; families: number; norm: number }[];
  /** Measures of which this official is responsible. */
  readonly measures: { readonly open: number; readonly overdue: number; readonly done: number };
  /** The last 30 days of the log. */
  readonly month: {
    readonly reportDays: number;
    readonly visited: number;
    readonly solved: number;
  };
}

const id = z.string().min(1).max(100);
const shortText = z.string().trim().max(300).nullable();
const officialFields = z.strictObject({
  fullName: z.string().trim().min(1).max(300),
  organisation: shortText,
  position: shortText,
  levelId: id.nullable(),
  phone: z.string().trim().max(100).nullable(),
  note: z.string().trim().max(2000).nullable(),
});
const officialEdit = z.object({ id, fields: officialFields.partial() });
const newOfficial = officialFields.partial().required({ fullName: true });

/** Only what is there is changed; a missing field stays as it is, null empties it. */
export type OfficialEdit = z.infer<typeof officialEdit>;
export type OfficialFields = OfficialEdit['fields'];
export type NewOfficial = z.infer<typeof newOfficial>;

const rowTables = [
  'official',
  'attachment',
  'mahalla',
  'log_entry',
  'plan_item',
  'list_item',
] as const;

export const officialCalls = {
  'officials.list': read<GridPage<OfficialRow>>()(gridRequest, rowTables),
  /** How many officials each ready-made filter finds, and `all`; within the filters given. */
  'officials.quickCounts': read<Readonly<Record<OfficialQuickName | 'all', number>>>()(
    z.object({ filters: z.array(gridFilter).max(30).default([]) }).default({ filters: [] }),
    rowTables,
  ),
  'officials.get': read<OfficialCard>()(z.object({ id }), [...rowTables, 'family']),
  /** All edits or none; one step of undo. */
  'officials.save': write<{ saved: number }>()(
    z.object({ edits: z.array(officialEdit).min(1).max(1000) }),
  ),
  /** `isThere`: another with the same name, workplace and position is in the list; entered all the same. */
  'officials.create': write<{ id: string; isThere: boolean }>()(newOfficial),
  /** Marks officials as removed; `in-use` while somebody of them answers for anything or has open measures. */
  'officials.remove': write<{ removed: number }>()(z.object({ ids: z.array(id).min(1).max(1000) })),
};
