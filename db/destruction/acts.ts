import { isDay } from '../../shared/calendar.ts';
import type {
  DestructionAct,
  DestructionCounts,
  DestructionTargets,
  NewAct,
} from '../../shared/destruction.ts';
import { Refusal } from '../../shared/errors.ts';
import { mustBeDay, mustBeInList, mustFind } from '../input-checks.ts';
import type { Database } from '../open.ts';
import type { Writer } from '../write.ts';
import { type Destruction, rehearseDestruction } from './destroy.ts';

interface Stored extends Omit<DestructionAct, 'commission' | 'counts'> {
  readonly commission: string;
  readonly counts: string;
}

/** Prepared ones first, then the newest. */
export function listActs(database: Database): DestructionAct[] {
  return database
    .prepare<[], Stored>(
      `SELECT id, number, acted_on AS actedOn, ground_id AS groundId, basis, request_id AS requestId,
              commission, counts, destroyed_at AS destroyedAt, destroyed_by AS destroyedBy
         FROM destruction_act WHERE removed_at IS NULL
        ORDER BY destroyed_at IS NOT NULL, acted_on DESC, id DESC LIMIT 500`,
    )
    .all()
    .map((row) => ({
      ...row,
      commission: JSON.parse(row.commission) as DestructionAct['commission'],
      counts: JSON.parse(row.counts) as DestructionCounts,
    }));
}

/** Enters an act with the counts of a rehearsal. @throws Refusal `number-taken`, `day-impossible`, as `destroyData` */
export function prepareAct(writer: Writer, input: NewAct, how: Destruction): { id: string } {
  const { database } = writer;
  const { familyIds, personIds, number, actedOn, groundId, requestId } = input;
  if (!isDay(actedOn)) throw new Refusal('day-impossible', { field: 'actedOn', day: actedOn });
  mustBeDay(actedOn, 'actedOn', '2100-01-01');
  mustBeInList(database, 'destructionGround', groundId, 'groundId');
  if (requestId !== null) mustFind(database, 'citizen_request', requestId);
  const taken = database
    .prepare('SELECT 1 FROM destruction_act WHERE number = ? AND removed_at IS NULL')
    .get(number);
  if (taken) throw new Refusal('number-taken', { number });
  const targets = { familyIds, personIds };
  const { counts } = rehearseDestruction(database, targets, how);
  const id = writer.insert('destruction_act', {
    number,
    acted_on: actedOn,
    ground_id: groundId,
    basis: input.basis,
    request_id: requestId,
    commission: JSON.stringify(input.commission),
    targets: JSON.stringify(targets),
    counts: JSON.stringify(counts),
  });
  return { id };
}

/** @throws Refusal `not-found`, `already-destroyed` */
export function cancelAct(writer: Writer, id: string): void {
  mustBePrepared(writer.database, id);
  writer.remove('destruction_act', id);
}

/** An act that waits to be carried out, with what it is about. @throws Refusal `not-found`, `already-destroyed` */
export function mustBePrepared(
  database: Database,
  id: string,
): { readonly number: string; readonly targets: DestructionTargets } {
  const row = mustFind(database, 'destruction_act', id);
  const number = String(row['number']);
  if (row['destroyed_at'] !== null) throw new Refusal('already-destroyed', { number });
  return { number, targets: JSON.parse(String(row['targets'])) as DestructionTargets };
}
