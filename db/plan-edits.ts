import { addDays } from '../shared/calendar.ts';
import { Refusal } from '../shared/errors.ts';
import type {
  NewPlanItem,
  PlanItemEdit,
  PlanItemFields,
  PlanItemsChanged,
} from '../shared/plans.ts';
import { mustBeDay, mustBeInList, mustBePastDay, mustFind } from './input-checks.ts';
import type { Column, Fields, Value } from './tables.ts';
import type { Writer } from './write.ts';

const columnOf = {
  opportunityId: 'opportunity_id',
  problem: 'problem',
  measureId: 'measure_id',
  measure: 'measure',
  mechanism: 'mechanism',
  personId: 'person_id',
  dueOn: 'due_on',
  officialId: 'official_id',
  responsible: 'responsible',
  sourceId: 'source_id',
  amount: 'amount',
  expectedResult: 'expected_result',
  stateId: 'state_id',
  doneOn: 'done_on',
  evidence: 'evidence',
  note: 'note',
} as const satisfies Record<keyof PlanItemFields, Column<'plan_item'>>;

const listOf = {
  opportunityId: 'opportunity',
  measureId: 'measure',
  sourceId: 'fundingSource',
  stateId: 'planState',
} as const;

/** A deadline further away is a slip of the finger (2062 for 2026). */
const furthestDueDays = 3660;
const doneState = 'planState.done';
/** States that carry the day on which the item was settled. */
const settledStates: readonly Value[] = [doneState, 'planState.released'];
/** With the first item in one of these, the plan is being carried out. */
const startedStates: readonly Value[] = ['planState.inProgress', 'planState.partlyDone', doneState];

/**
 * Adds and changes items of plans, all or none; the ids in the order given. The first item of a family
 * dates its plan, the first one begun its start.
 * @throws Refusal `not-found`, `bad-input`, `day-impossible`
 */
export function savePlanItems(
  writer: Writer,
  items: readonly (PlanItemEdit | NewPlanItem)[],
  today: string,
): string[] {
  return items.map((item) =>
    'id' in item ? changeItem(writer, item, today) : addItem(writer, item, today),
  );
}

function addItem(writer: Writer, { familyId, fields }: NewPlanItem, today: string): string {
  mustFind(writer.database, 'family', familyId);
  const stateId = fields.doneOn ? doneState : 'planState.planned';
  const columns = columnsOf(writer, familyId, { stateId, ...fields }, null, today);
  if (!columns.measure) throw new Refusal('bad-input', { field: 'measure' });
  const next = writer.database
    .prepare<[string], { position: number }>(
      'SELECT coalesce(max(position) + 1, 0) AS position FROM plan_item WHERE family_id = ? AND removed_at IS NULL',
    )
    .get(familyId);
  const id = writer.insert('plan_item', {
    ...columns,
    family_id: familyId,
    position: next?.position ?? 0,
  });
  dateRoad(writer, familyId, columns, today);
  return id;
}

function changeItem(writer: Writer, { id, fields }: PlanItemEdit, today: string): string {
  const before = mustFind(writer.database, 'plan_item', id);
  const familyId = String(before['family_id']);
  // The day on which it was done makes an open item done.
  const given = fields.doneOn && !fields.stateId && before['is_open'] === 1;
  const columns = columnsOf(
    writer,
    familyId,
    given ? { ...fields, stateId: doneState } : fields,
    before['done_on'] ?? null,
    today,
  );
  if (columns.measure === '') throw new Refusal('bad-input', { id, field: 'measure' });
  writer.update('plan_item', id, columns);
  dateRoad(writer, familyId, columns, today);
  return id;
}

/** What is given, checked, by columns; a state brings its day along. */
function columnsOf(
  writer: Writer,
  familyId: string,
  fields: PlanItemFields,
  doneOnBefore: Value,
  today: string,
): Fields<'plan_item'> {
  const { database } = writer;
  for (const [field, list] of Object.entries(listOf) as [keyof typeof listOf, string][]) {
    const item = fields[field];
    if (item) mustBeInList(database, list, item, field);
  }
  if (fields.officialId) mustFind(database, 'official', fields.officialId);
  if (fields.personId) mustBelong(writer, fields.personId, familyId);
  if (fields.dueOn) mustBeDay(fields.dueOn, 'dueOn', addDays(today, furthestDueDays));
  if (fields.doneOn) mustBePastDay(fields.doneOn, 'doneOn', today);
  const columns: Partial<Record<Column<'plan_item'>, Value>> = {};
  for (const [field, column] of Object.entries(columnOf) as [
    keyof typeof columnOf,
    Column<'plan_item'>,
  ][]) {
    const value = fields[field];
    if (value !== undefined) columns[column] = value === '' && column !== 'measure' ? null : value;
  }
  if (fields.measureId && fields.measure === undefined) {
    columns.measure = mustFind(database, 'list_item', fields.measureId)['name_cyrl'] ?? '';
  }
  if (fields.stateId !== undefined) {
    const isSettled = settledStates.includes(fields.stateId);
    columns.done_on = isSettled ? (fields.doneOn ?? doneOnBefore ?? today) : null;
  }
  return columns;
}

