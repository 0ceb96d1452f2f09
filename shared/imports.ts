/** Bringing in workbooks: a rehearsal that changes nothing, then one batch that can be undone whole. */
import { z } from 'zod';
import { read, task, write } from './call.ts';
import { type GridPage, gridRequest } from './grid.ts';
import type { Finding } from './import/findings.ts';

export const importKinds = ['families', 'mahallas', 'officials', 'log'] as const;

/** What a count counts: rows of these tables. */
export type ImportEntity = 'mahalla' | 'official' | 'attachment' | 'family' | 'person' | 'log';

export interface ImportCounts {
  readonly created: Readonly<Partial<Record<ImportEntity, number>>>;
  readonly updated: Readonly<Partial<Record<ImportEntity, number>>>;
  readonly unchanged: Readonly<Partial<Record<ImportEntity, number>>>;
  readonly rejected: number;
  /** Findings by action: accept_normalise, accept_warn, ask, reject_row, skip. */
  readonly byAction: Readonly<Record<string, number>>;
}

export interface RehearsedColumn {
  /** Letters of the column, or its number in a CSV. */
  readonly column: string;
  readonly title: string;
  /** Field it was recognised as; null: left out. */
  readonly field: string | null;
  /** The first few values below it, so that a person sees what it holds. */
  readonly samples: readonly string[];
}

export interface RehearsedTable {
  readonly sheet: string;
  readonly headerRow: number;
  readonly rows: number;
  readonly columns: readonly RehearsedColumn[];
  /** Fields a column can be set to, in the order of a usual form. */
  readonly fields: readonly string[];
}

export interface PeekedSheet {
  readonly sheet: string;
  /** The first forty that hold anything; of each the first twenty cells. */
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
}

export interface Rehearsal {
  /** Names the rehearsal until it is committed or forgotten; kept in memory only. */
  readonly id: string;
  readonly fileName: string;
  readonly kind: (typeof importKinds)[number];
  readonly tables: readonly RehearsedTable[];
  readonly counts: ImportCounts;
  readonly findings: readonly Finding[];
}

export type RehearsedState =
  | 'created'
  | 'updated'
  | 'unchanged'
  | 'warned'
  | 'rejected'
  | 'duplicate';

export interface RehearsedCell {
  readonly field: string;
  /** As a person reads it; null: empty. */
  readonly oldValue: string | null;
  readonly newValue: string | null;
  /** Kind of the finding about this cell, if any. */
  readonly finding: string | null;
}

export interface RehearsedRow {
  readonly id: string;
  readonly sheet: string;
  readonly row: number;
  readonly entity: ImportEntity;
  /** Head of family, person, mahalla, official: what the row is about. */
  readonly title: string;
  readonly state: RehearsedState;
  readonly cells: readonly RehearsedCell[];
}

export interface ImportResult extends ImportCounts {
  readonly batchId: string;
  readonly findings: readonly Finding[];
}

export interface ImportBatch {
  readonly id: string;
  readonly kind: (typeof importKinds)[number];
  readonly fileName: string;
  readonly at: string;
  readonly userName: string;
  readonly counts: ImportCounts;
  readonly openDecisions: number;
  readonly undoneAt: string | null;
}

/**
 * What can be chosen in a decision; the words are `decisions.choice.<word>` in the texts.
 *
 * - `keep`: stays as the import did it
 * - `mahalla`, `official`: this one; an option without `rowId` means any, picked from all of them
 * - `newMahalla`, `newOfficial`: made from the name as typed
 * - `leaveOut`: the field stays empty
 * - `category`: this list item
 * - `clearNumber`: this family loses its number
 * - `merge`: becomes one with the row of `rowId`: what is missing there is filled in
 * - `separate`: comes in as a row of its own
 * - `move`: the person belongs to this family and leaves the other
 * - `head`: this member is the head
 * - `day`: the day in `value`; where the option has one as its `label`, that one
 */
export const decisionChoices = [
  'keep',
  'mahalla',
  'newMahalla',
  'official',
  'newOfficial',
  'leaveOut',
  'category',
  'clearNumber',
  'merge',
  'separate',
  'move',
  'head',
  'day',
] as const;
export type DecisionChoice = (typeof decisionChoices)[number];

