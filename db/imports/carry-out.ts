/** What each choice does, kind by kind. */
import { Refusal } from '../../shared/errors.ts';
import { bareMahalla } from '../../shared/import/mahalla-spelling.ts';
import type { TableName } from '../../shared/tables.ts';
import { foldMahalla } from '../../shared/uzbek-script.ts';
import { newId } from '../ids.ts';
import { mustBeInList } from '../input-checks.ts';
import type { Value } from '../tables.ts';
import type { Writer } from '../write.ts';
import { applyWrite } from './commit-plan.ts';
import type { Answer, StoredQuestion } from './decide.ts';
import { fillMissing, mergeFamilies } from './merge-families.ts';
import type { PlannedWrite, Row } from './plan.ts';

/**
 * @returns the row that was chosen or made, or the day, if any
 * @throws Refusal `bad-input`, `not-found`
 */
export function carryOut(writer: Writer, asked: StoredQuestion, answer: Answer): string | null {
  const question = { ...asked, planned: withNewIds(asked.planned, writer) };
  switch (answer.choice) {
    case 'keep':
      return null;
    case 'mahalla':
      return setMahalla(writer, question, answer.rowId);
    case 'newMahalla':
      return setMahalla(writer, question, makeMahalla(writer, typedOf(question)));
    case 'official':
      return setOfficial(writer, question, answer.rowId);
    case 'newOfficial':
      return setOfficial(
        writer,
        question,
        writer.insert('official', { full_name: typedOf(question) }),
      );
    case 'leaveOut':
      if (question.kind.startsWith('mahalla') || question.kind.startsWith('list')) {
        setMahalla(writer, question, null);
      }
      return null;
    case 'category':
      return setCategory(writer, question, answer.rowId ?? '');
    case 'clearNumber':
      writer.update('family', rowIdOf(question), { number: null });
      return null;
    case 'separate':
      for (const write of question.planned) applyWrite(writer, write);
      return question.planned[0]?.id ?? null;
    case 'merge':
      return merge(writer, question, answer.rowId ?? '');
    case 'move':
      return movePerson(writer, question, answer.rowId ?? '');
    case 'head':
      return chooseHead(writer, question, answer.rowId ?? '');
    case 'day':
      return setDay(writer, question, answer.value ?? question.options.find(isDay)?.label ?? '');
  }
}

/**
 * The rows left out get ids of now: after an answer was taken back the former ones are in use by rows that
 * are marked as removed. Rows that are there keep theirs.
 */
function withNewIds(planned: readonly PlannedWrite[], writer: Writer): PlannedWrite[] {
  const nowMs = writer.origin.clock.now().getTime();
  const ids = new Map(
    planned.flatMap(({ id, before, table }) =>
      before === null && !isThere(writer, table, id) ? [[id, newId(nowMs)] as const] : [],
    ),
  );
  const renew = (value: Value) => (typeof value === 'string' ? (ids.get(value) ?? value) : value);
  return planned.map((write) => ({
    ...write,
    id: ids.get(write.id) ?? write.id,
    fields: Object.fromEntries(
      Object.entries(write.fields).map(([column, value]) => [column, renew(value)]),
    ),
  }));
}

function isThere(writer: Writer, table: TableName, id: string): boolean {
  return (
    writer.database
      .prepare<[string]>(`SELECT 1 FROM ${table} WHERE id = ? AND removed_at IS NULL`)
      .get(id) !== undefined
  );
}

const isDay = ({ choice }: { readonly choice: string }) => choice === 'day';

function typedOf({ params, raw }: StoredQuestion): string {
  return String(params['typed'] ?? raw ?? '');
}

function rowIdOf({ rowId }: StoredQuestion): string {
  if (rowId === null) throw new Refusal('not-found', { table: 'decision' });
  return rowId;
}

/** The mahalla of that name, or a new one. */
function makeMahalla(writer: Writer, typed: string): string {
  const { name } = bareMahalla(typed);
  const known = writer.database
    .prepare<[string], { id: string }>(
      'SELECT id FROM mahalla WHERE name_key = ? AND removed_at IS NULL',
    )
    .get(foldMahalla(name));
  return known?.id ?? writer.insert('mahalla', { name });
}

function setMahalla(
  writer: Writer,
  question: StoredQuestion,
  mahallaId: string | null,
): string | null {
  if (question.table === 'official') attachMahalla(writer, question, mahallaId);
  else if (question.table === 'log_entry') {
    writer.update('log_entry', rowIdOf(question), { mahalla_id: mahallaId });
  } else {
    const mahalla_text = mahallaId === null ? typedOf(question) : null;
    writer.update('family', rowIdOf(question), { mahalla_id: mahallaId, mahalla_text });
  }
  return mahallaId;
}

