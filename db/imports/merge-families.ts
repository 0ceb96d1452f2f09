/** Makes one family of two. */
import type { TableName } from '../../shared/tables.ts';
import { mustFind } from '../input-checks.ts';
import { type Fields, tableOf } from '../tables.ts';
import type { Writer } from '../write.ts';
import type { Row } from './plan.ts';

/** Fills the columns that are empty; nothing that is there is changed. */
export function fillMissing(writer: Writer, table: TableName, id: string, from: Row): void {
  const row = mustFind(writer.database, table, id);
  const missing = tableOf(table).columns.filter(
    (column) => (row[column] ?? null) === null && (from[column] ?? null) !== null,
  );
  const fields = Object.fromEntries(missing.map((column) => [column, from[column] ?? null]));
  writer.update(table, id, fields as Fields<typeof table>);
}

/**
 * What is missing in `intoId` is filled from `fromId`, family and members; members, plans, visits and
 * officials that only `fromId` has go over; `fromId` is marked as removed.
 * @throws Refusal `not-found`
 */
export function mergeFamilies(writer: Writer, fromId: string, intoId: string): void {
  const { database } = writer;
  fillMissing(writer, 'family', intoId, mustFind(database, 'family', fromId));
  mergeMembers(writer, fromId, intoId);
  for (const [table, key] of followers) {
    const rows = listRows(writer, table, fromId);
    const present = new Set(listRows(writer, table, intoId).map((row) => keyOf(row, key)));
    for (const row of rows) {
      const id = String(row['id']);
      if (key !== null && present.has(keyOf(row, key))) writer.remove(table, id);
      else writer.update(table, id, { family_id: intoId });
    }
  }
  const open = database
    .prepare<[string], { id: string }>(
      `SELECT id FROM decision WHERE family_id = ? AND state = 'open' AND removed_at IS NULL`,
    )
    .all(fromId);
  for (const { id } of open) writer.update('decision', id, { state: 'dismissed' });
  writer.remove('family', fromId);
}

/**
 * Tables of a family, with the column that says that two rows are the same; '' where one row at a time is
 * enough: the family that stays keeps its own. Null: every row goes over.
 */
const followers = [
  ['family_income', 'period_end_on'],
  ['family_category', ''],
  ['family_register', 'register_id'],
  ['family_cause', 'cause_id'],
  ['attachment', 'official_id'],
  ['plan_item', null],
  ['log_family', 'log_entry_id'],
] as const satisfies readonly (readonly [TableName, string | null])[];

function keyOf(row: Row, key: string | null): string {
  return key === null || key === '' ? '' : String(row[key]);
}

function listRows(writer: Writer, table: TableName, familyId: string): Row[] {
  return writer.database
    .prepare<[string], Row>(`SELECT * FROM ${table} WHERE family_id = ? AND removed_at IS NULL`)
    .all(familyId);
}

interface Member {
  readonly membershipId: string;
  readonly personId: string;
  readonly nameKey: string;
  readonly bornOn: string | null;
  readonly jshshir: string | null;
}

function mergeMembers(writer: Writer, fromId: string, intoId: string): void {
  const own = listMembers(writer, intoId);
  let position = own.length;
  for (const member of listMembers(writer, fromId)) {
    const same = own.find((one) => isSame(one, member));
    if (same) {
      const { database } = writer;
      fillMissing(writer, 'person', same.personId, mustFind(database, 'person', member.personId));
      const { relation_id = null } = mustFind(database, 'membership', member.membershipId);
      fillMissing(writer, 'membership', same.membershipId, { relation_id });
      writer.remove('membership', member.membershipId);
      if (member.personId !== same.personId) writer.remove('person', member.personId);
    } else {
      writer.update('membership', member.membershipId, { family_id: intoId, position });
      position += 1;
    }
  }
}

function listMembers(writer: Writer, familyId: string): Member[] {
  return writer.database
    .prepare<[string], Member>(
      `SELECT ms.id AS membershipId, p.id AS personId, p.name_key AS nameKey, p.born_on AS bornOn, p.jshshir
         FROM membership ms JOIN person p ON p.id = ms.person_id
        WHERE ms.family_id = ? AND ms.removed_at IS NULL AND ms.to_on IS NULL ORDER BY ms.position, ms.id`,
    )
    .all(familyId);
}

function isSame(one: Member, other: Member): boolean {
  if (one.jshshir !== null && one.jshshir === other.jshshir) return true;
  const isBirthClose = one.bornOn === null || other.bornOn === null || one.bornOn === other.bornOn;
  return one.nameKey === other.nameKey && isBirthClose;
}
