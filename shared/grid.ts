/** The one language in which every grid asks for its rows: a page, sorted, filtered, searched. */
import { z } from 'zod';

const columnName = z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/);

export const gridFilter = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('text'),
    column: columnName,
    how: z.enum(['contains', 'equals', 'starts', 'blank', 'filled']),
    value: z.string().max(200),
  }),
  z.object({
    kind: z.literal('number'),
    column: columnName,
    /** Inclusive bounds; a missing one is open. */
    from: z.number().nullable(),
    to: z.number().nullable(),
  }),
  z.object({
    kind: z.literal('day'),
    column: columnName,
    from: z.iso.date().nullable(),
    to: z.iso.date().nullable(),
  }),
  z.object({
    kind: z.literal('choice'),
    column: columnName,
    /** Ids of list items (or of other rows); null stands for "not given". */
    values: z.array(z.string().max(100).nullable()).max(500),
  }),
]);

const gridSort = z.object({ column: columnName, descending: z.boolean() });

export const gridRequest = z.object({
  offset: z.number().int().min(0).max(10_000_000).default(0),
  limit: z.number().int().min(1).max(1000).default(100),
  sort: z.array(gridSort).max(5).default([]),
  filters: z.array(gridFilter).max(30).default([]),
  /** Words in any script; every word must begin some word of the row's search key. */
  search: z.string().max(200).default(''),
  /** Name of a ready-made filter of the grid, such as `unattached`. */
  quick: columnName.nullable().default(null),
});

export type GridFilter = z.infer<typeof gridFilter>;
export type GridSort = z.infer<typeof gridSort>;
/** As it arrives at a handler: every field present. */
export type GridRequest = z.infer<typeof gridRequest>;

export interface GridPage<Row> {
  readonly rows: readonly Row[];
  /** Rows that match, over all pages. */
  readonly total: number;
  /** Sums over all matching rows, by column; only of columns that say so. */
  readonly sums: Readonly<Record<string, number>>;
}
