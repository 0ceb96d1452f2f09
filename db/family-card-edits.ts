import { addDays } from '../shared/calendar.ts';
import { Refusal } from '../shared/errors.ts';
import type { LiftWarning, NewCategory, NewIncome } from '../shared/family-card.ts';
import { getFamily } from './family-card.ts';
import { saveFamilies } from './family-edits.ts';
import { mustBeInList, mustBePastDay, mustFind } from './input-checks.ts';
import type { Writer } from './write.ts';

/**
 * Enters the income of a period, or corrects it: there is one for a family and a last day.
 * @throws Refusal `not-found`, `day-impossible`
 */
export function saveIncome(writer: Writer, input: NewIncome, today: string): { id: string } {
  const { familyId, id: given, periodEndOn, total, members, note } = input;
  mustFind(writer.database, 'family', familyId);
  if (
    given !== null &&
    mustFind(writer.database, 'family_income', given)['family_id'] !== familyId
  ) {
    throw new Refusal('not-found', { table: 'family_income', id: given });
  }
  mustBePastDay(periodEndOn, 'periodEndOn', today);
  const samePeriod = writer.database
    .prepare<[string, string], { id: string }>(
      'SELECT id FROM family_income WHERE family_id = ? AND period_end_on = ? AND removed_at IS NULL',
    )
    .get(familyId, periodEndOn)?.id;
  const fields = { period_end_on: periodEndOn, total, members, note };
  const id = given ?? samePeriod;
  if (id === undefined)
    return { id: writer.insert('family_income', { family_id: familyId, ...fields }) };
  // Moved onto the day of another one: the corrected one stays.
  if (samePeriod !== undefined && samePeriod !== id) writer.remove('family_income', samePeriod);
  writer.update('family_income', id, fields);
  return { id };
}

/** @throws Refusal `not-found` */
export function removeIncome(writer: Writer, id: string): null {
  mustFind(writer.database, 'family_income', id);
  writer.remove('family_income', id);
  return null;
}

/**
 * Gives the family a category from a day on and ends the former one the day before.
 * @throws Refusal `not-found`, `bad-input`, `day-impossible`, `day-order` when the present one began later
 */
export function setCategory(
  writer: Writer,
  input: NewCategory,
  today: string,
): { id: string | null } {
  const { familyId, categoryId, fromOn, document, note } = input;
  const { database } = writer;
  mustFind(database, 'family', familyId);
  if (categoryId !== null) mustBeInList(database, 'familyCategory', categoryId, 'categoryId');
  mustBePastDay(fromOn, 'fromOn', today);
  const present = database
    .prepare<[string], { id: string; fromOn: string | null }>(
      'SELECT id, from_on AS fromOn FROM family_category WHERE family_id = ? AND removed_at IS NULL AND to_on IS NULL',
    )
    .all(familyId);
  const fields = { category_id: categoryId, from_on: fromOn, document, note };
  let corrected: string | null = null;
  for (const row of present) {
    if (row.fromOn !== null && row.fromOn > fromOn) {
      throw new Refusal('day-order', {
        id: familyId,
        field: 'fromOn',
        day: fromOn,
        otherDay: row.fromOn,
      });
    }
    if (row.fromOn !== fromOn) {
      writer.update('family_category', row.id, { to_on: addDays(fromOn, -1) });
    } else if (categoryId === null || corrected !== null) {
      writer.remove('family_category', row.id);
    } else {
      writer.update('family_category', row.id, fields);
      corrected = row.id;
    }
  }
  if (categoryId === null || corrected !== null) return { id: corrected };
  return { id: writer.insert('family_category', { family_id: familyId, ...fields }) };
}

/**
 * The registers the family is in from now on: new ones begin on `on`, those left out end on it.
 * @throws Refusal `not-found`, `bad-input`, `day-impossible`
 */
export function setRegisters(
  writer: Writer,
  input: { familyId: string; registerIds: readonly string[]; on: string },
  today: string,
): { isChanged: boolean } {
  const { familyId, registerIds, on } = input;
  const { database } = writer;
  mustFind(database, 'family', familyId);
  for (const item of registerIds) mustBeInList(database, 'register', item, 'registerIds');
  mustBePastDay(on, 'on', today);
  const present = database
    .prepare<[string], { id: string; item: string; fromOn: string | null }>(
      `SELECT id, register_id AS item, from_on AS fromOn FROM family_register
        WHERE family_id = ? AND removed_at IS NULL AND to_on IS NULL`,
    )
    .all(familyId);
  const { added, left } = compare(present, registerIds);
  for (const row of left) {
    if (row.fromOn !== null && row.fromOn > on) {
      throw new Refusal('day-order', { id: familyId, field: 'on', day: on, otherDay: row.fromOn });
    }
    writer.update('family_register', row.id, { to_on: on });
  }
  for (const item of added) {
    writer.insert('family_register', { family_id: familyId, register_id: item, from_on: on });
  }
  return { isChanged: added.length + left.length > 0 };
}

