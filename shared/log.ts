/** The daily log: what each official did in a mahalla on a day, and who has not reported. */
import { z } from 'zod';
import { read, write } from './call.ts';
import { type GridPage, gridFilter, gridRequest } from './grid.ts';
import type { LogWarning } from './log-warnings.ts';
import type { DayOffHint } from './working-days.ts';

/** A row of the grid over all days. */
export interface LogRow {
  readonly id: string;
  readonly day: string;
  /** Null while nobody knows who is meant by the name that a workbook gave; then `official` is that name. */
  readonly officialId: string | null;
  readonly official: string;
  readonly organisation: string | null;
  readonly mahallaId: string | null;
  readonly mahalla: string | null;
  readonly sector: number | null;
  readonly visited: number;
  /** Numbers of the families visited, in order: '39, 40, 41'; the head's name where there is none. */
  readonly families: string | null;
  readonly work: string;
  readonly found: number;
  readonly solved: number;
  readonly note: string | null;
}

/** The ready-made filters of that grid, in the order of their chips. */
export const logQuickNames = [
  'today',
  'thisWeek',
  'withoutFamilies',
  'solvedMoreThanFound',
] as const;
export type LogQuickName = (typeof logQuickNames)[number];

/** A family as far as a row of the log tells it. */
export interface LogFamily {
  readonly id: string;
  readonly number: number | null;
  readonly headName: string;
  readonly mahallaId: string | null;
  readonly mahalla: string | null;
}

/** One row of a day. */
export interface LogEntry {
  readonly id: string;
  /** Null while nobody knows who is meant by the name that a workbook gave; then `official` is that name. */
  readonly officialId: string | null;
  readonly official: string;
  readonly mahallaId: string | null;
  readonly mahalla: string | null;
  readonly visited: number;
  readonly families: readonly LogFamily[];
  readonly work: string;
  readonly found: number;
  readonly solved: number;
  readonly note: string | null;
}

/** Who may report on a day. */
export interface LogOfficial {
  readonly id: string;
  readonly fullName: string;
  readonly organisation: string | null;
  /** Attached to a mahalla or a family on that day: a report is owed. */
  readonly isExpected: boolean;
  readonly hasReported: boolean;
  /** The mahallas answered for on that day, and those where the families answered for live. */
  readonly mahallas: readonly { readonly id: string; readonly name: string }[];
}

export interface LogDay {
  readonly day: string;
  /** Null on a working day; else why nobody has to work. */
  readonly dayOff: DayOffHint | null;
  /** In the order in which they were entered. */
  readonly entries: readonly LogEntry[];
  /** Every official of the office, by name. */
  readonly officials: readonly LogOfficial[];
  /** Officials who owe a report on this day, and how many of them gave one. */
  readonly expected: number;
  readonly reported: number;
}

/** Somebody who owes a report on a day and has not given it. */
export interface MissingOfficial {
  readonly id: string;
  readonly fullName: string;
  readonly organisation: string | null;
  readonly phone: string | null;
  /** Names of the mahallas answered for, parted by commas. */
  readonly mahallas: string | null;
  /** The last report before that day. */
  readonly lastReportOn: string | null;
  /** Working days without a report up to that day, itself included; at most 366 days back. */
  readonly daysMissing: number;
}

export interface HeatDay {
  readonly day: string;
  readonly isWorkingDay: boolean;
  readonly expected: number;
  readonly reported: number;
  /** Percent of the expected who reported; null on days off, in the future, and while nobody is expected. */
  readonly share: number | null;
}

/** A piece of what was typed as families that is no family. */
export interface FamilyProblem {
  readonly text: string;
  /** `unclear`: more than one family fits, see `candidates`; `unreadable`: neither a number nor a name. */
  readonly kind: 'unknown' | 'unclear' | 'unreadable';
  readonly candidates: readonly LogFamily[];
}

export interface FoundFamilies {
  /** Without repetitions, in the order typed. */
  readonly families: readonly LogFamily[];
  readonly problems: readonly FamilyProblem[];
}

