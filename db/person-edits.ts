import { Refusal } from '../shared/errors.ts';
import { checkJshshir } from '../shared/jshshir.ts';
import type {
  NewPerson,
  PersonEdit,
  PersonFields,
  PersonsSaved,
  PersonWarning,
} from '../shared/persons.ts';
import { mustBeBirthDay } from './input-checks.ts';
import type { Column, Fields, Value } from './tables.ts';
import type { Writer } from './write.ts';

const columnOf = {
  fullName: 'full_name',
  bornOn: 'born_on',
  birthYear: 'birth_year',
  sex: 'sex',
  educationId: 'education_id',
  employmentId: 'employment_id',
  workplace: 'workplace',
  disabilityId: 'disability_id',
  isAbleToWork: 'is_able_to_work',
  phone: 'phone',
  jshshir: 'jshshir',
  document: 'document',
  note: 'note',
} as const satisfies Record<Exclude<keyof PersonFields, 'relationId'>, Column<'person'>>;

const listOf = {
  relationId: 'relation',
  educationId: 'education',
  employmentId: 'employment',
  disabilityId: 'disability',
} as const;

/**
 * Changes people, all or none; what looks wrong in their papers is saved and told.
 * @throws Refusal `not-found`, `day-impossible`, `bad-input` for an id of another list
 */
export function savePersons(
  writer: Writer,
  edits: readonly PersonEdit[],
  today: string,
): PersonsSaved {
  let saved = 0;
  for (const { id, fields } of edits) {
    mustFind(writer, id);
    check(writer, id, fields, today);
    let isChanged = writer.update('person', id, fieldsOf(fields));
    if (fields.relationId !== undefined) {
      const membership = membershipOf(writer, id);
      isChanged =
        writer.update('membership', membership, { relation_id: fields.relationId }) || isChanged;
    }
    if (isChanged) saved += 1;
  }
  return { saved, warnings: edits.flatMap(({ id, fields }) => warningsOf(writer, id, fields)) };
}

/** Adds a member at the end of a family. @throws Refusal as `savePersons` */
export function createPerson(
  writer: Writer,
  input: NewPerson,
  today: string,
): { id: string; warnings: readonly PersonWarning[] } {
  const { familyId, ...fields } = input;
  const family = writer.database
    .prepare<[string], { next: number }>(
      `SELECT (SELECT coalesce(max(position) + 1, 0) FROM membership WHERE family_id = f.id AND removed_at IS NULL) AS next
         FROM family f WHERE id = ? AND removed_at IS NULL`,
    )
    .get(familyId);
  if (!family) throw new Refusal('not-found', { table: 'family', id: familyId });
  check(writer, '', fields, today);
  const id = writer.insert('person', fieldsOf(fields));
  writer.insert('membership', {
    person_id: id,
    family_id: familyId,
    relation_id: fields.relationId ?? null,
    position: family.next,
  });
  return { id, warnings: warningsOf(writer, id, fields) };
}

/** @throws Refusal `not-found` */
export function removePersons(writer: Writer, ids: readonly string[]): number {
  const listMemberships = writer.database.prepare<[string], { id: string }>(
    'SELECT id FROM membership WHERE person_id = ? AND removed_at IS NULL',
  );
  for (const id of ids) {
    mustFind(writer, id);
    for (const membership of listMemberships.all(id)) writer.remove('membership', membership.id);
    writer.remove('person', id);
  }
  return ids.length;
}

function fieldsOf(fields: PersonFields): Fields<'person'> {
  const result: Partial<Record<Column<'person'>, Value>> = {};
  for (const [field, column] of Object.entries(columnOf) as [
    keyof typeof columnOf,
    Column<'person'>,
  ][]) {
    const value = fields[field];
    if (value !== undefined) result[column] = value === '' ? null : value;
  }
  // A number that is well formed is kept as its digits, so that the same number is the same text.
  if (fields.jshshir) result.jshshir = checkJshshir(fields.jshshir).digits ?? fields.jshshir;
  // The year stands alone only where the day is not known.
  if (fields.bornOn) result.birth_year = null;
  else if (fields.birthYear) result.born_on = null;
  return result;
}

function check(writer: Writer, id: string, fields: PersonFields, today: string): void {
  const { bornOn, birthYear } = fields;
  if (bornOn) mustBeBirthDay(bornOn, { id, field: 'bornOn' }, today);
  if (birthYear && birthYear > Number(today.slice(0, 4)))
    throw new Refusal('bad-input', { id, field: 'birthYear' });
  const isInList = writer.database.prepare(
    'SELECT 1 FROM list_item WHERE id = ? AND list = ? AND removed_at IS NULL',
  );
  for (const [field, list] of Object.entries(listOf) as [keyof typeof listOf, string][]) {
    const item = fields[field];
    if (item && !isInList.get(item, list)) throw new Refusal('bad-input', { id, field });
  }
}

interface Card {
  readonly name: string;
  readonly jshshir: string | null;
  readonly bornOn: string | null;
  readonly sex: string | null;
}

/** Compares the number with the card as it now is; only when the edit touched one of them. */
function warningsOf(writer: Writer, id: string, fields: PersonFields): PersonWarning[] {
  if (!fields.jshshir && !fields.bornOn && !fields.sex) return [];
  const card = writer.database
    .prepare<[string], Card>(
      'SELECT full_name AS name, jshshir, born_on AS bornOn, sex FROM person WHERE id = ?',
    )
    .get(id);
  if (!card?.jshshir) return [];
  const { name } = card;
  const number = checkJshshir(card.jshshir);
  const warnings: PersonWarning[] = [];
  if (fields.jshshir) {
    if (number.problem && number.problem !== 'missing')
      warnings.push({ id, name, field: 'jshshir', problem: number.problem });
    const other = writer.database
      .prepare<[string, string], { name: string }>(
        'SELECT full_name AS name FROM person WHERE jshshir = ? AND id <> ? AND removed_at IS NULL LIMIT 1',
      )
      .get(card.jshshir, id);
    if (other) warnings.push({ id, name, field: 'jshshir', problem: 'taken', other: other.name });
  }
  if (number.isWellFormed) {
    if (card.bornOn && number.bornOn !== card.bornOn)
      warnings.push({ id, name, field: 'bornOn', problem: 'otherDay' });
    if (card.sex && number.sex !== card.sex)
      warnings.push({ id, name, field: 'sex', problem: 'otherSex' });
  }
  return warnings;
}

function mustFind(writer: Writer, id: string): void {
  const row = writer.database
    .prepare('SELECT 1 FROM person WHERE id = ? AND removed_at IS NULL')
    .get(id);
  if (!row) throw new Refusal('not-found', { table: 'person', id });
}

/** The membership that a person's row in the grid shows. */
function membershipOf(writer: Writer, personId: string): string {
  const row = writer.database
    .prepare<[string], { id: string }>(
      'SELECT id FROM membership WHERE person_id = ? AND removed_at IS NULL AND to_on IS NULL ORDER BY id LIMIT 1',
    )
    .get(personId);
  if (!row) throw new Refusal('not-found', { table: 'membership', id: personId });
  return row.id;
}