/** The causes of the family's poverty, all of them. @throws Refusal `not-found`, `bad-input` */
export function setCauses(
  writer: Writer,
  { familyId, causeIds }: { familyId: string; causeIds: readonly string[] },
): { isChanged: boolean } {
  const { database } = writer;
  mustFind(database, 'family', familyId);
  for (const item of causeIds) mustBeInList(database, 'povertyCause', item, 'causeIds');
  const present = database
    .prepare<[string], { id: string; item: string }>(
      'SELECT id, cause_id AS item FROM family_cause WHERE family_id = ? AND removed_at IS NULL',
    )
    .all(familyId);
  const { added, left } = compare(present, causeIds);
  for (const row of left) writer.remove('family_cause', row.id);
  for (const item of added) writer.insert('family_cause', { family_id: familyId, cause_id: item });
  return { isChanged: added.length + left.length > 0 };
}

function compare<Row extends { item: string }>(
  present: readonly Row[],
  wanted: readonly string[],
): { added: string[]; left: Row[] } {
  const items = new Set(present.map((row) => row.item));
  return {
    added: [...new Set(wanted)].filter((item) => !items.has(item)),
    left: present.filter((row) => !wanted.includes(row.item)),
  };
}

/**
 * Enters the family's exit from poverty. What speaks against it is told and does not stop it: the state
 * decides, the headquarters keeps the evidence.
 * @throws Refusal `not-found`, `day-impossible`, `day-order`
 */
export function liftFamily(
  writer: Writer,
  input: { id: string; liftedOn: string; document: string; confirmedBy: string },
  today: string,
): { warnings: LiftWarning[] } {
  const { id, liftedOn, document, confirmedBy } = input;
  saveFamilies(writer, [{ id, fields: { liftedOn, liftedDocument: document } }], today);
  writer.update('family', id, { lifted_by: confirmedBy });
  const { assessment, studiedOn } = getFamily(writer.database, id, today);
  const { income } = assessment;
  const isUnder =
    income !== null &&
    income.perCapita !== null &&
    income.lineSoum !== null &&
    income.perCapita < income.lineSoum;
  const openItems = writer.database
    .prepare('SELECT 1 FROM plan_item WHERE family_id = ? AND is_open = 1 AND removed_at IS NULL')
    .get(id);
  const warnings: LiftWarning[] = [];
  if (isUnder) warnings.push('incomeUnderLine');
  if (income === null || income.perCapita === null) warnings.push('incomeUnknown');
  if (studiedOn === null) warnings.push('notStudied');
  if (openItems) warnings.push('planOpen');
  return { warnings };
}

/** @throws Refusal `not-found`, `day-impossible`, `day-order`, `not-lifted` */
export function recheckFamily(
  writer: Writer,
  { id, recheckedOn }: { id: string; recheckedOn: string | null },
  today: string,
): { isChanged: boolean } {
  mustBeLifted(writer, id);
  return { isChanged: saveFamilies(writer, [{ id, fields: { recheckedOn } }], today) === 1 };
}

/**
 * Takes an exit back because the family is poor again, and counts it as a return.
 * @throws Refusal `not-found`, `day-impossible`, `day-order`, `not-lifted`
 */
export function unliftFamily(
  writer: Writer,
  { id, returnedOn, reason }: { id: string; returnedOn: string; reason: string },
  today: string,
): { returns: number } {
  const family = mustBeLifted(writer, id);
  mustBePastDay(returnedOn, 'returnedOn', today);
  const otherDay = String(family['lifted_on']);
  if (returnedOn < otherDay) {
    throw new Refusal('day-order', {
      id,
      field: 'returnedOn',
      day: returnedOn,
      other: 'liftedOn',
      otherDay,
    });
  }
  const returns = Number(family['returns']) + 1;
  writer.update('family', id, {
    lifted_on: null,
    lifted_document: null,
    lifted_by: null,
    rechecked_on: null,
    returned_on: returnedOn,
    return_reason: reason,
    returns,
  });
  return { returns };
}

function mustBeLifted(writer: Writer, id: string): ReturnType<typeof mustFind> {
  const family = mustFind(writer.database, 'family', id);
  if (family['lifted_on'] === null) throw new Refusal('not-lifted', { id });
  return family;
}
