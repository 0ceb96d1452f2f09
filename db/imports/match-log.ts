/** Which rows of the log the office has already. */
import type { ResolvedLogRow } from '../../shared/import/resolve-log.ts';
import { foldKey } from '../../shared/uzbek-script.ts';
import type { Database } from '../open.ts';
import type { Row } from './plan.ts';

export interface StoredEntry {
  readonly id: string;
  readonly fields: Row;
  readonly families: readonly { readonly id: string; readonly familyId: string }[];
}

/**
 * A row is there already when day, official and mahalla are the same and its text or its families too:
 * one official may do several things in a mahalla on one day. Every row of the office is taken once.
 */
export function matchLog(
  database: Database,
  rows: readonly ResolvedLogRow[],
): Map<ResolvedLogRow, StoredEntry> {
  const days = new Set(rows.map(({ record }) => record.workedOn.value));
  const stored = new Map(
    [...days].flatMap((day) => (day === null ? [] : [[day, listDay(database, day)] as const])),
  );
  const matches = new Map<ResolvedLogRow, StoredEntry>();
  const taken = new Set<string>();
  for (const isSame of [isSameWork, isSimilar]) {
    for (const row of rows) {
      if (row.copyOf || matches.has(row)) continue;
      const found = stored
        .get(row.record.workedOn.value ?? '')
        ?.find((entry) => !taken.has(entry.id) && isSamePlace(row, entry) && isSame(row, entry));
      if (!found) continue;
      matches.set(row, found);
      taken.add(found.id);
    }
  }
  return matches;
}

/** A row without its official, or without its mahalla, may have found it since. */
function isSamePlace({ record, officialId, mahallaId }: ResolvedLogRow, { fields }: StoredEntry) {
  const typed = foldKey(record.official.value ?? '');
  const isOfficial =
    fields['official_id'] === officialId ||
    (fields['official_id'] === null && foldKey(String(fields['official_text'])) === typed);
  const had = fields['mahalla_id'] ?? null;
  return isOfficial && (had === mahallaId || had === null || mahallaId === null);
}

function isSameWork(row: ResolvedLogRow, entry: StoredEntry): boolean {
  const { found, solved } = row.record;
  return (
    isSameText(row, entry) &&
    (found.value ?? 0) === entry.fields['found'] &&
    (solved.value ?? 0) === entry.fields['solved'] &&
    isSameFamilies(row, entry)
  );
}

function isSimilar(row: ResolvedLogRow, entry: StoredEntry): boolean {
  return isSameText(row, entry) || (row.familyIds.length > 0 && isSameFamilies(row, entry));
}

function isSameText({ record }: ResolvedLogRow, { fields }: StoredEntry): boolean {
  return foldKey(record.text.value ?? '') === foldKey(String(fields['work']));
}

function isSameFamilies({ familyIds }: ResolvedLogRow, { families }: StoredEntry): boolean {
  const wanted = new Set(familyIds);
  return wanted.size === families.length && families.every(({ familyId }) => wanted.has(familyId));
}

function listDay(database: Database, day: string): StoredEntry[] {
  const families = database.prepare<[string], { id: string; familyId: string }>(
    'SELECT id, family_id AS familyId FROM log_family WHERE log_entry_id = ? AND removed_at IS NULL',
  );
  return database
    .prepare<[string], Row>(
      'SELECT * FROM log_entry WHERE day = ? AND removed_at IS NULL ORDER BY id',
    )
    .all(day)
    .map((fields) => {
      const id = String(fields['id']);
      return { id, fields, families: families.all(id) };
    });
}
