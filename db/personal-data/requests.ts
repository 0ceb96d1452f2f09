import { daysBetween } from '../../shared/calendar.ts';
import type { CitizenRequest, NewRequest } from '../../shared/citizen-requests.ts';
import { Refusal } from '../../shared/errors.ts';
import { explainDeadline } from '../../shared/working-days.ts';
import { listSpecialDays } from '../days-off.ts';
import { mustBePastDay, mustFind } from '../input-checks.ts';
import type { Database } from '../open.ts';
import type { Writer } from '../write.ts';
import { listRules } from './facts.ts';

type Stored = Omit<CitizenRequest, 'daysLeft'>;

const select = `
  SELECT q.id, q.number, q.received_on AS receivedOn, q.kind, q.person_id AS personId,
    (SELECT family_id FROM membership WHERE person_id = q.person_id AND removed_at IS NULL
      ORDER BY to_on IS NOT NULL, id LIMIT 1) AS familyId,
    q.applicant, q.text, q.due_on AS dueOn, q.answered_on AS answeredOn, q.answer_number AS answerNumber, q.answer
  FROM citizen_request q WHERE q.removed_at IS NULL`;

/** Open ones first, the soonest due on top; then the newest. */
export function listRequests(database: Database, today: string): CitizenRequest[] {
  return database
    .prepare<[], Stored>(
      `${select} ORDER BY q.answered_on IS NOT NULL, CASE WHEN q.answered_on IS NULL THEN q.due_on END,
         q.answered_on DESC, q.number DESC LIMIT 500`,
    )
    .all()
    .map((row) => withDaysLeft(row, today));
}

/** @throws Refusal `not-found` */
export function getRequest(database: Database, id: string, today: string): CitizenRequest {
  const row = database.prepare<[string], Stored>(`${select} AND q.id = ?`).get(id);
  if (!row) throw new Refusal('not-found', { table: 'citizen_request', id });
  return withDaysLeft(row, today);
}

function withDaysLeft(row: Stored, today: string): CitizenRequest {
  return { ...row, daysLeft: row.answeredOn === null ? daysBetween(today, row.dueOn) : null };
}

/** Numbered within its year; due by the term that the office keeps in list 'requestTerm'. @throws Refusal `not-found`, `day-impossible`, `day-in-future` */
export function createRequest(
  writer: Writer,
  input: NewRequest,
  today: string,
): { id: string; number: number; dueOn: string } {
  const { receivedOn, kind, personId, applicant, text } = input;
  const { database } = writer;
  mustBePastDay(receivedOn, 'receivedOn', today);
  if (personId !== null) mustFind(database, 'person', personId);
  const term = listRules(database, today).find(
    ({ list, code }) =>
      list === 'requestTerm' && code === (kind === 'access' ? 'answer' : 'change'),
  );
  const { dueOn } = explainDeadline(
    receivedOn,
    { amount: term?.amount ?? 10, unit: term?.isWorking ? 'workingDay' : 'calendarDay' },
    listSpecialDays(database),
  );
  const number =
    database
      .prepare<[string], number>(
        'SELECT coalesce(max(number), 0) + 1 FROM main.citizen_request WHERE substr(received_on, 1, 4) = ?',
      )
      .pluck()
      .get(receivedOn.slice(0, 4)) ?? 1;
  const id = writer.insert('citizen_request', {
    number,
    received_on: receivedOn,
    kind,
    person_id: personId,
    applicant,
    text: text || null,
    due_on: dueOn,
  });
  return { id, number, dueOn };
}

/** @throws Refusal `not-found`, `day-impossible`, `day-in-future`, `day-order` */
export function answerRequest(
  writer: Writer,
  {
    id,
    answeredOn,
    answerNumber,
    answer,
  }: { id: string; answeredOn: string; answerNumber: string; answer: string | null },
  today: string,
): void {
  mustBePastDay(answeredOn, 'answeredOn', today);
  const row = mustFind(writer.database, 'citizen_request', id);
  if (answeredOn < String(row['received_on']))
    throw new Refusal('day-order', { field: 'answeredOn' });
  writer.update('citizen_request', id, {
    answered_on: answeredOn,
    answer_number: answerNumber,
    answer: answer || null,
  });
}

/** @throws Refusal `not-found` */
export function removeRequest(writer: Writer, id: string): void {
  mustFind(writer.database, 'citizen_request', id);
  writer.remove('citizen_request', id);
}