export interface SavedEntry {
  readonly id: string;
  /** What a person should look at; nothing of it stops the saving. */
  readonly warnings: readonly LogWarning[];
}

const id = z.string().min(1).max(100);
const day = z.string().max(40);
const count = z.number().int().min(0).max(100_000);
const note = z.string().trim().max(2000).nullable();
const work = z.string().trim().max(10_000);

const entryFields = z.object({
  officialId: id,
  mahallaId: id.nullable(),
  /** By number or by id. */
  families: z.array(z.union([z.number().int().min(1).max(99_999_999), id])).max(500),
  /** Null: as many as there are families. */
  visited: count.nullable(),
  work,
  found: count,
  solved: count,
  note,
});
/** A new row names its official; of an edited one only what is there is changed. */
const entryInput = entryFields.partial().extend({ id: id.nullable().default(null) });
/** `families`: as typed, '39-41, 45'; empty for none. */
const logEdit = z.object({
  id,
  fields: entryFields.extend({ day, families: z.string().max(2000).nullable() }).partial(),
});

export type EntryInput = z.output<typeof entryInput>;
export type LogEdit = z.infer<typeof logEdit>;

const rowTables = [
  'log_entry',
  'log_family',
  'official',
  'mahalla',
  'family',
  'person',
  'membership',
] as const;
const dayTables = [...rowTables, 'attachment', 'holiday'] as const;

export const logCalls = {
  'log.list': read<GridPage<LogRow>>()(gridRequest, rowTables),
  /** How many rows each ready-made filter finds, and `all`; within the filters given. */
  'log.quickCounts': read<Readonly<Record<LogQuickName | 'all', number>>>()(
    z.object({ filters: z.array(gridFilter).max(30).default([]) }).default({ filters: [] }),
    rowTables,
  ),
  /** All rows of a day, and who owes a report on it. @throws `day-impossible`, `day-in-future` */
  'log.day': read<LogDay>()(z.object({ day }), dayTables),
  /** Reads '39-41, 45' or names of heads; a number that several families have is theirs who live in the mahalla. */
  'log.findFamilies': read<FoundFamilies>()(
    z.object({
      text: z.string().max(2000),
      /** Families that are known already, before those of the text. */
      ids: z.array(id).max(500).default([]),
      mahallaId: id.nullable().default(null),
    }),
    rowTables,
  ),
  /** Sentences this office writes most in its log, the most frequent first. */
  'log.phrases': read<readonly string[]>()(
    z.object({ limit: z.number().int().min(1).max(500).default(200) }).default({ limit: 200 }),
    ['log_entry'],
  ),
  /** Who owes a report on the day and has not given one; the longest missing first. */
  'log.missing': read<readonly MissingOfficial[]>()(z.object({ day }), dayTables),
  /** Whole weeks from Monday, the last one that of `until` (today when left out). */
  'log.heatmap': read<readonly HeatDay[]>()(
    z
      .object({ weeks: z.number().int().min(1).max(106).default(16), until: day.optional() })
      .default({ weeks: 16 }),
    ['log_entry', 'official', 'attachment', 'holiday'],
  ),
  /**
   * New, edited and removed rows of a day as one write; answers the rows of `entries` in their order.
   * @throws `family-unknown`, `family-unclear` with the place of the row (from 1); `not-found`,
   *   `day-impossible`, `day-in-future`; `bad-input` for a row that tells nothing
   */
  'log.saveDay': write<{ readonly entries: readonly SavedEntry[]; readonly removed: number }>()(
    z.object({
      day,
      entries: z.array(entryInput).max(1000).default([]),
      removed: z.array(id).max(1000).default([]),
    }),
  ),
  /** Edits of rows of any day, from the grid; all or none. */
  'log.save': write<{ saved: number }>()(z.object({ edits: z.array(logEdit).min(1).max(1000) })),
  'log.remove': write<{ removed: number }>()(z.object({ ids: z.array(id).min(1).max(1000) })),
};
