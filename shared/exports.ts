/** What a grid shows, as a workbook. */
import { z } from 'zod';
import { task } from './call.ts';
import { gridRequest } from './grid.ts';
import { languages } from './office.ts';

export const exportedGrids = [
  'families',
  'persons',
  'mahallas',
  'officials',
  'log',
  'plans',
] as const;
export type ExportedGrid = (typeof exportedGrids)[number];

/**
 * What goes with each grid unseen, so that it comes back as updates, never as duplicates, and into another
 * headquarters as the same families: keys that say nothing of anybody. Who is of one family is told by its own.
 */
export const exportKeys: Readonly<Record<ExportedGrid, readonly string[]>> = {
  families: ['number', 'id'],
  persons: ['familyNumber', 'familyId', 'id'],
  mahallas: ['id'],
  officials: ['id'],
  log: ['id'],
  plans: ['id'],
};

/** The one grid with a column of personal numbers, and its name. */
export const numbersGrid = { grid: 'persons', column: 'jshshir' } as const;

export const exportCalls = {
  /**
   * Writes the rows a grid's request matches (all of them, not a page) to an .xlsx, in the columns and the
   * order given, with titles as given; ids of lists, mahallas and officials become their names.
   * @throws not-allowed for whole numbers without the right `personalNumbers`; bad-input where there is no column of them
   */
  'exports.grid': task<{ rows: number; path: string }>()(
    z.object({
      grid: z.enum(exportedGrids),
      request: gridRequest,
      columns: z
        .array(
          z.object({
            column: z.string().max(40),
            title: z.string().max(200),
            kind: z.enum(['text', 'number', 'money', 'day']),
            /** In pixels on the screen. */
            width: z.number().min(20).max(2000).default(120),
            isSummed: z.boolean().default(false),
          }),
        )
        .min(1)
        .max(60),
      title: z.string().max(300),
      totalLabel: z.string().max(50),
      language: z.enum(languages),
      path: z.string().min(1).max(4096),
      /** Personal numbers as they are instead of masked: for those with the right to see them, and entered in the journal. */
      hasWholeNumbers: z.boolean().default(false),
    }),
  ),
};