export interface DecisionOption {
  readonly choice: DecisionChoice;
  /** The row the choice points to, where it does. */
  readonly rowId: string | null;
  /** Its name, as typed; the words of `choice` are in the texts. */
  readonly label: string | null;
}

/** A question an import did not stop at: what was done in the safest form, and what else could be. */
export interface DecisionRow {
  readonly id: string;
  readonly kind: string;
  readonly batchId: string | null;
  readonly fileName: string | null;
  readonly sheet: string | null;
  readonly sheetRow: number | null;
  readonly sheetColumn: string | null;
  readonly raw: string | null;
  readonly params: Readonly<Record<string, string | number | null>>;
  readonly familyId: string | null;
  readonly headName: string | null;
  readonly tableName: string;
  readonly rowId: string | null;
  readonly options: readonly DecisionOption[];
  readonly state: 'open' | 'decided' | 'dismissed';
  readonly choice: DecisionChoice | null;
}

const id = z.string().min(1).max(100);

export const importCalls = {
  /** Reads, checks and matches a file; nothing is changed. A corrected mapping is given per sheet. */
  'imports.rehearse': task<Rehearsal>()(
    z.object({
      path: z.string().min(1).max(4096),
      kind: z.enum(importKinds),
      mapping: z
        .array(
          z.object({
            sheet: z.string().max(200),
            columns: z.record(z.string().max(20), z.string().max(40).nullable()),
            /** The row of the headings, where a person pointed at it; of two the lower one. */
            headerRow: z.number().int().min(1).max(1_048_576).optional(),
          }),
        )
        .max(100)
        .default([]),
    }),
  ),
  /** The first rows of each sheet as they stand, so that a person can point at the headings. */
  'imports.peek': task<readonly PeekedSheet[]>()(z.object({ path: z.string().min(1).max(4096) })),
  /** The rehearsed rows, paged; each cell old and new. */
  'imports.rows': task<{ rows: readonly RehearsedRow[]; total: number }>()(
    z.object({
      id,
      state: z
        .enum(['created', 'updated', 'unchanged', 'warned', 'rejected', 'duplicate'])
        .nullable()
        .default(null),
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(1).max(500).default(100),
    }),
  ),
  /** Commits a rehearsal as one batch; the column mapping is remembered for the next such file. */
  'imports.commit': task<ImportResult>()(z.object({ id })),
  /** The refused rows as a workbook, with the reason in the row. */
  'imports.saveRejected': task<{ rows: number; path: string }>()(
    z.object({
      id,
      path: z.string().min(1).max(4096),
      language: z.enum(['uz', 'uz-latn', 'ru', 'en']),
    }),
  ),
  'imports.forget': task<null>()(z.object({ id })),
  'imports.batches': read<readonly ImportBatch[]>()(z.object({}).default({}), [
    'import_batch',
    'decision',
  ]),
  /** Takes a whole batch back. @throws `cannot-undo` when something of it was edited later */
  'imports.undo': task<null>()(z.object({ batchId: id })),
  'decisions.list': read<GridPage<DecisionRow>>()(gridRequest, [
    'decision',
    'import_batch',
    'family',
    'person',
  ]),
  'decisions.count': read<{ open: number }>()(z.object({}).default({}), ['decision']),
  /**
   * Carries out a choice: `choice` and `rowId` of one of the options. An answer about a spelling holds for
   * all open questions about the same spelling.
   * @throws `bad-input` for what is no option, `not-found`, `day-impossible`, `changed-meanwhile` when the
   *   decision is no longer open
   */
  'decisions.decide': write<{ decided: number }>()(
    z.object({
      id,
      choice: z.enum(decisionChoices),
      rowId: id.nullable().default(null),
      /** A day, for `day`. */
      value: z.string().max(40).nullable().default(null),
    }),
  ),
  /** Leaves it as it was done. */
  'decisions.dismiss': write<{ dismissed: number }>()(
    z.object({ ids: z.array(id).min(1).max(1000) }),
  ),
};
