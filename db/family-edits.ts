import { isDay } from '../shared/calendar.ts';
import { Refusal } from '../shared/errors.ts';
import type { FamilyEdit, NewFamily } from '../shared/families.ts';
import { mustBeBirthDay } from './input-checks.ts';
import type { Fields, Value } from './tables.ts';
import type { Writer } from './write.ts';

type FamilyField = keyof FamilyEdit['fields'];

const columnOf = {
  number: 'number',
  mahallaId: 'mahalla_id',
  address: 'address',
  note: 'note',
  identifiedOn: 'identified_on',
  studiedOn: 'studied_on',
  plannedOn: 'planned_on',
  startedOn: 'started_on',
  liftedOn: 'lifted_on',
  liftedDocument: 'lifted_document',
  recheckedOn: 'rechecked_on',
} as const satisfies Record<FamilyField, string>;

/** The road out of poverty in its order: a later step never has an earlier day. */
const road = [
  'identifiedOn',
  'studiedOn',
  'plannedOn',
  'startedOn',
  'liftedOn',
  'recheckedOn',
] as const;

/** No register of poor families is older; an earlier year is a slip of the finger. */
const firstDay = '2000-01-01';

/**
 * Changes families, all or none.
 * @throws Refusal `not-found`, `day-impossible`, `day-order`
 */
export function saveFamilies(writer: Writer, edits: readonly FamilyEdit[], today: string): number {
  return edits.filter(({ id, fields }) => {
    const before = mustFind(writer, 'family', id);
    const changed = fieldsOf(fields);
    checkDays(id, fields, { ...before, ...changed }, today);
    if (fields.mahallaId) mustFind(writer, 'mahalla', fields.mahallaId);
    return writer.update('family', id, changed);
  }).length;
}

/**
 * Enters a family with its head.
 * @throws Refusal `not-found`, `day-impossible`, `day-in-future`
 */
export function createFamily(
  writer: Writer,
  input: NewFamily,
  today: string,
): { id: string; personId: string } {
  const { headName, headBornOn, headSex, ...given } = input;
  const fields = { identifiedOn: today, ...given };
  checkDays('', fields, fieldsOf(fields), today);
  if (headBornOn !== null) mustBeBirthDay(headBornOn, { field: 'headBornOn' }, today);
  if (fields.mahallaId) mustFind(writer, 'mahalla', fields.mahallaId);
  const id = writer.insert('family', fieldsOf(fields));
  const personId = writer.insert('person', {
    full_name: headName,
    born_on: headBornOn,
    sex: headSex,
  });
  writer.insert('membership', {
    family_id: id,
    person_id: personId,
    relation_id: 'relation.head',
    position: 0,
  });
  return { id, personId };
}

/** What hangs on a family and goes with it, so that no count elsewhere meets its remains. */
const dependants = [
  ['membership', 'SELECT id FROM membership WHERE family_id = :id AND removed_at IS NULL'],
  ['attachment', 'SELECT id FROM attachment WHERE family_id = :id AND removed_at IS NULL'],
  ['plan_item', 'SELECT id FROM plan_item WHERE family_id = :id AND removed_at IS NULL'],
  [
    'person',
    `SELECT p.id FROM membership m JOIN person p ON p.id = m.person_id AND p.removed_at IS NULL
      WHERE m.family_id = :id AND m.removed_at IS NULL AND NOT EXISTS (
        SELECT 1 FROM membership x WHERE x.person_id = p.id AND x.removed_at IS NULL AND x.family_id <> :id)`,
  ],
] as const;

/** @throws Refusal `not-found` */
export function removeFamilies(writer: Writer, ids: readonly string[]): number {
  for (const id of ids) {
    mustFind(writer, 'family', id);
    const rows = dependants.map(
      ([table, sql]) =>
        [
          table,
          writer.database.prepare<[{ id: string }], { id: string }>(sql).all({ id }),
        ] as const,
    );
    for (const [table, found] of rows) for (const row of found) writer.remove(table, row.id);
    writer.remove('family', id);
  }
  return ids.length;
}

function fieldsOf(fields: FamilyEdit['fields']): Fields<'family'> {
  const entries = (Object.keys(columnOf) as FamilyField[])
    .filter((field) => fields[field] !== undefined)
    .map((field) => [columnOf[field], fields[field] === '' ? null : fields[field]] as const);
  return Object.fromEntries(entries);
}

/** Checks only the days that this edit touches: an old mistake elsewhere must not stop a new address. */
function checkDays(
  id: string,
  given: FamilyEdit['fields'],
  after: Readonly<Record<string, Value>>,
  today: string,
): void {
  for (const [place, field] of road.entries()) {
    const day = given[field];
    if (day === undefined || day === null || day === '') continue;
    if (isDay(day) && day > today) throw new Refusal('day-in-future', { id, field, day });
    if (!isDay(day) || day < firstDay) throw new Refusal('day-impossible', { id, field, day });
    for (const [otherPlace, other] of road.entries()) {
      const otherDay = after[columnOf[other]];
      if (typeof otherDay !== 'string' || otherPlace === place) continue;
      const isWrong = otherPlace < place ? otherDay > day : otherDay < day;
      if (isWrong) throw new Refusal('day-order', { id, field, day, other, otherDay });
    }
  }
}

function mustFind(
  writer: Writer,
  table: 'family' | 'mahalla',
  id: string,
): Readonly<Record<string, Value>> {
  const row = writer.database
    .prepare<[string], Record<string, Value>>(
      `SELECT * FROM ${table} WHERE id = ? AND removed_at IS NULL`,
    )
    .get(id);
  if (!row) throw new Refusal('not-found', { table, id });
  return row;
}
