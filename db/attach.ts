import type { Attached, AttachInput } from '../shared/attachments.ts';
import { addDays } from '../shared/calendar.ts';
import { Refusal } from '../shared/errors.ts';
import { shareOut } from '../shared/share-out.ts';
import { mustBeInList, mustBePastDay, mustFind } from './input-checks.ts';
import type { Database } from './open.ts';
import type { Writer } from './write.ts';

type TargetColumn = 'family_id' | 'mahalla_id';

interface Standing {
  id: string;
  officialId: string;
  targetId: string;
  fromOn: string | null;
}

/**
 * Attaches officials to families and mahallas, all or none.
 * @throws Refusal `not-found`, `bad-input` for a role that is none, `day-impossible`, and `day-order` when
 *   somebody to be replaced began later than the new one would
 */
export function attach(writer: Writer, input: AttachInput, today: string): Attached {
  const { database } = writer;
  const officialIds = [...new Set(input.officialIds)];
  const fromOn = input.fromOn === undefined ? today : input.fromOn || null;
  mustBeInList(database, 'attachmentRole', input.roleId, 'roleId');
  if (fromOn !== null) mustBePastDay(fromOn, 'fromOn', today);
  if (input.orderOn) mustBePastDay(input.orderOn, 'orderOn', today);
  for (const id of officialIds) mustFind(database, 'official', id);

  const done = { attached: 0, already: 0, ended: 0 };
  const order = {
    role_id: input.roleId,
    order_number: input.orderNumber || null,
    order_on: input.orderOn || null,
    from_on: fromOn,
    note: input.note || null,
  };
  for (const [column, ids] of [
    ['family_id', inWalkingOrder(database, input.familyIds)],
    ['mahalla_id', inNameOrder(database, input.mahallaIds)],
  ] as const) {
    const standing = listStanding(database, column, ids, input.roleId);
    for (const [targetId, given] of deal(database, column, ids, officialIds, input.how)) {
      const held = standing.get(targetId) ?? [];
      if (input.replace) done.ended += relieve(writer, held, given, fromOn ?? today);
      for (const officialId of given) {
        if (held.some((one) => one.officialId === officialId)) {
          done.already += 1;
          continue;
        }
        writer.insert('attachment', { official_id: officialId, [column]: targetId, ...order });
        done.attached += 1;
      }
    }
  }
  return done;
}

/** For each target the officials it is given: all of them, or the one whose share it is. */
function deal(
  database: Database,
  column: TargetColumn,
  targets: readonly string[],
  officialIds: readonly string[],
  how: AttachInput['how'],
): Map<string, readonly string[]> {
  if (how === 'each') return new Map(targets.map((id) => [id, officialIds]));
  const count = database.prepare<[string], { load: number }>(
    `SELECT count(DISTINCT ${column}) AS load FROM attachment
      WHERE official_id = ? AND removed_at IS NULL AND to_on IS NULL`,
  );
  const shares = shareOut(
    officialIds.map((id) => count.get(id)?.load ?? 0),
    targets.length,
  );
  // Whole blocks of the walking order, so that one official's families are neighbours.
  const owners = officialIds.flatMap((id, index) => Array<string>(shares[index] ?? 0).fill(id));
  return new Map(targets.map((id, index) => [id, owners.slice(index, index + 1)]));
}

/** Ends what others hold; who began on that very day never held it for a day, and is taken back. */
function relieve(
  writer: Writer,
  held: readonly Standing[],
  newOnes: readonly string[],
  fromOn: string,
): number {
  const others = held.filter((one) => !newOnes.includes(one.officialId));
  for (const one of others) {
    if (one.fromOn !== null && one.fromOn > fromOn) {
      throw new Refusal('day-order', { field: 'fromOn', day: fromOn, otherDay: one.fromOn });
    }
    if (one.fromOn === fromOn) writer.remove('attachment', one.id);
    else writer.update('attachment', one.id, { to_on: addDays(fromOn, -1) });
  }
  return others.length;
}

function listStanding(
  database: Database,
  column: TargetColumn,
  targets: readonly string[],
  roleId: string,
): Map<string, Standing[]> {
  const rows = database
    .prepare<[string, string], Standing>(
      `SELECT id, official_id AS officialId, ${column} AS targetId, from_on AS fromOn FROM attachment
        WHERE ${column} IN (SELECT value FROM json_each(?)) AND role_id = ?
          AND removed_at IS NULL AND to_on IS NULL`,
    )
    .all(JSON.stringify(targets), roleId);
  const byTarget = new Map<string, Standing[]>();
  for (const row of rows) byTarget.set(row.targetId, [...(byTarget.get(row.targetId) ?? []), row]);
  return byTarget;
}

/** By mahalla and address, as somebody on foot would visit them. @throws Refusal `not-found` */
function inWalkingOrder(database: Database, ids: readonly string[]): string[] {
  return ordered(
    database,
    ids,
    'family',
    'LEFT JOIN mahalla m ON m.id = t.mahalla_id',
    'm.name_sort, t.address_sort NULLS LAST, t.number, t.id',
  );
}

function inNameOrder(database: Database, ids: readonly string[]): string[] {
  return ordered(database, ids, 'mahalla', '', 't.name_sort, t.id');
}

function ordered(
  database: Database,
  ids: readonly string[],
  table: 'family' | 'mahalla',
  join: string,
  order: string,
): string[] {
  const rows = database
    .prepare<[string], { id: string }>(
      `SELECT t.id FROM ${table} t ${join}
        WHERE t.removed_at IS NULL AND t.id IN (SELECT value FROM json_each(?)) ORDER BY ${order}`,
    )
    .all(JSON.stringify(ids))
    .map((row) => row.id);
  const present = new Set(rows);
  const missing = ids.find((id) => !present.has(id));
  if (missing !== undefined) throw new Refusal('not-found', { table, id: missing });
  return rows;
}
