/**
 * What a person corrected of the columns of a file, until it is brought in or given up. Files are opened only where
 * they were chosen, so after a crash the file is chosen anew; it is then read as it was before.
 */
import { flushDrafts, keepDraft, readDraft } from '../../app/draft-keeper.ts';
import type { SheetMapping } from './column-mapping.ts';
import type { ImportKind } from './guess-kind.ts';

interface KeptColumns {
  readonly path: string;
  readonly kind: ImportKind;
  readonly mapping: readonly SheetMapping[];
}

const key = 'draft.import.columns';

export function keepColumns(columns: KeptColumns): void {
  keepDraft(key, JSON.stringify(columns));
}

export function forgetColumns(): void {
  keepDraft(key, '');
  void flushDrafts();
}

/** Null unless it was this file. */
export async function readColumns(path: string): Promise<KeptColumns | null> {
  const json = await readDraft(key);
  const kept = json === '' ? null : (JSON.parse(json) as KeptColumns);
  return kept?.path === path ? kept : null;
}
