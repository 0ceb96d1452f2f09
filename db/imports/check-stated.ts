/** Compares how many families a list of officials states with how many are attached. */

import { createFindingList, type Finding } from '../../shared/import/findings.ts';
import { columnLetters } from '../../shared/import/raw-sheet.ts';
import type { Database } from '../open.ts';
import type { PlannedQuestion, PlannedRow, StatedFamilies, StatedPlace } from './plan.ts';

export interface StatedOptions {
  readonly rows: readonly PlannedRow[];
  readonly questions: readonly PlannedQuestion[];
  /** What this file states; those of an earlier file are looked at where this one changes the count. */
  readonly stated: readonly StatedFamilies[];
}

/**
 * A difference that an open question explains is not told: the family of an unknown official, in a mahalla
 * of this one, may be his. Nor is anything told before families are there.
 */
export function checkStated(database: Database, options: StatedOptions): Finding[] {
  const { rows, questions, stated } = options;
  const counts = countAttached(database);
  const changed = addPlanned(counts, rows);
  if ([...counts.values()].every((count) => count === 0)) return [];
  const own = new Set(stated.map(({ officialId }) => officialId));
  const earlier = listStated(database).filter(
    ({ officialId }) => !own.has(officialId) && changed.has(officialId),
  );
  const all = [...stated, ...earlier];
  if (all.length === 0) return [];
  const waiting = countWaiting(database, rows, questions);
  const mahallasOf = listMahallas(database, rows);
  return all.flatMap(({ officialId, families, place }) => {
    const attached = counts.get(officialId) ?? 0;
    const unclear = [...(mahallasOf.get(officialId) ?? [])].reduce(
      (sum, mahallaId) => sum + (waiting.get(mahallaId) ?? 0),
      0,
    );
    const missing = families - attached;
    if (missing === 0 || (missing > 0 && missing <= unclear)) return [];
    return findingAt(place, families, attached);
  });
}

function findingAt(place: StatedPlace, stated: number, attached: number): readonly Finding[] {
  const { file, sheet, row, column, raw } = place;
  const list = createFindingList(sheet);
  const at = column === null ? '' : columnLetters(column);
  list.add('attached_count_mismatch', {
    row,
    column: column ?? undefined,
    field: 'familiesCount',
    raw,
    clean: attached,
    params: { stated, attached, file, cell: `${at}${row}` },
  });
  return list.items;
}

function countAttached(database: Database): Map<string, number> {
  const rows = database
    .prepare<[], { officialId: string; families: number }>(
      `SELECT official_id AS officialId, count(DISTINCT family_id) AS families FROM attachment
        WHERE family_id IS NOT NULL AND role_id = 'attachmentRole.attachedHead'
          AND to_on IS NULL AND removed_at IS NULL GROUP BY official_id`,
    )
    .all();
  return new Map(rows.map(({ officialId, families }) => [officialId, families]));
}

/** Counts what the plan attaches and ends. @returns the officials it concerns */
function addPlanned(counts: Map<string, number>, rows: readonly PlannedRow[]): Set<string> {
  const changed = new Set<string>();
  for (const { entity, writes } of rows) {
    if (entity !== 'family') continue;
    for (const { table, fields, before } of writes) {
      if (table !== 'attachment') continue;
      const officialId = String((before ?? fields)['official_id']);
      counts.set(officialId, (counts.get(officialId) ?? 0) + (before === null ? 1 : -1));
      changed.add(officialId);
    }
  }
  return changed;
}

function listStated(database: Database): StatedFamilies[] {
  return database
    .prepare<[], { officialId: string; families: number; place: string }>(
      `SELECT id AS officialId, stated_families AS families, stated_place AS place FROM official
        WHERE stated_families IS NOT NULL AND stated_place IS NOT NULL AND removed_at IS NULL ORDER BY id`,
    )
    .all()
    .map((row) => ({ ...row, place: JSON.parse(row.place) as StatedPlace }));
}

/** Mahalla → families there whose official is an open question. */
function countWaiting(
  database: Database,
  rows: readonly PlannedRow[],
  questions: readonly PlannedQuestion[],
): Map<string, number> {
  const waiting = new Map<string, number>();
  const add = (mahallaId: string, count: number) =>
    waiting.set(mahallaId, (waiting.get(mahallaId) ?? 0) + count);
  const open = database
    .prepare<[], { mahallaId: string; families: number }>(
      `SELECT f.mahalla_id AS mahallaId, count(*) AS families FROM decision d JOIN family f ON f.id = d.family_id
        WHERE d.kind = 'official_unknown' AND d.state = 'open' AND d.removed_at IS NULL
          AND f.mahalla_id IS NOT NULL GROUP BY f.mahalla_id`,
    )
    .all();
  for (const { mahallaId, families } of open) add(mahallaId, families);
  const known = database.prepare<[string]>(
    'SELECT 1 FROM decision WHERE question = ? AND removed_at IS NULL',
  );
  const mahallaOf = new Map(
    rows.flatMap(({ writes }) =>
      writes.flatMap(({ table, id, fields }) =>
        table === 'family' && typeof fields['mahalla_id'] === 'string'
          ? [[id, fields['mahalla_id']] as const]
          : [],
      ),
    ),
  );
  for (const { kind, about, familyId } of questions) {
    if (kind !== 'official_unknown' || known.get(`${kind} ${about}`)) continue;
    const mahallaId = mahallaOf.get(familyId ?? '');
    if (mahallaId !== undefined) add(mahallaId, 1);
  }
  return waiting;
}

/** Official → mahallas attached, there or planned. */
function listMahallas(database: Database, rows: readonly PlannedRow[]): Map<string, Set<string>> {
  const mahallas = new Map<string, Set<string>>();
  const add = (officialId: string, mahallaId: string) =>
    mahallas.set(officialId, (mahallas.get(officialId) ?? new Set()).add(mahallaId));
  const attached = database
    .prepare<[], { officialId: string; mahallaId: string }>(
      `SELECT official_id AS officialId, mahalla_id AS mahallaId FROM attachment
        WHERE mahalla_id IS NOT NULL AND to_on IS NULL AND removed_at IS NULL`,
    )
    .all();
  for (const { officialId, mahallaId } of attached) add(officialId, mahallaId);
  for (const { table, fields, before } of rows.flatMap(({ writes }) => writes)) {
    const { official_id, mahalla_id } = fields;
    if (table !== 'attachment' || before !== null || typeof mahalla_id !== 'string') continue;
    add(String(official_id), mahalla_id);
  }
  return mahallas;
}