/** The mahalla that was taken for a misspelt one gives way to the one that is meant. */
function attachMahalla(writer: Writer, question: StoredQuestion, mahallaId: string | null): void {
  for (const write of question.planned) {
    const isThere = findRow(writer, 'attachment', write.id);
    if (isThere && isThere['mahalla_id'] === mahallaId) continue;
    if (isThere) writer.remove('attachment', write.id);
    if (mahallaId === null || isAttached(writer, write.fields, mahallaId)) continue;
    writer.insert('attachment', { ...write.fields, mahalla_id: mahallaId });
  }
}

function isAttached(writer: Writer, fields: Row, mahallaId: string): boolean {
  return (
    writer.database
      .prepare<[string, string]>(
        `SELECT 1 FROM attachment
          WHERE official_id = ? AND mahalla_id = ? AND to_on IS NULL AND removed_at IS NULL`,
      )
      .get(String(fields['official_id']), mahallaId) !== undefined
  );
}

function setOfficial(
  writer: Writer,
  question: StoredQuestion,
  officialId: string | null,
): string | null {
  if (question.table === 'log_entry') {
    writer.update('log_entry', rowIdOf(question), { official_id: officialId, official_text: null });
  }
  for (const { table, fields } of question.planned) {
    if (table === 'attachment') writer.insert(table, { ...fields, official_id: officialId });
  }
  return officialId;
}

function setCategory(writer: Writer, question: StoredQuestion, itemId: string): string {
  const isMahalla = question.table === 'mahalla';
  const list = isMahalla ? 'mahallaCategory' : 'familyCategory';
  mustBeInList(writer.database, list, itemId, 'rowId');
  if (isMahalla) writer.update('mahalla', rowIdOf(question), { category_id: itemId });
  for (const { table, fields } of question.planned) {
    if (table === 'family_category') writer.insert(table, { ...fields, category_id: itemId });
  }
  return itemId;
}

function merge(writer: Writer, question: StoredQuestion, intoId: string): string {
  const { kind, planned } = question;
  if (kind === 'family_number_shared') {
    mergeFamilies(writer, rowIdOf(question), intoId);
    return intoId;
  }
  const main = planned[0];
  if (!main) throw new Refusal('not-found', { table: 'decision' });
  if (main.table === 'family') {
    for (const write of planned) applyWrite(writer, write);
    mergeFamilies(writer, main.id, intoId);
  } else fillMissing(writer, main.table, intoId, main.fields);
  return intoId;
}

/** The person leaves the other family and belongs to this one. */
function movePerson(writer: Writer, question: StoredQuestion, personId: string): string {
  const { familyId, planned } = question;
  const memberships = writer.database
    .prepare<[string], { id: string }>(
      'SELECT id FROM membership WHERE person_id = ? AND to_on IS NULL AND removed_at IS NULL',
    )
    .all(personId);
  for (const { id } of memberships) writer.remove('membership', id);
  const membership = planned.find(({ table }) => table === 'membership');
  writer.insert('membership', {
    ...membership?.fields,
    person_id: personId,
    family_id: familyId,
  });
  const person = planned.find(({ table }) => table === 'person');
  if (person) fillMissing(writer, 'person', personId, person.fields);
  return personId;
}

function chooseHead(writer: Writer, question: StoredQuestion, headId: string): string {
  const heads = writer.database
    .prepare<[string], { id: string; personId: string }>(
      `SELECT id, person_id AS personId FROM membership
        WHERE family_id = ? AND relation_id = 'relation.head' AND to_on IS NULL AND removed_at IS NULL`,
    )
    .all(rowIdOf(question));
  for (const { id, personId } of heads) {
    if (personId !== headId) writer.update('membership', id, { relation_id: null });
  }
  return headId;
}

/** The rows of a whole sheet of the log are of that day; rows that waited for one come in. */
function setDay(writer: Writer, { planned }: StoredQuestion, day: string): string {
  for (const write of planned) {
    if (write.table === 'log_entry') setEntryDay(writer, write, day);
    else if (write.before === null) applyWrite(writer, write);
  }
  return day;
}

function setEntryDay(writer: Writer, write: PlannedWrite, day: string): void {
  if (write.before === null) applyWrite(writer, { ...write, fields: { ...write.fields, day } });
  else writer.update('log_entry', write.id, { day });
}

function findRow(writer: Writer, table: 'attachment', id: string): Row | undefined {
  return writer.database
    .prepare<[string], Row>(`SELECT * FROM ${table} WHERE id = ? AND removed_at IS NULL`)
    .get(id);
}
