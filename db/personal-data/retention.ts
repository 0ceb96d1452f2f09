import { addMonths, isDay } from '../../shared/calendar.ts';
import { Refusal } from '../../shared/errors.ts';
import type {
  FamilyRetention,
  RetentionEdit,
  RetentionList,
  RetentionRow,
} from '../../shared/personal-data.ts';
import { type RetentionRoad, retentionOf } from '../../shared/retention.ts';
import { mustBePastDay } from '../input-checks.ts';
import type { Database } from '../open.ts';
import type { Writer } from '../write.ts';
import { listRules, retentionRules } from './facts.ts';

type FamilyRow = RetentionRoad &
  Omit<RetentionRow, 'event' | 'startsOn' | 'dueOn'> & { readonly destroyedOn: string | null };

const mostRows = 500;

// A removed family is kept in the file, and its data with it.
const select = `
  SELECT f.id AS familyId, f.number, coalesce(s.head_name, '') AS headName, m.name AS mahalla, f.lifted_on AS liftedOn,
    f.rechecked_on AS recheckedOn, r.moved_on AS movedOn, date(f.removed_at, '+5 hours') AS removedOn,
    r.keep_until AS keepUntil, r.reason, f.destroyed_on AS destroyedOn, coalesce(s.members, 0) AS people
  FROM family f LEFT JOIN family_summary s ON s.family_id = f.id LEFT JOIN mahalla m ON m.id = f.mahalla_id
  LEFT JOIN family_retention r ON r.family_id = f.id AND r.removed_at IS NULL`;

/** Families whose purpose has ended, by the day on which their data is due for destruction. */
export function listRetention(
  database: Database,
  within: 'due' | 'year' | 'all',
  today: string,
): RetentionList {
  const rules = retentionRules(database, today);
  const rows = database
    .prepare<[], FamilyRow>(
      `${select} WHERE f.destroyed_on IS NULL AND (f.lifted_on IS NOT NULL OR f.rechecked_on IS NOT NULL
          OR f.removed_at IS NOT NULL OR r.id IS NOT NULL)`,
    )
    .all()
    .flatMap((row): RetentionRow[] => {
      const retention = retentionOf(row, rules);
      if (!retention) return [];
      const { familyId, number, headName, mahalla, reason, people } = row;
      return [{ familyId, number, headName, mahalla, reason, people, ...retention }];
    })
    .sort((a, b) => a.dueOn.localeCompare(b.dueOn) || (a.number ?? 0) - (b.number ?? 0));
  const nextYear = addMonths(today, 12);
  const until = (day: string) => rows.filter((row) => row.dueOn <= day);
  const shown = { due: until(today), year: until(nextYear), all: rows }[within];
  return {
    rows: shown.slice(0, mostRows),
    due: until(today).length,
    withinYear: until(nextYear).length,
    all: rows.length,
  };
}

/** @throws Refusal `not-found` */
export function getRetention(database: Database, familyId: string, today: string): FamilyRetention {
  const row = database.prepare<[string], FamilyRow>(`${select} WHERE f.id = ?`).get(familyId);
  if (!row) throw new Refusal('not-found', { table: 'family', id: familyId });
  const { movedOn, keepUntil, reason, destroyedOn } = row;
  const retention = destroyedOn === null ? retentionOf(row, retentionRules(database, today)) : null;
  const rule = listRules(database, today).find(
    ({ list, code }) => list === 'retentionRule' && code === retention?.event,
  );
  return {
    retention: retention && { ...retention, reason },
    rule: rule ?? null,
    movedOn,
    keepUntil,
    reason,
    destroyedOn,
  };
}

/** @throws Refusal `not-found`, `day-impossible`, `day-in-future`, `reason-missing` */
export function saveRetention(writer: Writer, edit: RetentionEdit, today: string): boolean {
  const { familyId, movedOn, keepUntil, reason } = edit;
  const { database } = writer;
  if (!database.prepare('SELECT 1 FROM family WHERE id = ? AND destroyed_on IS NULL').get(familyId))
    throw new Refusal('not-found', { table: 'family', id: familyId });
  if (movedOn !== null) mustBePastDay(movedOn, 'movedOn', today);
  if (keepUntil !== null && !isDay(keepUntil))
    throw new Refusal('day-impossible', { field: 'keepUntil', day: keepUntil });
  if (keepUntil !== null && !reason) throw new Refusal('reason-missing');
  const fields = { moved_on: movedOn, keep_until: keepUntil, reason: reason || null };
  const id = database
    .prepare<[string], string>(
      'SELECT id FROM family_retention WHERE family_id = ? AND removed_at IS NULL',
    )
    .pluck()
    .get(familyId);
  if (id !== undefined) return writer.update('family_retention', id, fields);
  if (movedOn === null && keepUntil === null) return false;
  writer.insert('family_retention', { ...fields, family_id: familyId });
  return true;
}
