/** Carries out what a person decided about a question of an import. */
import { isDay } from '../../shared/calendar.ts';
import { Refusal } from '../../shared/errors.ts';
import type { DecisionChoice, DecisionOption } from '../../shared/imports.ts';
import type { TableName } from '../../shared/tables.ts';
import { mustFind } from '../input-checks.ts';
import type { Database } from '../open.ts';
import type { Writer } from '../write.ts';
import { carryOut } from './carry-out.ts';
import type { PlannedWrite } from './plan.ts';

export interface Answer {
  readonly choice: DecisionChoice;
  readonly rowId: string | null;
  readonly value: string | null;
}

/** A question as it is kept. */
export interface StoredQuestion {
  readonly id: string;
  readonly kind: string;
  readonly table: TableName;
  readonly rowId: string | null;
  readonly familyId: string | null;
  readonly raw: string | null;
  readonly typedKey: string | null;
  readonly params: Readonly<Record<string, string | number | null>>;
  readonly options: readonly DecisionOption[];
  readonly planned: readonly PlannedWrite[];
}

/**
 * Answers a question; one about a spelling is answered wherever the same spelling is still open.
 * @returns how many questions were answered
 * @throws Refusal `not-found`, `changed-meanwhile` when it is no longer open, `bad-input` for what is no
 *   option, `day-impossible`, `day-in-future`
 */
export function decide(
  writer: Writer,
  { id, ...answer }: Answer & { readonly id: string },
  today: string,
): { decided: number } {
  const { database } = writer;
  const stored = mustFind(database, 'decision', id);
  if (stored['state'] !== 'open') throw new Refusal('changed-meanwhile', { id });
  const [question] = listQuestions(database, 'id = ?', [id]);
  if (!question) throw new Refusal('not-found', { table: 'decision', id });
  checkAnswer(database, question, answer, today);
  const chosenId = carryOut(writer, question, answer);
  settle(writer, question.id, answer.choice, chosenId);
  const others = sameSpelling(database, question);
  for (const other of others) {
    carryOut(writer, other, { ...answer, ...followUp(answer, chosenId) });
    settle(writer, other.id, answer.choice, chosenId);
  }
  return { decided: 1 + others.length };
}

/** What was made for the first question is chosen for the others. */
function followUp({ choice }: Answer, rowId: string | null): Partial<Answer> {
  if (choice === 'newMahalla') return { choice: 'mahalla', rowId };
  return choice === 'newOfficial' ? { choice: 'official', rowId } : {};
}

/** Marks a question as answered. */
export function settle(
  writer: Writer,
  id: string,
  choice: DecisionChoice,
  chosenId: string | null,
): void {
  const decided_at = writer.origin.clock.now().toISOString();
  writer.update('decision', id, { state: 'decided', choice, chosen_id: chosenId, decided_at });
}

function sameSpelling(
  database: Database,
  { id, kind, typedKey }: StoredQuestion,
): StoredQuestion[] {
  if (typedKey === null) return [];
  return listQuestions(database, 'typed_key = ? AND kind = ? AND id <> ?', [typedKey, kind, id]);
}

/** Open questions that fit a condition of ours. */
export function listQuestions(
  database: Database,
  condition: string,
  values: readonly string[],
): StoredQuestion[] {
  type Row = Omit<StoredQuestion, 'params' | 'options' | 'planned'> & {
    params: string;
    options: string;
    planned: string | null;
  };
  return database
    .prepare<string[], Row>(
      `SELECT id, kind, table_name AS "table", row_id AS rowId, family_id AS familyId, raw,
              typed_key AS typedKey, params, options, planned
         FROM decision WHERE ${condition} AND state = 'open' AND removed_at IS NULL ORDER BY id`,
    )
    .all(...values)
    .map((row) => ({
      ...row,
      params: JSON.parse(row.params) as StoredQuestion['params'],
      options: JSON.parse(row.options) as DecisionOption[],
      planned: row.planned === null ? [] : (JSON.parse(row.planned) as PlannedWrite[]),
    }));
}

/** The choice is one of the options; a row that may be any must be there; a day must be one. */
function checkAnswer(
  database: Database,
  { options }: StoredQuestion,
  { choice, rowId, value }: Answer,
  today: string,
): void {
  const fitting = options.filter((option) => option.choice === choice);
  if (fitting.length === 0) throw new Refusal('bad-input', { field: 'choice' });
  const isListed = fitting.some((option) => option.rowId === rowId);
  const needsRow = ['mahalla', 'official', 'category'].includes(choice);
  const isAny = needsRow && fitting.some((option) => option.rowId === null);
  if (needsRow && rowId === null) throw new Refusal('bad-input', { field: 'rowId' });
  if (!isListed && !isAny) throw new Refusal('bad-input', { field: 'rowId' });
  if (choice === 'mahalla' || choice === 'official') mustFind(database, choice, rowId ?? '');
  if (choice !== 'day') return;
  const day = value ?? fitting[0]?.label ?? '';
  if (!isDay(day)) throw new Refusal('day-impossible', { field: 'value', day });
  if (day > today) throw new Refusal('day-in-future', { field: 'value', day });
}
