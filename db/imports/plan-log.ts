/** Plans a sheet of the daily log. */
import { createHash } from 'node:crypto';
import type { ResolvedLogRow } from '../../shared/import/resolve-log.ts';
import { foldKey } from '../../shared/uzbek-script.ts';
import { newId } from '../ids.ts';
import type { Database } from '../open.ts';
import { takeText, takeValue } from './field-rules.ts';
import { matchLog, type StoredEntry } from './match-log.ts';
import {
  draftRow,
  type PlannedRow,
  type PlannedWrite,
  type RowDraft,
  type TablePlan,
  takenFields,
} from './plan.ts';
import { type LogDraft, logQuestions } from './questions-log.ts';
import type { SheetPlan } from './sheet-plan.ts';

/**
 * The rows of work that one sheet adds and changes, and what is to be decided, such as the day of a sheet that
 * names none. Reads the office, writes nothing.
 */
export function planLog(
  database: Database,
  all: readonly ResolvedLogRow[],
  plan: SheetPlan,
): TablePlan {
  const { sheet, context } = plan;
  const contentKey = keyOfSheet(all);
  const day = decidedDay(database, plan, contentKey);
  const rows = day === null ? all : all.map((row) => onDay(row, day));
  const matches = matchLog(database, rows);
  const drafts = rows.map((row): LogDraft => {
    const draft = draftRow(context.nowMs);
    const known = matches.get(row) ?? null;
    const id = known?.id ?? newId(context.nowMs);
    draftEntry(draft, id, row, known, plan.book.has(row.record.row, 'log_family_unknown'));
    return { row, id, writes: draft.writes };
  });
  const planned = drafts.map(({ row, writes }): PlannedRow => {
    const { record, copyOf } = row;
    const title = record.official.value ?? '';
    const place = { entity: 'log', sheet, row: record.row, title } as const;
    const isWaiting = record.workedOn.value === null;
    if (copyOf || isWaiting) return { ...place, state: 'duplicate', writes: [] };
    const state = writes.length === 0 ? 'unchanged' : isNew(writes) ? 'created' : 'updated';
    return { ...place, state, writes };
  });
  return { rows: planned, questions: logQuestions(drafts, contentKey, plan) };
}

function isNew(writes: readonly PlannedWrite[]): boolean {
  return writes.some(({ table, before }) => table === 'log_entry' && before === null);
}

function onDay(row: ResolvedLogRow, day: string): ResolvedLogRow {
  const workedOn = { ...row.record.workedOn, value: day, state: 'given' as const };
  return { ...row, record: { ...row.record, workedOn } };
}

/** Tells a sheet from others of the same name, whichever day it turns out to be of. */
function keyOfSheet(rows: readonly ResolvedLogRow[]): string {
  const texts = rows.map(({ record: { official, mahalla, text } }) =>
    [official, mahalla, text].map(({ value }) => foldKey(value ?? '')).join('|'),
  );
  return createHash('sha256').update(texts.join('\n')).digest('hex').slice(0, 32);
}

/** The day that a person gave this very sheet when it was imported before. */
function decidedDay(database: Database, { book }: SheetPlan, contentKey: string): string | null {
  const finding = book.find('log_title_date_mismatch') ?? book.find('log_sheet_without_date');
  if (!finding) return null;
  const row = database
    .prepare<[string], { day: string | null }>(
      `SELECT chosen_id AS day FROM decision
        WHERE question = ? AND choice = 'day' AND state = 'decided' AND removed_at IS NULL`,
    )
    .get(`${finding.kind} ${contentKey}`);
  return row?.day ?? null;
}

function draftEntry(
  draft: RowDraft,
  id: string,
  row: ResolvedLogRow,
  known: StoredEntry | null,
  isPartial: boolean,
): void {
  const { record, officialId, mahallaId, familyIds } = row;
  if (known) updateEntry(draft, row, known);
  else {
    draft.insert(
      'log_entry',
      {
        official_id: officialId,
        official_text: officialId === null ? record.official.value : null,
        mahalla_id: mahallaId,
        day: record.workedOn.value,
        visited: record.visited.value ?? record.families.value?.length ?? 0,
        work: record.text.value ?? '',
        found: record.found.value ?? 0,
        solved: record.solved.value ?? 0,
        note: record.note.value,
      },
      id,
    );
  }
  const present = known?.families ?? [];
  for (const familyId of new Set(familyIds)) {
    if (present.some((family) => family.familyId === familyId)) continue;
    draft.insert('log_family', { log_entry_id: id, family_id: familyId });
  }
  if (record.families.value === null || isPartial) return;
  for (const family of present) {
    if (familyIds.includes(family.familyId)) continue;
    draft.remove('log_family', { id: family.id, family_id: family.familyId });
  }
}

function updateEntry(
  draft: RowDraft,
  { record, officialId, mahallaId }: ResolvedLogRow,
  { id, fields }: StoredEntry,
): void {
  const had = (column: string) => fields[column] ?? null;
  draft.update(
    'log_entry',
    id,
    fields,
    takenFields({
      official_id: officialId ?? undefined,
      official_text: officialId === null ? undefined : null,
      mahalla_id: mahallaId ?? undefined,
      visited: takeValue(record.visited, had('visited')) ?? undefined,
      work: takeText(record.text, had('work')) ?? undefined,
      found: takeValue(record.found, had('found')) ?? undefined,
      solved: takeValue(record.solved, had('solved')) ?? undefined,
      note: takeText(record.note, had('note')),
    }),
  );
}
