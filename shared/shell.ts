/** Calls that the main process answers: file pickers, paper, windows. */
import { z } from 'zod';
import { shell } from './call.ts';
import { languages } from './office.ts';

/** What went wrong in a window; of it only known words and places in our files are kept. */
const windowFault = z.strictObject({
  name: z.string().max(100),
  message: z.string().max(2000),
  stack: z.string().max(20_000),
});

export type WindowFault = z.infer<typeof windowFault>;

export const shellCalls = {
  /** Paths the person chose, empty when they thought better of it; only these may then be read. */
  'shell.chooseFiles': shell<readonly string[]>()(
    z.object({ kind: z.enum(['workbook', 'backup']), many: z.boolean().default(false) }),
  ),
  /** A folder the person chose, null when they thought better of it; files may then be written into it. */
  'shell.chooseFolder': shell<string | null>()(z.object({}).default({})),
  /** Where to save; null when cancelled. */
  'shell.chooseSave': shell<string | null>()(
    z.object({ kind: z.enum(['workbook', 'pdf', 'text']), suggestedName: z.string().max(200) }),
  ),
  /** Opens a file that was saved by this session with the system's program for it. */
  'shell.openSaved': shell<null>()(z.object({ path: z.string().max(4096) })),
  /**
   * Prints a sheet of `renderer/sheets`: `sheet` is its address within the window, such as
   * `plan?family=…&script=latn`. With `path` to a PDF, without to the printer's dialog.
   */
  'shell.print': shell<{ pages: number }>()(
    z.object({
      sheet: z.string().max(20_000),
      path: z.string().max(4096).nullable().default(null),
      isLandscape: z.boolean().default(true),
      /** For the sheet alone and for paper only: kept in memory, given out once to the window that draws it. */
      handed: z.string().max(10_000).nullable().default(null),
    }),
  ),
  /** What `shell.print` was handed for this sheet; null for any other window, and the second time. */
  'shell.handed': shell<string | null>()(z.object({}).default({})),
  /** Everything that was typed is written: the window may close. */
  'shell.flushed': shell<null>()(z.object({}).default({})),
  /** A sheet in a hidden window stands: fonts loaded, rows drawn. `footPage` holds {page} and {pages}. */
  'shell.sheetReady': shell<null>()(
    z.object({ footLeft: z.string().max(500), footPage: z.string().max(100) }),
  ),
  'shell.cancel': shell<null>()(z.object({ id: z.string().max(100) })),
  'shell.setLanguage': shell<null>()(z.object({ language: z.enum(languages) })),
  /** Keeps in the log what no call failed by. @throws too-busy when there were many in this hour */
  'shell.keepFault': shell<{ reference: string }>()(windowFault),
  /** Versions and places, for the "about" page. */
  'shell.about': shell<{ version: string; electron: string; folder: string }>()(
    z.object({}).default({}),
  ),
  /** Closes this headquarters and opens the one in a folder the person chooses (or makes a new one there). */
  'shell.openOther': shell<null>()(z.object({}).default({})),
};