/** For whom: somebody who is or was of the family. @throws Refusal `bad-input` */
function mustBelong(writer: Writer, personId: string, familyId: string): void {
  const found = writer.database
    .prepare(
      'SELECT 1 FROM membership WHERE person_id = ? AND family_id = ? AND removed_at IS NULL',
    )
    .get(personId, familyId);
  if (!found) throw new Refusal('bad-input', { field: 'personId' });
}

/**
 * Dates the steps «plan» and «in progress» of the family's road where they are still open. An exit that
 * was entered already closes the road: its steps are left to a person.
 */
function dateRoad(
  writer: Writer,
  familyId: string,
  item: Fields<'plan_item'>,
  today: string,
): void {
  const family = mustFind(writer.database, 'family', familyId);
  if (family['lifted_on'] !== null) return;
  const plannedOn = family['planned_on'] ?? latest(today, family['studied_on']);
  const isStarted = startedStates.includes(item.state_id ?? null);
  const startedOn =
    family['started_on'] ?? (isStarted ? latest(String(item.done_on ?? today), plannedOn) : null);
  writer.update('family', familyId, { planned_on: plannedOn, started_on: startedOn });
}

function latest(day: string, other: Value | undefined): string {
  return typeof other === 'string' && other > day ? other : day;
}

/** @throws Refusal `not-found` */
export function removePlanItems(writer: Writer, ids: readonly string[]): number {
  for (const id of ids) {
    mustFind(writer.database, 'plan_item', id);
    writer.remove('plan_item', id);
  }
  return ids.length;
}

/**
 * Puts off the deadline of the open ones among the items.
 * @throws Refusal `not-found`, `day-impossible`, `day-order` when an item is due later already
 */
export function extendPlanItems(
  writer: Writer,
  input: { ids: readonly string[]; dueOn: string; reason: string },
  today: string,
): PlanItemsChanged {
  const { ids, dueOn, reason } = input;
  mustBeDay(dueOn, 'dueOn', addDays(today, furthestDueDays));
  return changeOpen(writer, ids, (id, item) => {
    const otherDay = item['due_on'];
    if (typeof otherDay === 'string' && otherDay >= dueOn) {
      throw new Refusal('day-order', { id, field: 'dueOn', day: dueOn, otherDay });
    }
    writer.update('plan_item', id, {
      due_on: dueOn,
      state_id: 'planState.extended',
      extension_reason: reason,
      extended_times: Number(item['extended_times']) + 1,
    });
  });
}

/** Marks the open ones among the items as done. @throws Refusal `not-found`, `day-impossible` */
export function completePlanItems(
  writer: Writer,
  input: { ids: readonly string[]; doneOn: string; evidence: string | null },
  today: string,
): PlanItemsChanged {
  mustBePastDay(input.doneOn, 'doneOn', today);
  return changeOpen(writer, input.ids, (id, item) => {
    const done = { state_id: doneState, done_on: input.doneOn };
    writer.update('plan_item', id, {
      ...done,
      ...(input.evidence && { evidence: input.evidence }),
    });
    dateRoad(writer, String(item['family_id']), done, today);
  });
}

function changeOpen(
  writer: Writer,
  ids: readonly string[],
  change: (id: string, item: Readonly<Record<string, Value>>) => void,
): PlanItemsChanged {
  let changed = 0;
  for (const id of ids) {
    const item = mustFind(writer.database, 'plan_item', id);
    if (item['is_open'] !== 1) continue;
    change(id, item);
    changed += 1;
  }
  return { changed, skipped: ids.length - changed };
}

/**
 * Approves a family's plan as it stands and answers the number of the new edition.
 * @throws Refusal `not-found`, `day-impossible`, `plan-empty`
 */
export function approvePlan(
  writer: Writer,
  input: { familyId: string; approvedOn: string; approvedBy: string },
  today: string,
): { edition: number } {
  const { familyId, approvedOn, approvedBy } = input;
  const family = mustFind(writer.database, 'family', familyId);
  mustBePastDay(approvedOn, 'approvedOn', today);
  const hasItems = writer.database
    .prepare('SELECT 1 FROM plan_item WHERE family_id = ? AND removed_at IS NULL')
    .get(familyId);
  if (!hasItems) throw new Refusal('plan-empty', { id: familyId });
  const edition = Number(family['plan_edition']) + 1;
  writer.update('family', familyId, {
    plan_edition: edition,
    plan_approved_on: approvedOn,
    plan_approved_by: approvedBy,
  });
  return { edition };
}
